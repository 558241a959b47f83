import type { Act } from '../types.ts';
import { crimes } from './crimes.ts';
import { harm } from './harm.ts';
import { money } from './money.ts';
import { asked, others, told } from './others.ts';
import { pressure } from './pressure.ts';
import { exposure, published } from './published.ts';
import { threats } from './threats.ts';

import { entry, ways } from './ways.ts';

/** All that is told by clues: what is to be told first, then the rest, the first to tell first. */
export const first: readonly Act[] = [...crimes, ...entry];
export const next: readonly Act[] = [...harm, ...exposure, ...asked, ...money];
export const last: readonly Act[] = [...told, ...pressure, ...published, ...others, ...ways];

/** All, each in the place by which what was learned knows it: a new one stands last until it is learned again. */
export const acts: readonly Act[] = [...first, ...next, ...last, ...threats];
