import type { AskId, Spoken, Temper } from '../types.ts';

/** The parts of an offer, in the order in which they are spoken. */
export const offerWords = {
  lump: '一次付 {down} 元就结清，剩下的 {waived} 元免掉',
  down: '先付 {down} 元',
  noDown: '不用先付',
  parts: '{after}分 {parts} 期',
  after: '剩下的',
  perPart: '每期 {perPart} 元',
  fee: '手续费每期 {fee} 元',
  noFee: '不收手续费',
  /** What was left open is filled in. */
  more: {
    down: '先付 {down} 元',
    noDown: '先付的没有，不用先付',
    fee: '手续费每期 {fee} 元',
    noFee: '手续费没有',
  },
  nothingMore: '数我刚才都报了：',
} as const;

/** To what the user says besides the script: they wait, or answer, and then stand where they stood. */
export const asideWords = {
  calm: {
    calm: ['好，您记，我等您。', '行，您慢慢来。'],
    hurried: ['快一点，我后面还有电话。', '记好了没有？'],
    hard: ['有什么好记的，快点。', '别磨蹭。'],
  },
  split: ['分开说，{splitSum}。'],
  dispute: ['您觉得不对，我帮您登记核查。', '我记一下，让后台查。'],
  family: ['知道了，先联系您本人。', '这个我备注一下。'],
  writing: ['谈好了会发短信给您。', '好，谈定了再发。'],
  own: ['这个我查一下，以账单为准。'],
} as const satisfies Record<string, Spoken | Record<Temper, Spoken>>;

/** What of the sum is what; and where no debt is known. */
export const splitWords = {
  known: '本金 {principal} 元，费用 {fee} 元',
  noFee: '本金 {principal} 元，没有逾期费用',
  unknown: '一共就是 {sum} 元',
} as const;

/** When they end the call themselves, and to the last sentence. */
export const endWords = {
  over: {
    calm: ['今天先到这里，您考虑好再打来。再见。'],
    hurried: ['我这边还有电话，先挂了。'],
    hard: ['跟你说不清，挂了。'],
  },
  bye: { calm: ['好的，再见。'], hurried: ['好，再见。'], hard: ['行，就这样。'] },
} as const satisfies Record<string, Record<Temper, Spoken>>;

/** To what is asked before hanging up: an answer, or none. */
export const askAnswers: Record<AskId, { told: Spoken; silent: Spoken }> = {
  who: { told: ['我姓孙，工号 {staff}。'], silent: ['这个不方便说。'] },
  split: { told: ['一共 {sum} 元，明细里分开写的。'], silent: ['总数就是那么多，分不开。'] },
  feesStop: { told: ['按期还就不再加。'], silent: ['这个我说不准。'] },
  first: {
    told: ['第一笔 {firstDate}，就按刚才的数。', '第一笔下个月 10 号，按刚才的数。'],
    silent: ['日子到时候看短信。'],
  },
  late: { told: ['晚一天会有提醒，当天补上还算数。', '晚一天，方案就作废。'], silent: ['您别晚就行了。'] },
  credit: { told: ['按期还的报正常，前面报过的不改。'], silent: ['征信的事我们不清楚。'] },
  debit: { told: ['会自动扣，扣您绑定的那张卡。', '不会自动扣，您自己还。'], silent: ['这个看系统。'] },
  approve: { told: ['还要主管批，两天内有结果。', '不用再批了，我这里就定了。'], silent: ['批不批不一定。'] },
  writing: { told: ['发到您手机短信里。'], silent: ['没有书面的。'] },
  contact: { told: ['打官方客服，报我的工号就行。'], silent: ['有事我们会找您。'] },
};
