import { type Doubt, type ItemId, type Match, type Once, settlingOf } from '../../lib/agreement/index.ts';
import type { verdicts } from '../../lib/agreement/words/verdicts.ts';

/** What a paper can come to. */
export type Kind = Exclude<keyof typeof verdicts, 'gaps'>;

/** Without these there is nothing to go by; of those that settle it the call must have something to hold against. */
export const enoughFor = (once: Once | undefined): readonly ItemId[] => [
  ...settlingOf(once),
  ...(once ? [] : (['perPart'] as const)),
];

/** What the call must have before anything can be held against it. */
export function lacksFigures(call: { readonly [Id in ItemId]?: unknown }, once?: Once): boolean {
  return enoughFor(once).some((id) => call[id] === undefined);
}

/** What must be asked, not only read. */
export const isAsked = ({ kind }: Doubt): boolean => kind !== 'other';

/**
 * Whether there is one plan of theirs to set against the call. Under a fraud, or one's own words, a column of 一样 would
 * only reassure.
 */
export const hasTable = (kind: Kind): boolean => isTheirs(kind) && kind !== 'choice';

/** No plan of the lender's, as far as one can see. */
const NOT_THEIRS: readonly Kind[] = [
  'scam',
  'own',
  'nothing',
  'demand',
  'otherLoan',
  'court',
  'paidOff',
  'certificate',
  'notice',
  'english',
  'refused',
  'gone',
];

/** Whether it is a plan of the lender's at all, as far as one can see. */
export const isTheirs = (kind: Kind): boolean => !NOT_THEIRS.includes(kind);

/** Nothing that is typed would make a plan of it. */
const DONE: readonly Kind[] = [
  'scam',
  'choice',
  'court',
  'paidOff',
  'certificate',
  'notice',
  'refused',
  'gone',
];

/** Whether its figures are typed or put right beneath. */
export const takesFigures = (kind: Kind): boolean => !DONE.includes(kind);

/** The one thing to finish: what the call lacks, what agrees, or what has to be sent. */
export type MainAct = 'fill' | 'settle' | 'copy';

/** @param kept  that it agrees was put down already */
export function mainActOf(kind: Kind, found: Match, kept: boolean): MainAct | undefined {
  if (!isTheirs(kind)) return undefined;
  if (kind === 'notRecorded') return 'fill';
  if (found.settled && !kept) return 'settle';
  return found.toSend.length > 0 ? 'copy' : undefined;
}
