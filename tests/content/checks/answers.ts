import type { Answer, Condition } from '../../../lib/call/types.ts';

const asksIncome = ['ask_ability', 'ask_monthly_ability'];

/** What is dialled, and where one pays, is no figure. */
const known = ['line', 'place', 'payOnly'];

const slotsOf = ({ say }: Answer) =>
  [...say.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot).filter((slot) => !known.includes(slot));

/** Figures that an answer gives away: only on the rung where the call stands, and only to whom and for what they are asked. */
export function figureProblems(move: string, answer: Answer): string[] {
  const slots = slotsOf(answer);
  const holds = (...some: Condition[]) => some.some((one) => answer.when?.includes(one));
  const has = (...some: string[]) => some.some((slot) => slots.includes(slot));
  const offersNext = answer.to === 'nextFee' && holds('nextFits') && holds('firstSaid');
  return [
    ...(has('nextParts', 'nextPerPart', 'feeAheadBy') && !holds('nextSaid') && !offersNext
      ? [`${move}: the second rung before it is said`]
      : []),
    ...(has('parts', 'perPart') && !holds('firstSaid', 'nextSaid', 'firstFits') && !offersNext
      ? [`${move}: the first rung, whether or not it fits`]
      : []),
    ...(has('income') && !asksIncome.includes(move) ? [`${move}: income, unasked`] : []),
    ...(holds('unknownCaller') && slots.length > 0 ? [`${move}: a figure for a stranger`] : []),
    ...(holds('disputed') && has('owed', 'principal', 'fee')
      ? [`${move}: owns up to a disputed figure`]
      : []),
  ];
}
