import type { CallRecord, Outcome } from '../../lib/record/index.ts';

/** How a call ended, as a label. */
export const outcomes: Record<Outcome, string> = {
  agreed: '谈成了',
  callback: '等回电',
  refused: '没谈成',
  cut: '断了，没谈完',
};

/** The record's name: who, and how it ended. */
export function titleOf({ who, kind, outcome }: CallRecord): string {
  const side = who || (kind === 'outgoing' ? '95188' : '来电');
  return outcome ? `${side}，${outcomes[outcome]}` : side;
}
