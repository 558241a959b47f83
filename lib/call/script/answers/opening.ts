import type { Answers } from '../../types.ts';
import type { LineId } from '../index.ts';

/** To what is said at the beginning: who they are, who the user is, what the call is about. */
export const opening = {
  verify_identity: [
    {
      when: ['unknownCaller'],
      say: '核对可以，请您先报机构和工号。',
      why: '打来的号码可能是假的。核实之前，姓名、证件号都不报；密码、验证码谁问都不给。',
      sources: ['collect.identify', 'collect.account'],
      to: 'askWhoAgain',
    },
    {
      when: ['incoming'],
      say: '是我本人。来电里证件号我不报，请接着说。',
      why: '打来的号码可能是假的。不核对就不能谈的，自己打 {line} 谈。密码、验证码谁问都不给。',
      sources: ['ch.95188', 'collect.account'],
    },
    {
      say: '姓名和证件尾号我可以报，请问核对哪一项？',
      why: '姓名、证件尾号可以报。密码、验证码不报。',
      sources: ['neg.channel', 'collect.account'],
    },
  ],
  states_identity: [
    {
      when: ['unknownCaller', 'old'],
      say: '好，我记下了。我要先核实，请把明细和催收记录发给我。',
      why: '三年的诉讼时效可能过了，先打 12348 问。只问，不认，也不付。',
      sources: ['law.expired', 'ch.12348'],
      to: 'oldDebt',
    },
    {
      when: ['unknownCaller', 'collector'],
      say: '好，我记下了。请把那家的委托书发给我，我先核对。',
      why: '没核对之前，不说欠多少，不说收入，也不答应什么。',
      to: 'mandate',
    },
    {
      when: ['unknownCaller'],
      say: '好，我记下了。请问您那边的数是多少，怎么算的？',
      why: '机构和工号填在上面。这些也可能是假的，拿不准就先核对，再打 {line}。',
      sources: ['ch.95188'],
      to: 'demanded',
    },
    {
      say: '好，机构我记下了。请问您的工号是多少？',
      why: '按 8 记下机构、姓名、工号。代催的，问清替哪家催，再去那家的官网核对。',
      sources: ['collect.identify', 'collect.whitelist'],
    },
  ],
  evades_identity: [
    {
      when: ['unknownCaller'],
      say: '不知道您是谁，我没法谈。请报机构和工号。',
      why: '第一次联系应当说明代表哪家机构。这是行业自律，可据此投诉，不等于违法。还不报，就挂断，自己打 {line}。',
      sources: ['collect.identify', 'ch.95188'],
      to: 'askWhoAgain',
    },
    {
      say: '那我记下通话时间。请问以后有事我找谁？',
      why: '不肯报工号，就记时间和号码，接着谈。',
    },
  ],
  recording_notice: [
    {
      say: '好，请把录音留好，以后好核对。',
      why: '录音对你也有用：说过的数和日子，以后能要求调出来。催收记录至少留 2 年，这是推荐性国标，可据此投诉，不等于违法。',
      sources: ['collect.record'],
    },
  ],
  remind_before_due: [
    {
      when: ['unknownCaller'],
      say: '谢谢提醒，到期日我自己会看。请先报机构和工号。',
      why: '没弄清是谁，不说欠多少。到期日在{place}看。',
      to: 'askWhoAgain',
    },
    {
      when: ['agreed'],
      say: '谢谢提醒，我照刚才说好的日子还。',
      why: '只认说好的日子。对方说的日子不一样，请他再念一遍。',
    },
    {
      when: ['early', 'firstSaid'],
      say: '谢谢提醒，日子我记着。请看我刚才提的方案。',
      why: '还没到期，就还没有逾期费用。接着谈刚才那句。',
    },
    {
      when: ['asksExtension'],
      say: '谢谢提醒。这期我想申请展期到 {extendTo}，请问能办吗？',
      plain: '谢谢提醒。这期我想申请展期，请问能办吗？',
      why: '到期前提出才算。要对方同意，不一定能成。',
      sources: ['neg.extension'],
      to: 'extension',
    },
    {
      when: ['early'],
      say: '谢谢提醒，日子我记着。我想先把还法谈好。',
      why: '还没到期，就还没有逾期费用。早谈，早有准备。',
    },
    {
      say: '请问您说的是哪一期，哪天到期？',
      why: '和账单对一下日子，再往下谈。',
    },
  ],
  states_amount: [
    {
      when: ['unknownCaller'],
      say: '数我听到了，先不确认。请先报机构和工号。',
      why: '没弄清是谁，不认数。听到的数填在上面。',
      to: 'askWhoAgain',
    },
    {
      when: ['disputed'],
      say: '这个数和我的账单对不上，请把明细书面发我。',
      why: '对不上就先不认这个数。本金、费用、从哪天起算，一项一项要。',
    },
    {
      when: ['late'],
      say: '我算到今天是 {owed} 元，请问您的本金和费用各多少？',
      plain: '请问本金多少，费用多少？',
      why: '差一分也问清差在哪。逾期费用怎么算，以合同为准。',
    },
    {
      when: ['early'],
      say: '这期还没到期，请问这个数是怎么算的？',
      why: '没到期，就还没有逾期费用。多出来的，问清是什么。',
    },
    {
      say: '请问其中本金多少，费用多少，费用算到哪天？',
      why: '把数记下，和账单对。没对上，先不认。',
    },
  ],
  already_paid_check: [
    {
      when: ['unknownCaller'],
      say: '还款记录我自己查。请先报机构和工号。',
      why: '没弄清是谁，不报还款的日期和流水号。',
      to: 'askWhoAgain',
    },
    {
      say: '我报还款的日期和金额，请您当场查一下。',
      why: '照账单里的还款记录报，没还过就不说还过。查到了，再问现在还欠多少。',
    },
  ],
} as const satisfies Record<string, Answers<LineId>>;
