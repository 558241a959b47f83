import type { AnySourceId } from '../sources/all.ts';

export type Deadline = {
  title: string;
  /** The day that is asked for; it is not counted itself. */
  from: string;
  length: { days: number } | { months: number };
  /** As in the citation of one of the sources. */
  article: string;
  whose: 'yours' | 'both' | 'theirs';
  /** What is to be done by then. */
  act: string;
  /** What it costs to miss it. */
  missed: string;
  sources: readonly AnySourceId[];
};

/** Deadlines of a court, one entry each. */
export const deadlines = {
  answer: {
    title: '写答辩状',
    from: '收到起诉状副本的那天',
    length: { days: 15 },
    article: '民事诉讼法第 128 条',
    whose: 'yours',
    act: '写好答辩状，交给法院。',
    missed: '不写，案子也照样往下走。开庭那天一定要去，不去可能缺席判决。',
    sources: ['court.answer', 'court.absent'],
  },
  appeal: {
    title: '对判决上诉',
    from: '收到判决书的那天',
    length: { days: 15 },
    article: '民事诉讼法第 171 条',
    whose: 'yours',
    act: '写好上诉状，交给法院。',
    missed: '过了这天，就不能上诉了。小额诉讼一次判完，本来就不能上诉。',
    sources: ['court.appeal', 'court.small'],
  },
  appealRuling: {
    title: '对裁定上诉',
    from: '收到裁定书的那天',
    length: { days: 10 },
    article: '民事诉讼法第 171 条',
    whose: 'yours',
    act: '先看裁定书最后一段，写了能上诉的，把上诉状交给法院。',
    missed: '过了这天，就不能上诉了。',
    sources: ['court.appeal'],
  },
  payOrder: {
    title: '对支付令提异议',
    from: '收到支付令的那天',
    length: { days: 15 },
    article: '民事诉讼法第 225、227 条',
    whose: 'yours',
    act: '还清，或者写成书面异议交给法院。口头说的不算，只说没钱、想缓、想分期也不算。',
    missed: '不还也不提异议，对方可以申请强制执行。',
    sources: ['court.payorder'],
  },
  confirm: {
    title: '司法确认调解协议',
    from: '调解协议生效的那天',
    length: { days: 30 },
    article: '民事诉讼法第 205、206 条',
    whose: 'both',
    act: '和对方一起去法院申请确认。',
    missed: '过了这天，就不能申请确认了。没确认的协议，不能直接申请强制执行。',
    sources: ['court.confirm'],
  },
  enforcement: {
    title: '对方申请强制执行',
    from: '判决里最后该还的那天；分期的，最后一期那天',
    length: { months: 24 },
    article: '民事诉讼法第 250 条',
    whose: 'theirs',
    act: '这是对方的期限。判决定下的钱，照样要还。',
    missed: '对方过了这天才申请的，回应以前先打 12348 问一句，算法可能有变化。',
    sources: ['court.exec', 'ch.12348'],
  },
} as const satisfies Record<string, Deadline>;

export type DeadlineKind = keyof typeof deadlines;
