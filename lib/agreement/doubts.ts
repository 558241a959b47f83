import type { PlainDate } from '../dates/index.ts';
import type { Amount, Day } from '../intake/index.ts';
import { addingDoubt, twiceDoubts } from './adds.ts';
import { hasOtherRhythm, isLapsed, isOtherwise, isVoid } from './against.ts';
import { isAside, isCharge, isFeeOfRow, isPenalty, takesBack } from './charges.ts';
import { CLAUSE, sentenceBefore } from './clauses.ts';
import { withoutDownShare } from './downShare.ts';
import { isKnown, isUsualIfLate } from './known.ts';
import { agrees, isConditional, isOfLate, isPending, refersElsewhere } from './open.ts';
import { paysElsewhere } from './payTo.ts';
import { isOfPlan } from './planDays.ts';
import { figuresOf, isTakenAtOnce } from './rowSums.ts';
import { OFFERS } from './terms.ts';
import type { Doubt, Terms } from './types.ts';
import { isUnfilled } from './unfilled.ts';

/** A longer clause, characters, is looked at by nobody but the user. */
const LONGEST_CLAUSE = 160;
/** So many days and sums in one clause are a table. */
const ROWS = 3;
/** What is quoted of a clause, at most. */
const WORDS = 40;

/**
 * What a paper says that no row of the comparison holds: a cost, a sum, that it is not decided, a blank that nobody
 * filled in, or more than plans are told in. None of them is understood, so each must be asked or read before the paper counts.
 *
 * @param text  squeezed
 * @param terms  what was read of it
 * @param shown  where the promises stand that the rows quote
 */
export function doubtsIn(
  text: string,
  { amounts, days, today }: { amounts: readonly Amount[]; days: readonly Day[]; today: PlainDate },
  terms: Terms,
  shown: readonly Shown[],
): Doubt[] {
  const offers = OFFERS.exec(text);
  if (offers) return [{ kind: 'choice', words: offers[0].slice(0, WORDS) }];
  const known = figuresOf(terms);
  const seen = new Set<string>();
  const doubts = [...text.matchAll(CLAUSE)].flatMap(({ 0: words, index }): Doubt[] => {
    if (words.length > LONGEST_CLAUSE) return [{ kind: 'other', words: words.slice(0, WORDS) }];
    const before = sentenceBefore(text, index);
    if (isVoid(before, words, text.slice(index + words.length, index + words.length + 20)))
      return [{ kind: 'pending', words: words.slice(0, WORDS), final: true }];
    // The row of what is paid ahead holds its share.
    const bare = withoutDownShare(words, terms);
    const clause = { text: bare, start: index, end: index + words.length };
    const own = days.filter((day) => isIn(clause, day));
    if (isLapsed(text, own, today)) return [{ kind: 'pending', words: words.slice(0, WORDS), final: true }];
    if (isOtherwise(words)) return [{ kind: 'differs', words: words.slice(0, WORDS), final: true }];
    // What is written twice need not be asked twice.
    if (seen.has(before + words)) return [];
    seen.add(before + words);
    if (paysElsewhere(words, text)) return [{ kind: 'payTo', words: words.slice(0, WORDS) }];
    const sums = amounts.filter((sum) => sum.marked && isIn(clause, sum));
    if (isFeeOfRow(words, sums, terms.fee)) return [];
    const unknown = sums.filter(
      ({ amount, start, end }) =>
        isTakenAtOnce(text, start, amount, terms) ||
        (!known.has(amount) && !isAside(text, start, end, words)),
    );
    const hasOther = own.some((day) => !isOfPlan(text, day, terms)) || !agrees(bare, terms);
    const kind = kindOf(clause, before, { sums, unknown, hasOther, shown });
    // The head of a table, cut short, is nothing to ask about: what differs of its rows is.
    const isTable = own.length >= ROWS && sums.length >= ROWS && (kind === 'charge' || kind === 'sum');
    return kind ? [{ kind: isTable ? 'other' : kind, words: words.slice(0, WORDS) }] : [];
  });
  return [
    ...addingDoubt(terms),
    ...twiceDoubts(text, amounts),
    ...new Map(doubts.map((doubt) => [doubt.words, doubt])).values(),
  ];
}

/** A promise that a row quotes. `stops`: that no more fees are added. */
export type Shown = { start: number; end: number; stops: boolean };
type Clause = { text: string; start: number; end: number };
type Holds = {
  sums: readonly Amount[];
  unknown: readonly Amount[];
  hasOther: boolean;
  shown: readonly Shown[];
};

function kindOf(
  clause: Clause,
  before: string,
  { sums, unknown, hasOther, shown }: Holds,
): Doubt['kind'] | undefined {
  if (isPending(clause.text)) return 'pending';
  if (hasOtherRhythm(clause.text)) return 'differs';
  if (isUnfilled(clause.text)) return 'other';
  const quoted = shown.filter(({ start, end }) => start < clause.end && end > clause.start);
  const isStop = quoted.some(({ stops }) => stops) && !takesBack(clause.text);
  const isLate = isOfLate(before + clause.text);
  if (isLate && unknown.length > 0 && !isConditional(before + clause.text)) return 'sum';
  if (isStop) return undefined;
  // 晚一天另付违约金500元, 加收5%违约金: usual is that it ends, and no cost in figures.
  if (isLate && (unknown.length > 0 || isPenalty(clause.text))) return 'charge';
  if (isLate) return isUsualIfLate(clause.text) ? undefined : 'other';
  if (refersElsewhere(clause.text)) return 'other';
  if (isCharge(clause.text, sums.length, unknown.length)) return 'charge';
  if (unknown.length > 0) return 'sum';
  return !hasOther && isKnown(clause.text) ? undefined : 'other';
}

const isIn = ({ start, end }: Clause, one: { start: number; end: number }): boolean =>
  one.start >= start && one.end <= end;
