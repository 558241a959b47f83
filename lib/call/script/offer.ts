import type { Line } from '../types.ts';
import { comeDown } from './comeDown.ts';

/** What the user asks for first: the principal in equal parts, and in the next sentence the fee let go. */
export const offer = {
  offer: {
    chapter: 'offer',
    topic: '提方案',
    say: '{base} {principal} 元，请帮我分 {parts} 期，每期 {perPart} 元，{firstDate}开始。',
    once: '{base} {principal} 元，请帮我申请到 {firstDate}一次还清。',
    plain: '本金请帮我平分成几期还，每期一样多。',
    why: '说完就停，等对方开口。',
    rung: 'first',
    replies: [
      { hear: '同意，或说可以申请', to: 'waive', when: ['fee'] },
      { hear: '同意，就这样办', to: 'feesStop', agrees: 'first', when: ['noFee'] },
      { hear: '要审核，或会回电', to: 'noteIt', when: ['noFee'] },
      { hear: '要我先付一笔', to: 'payFirst', when: ['fee'] },
      { hear: '期数太长，要短些', to: 'theirsLast', when: ['nextSaid'] },
      { hear: '期数太长，要短些', to: 'nextFee', when: ['late', 'feeAhead', 'feeStays'] },
      { hear: '期数太长，要短些', to: 'waiveFirst', when: ['late', 'feeAhead'] },
      { hear: '期数太长，要短些', to: 'nextParts', when: ['fewerParts'] },
      { hear: '期数太长，要短些', to: 'theirs' },
      { hear: '每期要收手续费', to: 'disclose' },
      { hear: '没有这个政策', to: 'noPolicy' },
    ],
  },
  waive: {
    chapter: 'offer',
    topic: '谈减免',
    say: '已产生的 {fee} 元逾期费用，请帮我申请减免。',
    plain: '已产生的逾期费用，请帮我申请减免。',
    why: '不答应也不急，先听原话。',
    rung: 'first',
    typed: { accepts_plan: '同意减免' },
    replies: [
      { hear: '同意减免', to: 'feesStop', agrees: 'first', fee: 'gone' },
      { hear: '不能减，照付', to: 'nextFee', when: ['feeAhead'], fee: 'stays' },
      { hear: '不能减，照付', to: 'theirsLast', fee: 'stays' },
      { hear: '先还清，再申请', to: 'nextFee', when: ['feeAhead'], fee: 'stays' },
      { hear: '先还清，再申请', to: 'theirsLast', fee: 'stays' },
      { hear: '要审核，晚点回电', to: 'noteIt' },
    ],
  },
  /** They said no to the parts: before the fee is offered for them, it is asked to be let go. */
  waiveFirst: {
    chapter: 'offer',
    topic: '先谈费用',
    say: '那先谈费用：已产生的 {fee} 元逾期费用，请帮我申请减免。',
    plain: '那先谈费用：已产生的逾期费用，请帮我申请减免。',
    why: '对方没说不减，费用就不先提。分几期，下一句再谈。',
    rung: 'first',
    typed: { accepts_plan: '同意减免' },
    replies: [
      { hear: '同意减免', to: 'offerAgain', fee: 'gone' },
      { hear: '不能减，照付', to: 'nextFee', when: ['feeAhead'], fee: 'stays' },
      { hear: '不能减，照付', to: 'theirsLast', fee: 'stays' },
      { hear: '先还清，再申请', to: 'nextFee', when: ['feeAhead'], fee: 'stays' },
      { hear: '先还清，再申请', to: 'theirsLast', fee: 'stays' },
      { hear: '要审核，晚点回电', to: 'noteIt' },
      { hear: '说要起诉、找家人', to: 'pressed' },
    ],
  },
  /** The fee is let go, and the parts are still open. */
  offerAgain: {
    chapter: 'offer',
    topic: '再提分期',
    say: '谢谢。那{base}请帮我分 {parts} 期，每期 {perPart} 元。',
    once: '谢谢。那{base}请帮我申请到 {firstDate}一次还清。',
    plain: '谢谢。那本金请帮我平分成几期还。',
    why: '费用说好了减，再说一遍分期。说完就停。',
    rung: 'first',
    typed: { accepts_plan: '同意，就这样办' },
    replies: [
      { hear: '同意，就这样办', to: 'feesStop', agrees: 'first' },
      { hear: '还是不行', to: 'theirsLast' },
      { hear: '报了别的方案', to: 'theirsLast' },
      { hear: '要审核，或会回电', to: 'noteIt' },
      { hear: '说要起诉、找家人', to: 'pressed' },
    ],
  },
  noPolicy: {
    chapter: 'offer',
    topic: '问清谁定',
    say: '请问是没有这个政策，还是要别人来定？',
    why: '问清是哪一种，再说下一句。',
    replies: [
      { hear: '要别人定', to: 'whoDecides' },
      ...comeDown('就是没有', 'noteIt'),
      { hear: '说会有人回电', to: 'noteIt' },
      { hear: '说要起诉、找家人', to: 'pressed' },
    ],
  },
} as const satisfies Record<string, Line>;
