import type { CallRecord } from '../record/index.ts';
import { isMove } from './pledges.ts';
import { agreedOf } from './walk.ts';

// Apart from the script of such a call, since home must know which days a payment has.

/** Whether what was agreed in a call changes one payment of what was agreed before, and is no agreement of its own. */
export function isPutOff({ about, events }: Pick<CallRecord, 'about' | 'events'>): boolean {
  const agreed = agreedOf(events);
  return isMove(agreed) || (about === 'deferral' && agreed === undefined);
}

/** What is paid of a payment first, and the rest of it, as they are listed. */
export const restWords = (what: string): [first: string, rest: string] => [
  `${what}，先还的`,
  `${what}，剩下的`,
];
