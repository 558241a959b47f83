import type { Answers } from '../../types.ts';
import type { LineId } from '../index.ts';
import { whoFirst } from './whoFirst.ts';

/** To questions about the user. Only what is asked and helps is told, and only what the budget and the plan hold. */
export const probing = {
  ask_reason: [
    ...whoFirst,
    {
      when: ['deferral'],
      say: '方案我愿意接着还，只是这次的钱没凑齐。',
      why: '说完就停。不编原因；要证明，就问要哪些材料。',
    },
    {
      when: ['disputed'],
      say: '我不是不理，是数还没对清。请先说这个数怎么算的。',
      why: '对不上的数，先不认，也不解释为什么没还。',
    },
    {
      when: ['early'],
      say: '这期我怕一次还不清，想早点谈好怎么还。',
      why: '说完就停，不编原因。',
    },
    {
      when: ['noDebt'],
      say: '我先看清是哪一笔，核对完再说原因。',
      why: '没核对，先不认，也不解释为什么没还。',
    },
    {
      say: '钱一次凑不齐，我愿意还，想按月分着还。',
      why: '说完就停。不编原因；要证明，就问要哪些材料。',
    },
  ],
  ask_pay_today: [
    ...whoFirst,
    {
      when: ['disputed'],
      say: '今天先把数对清，对清了我再说哪天付。',
      why: '对不上的数不付。账单上没有争议的部分，可以自己在{place}还。',
    },
    {
      when: ['deferral'],
      say: '今天还不齐这一期。最晚 {canBy}（含当天）能还 {can} 元。',
      plain: '今天还不齐这一期，能还多少我算好再报。',
      why: '只报自己填的数，不加。别为了今天还齐再去借。',
    },
    {
      when: ['agreed'],
      say: '我照刚才说好的日子付，请先把书面的发我。',
      why: '只付说好的，不多答应一笔。',
    },
    {
      when: ['early'],
      say: '今天还没到期，我想先谈好怎么还。',
      why: '今天不答应付。到期以后每天要加多少，以合同为准。',
    },
    {
      say: '今天付不清全部，我能做的是按月还。',
      why: '能付多少，算好再说。付一部分，通常先抵费用和利息，再抵本金。',
      sources: ['law.order'],
    },
  ],
  ask_when: [
    ...whoFirst,
    {
      when: ['disputed'],
      say: '数对清了，我才定得了日子。',
      why: '不认对不上的数，也不为它定日子。',
    },
    {
      when: ['agreed'],
      say: '照刚才说好的日子还。请您把日子念一遍，我来对。',
      why: '只说说好的日子，和记下的对。',
    },
    {
      when: ['deferral'],
      say: '{rest}，最晚 {restBy}（含当天）能还。',
      plain: '这一期哪天能还齐，我算好再报，不随口答应。',
      why: '只报自己填的日子。随口说的日子，做不到更难谈。',
    },
    {
      when: ['nextSaid', 'otherParts'],
      say: '照我刚才提的，{firstDate}起，每月还 {nextPerPart} 元。',
      once: '照我刚才提的，{firstDate}一次还清。',
      plain: '照我提的方案，办好以后每月还一期。',
      why: '只说方案里的日子。还没谈成，不当作答应。',
    },
    {
      when: ['firstSaid'],
      say: '照我提的方案，{firstDate}还第一期，以后每月一期。',
      once: '照我提的方案，{firstDate}一次还清。',
      plain: '照我提的方案，办好以后每月还一期。',
      why: '只说方案里的日子。还没谈成，不当作答应。',
    },
    {
      when: ['asksExtension'],
      say: '我想展期到 {extendTo} 还，请问能不能办？',
      plain: '我想晚些再还，请问这期能不能展期？',
      why: '要对方同意，不一定能成。到期前提出才算。',
      sources: ['neg.extension'],
      to: 'extension',
    },
    {
      when: ['firstFits'],
      say: '分期办好，{firstDate}还第一期，以后每月一期。',
      once: '办好以后，{firstDate}一次还清。',
      plain: '分期办好，以后每月还一期。',
      why: '只说方案里的日子，别的日子不答应。',
    },
    {
      say: '哪天还多少，我算好再定，不随口答应。',
      why: '随口说的日子，做不到更难谈。',
    },
  ],
  ask_plan: [
    ...whoFirst,
    {
      when: ['disputed'],
      say: '我的方案要按对清的数来排，请先说明细。',
      why: '数没对清，先不报方案。',
    },
    {
      when: ['agreed'],
      say: '照刚才说好的方案还。请您念一遍，我来对。',
      why: '已经说好的，不再提别的方案。',
    },
    {
      when: ['deferral'],
      say: '方案不变，只改这一期的日子。请问能不能办？',
      why: '已经谈成的，不重新提方案。',
    },
    {
      when: ['nextSaid', 'feeAhead'],
      say: '就是刚才说的：费用先付，{base}分 {parts} 期，每期 {perPart} 元。',
      once: '就是刚才说的：费用先付，{base} {firstDate}一次还清。',
      plain: '就是刚才说的：费用先付，本金平分成几期。',
      why: '再说一遍，不往下让。',
    },
    {
      when: ['nextSaid'],
      say: '就是刚才说的：{base}分 {nextParts} 期，每期 {nextPerPart} 元。',
      once: '就是刚才说的：{base} {firstDate}一次还清。',
      plain: '就是刚才说的：本金换个期数，还是平分。',
      why: '再说一遍，不往下让。',
    },
    {
      when: ['firstSaid'],
      say: '就是刚才说的：{base}分 {parts} 期，每期 {perPart} 元。',
      once: '就是刚才说的：{base} {firstDate}一次还清。',
      plain: '就是刚才说的：本金平分成几期还。',
      why: '再说一遍就停，等对方开口。',
    },
    {
      when: ['asksExtension'],
      say: '我想先展期到 {extendTo}，到时候还清。请帮我申请。',
      plain: '我想先给这期展期。请帮我申请。',
      why: '要对方同意，不一定能成。',
      sources: ['neg.extension'],
      to: 'extension',
    },
    {
      when: ['firstFits'],
      say: '{base} {principal} 元，我想分 {parts} 期，每期 {perPart} 元。请帮我申请。',
      once: '{base} {principal} 元，我想 {firstDate}一次还清。请帮我申请。',
      plain: '本金我想平分成几期还。请帮我申请。',
      why: '说完就停，等对方开口。',
      to: 'offer',
    },
    {
      say: '我想按月平分着还，请问您能办几期？',
      why: '听到几期、每期多少，按 7 填上，算完再答应。',
    },
  ],
  ask_ability: [
    ...whoFirst,
    {
      when: ['agreed'],
      say: '我每月收入 {income} 元，刚才说好的数我能按时还。',
      plain: '收入我核对了再报，刚才说好的数我能按时还。',
      why: '问到才说，只说账上的数。别的存款、家当，不用一项项报。',
    },
    {
      when: ['nextSaid', 'otherParts'],
      say: '我每月收入 {income} 元，每期能还 {nextPerPart} 元。',
      once: '我每月收入 {income} 元，{firstDate}能一次还清。',
      plain: '收入我核对了再报，还的数就是刚才报的。',
      why: '问到才说。别的存款、家当，不用一项项报。',
    },
    {
      when: ['firstFits'],
      say: '我每月收入 {income} 元，每期能还 {perPart} 元。',
      once: '我每月收入 {income} 元，{firstDate}能一次还清。',
      plain: '收入我核对了再报，请先看我的方案。',
      why: '问到才说，只说账上的数。别的存款、家当，不用一项项报。',
    },
    {
      say: '我每月收入 {income} 元，能还多少，我算好再报。',
      plain: '收入和能还多少，我核对好了再报。',
      why: '问到才说，只说账上的数。没算过的不报。',
    },
  ],
  ask_monthly_ability: [
    ...whoFirst,
    {
      when: ['agreed'],
      say: '还多少、哪天还，就照刚才说好的。',
      why: '只认说好的数，不报最多能还多少。',
    },
    {
      when: ['nextSaid', 'otherParts'],
      say: '每期 {nextPerPart} 元，我能按时还。',
      once: '{firstDate}一次还清，我能按时还。',
      plain: '刚才报的每期那个数，我能按时还。',
      why: '只报方案里的数，不报最多能还多少。',
    },
    {
      when: ['firstFits'],
      say: '每期 {perPart} 元，{parts} 期，我能按时还。',
      once: '{firstDate}一次还清，我能按时还。',
      plain: '本金平分以后的每期，我能按时还。',
      why: '只报方案里的数，不报最多能还多少。',
    },
    {
      say: '每月还多少，我要算过才敢报。',
      why: '随口报高了，答应了又还不上。说“算好再回您”就行。',
    },
  ],
  ask_other_debts: [
    ...whoFirst,
    {
      say: '今天我想先谈好这一笔，请按这笔来看。',
      why: '问到哪几家，照实说有没有，不用报明细。不许诺先还谁。',
    },
  ],
  ask_use: [
    ...whoFirst,
    {
      say: '用在哪里我先不细说，请接着谈怎么还。',
      why: '不编用途，也不争。要凭据，就问要哪几样。',
    },
  ],
  ask_proof: [
    ...whoFirst,
    {
      say: '请问要哪几样材料，交到哪里，哪天交齐？',
      why: '有什么交什么。没有的不编，不找人代办：伪造单位、医院的章是犯罪。',
      sources: ['neg.truth'],
    },
  ],
  ask_contact: [
    {
      when: ['unknownCaller'],
      say: '联系方式我不另外给。请先报机构和工号。',
      why: '没弄清是谁，什么号码、地址都不给。',
      to: 'askWhoAgain',
    },
    {
      say: '打这个号码就能找到我，别人的号码我不提供。',
      why: '收书面材料的地址可以给。催收找本人，联系得上就不该找别人；这是国标和行业自律，可据此投诉，不等于违法。',
      sources: ['collect.third'],
    },
  ],
  ask_confirm: [
    ...whoFirst,
    {
      when: ['disputed'],
      say: '数没对清，哪天付多少，我现在不能确认。',
      why: '确认了对不上的数，以后难改。',
    },
    {
      when: ['agreed'],
      say: '就按刚才说好的数和日子，请书面发我。',
      why: '只确认说好的，一个字不多。',
    },
    {
      when: ['plan'],
      say: '方案谈成，我就按里面的数和日子还，别的不敢答应。',
      why: '没谈成，不当作答应。提出还款计划，三年的诉讼时效会重新算。',
      sources: ['neg.limitation'],
    },
    {
      say: '没算好的数和日子，我不敢确认。',
      why: '答应了又做不到，比没谈成更难。',
    },
  ],
  broken_promise: [
    ...whoFirst,
    {
      say: '上次的事可以核对。这次我只答应做得到的。',
      why: '真没做到，就照实说，不找理由。没答应过，就说没答应过。',
    },
  ],
  hold_to_promise: [
    ...whoFirst,
    {
      when: ['agreed'],
      say: '说好的我会做到，数和日子以书面为准。',
      why: '说好的是哪天就是哪天，不再加几点几分。',
    },
    {
      say: '做得到的我才答应，几点钟付这种话我不说。',
      why: '只答应方案里的日子。没谈成的，不算答应过。',
    },
  ],
} as const satisfies Record<string, Answers<LineId>>;
