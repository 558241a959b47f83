import type { MoveId } from '../../moves/index.ts';
import type { Answers } from '../../types.ts';
import type { LineId } from '../index.ts';
import { closing } from './closing.ts';
import { demand } from './demand.ts';
import { known } from './known.ts';
import { offer } from './offer.ts';
import { opening } from './opening.ts';
import { pressure } from './pressure.ts';
import { probing } from './probing.ts';
import { refusal } from './refusal.ts';

const all = { ...opening, ...probing, ...demand, ...refusal, ...pressure, ...offer, ...closing, ...known };

/** What to say to each move of the other side. */
export const answers: Record<MoveId, Answers<LineId>> = all;
