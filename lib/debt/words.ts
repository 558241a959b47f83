import type { SourceId } from '../sources.ts';
import type { Reconciled } from './reconcile.ts';

/** Where the daily rate stands, beside its field. */
export const rateHint: { text: string; sources: readonly SourceId[] } = {
  text: '0.05% 是常见的数，你的以合同为准。合同里找“逾期费用”或“逾期利息”那一条；账单的还款说明里也有。',
  sources: ['fee.huabei.daily'],
};

/** How the fee is counted, below the sum. */
export const feeRule: { text: string; sources: readonly SourceId[] } = {
  text: '只按没还的金额算，不利滚利。',
  sources: ['fee.huabei.daily'],
};

/** What to ask about a bill that differs, by what the difference probably is. */
const billQuestions = {
  startDay: '逾期费用从哪天起算？',
  noFee: '今天结清，一共是多少？',
  older: '账单上的数算到哪天？',
  unknown: '这个数怎么算的？本金和费用请分开说。',
} as const;

/** The question for a difference; undefined where the figures agree. */
export function billQuestion({ reading, days = 0 }: Reconciled): string | undefined {
  if (reading === 'same') return undefined;
  if (reading === 'noFee') return billQuestions.noFee;
  if (reading === 'unknown') return billQuestions.unknown;
  return days > 0 ? billQuestions.startDay : billQuestions.older;
}
