import type { Amount } from '../intake/index.ts';
import { hasOtherRhythm } from './against.ts';
import { isCharge, isPenalty, takesBack } from './charges.ts';
import { hasOtherPages } from './cutOff.ts';
import { hasOtherBrackets, hasOtherCondition } from './harmlessKept.ts';
import { isKnown, isUsualIfLate } from './known.ts';
import { isConditional, isOfLate, isPending, refersElsewhere } from './open.ts';
import type { Doubt } from './types.ts';
import { isUnfilled } from './unfilled.ts';

/** A promise that a row quotes. `stops`: that no more fees are added. */
export type Shown = { start: number; end: number; stops: boolean };
/** A clause and where it stands. */
export type Clause = { text: string; start: number; end: number };
/**
 * What stands in a clause. `unknown`: the sums that no row holds. `hasOtherDay`, `hasOtherCount`: one that is not of the plan. `asksForRest`:
 * all that is left is asked for at once. `startsLate`: it begins when some parts are paid.
 */
type Holds = {
  sums: readonly Amount[];
  unknown: readonly Amount[];
  hasOtherDay: boolean;
  hasOtherCount: boolean;
  asksForRest: boolean;
  startsLate: boolean;
  shown: readonly Shown[];
};

/** What must be asked of a clause, or only read; undefined where it leaves nothing open. @param before  of its sentence */
export function kindOf(
  clause: Clause,
  before: string,
  { sums, unknown, hasOtherDay, hasOtherCount, asksForRest, startsLate, shown }: Holds,
): Doubt['kind'] | undefined {
  if (isPending(clause.text)) return 'pending';
  if (hasOtherRhythm(clause.text)) return 'differs';
  if (isUnfilled(clause.text) || hasOtherPages(clause.text)) return 'other';
  const quoted = shown.filter(({ start, end }) => start < clause.end && end > clause.start);
  const isStop = quoted.some(({ stops }) => stops) && !takesBack(clause.text);
  const isLate = isOfLate(before + clause.text);
  if (isLate && unknown.length > 0 && !isConditional(before + clause.text)) return 'sum';
  if (asksForRest && !isLate) return 'differs';
  if (isStop)
    return startsLate || hasOtherCount || hasOtherCondition(clause.text) || hasOtherBrackets(clause.text)
      ? 'other'
      : undefined;
  // 晚一天另付违约金500元, 加收5%违约金: usual is that it ends, and no cost in figures.
  if (isLate && (unknown.length > 0 || isPenalty(clause.text))) return 'charge';
  if (isLate) return isUsualIfLate(clause.text) ? undefined : 'other';
  if (refersElsewhere(clause.text)) return 'other';
  if (isCharge(clause.text, sums.length, unknown.length)) return 'charge';
  if (unknown.length > 0) return 'sum';
  return !hasOtherDay && !hasOtherCount && isKnown(clause.text) ? undefined : 'other';
}
