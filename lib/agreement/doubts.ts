import type { PlainDate } from '../dates/index.ts';
import type { Amount, Day } from '../intake/index.ts';
import { addingDoubt, twiceDoubts } from './adds.ts';
import { isLapsed, isOtherwise } from './against.ts';
import { asksForRest, withoutLastAsLeft } from './allAtOnce.ts';
import { isChanged } from './changed.ts';
import { isAside, isFeeOfRow } from './charges.ts';
import { type Clause, kindOf, type Shown } from './clauseKind.ts';
import { CLAUSE, sentenceBefore } from './clauses.ts';
import { letsContact } from './contacts.ts';
import { withoutDownShare } from './downShare.ts';
import { largerFirst } from './firstPart.ts';
import { isRefusedBefore, tellsPlan } from './insteadOf.ts';
import { isLimited } from './limited.ts';
import { isNoticeOfOther, withoutNoticeHead } from './noticeOfChange.ts';
import { ENDS_BRACKETS, voidOf } from './off.ts';
import { agrees } from './open.ts';
import { isOtherMoney } from './otherMoney.ts';
import { paysElsewhere } from './payTo.ts';
import { isOfPlan } from './planDays.ts';
import type { Quote } from './quoted.ts';
import { figuresOf, isTakenAtOnce } from './rowSums.ts';
import { isLeftBehind, withoutRows } from './rowsOfPlan.ts';
import { statedCost } from './statedCost.ts';
import { statedFee } from './statedFee.ts';
import { OFFERS } from './terms.ts';
import type { Doubt, Terms } from './types.ts';
import { isWaiting } from './waiting.ts';

/** A longer clause, characters, is looked at by nobody but the user. */
const LONGEST_CLAUSE = 160;
/** So many days and sums in one clause are a table. */
const ROWS = 3;
/** What is quoted of a clause, at most. */
const WORDS = 40;

type Figures = { amounts: readonly Amount[]; days: readonly Day[]; today: PlainDate; quote: Quote };

type InRows = { shown: readonly Shown[]; uneven: readonly number[] };

/**
 * What a paper says that no row of the comparison holds: a cost, a sum, that it is not decided, a blank that nobody
 * filled in, or more than plans are told in. None of them is understood, so each must be asked or read before the paper counts.
 *
 * @param text  squeezed
 * @param terms  what was read of it
 * @param shown  where the promises stand that the rows quote; `uneven`: the sums of parts of several sizes, which a row does
 */
export function doubtsIn(text: string, figures: Figures, terms: Terms, { shown, uneven }: InRows): Doubt[] {
  const offers = OFFERS.exec(text);
  if (offers)
    return [{ kind: 'choice', words: figures.quote(offers.index, offers.index + offers[0].length, WORDS) }];
  const known = new Set([...figuresOf(terms), ...uneven]);
  const seen = new Set<string>();
  const doubts = [...text.matchAll(CLAUSE)].flatMap(({ 0: words, index }): Doubt[] => {
    const quoted = figures.quote(index, index + words.length, WORDS);
    const told = (kind: Doubt['kind']) => [{ kind, words: quoted }];
    const rest = withoutRows(words, terms);
    if (rest.length > LONGEST_CLAUSE) return told('other');
    const before = sentenceBefore(text, index);
    const against = againstIn(text, words, { before, index }, figures);
    if (against) return [{ ...against, words: quoted.replace(ENDS_BRACKETS, ''), final: true }];
    // What is written twice need not be asked twice.
    if (seen.has(before + words)) return [];
    seen.add(before + words);
    // The row of what is paid ahead holds its share.
    const bare = withoutLastAsLeft(withoutDownShare(withoutNoticeHead(rest, text), terms), terms);
    const clause = { text: bare, start: index, end: index + words.length };
    const open = openIn(text, words, clause, { before, figures, terms, known, shown });
    return open ? [{ ...open, words: quoted }] : [];
  });
  return [
    ...(uneven.length > 0 ? [] : addingDoubt(terms)),
    ...twiceDoubts(text, figures),
    ...new Map(doubts.map((doubt) => [doubt.words, doubt])).values(),
  ];
}

/** What a clause says against the plan, whatever the user asks or reads. */
function againstIn(
  text: string,
  words: string,
  { before, index }: { before: string; index: number },
  { days, today }: Figures,
): Pick<Doubt, 'kind' | 'off' | 'instead'> | undefined {
  const end = index + words.length;
  const off = voidOf(before, words, text.slice(end, end + 20));
  const instead = off === 'refused' && tellsPlan(text.slice(end));
  if (off)
    return {
      kind: 'pending',
      ...(off !== 'noAnswer' && { off }),
      ...(instead && { instead: true as const }),
    };
  const own = days.filter((day) => day.start >= index && day.end <= end);
  if (isLapsed(text, own, today)) return { kind: 'pending' };
  return isOtherwise(words) ? { kind: 'differs' } : undefined;
}

type Around = {
  before: string;
  figures: Figures;
  terms: Terms;
  known: ReadonlySet<number>;
  shown: readonly Shown[];
};

/** What must be asked of a clause. @param words  of it, with what `clause` leaves to a row */
function openIn(
  text: string,
  words: string,
  clause: Clause,
  { before, figures: { amounts, days }, terms, known, shown }: Around,
): Omit<Doubt, 'words'> | undefined {
  if (paysElsewhere(words, text)) return { kind: 'payTo' };
  if (isRefusedBefore(text, before, words, clause.end)) return { kind: 'other' };
  if (isWaiting(words, text)) return { kind: 'pending' };
  if (isOtherMoney(words)) return { kind: 'differs' };
  if (letsContact(before, words)) return { kind: 'contacts' };
  if (isNoticeOfOther(words, text) || isChanged(text, clause, amounts)) return { kind: 'differs' };
  const sums = amounts.filter((sum) => sum.marked && isIn(clause, sum));
  if (isLimited(before, words, terms)) return { kind: 'differs' };
  if (isFeeOfRow(words, sums, terms.fee)) return undefined;
  const unknown = sums.filter(
    ({ amount, start, end, marked }) =>
      isTakenAtOnce(text, start, amount, terms) ||
      (!known.has(amount) &&
        !isAside(text, start, end, words) &&
        !isLeftBehind(text, amounts, { amount, start, end, marked }, terms)),
  );
  const own = days.filter((day) => isIn(clause, day));
  const kind = kindOf(clause, before, {
    sums,
    unknown,
    hasOther: own.some((day) => !isOfPlan(text, day, terms)) || !agrees(clause.text, terms),
    asksForRest: asksForRest(before, clause.text, terms),
    shown,
  });
  // The head of a table, cut short, is nothing to ask about: what differs of its rows is.
  const isTable = own.length >= ROWS && sums.length >= ROWS && (kind === 'charge' || kind === 'sum');
  if (isTable) return { kind: 'other' };
  const cost = statedCost(text, before, clause, amounts, terms);
  if (cost !== undefined) return { kind: 'charge', fee: cost };
  const first = largerFirst(text, sums, terms);
  if (first !== undefined) return { kind: 'sum', first };
  const fee = kind && statedFee(text, before, clause.text, unknown);
  return kind && { kind, ...(fee !== undefined && { fee }) };
}

const isIn = ({ start, end }: Clause, one: { start: number; end: number }): boolean =>
  one.start >= start && one.end <= end;
