import type { Heard } from '../types.ts';
import { deferral } from './deferral.ts';
import { offer } from './offer.ts';
import { opening } from './opening.ts';
import { readback } from './readback.ts';
import { situation } from './situation.ts';

/** How each choice of the script sounds, by its label. */
export const heardWords: Readonly<Record<string, Heard>> = {
  ...opening,
  ...situation,
  ...offer,
  ...readback,
  ...deferral,
};
