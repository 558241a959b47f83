import type { AnySourceId } from '../sources/all.ts';

type Sourced = { text: string; sources: readonly AnySourceId[] };

/** The calculators: what each answers, what one gets, and what it rests on, which stands there once it is open. */
export const calculators = {
  overdue: { title: '逾期到哪天是多少', sub: '算到你挑的那天，一步一步写清', sources: ['fee.huabei.daily'] },
  offer: { title: '这个方案划算吗', sub: '真实年化、总共多付多少', sources: ['rate.annual'] },
  parts: { title: '分期每期还多少', sub: '按年利率，或者按手续费', sources: ['rate.annual'] },
  once: { title: '一次付清，还是分期', sub: '差多少，合多少年化', sources: ['rate.annual'] },
  partPaid: { title: '先还一部分，还剩多少', sub: '先抵费用，再抵没还的', sources: ['law.order'] },
  several: { title: '几笔债先还哪笔', sub: '同样的钱，少付多少', sources: [] },
  afford: { title: '每月能还多少', sub: '收入少两成也还得上的数', sources: [] },
  courtFee: { title: '真打官司要交多少', sub: '诉讼费按国家的档位', sources: ['court.fee'] },
  deadline: {
    title: '法院的期限到哪天',
    sub: '答辩、上诉、支付令异议',
    sources: ['court.answer', 'court.appeal', 'court.payorder'],
  },
  limitation: { title: '过没过三年', sub: '一件一件问，再说有多准', sources: ['law.limitation'] },
  delay: { title: '判决以后晚还，多多少', sub: '每天另加 0.0175%', sources: ['court.delay'] },
  credit: { title: '征信记录哪天删', sub: '还清那天起 5 年', sources: ['credit.5y'] },
} as const satisfies Record<string, { title: string; sub: string; sources: readonly AnySourceId[] }>;

export type CalcId = keyof typeof calculators;

/** In the order of the list. */
export const calcGroups: readonly { title: string; of: readonly CalcId[] }[] = [
  { title: '欠款和方案', of: ['overdue', 'offer', 'parts', 'once', 'partPaid', 'several', 'afford'] },
  { title: '打官司和记录', of: ['courtFee', 'deadline', 'limitation', 'delay', 'credit'] },
];

/** What to do with a figure, whatever it is. */
export const calcAdvice = {
  overdue: { text: '和账单不一样，就打电话问：从哪天起算，按哪个费率。', sources: [] },
  parts: {
    text: '签之前，先看综合融资成本明示表：每项费用是多少，谁收，合多少年化。表上没有的，不应再收。',
    sources: ['rate.disclose'],
  },
  once: { text: '一次付清的数，先请对方写清楚：付了就结清，再付。', sources: [] },
  partPaid: { text: '付之前先问：这笔钱先抵什么。请对方写下来。', sources: [] },
  oldDebt: {
    text: '到期可能超过三年了。先别还，先打 12348 问一句：还一部分，三年可能重新算。',
    sources: ['law.limitation', 'neg.limitation', 'ch.12348'],
  },
  courtFee: { text: '收到法院的东西，先用区号加 12368 核实，再按期限办。', sources: ['court.verify'] },
  deadlinePast: {
    text: '这一天已经过了。今天就打法院的电话和 12348，问还能做什么。',
    sources: ['ch.12348'],
  },
  delay: {
    text: '一次还不上，可以和对方谈执行和解；谈成了要照着还，不然恢复执行。',
    sources: ['court.settle'],
  },
} as const satisfies Record<string, Sourced>;
