import type { AnySourceId } from '../sources/all.ts';
import type { Act, LimitationSays, Sure } from './limitation.ts';

type Sourced = { text: string; sources: readonly AnySourceId[] };

/** How a deadline is counted. */
export const counting: Sourced = {
  text: '收到的当天不算，第二天是第 1 天。',
  sources: ['law.limitation'],
};

/** What happens on a holiday: not among the facts that were read, so it is said so. */
export const lastDay = {
  text: '最后一天是周末或法定假日，一般顺延到假后第一天；调休上班的周末不顺延。拿不准，就按没顺延的那天办。',
  check: '放假和调休，每年不一样，请核对当年的放假通知。',
  cite: '请核对：民事诉讼法第 85 条、民法典第 203 条',
  state: 'memory',
} as const;

/** Papers that come by the telephone or a system. */
export const served: Sourced = {
  text: '同意过电子送达的，进到系统那天就算收到。真不真，用区号加 12368 核实。',
  sources: ['court.eservice', 'court.verify'],
};

/** Where a pasted text looks like a paper of theirs: whether it is real is asked first. Of arbitration no rule was read. */
export const papers = {
  court: { text: '像法院的文书。先用区号加 12368 核实，再按期限办。', sources: ['court.verify'] },
  arbitration: { text: '像仲裁委的文书。先打 12348，免费问一次怎么办。', sources: ['ch.12348'] },
} as const satisfies Record<string, Sourced>;

/** What is said beside the fees of a court. */
export const feeWords = {
  rule: { text: '按金额一段一段算，不是整笔按一个比例。', sources: ['court.fee'] },
  rounding: { text: '这里算到分。有的法院收整数，以缴费通知为准。', sources: ['court.fee'] },
  halved: { text: '调解结案、撤诉、简易程序，减半。', sources: ['court.half'] },
  paymentOrder: {
    text: '支付令收三分之一。没提异议，由欠款的人出；提了，由申请的人出。',
    sources: ['court.order'],
  },
  enforcement: { text: '强制执行另外收，由被执行的人出。', sources: ['court.execfee'] },
  noTable: { text: '超过 500 万元的执行费，这里没有查到，请问法院。', sources: ['court.execfee'] },
  who: {
    text: '一般由输的一方出；调解结案，谁出由双方商量。有困难，可以申请缓交、少交、免交。',
    sources: ['court.who'],
  },
} as const satisfies Record<string, Sourced>;

/** What is said beside the interest for being late on a judgment. */
export const delayWords = {
  rule: { text: '判决定的最后那天没还清，从第二天起，每天另加 0.0175%。', sources: ['court.delay'] },
  base: {
    text: '哪些钱要算进去，照判决书；看不明白，打 12348 问。判决里写的利息另算。',
    sources: ['court.delay', 'ch.12348'],
  },
} as const satisfies Record<string, Sourced>;

/** What is said beside the day on which a record is to be deleted. */
export const creditWords = {
  rule: { text: '还清那天起算，满 5 年应当删除。', sources: ['credit.5y'] },
  unpaid: { text: '没还清，这 5 年还没开始算。', sources: ['credit.5y'] },
  still: { text: '满了 5 年还在，可以提异议，不收钱。', sources: ['credit.objection', 'credit.noagent'] },
} as const satisfies Record<string, Sourced>;

/** What is asked, in everyday words. */
export const limitationAsks: Record<'due' | Act | 'between', Sourced> = {
  due: { text: '最后一期哪天到期？', sources: ['law.limitation'] },
  sued: { text: '对方起诉过，或者申请过支付令吗？', sources: ['law.interrupt'] },
  demand: { text: '对方哪天催过？电话、短信、信、上门，记得的都填。', sources: ['law.interrupt'] },
  paid: { text: '你哪天还过一部分？自动扣走的也算。', sources: ['law.interrupt', 'neg.limitation'] },
  promise: { text: '你哪天答应过还、要求过缓还或分期？', sources: ['law.interrupt', 'neg.limitation'] },
  between: { text: '这三年里，催过、还过、答应过吗？翻翻短信、通话和账单。', sources: ['law.interrupt'] },
};

/** What is said once all is asked. */
export const limitationWords: Record<Exclude<LimitationSays['is'], 'ask'> | 'after', Sourced> = {
  notDue: { text: '还没到期，三年没开始算。', sources: ['law.limitation'] },
  sued: {
    text: '打过官司，就不能只按三年看了。手边放好法院的文书，打 12348 问。',
    sources: ['law.interrupt', 'ch.12348'],
  },
  running: {
    text: '照你填的，三年还没满。再有催收、还款、答应还，又从头算。',
    sources: ['law.limitation', 'law.interrupt', 'neg.limitation'],
  },
  mayBeOver: {
    text: '照你填的，三年可能满了，不一定。先别承认，先打 12348 问一句。',
    sources: ['law.limitation', 'law.expired', 'ch.12348'],
  },
  after: {
    text: '满三年以后又还了、又答应过，一般不能反悔。先打 12348 问一句。',
    sources: ['law.expired', 'ch.12348'],
  },
};

/** How sure it is that the three years may be over. */
export const limitationSure: Record<Sure, string> = {
  memory: '只按你记得的算。对方手里可能有你不知道的短信、录音。',
  open: '有的事你记不清，说不准。',
};
