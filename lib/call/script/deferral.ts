import type { Ending, Line } from '../types.ts';

/** To move this payment, or all that is left by a month: as the user has chosen. */
const askDay = <const Hear extends string>(hear: Hear) =>
  [
    { hear, to: 'shiftPlan', when: ['asksShift'] },
    { hear, to: 'moveOne' },
  ] as const;

/** The same, once it was told what can be paid of it. */
const askFor = <const Hear extends string>(hear: Hear) =>
  [{ hear, to: 'canPay', when: ['paysPart'] }, ...askDay(hear)] as const;

/** Once all is asked: what was agreed is read out, else the call back is asked for. */
const readOn = <const Hear extends string>(hear: Hear) =>
  [
    { hear, to: 'readDay', when: ['agreedDay'] },
    { hear, to: 'readNow', when: ['agreed', 'paysPart'] },
    { hear, to: 'readShift', when: ['agreedShifted'] },
    { hear, to: 'readRest', when: ['agreedMoved'] },
    { hear, to: 'noteIt' },
  ] as const;

/** What becomes of what was let go is asked only where something was, or may have been. */
const askCosts = <const Hear extends string>(hear: Hear) =>
  [
    { hear, to: 'keepsWaiver', when: ['waived'] },
    { hear, to: 'lateFee' },
  ] as const;

/** Something is agreed, and one payment of it cannot be made in full: which agreement, which payment, and what instead. */
export const deferral = {
  deferral: {
    chapter: 'opening',
    topic: '报方案',
    say: '您好，{deal}，请您查一下。',
    plain: '您好，我和贵方谈成过还款方案，请您查一下。',
    why: '先报谈成的日子、工号、总数，对方好查。要核对，姓名、证件尾号可以报；密码、验证码不报。',
    sources: ['neg.channel', 'collect.account'],
    replies: [
      { hear: '查到了', to: 'who' },
      { hear: '查不到这份方案', to: 'dealGone' },
      { hear: '说方案不算数了', to: 'keepDeal' },
      { hear: '办不了，要别人办', to: 'whoDecides' },
      { hear: '要验证码、要转账', to: 'hangUp' },
    ],
  },
  dealGone: {
    chapter: 'opening',
    topic: '找查得到的人',
    say: '那份方案是谈成了的，请帮我转给查得到的同事。',
    why: '日子、工号再报一遍。查不到，不等于没谈过。',
    typed: { accepts_plan: '同意，转过去了' },
    replies: [
      { hear: '同意，转过去了', to: 'deferral' },
      { hear: '查到了', to: 'who' },
      { hear: '还是查不到', to: 'noteIt' },
    ],
  },
  short: {
    chapter: 'situation',
    topic: '说哪一期',
    say: '{part} {partSum} 元，{partDue}。我愿意还，只是这次钱不够。',
    plain: '其中有一期，我愿意还，只是这次钱不够。',
    why: '只说真的，一句就够，不编原因。说完就停。',
    replies: [
      ...askFor('好，问我想怎么还'),
      ...askFor('还是要按时还齐'),
      { hear: '说方案不算数了', to: 'keepDeal' },
      { hear: '办不了，要别人办', to: 'whoDecides' },
      { hear: '说会有人回电', to: 'noteIt' },
    ],
  },
  canPay: {
    chapter: 'offer',
    topic: '能还多少',
    say: '这期我先还 {can} 元，最晚 {canBy}（含当天）。',
    plain: '这期我先还一部分，能还多少我算好再报。',
    why: '只报自己填的数，不加。说完就停。',
    replies: [
      ...askDay('好，问剩下的怎么还'),
      ...askDay('还是要按时还齐'),
      { hear: '说方案不算数了', to: 'keepDeal' },
      { hear: '办不了，要别人办', to: 'whoDecides' },
    ],
  },
  moveOne: {
    chapter: 'offer',
    topic: '改日子',
    say: '{rest}，请帮我改到最晚 {restBy}（含当天）还。',
    plain: '这一期请帮我改到晚些还。',
    why: '对方可以不同意，没查到公开规定。说完就停，等对方开口。',
    sources: ['neg.terms'],
    typed: {
      accepts_plan: '同意改',
      offer_deferral: '只能改到别的日子',
      wait_for_callback: '要审核，或会回电',
      no_authority: '他定不了',
    },
    replies: [
      { hear: '同意改', to: 'keepsDeal', when: ['dayKnown'], agrees: 'moved' },
      { hear: '同意改', to: 'dayTold' },
      { hear: '只能改到别的日子', to: 'dayTold' },
      { hear: '不能改', to: 'shiftPlan', when: ['mayShift'] },
      { hear: '不能改', to: 'payKeeps' },
      { hear: '要审核，或会回电', to: 'noteIt' },
      { hear: '他定不了', to: 'whoDecides' },
    ],
  },
  shiftPlan: {
    chapter: 'offer',
    topic: '顺延一期',
    say: '请帮我把方案往后顺延一期：{rest}改到 {shiftTo}，后面每期各晚一个月。',
    plain: '请帮我把整个方案往后顺延一期。',
    why: '对方可以不同意，没查到公开规定。顺延了，每期的数不变，要问清。',
    sources: ['neg.terms'],
    typed: {
      accepts_plan: '同意顺延',
      offer_deferral: '只能改到别的日子',
      wait_for_callback: '要审核，或会回电',
      no_authority: '他定不了',
    },
    replies: [
      { hear: '同意顺延', to: 'keepsDeal', when: ['shiftKnown'], agrees: 'shifted' },
      { hear: '同意顺延', to: 'dayTold' },
      { hear: '只能改到别的日子', to: 'dayTold' },
      { hear: '不能改', to: 'payKeeps' },
      { hear: '要审核，或会回电', to: 'noteIt' },
      { hear: '他定不了', to: 'whoDecides' },
    ],
  },
  /** Its figures are theirs: the record asks for them. */
  dayTold: {
    chapter: 'terms',
    topic: '听对方怎么改',
    say: '请把这一期哪天还、还多少说一遍，我来记。',
    why: '按 8 记下数和日子，挂断以后填进记录。做不到的不答应。',
    replies: [
      { hear: '说了日子，还得起', to: 'keepsDeal', agrees: 'movedTheirs' },
      { hear: '说了日子，还不起', to: 'payKeeps' },
      { hear: '要重新谈方案', to: 'theirs' },
      { hear: '要审核，或会回电', to: 'noteIt' },
    ],
  },
  /** They said no: what they would still count as kept. */
  payKeeps: {
    chapter: 'terms',
    topic: '还多少算数',
    say: '那这期至少还多少元，原来的方案还算数？',
    why: '对方可以不改。问清底数，到那天先还做得到的，别为它再去借。',
    replies: [
      { hear: '说了数，还得起', to: 'keepsDeal', agrees: 'movedTheirs' },
      { hear: '说了数，还不起', to: 'keepsDeal' },
      { hear: '一分不能少', to: 'keepsDeal' },
      { hear: '要重新谈方案', to: 'theirs' },
      { hear: '他定不了', to: 'whoDecides' },
    ],
  },
  keepsDeal: {
    chapter: 'terms',
    topic: '方案还算数吗',
    say: '这一期晚还，原来的方案还算数吗？',
    why: '照原话按 8 记下。没说清，不当作算数。',
    replies: [
      ...askCosts('算数，别的不变'),
      { hear: '说方案不算数了', to: 'keepDeal' },
      ...askCosts('说不清'),
    ],
  },
  keepsWaiver: {
    chapter: 'terms',
    topic: '减免还算吗',
    say: '当时减免的 {waived} 元费用，还照样减免吗？',
    plain: '当时要是减免过费用，还照样减免吗？',
    why: '照原话按 8 记下。要收回去，问清是多少元。',
    replies: [
      { hear: '照样减免', to: 'lateFee' },
      { hear: '要收回去', to: 'lateFee' },
      { hear: '说不清', to: 'lateFee' },
    ],
  },
  lateFee: {
    chapter: 'terms',
    topic: '另外收费吗',
    say: '这一期晚还，会另外加费用吗？',
    why: '要加，就问清一共多少元。没算过，先别答应。',
    replies: [
      { hear: '不收费用', to: 'lateCredit' },
      { hear: '要收，还得起', to: 'lateCredit' },
      {
        hear: '要收，我得算一下',
        to: 'later',
        pledge: { by: 'me', what: '算好，再打电话谈' },
      },
      { hear: '说不清', to: 'lateCredit' },
    ],
  },
  lateCredit: {
    chapter: 'terms',
    topic: '问征信',
    say: '这一期晚还，征信怎么报？',
    why: '报不良信息，要事先告诉你。照原话按 8 记下。',
    sources: ['credit.notice'],
    replies: [...readOn('说了怎么报'), ...readOn('说不清')],
  },
  /** They say that the agreement is void, or will be. Whether it is, only they can say. */
  keepDeal: {
    chapter: 'terms',
    topic: '请保住方案',
    say: '那份方案我愿意接着还，请帮我申请继续算数。',
    why: '方案还算不算，由对方定。不算数了，就照原来的账单谈。记下工号和原话。',
    typed: { accepts_plan: '同意继续' },
    replies: [
      ...askFor('同意继续'),
      { hear: '要审核，或会回电', to: 'noteIt' },
      { hear: '要重新谈方案', to: 'theirs' },
      { hear: '就是不行', to: 'noteIt' },
    ],
  },
  readNow: {
    chapter: 'readback',
    topic: '念先还的',
    say: '我念一遍：{part}先还 {can} 元，最晚 {canBy}（含当天），对吗？',
    plain: '请您念一遍：这期先还多少，最晚哪天？',
    why: '对方说“对”，再念下一句。',
    typed: { accepts_plan: '对' },
    replies: [
      { hear: '对', to: 'readShift', when: ['agreedShifted'] },
      { hear: '对', to: 'readRest' },
      { hear: '不对', to: 'dayTold' },
    ],
  },
  readRest: {
    chapter: 'readback',
    topic: '念改的日子',
    say: '{rest}最晚 {restBy}（含当天）还，别的期不变，对吗？',
    plain: '请您念一遍：这一期改到哪天？',
    why: '对方说“对”，再念下一句。',
    typed: { accepts_plan: '对' },
    replies: [
      { hear: '对', to: 'writeMove', confirms: true },
      { hear: '不对', to: 'dayTold' },
    ],
  },
  readShift: {
    chapter: 'readback',
    topic: '念顺延的',
    say: '{rest}改到 {shiftTo}，后面每期各晚一个月，数不变，对吗？',
    plain: '请您念一遍：顺延以后，每期哪天还？',
    why: '对方说“对”，再念下一句。',
    typed: { accepts_plan: '对' },
    replies: [
      { hear: '对', to: 'writeMove', confirms: true },
      { hear: '不对', to: 'dayTold' },
    ],
  },
  readDay: {
    chapter: 'readback',
    topic: '念改的日子',
    say: '请您把这一期怎么还再念一遍，我来对。',
    why: '一个数一个数地和记下的对。',
    replies: [
      { hear: '念了，对得上', to: 'writeMove', confirms: true },
      { hear: '念了，对不上', to: 'dayTold' },
    ],
  },
  writeMove: {
    chapter: 'readback',
    topic: '要备注和书面',
    say: '请把改的备注上，再书面发我，短信也行，最晚 {writtenBy}（含当天）。',
    plain: '请把改的备注上，再书面发我，短信也行。',
    why: '要在手机里点确认的，先看清数字再点。不肯发，就记下来，改天再要。',
    typed: { accepts_plan: '同意，会发', agrees_in_writing: '同意，会发' },
    replies: [
      { hear: '同意，会发', to: 'thanks', pledge: { by: 'them', what: '把改的日子书面发给我' } },
      { hear: '在手机里点确认', to: 'thanks' },
      { hear: '不发书面的', to: 'thanks' },
    ],
  },
  /** What remains after a no. */
  shortEnd: {
    chapter: 'terms',
    topic: '能还的先还',
    say: '好，谢谢您。我最晚 {canBy}（含当天）先还 {can} 元，改天我再打。',
    plain: '好，谢谢您。能还的我先还，改天我再打。',
    why: '还了留好凭证。方案会不会取消，由对方定；取消了，照原来的账单算。记下工号和原话。',
    ends: 'refused',
  },
} as const satisfies Record<string, Line | Ending>;
