import { defineScript } from '../define.ts';
import type { ChapterId } from '../types.ts';
import { caller } from './caller.ts';
import { deferral } from './deferral.ts';
import { offer } from './offer.ts';
import { opening } from './opening.ts';
import { readback } from './readback.ts';
import { situation } from './situation.ts';
import { terms } from './terms.ts';

export { asides } from './asides.ts';

/** The names of the stretches of a call. */
export const chapters: Record<ChapterId, string> = {
  caller: '来电',
  opening: '表明身份',
  situation: '说明情况',
  offer: '提出方案',
  terms: '谈条件',
  readback: '逐句确认',
};

/** The whole call. */
export const script = defineScript(
  {
    outgoing: 'greeting',
    incoming: 'caller',
    promised: 'promised',
    superior: 'superior',
    deferral: 'deferral',
    sued: 'sued',
  },
  { ...caller, ...opening, ...situation, ...offer, ...terms, ...readback, ...deferral },
);

export type LineId = keyof typeof script.nodes;
