import type { CaseFile, Change } from './casefile.ts';

/**
 * Where the case is kept: while the browser is open, or on this computer. `private`: while a private window is open,
 * apart from the case of normal windows.
 */
export type Where = 'session' | 'local' | 'private';

/** From a view to the background. `n` is made by the view; sending the same again is harmless. */
export type ToKeeper =
  | { type: 'change'; n: string; change: Change }
  | { type: 'keepIn'; n: string; where: 'session' | 'local' }
  | { type: 'erase'; n: string }
  /** Covers the amounts in every view, or uncovers them. */
  | { type: 'cover'; n: string; on: boolean };

/**
 * From the background to a view. `changed` goes to every view, and is the acknowledgement for the one that sent `n`;
 * after a move or an erasing every view gets a snapshot with the `n` that asked for it. The first snapshot of a connection
 * answers nothing. `covered` goes to every view, too.
 */
export type FromKeeper =
  | {
      type: 'snapshot';
      n?: string;
      file: CaseFile;
      unreadable: readonly string[];
      where: Where;
      covered: boolean;
    }
  | { type: 'changed'; n: string; change: Change }
  | { type: 'covered'; n: string; on: boolean }
  | { type: 'refused'; n: string };
