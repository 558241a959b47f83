/** Practise: the product plays the other side of a call. Nothing here is ever stored. */
export { seedFrom } from './chance.ts';
export { cameTo, type Debrief, debriefOf, type Ended, type Slip } from './debrief.ts';
export { answerToAsk, playOf, type Turn } from './play.ts';
export type { Said, Setup, Standing, Temper } from './types.ts';
