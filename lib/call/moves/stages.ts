import { closing } from './closing.ts';
import { demand } from './demand.ts';
import type { known } from './known.ts';
import { offer } from './offer.ts';
import { opening } from './opening.ts';
import { pressure } from './pressure.ts';
import { probing } from './probing.ts';
import { refusal } from './refusal.ts';

/** The seven parts of a call that a move belongs to, and what each move is called on screen. */
export const learnedStages = { opening, probing, demand, refusal, pressure, offer, closing };

type Stages = typeof learnedStages & { known: typeof known };
export type Stage = keyof Stages;
type IdsOf<Moves> = Moves extends unknown ? keyof Moves : never;

/** What the other side can do with its words. Stored ids: they never change their meaning. */
export type MoveId = IdsOf<Stages[Stage]>;
