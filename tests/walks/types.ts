import type { AskId, MoveId, mine } from '../../lib/call/index.ts';
import type { Offer } from '../../lib/plan/index.ts';
import type { CallAbout, CallKind, Outcome } from '../../lib/record/index.ts';
import type { cases } from './cases.ts';

/**
 * What happens next: a choice of the line by its words; a move found by typing; figures they name, with how they say
 * it; a sentence of the user's own; something asked before hanging up (without `heard` they would not say).
 */
export type Step =
  | string
  | { move: MoveId }
  | { offer: Offer; words: string }
  | { mine: keyof typeof mine }
  | { ask: AskId; heard?: string };

export type Walk = {
  id: string;
  title: string;
  kind: CallKind;
  about?: CallAbout;
  of: keyof typeof cases;
  steps: readonly Step[];
  ends: Outcome;
};
