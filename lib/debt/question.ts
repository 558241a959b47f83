import type { Debt } from './debts.ts';
import type { Reading, Reconciled } from './reconcile.ts';

// Apart from the other words: the call is loaded first, and needs these alone.

/** Asked where nobody can tell what of a sum is the fee. */
export const SPLIT_QUESTION = '这个数怎么算的？本金和费用请分开说。';

/** Asked while the multiple of a penalty is guessed. */
export const MULTIPLE_QUESTION = '罚息是合同利率的几倍？';

/** Said wherever a fee is told that rests on a guess; undefined of any other. */
export function guessNote({ rule }: Pick<Debt, 'rule'>): string | undefined {
  return rule?.kind === 'penalty' && rule.guessed
    ? `罚息先按 ${rule.multiple} 倍估的，问清再改。`
    : undefined;
}

/** What to ask about a bill that differs, by what the difference probably is. */
const billQuestions = {
  startDay: '逾期费用从哪天起算？',
  noFee: '今天结清，一共是多少？',
  older: '账单上的数算到哪天？',
  whole: '逾期费用是按整笔账单算，还是只算没还的？',
  missing: '我还的每一笔，都入账了吗？',
  growing: '费用和利息还收不收利息？怎么算的？',
  later: '今天结清，以后几期的手续费还收吗？',
  unknown: SPLIT_QUESTION,
} as const;

/** The question for a difference; undefined where the figures agree. */
export function billQuestion({ difference, readings }: Reconciled): string | undefined {
  if (difference === 0) return undefined;
  const [first] = readings;
  return billQuestions[first ? topicOf(first) : 'unknown'];
}

function topicOf(reading: Reading): keyof typeof billQuestions {
  if (reading.id === 'feeDays') return reading.days > 0 ? 'startDay' : 'older';
  return readingTopics[reading.id];
}

const readingTopics = {
  noFee: 'noFee',
  wholeBill: 'whole',
  missing: 'missing',
  noLaterFees: 'later',
  compounded: 'growing',
  simple: 'growing',
  monthly: 'growing',
  daily: 'growing',
} as const;
