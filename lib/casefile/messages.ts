import type { CaseFile, Change } from './casefile.ts';

/** From a view to the background. `n` is made by the view; sending a change again with the same `n` is harmless. */
export type ToKeeper = { type: 'change'; n: string; change: Change };

/**
 * From the background to a view. `private`: the view is in a private window, for which nothing is kept.
 * `changed` goes to every view, and is the acknowledgement for the one that sent `n`.
 */
export type FromKeeper =
  | { type: 'snapshot'; file: CaseFile; unreadable: readonly string[] }
  | { type: 'private' }
  | { type: 'changed'; n: string; change: Change }
  | { type: 'refused'; n: string };
