import { addingDoubt, twiceDoubts } from './adds.ts';
import { isLapsed, isOtherwise } from './against.ts';
import { withoutLastAsLeft } from './allAtOnce.ts';
import type { Shown } from './clauseKind.ts';
import { CLAUSE, sentenceBefore } from './clauses.ts';
import { withoutDownShare } from './downShare.ts';
import { tellsPlan } from './insteadOf.ts';
import { withoutNoticeHead } from './noticeOfChange.ts';
import { ENDS_BRACKETS, voidOf } from './off.ts';
import { type Figures, openIn } from './openClause.ts';
import { figuresOf } from './rowSums.ts';
import { withoutRows } from './rowsOfPlan.ts';
import { withoutDaysAhead } from './signing.ts';
import { OFFERS } from './terms.ts';
import type { Doubt, Terms } from './types.ts';

/** A longer clause, characters, is looked at by nobody but the user. */
const LONGEST_CLAUSE = 160;
/** What is quoted of a clause, at most. */
const WORDS = 40;

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
    const end = index + words.length;
    const own = figures.amounts.filter((sum) => sum.start >= index && sum.end <= end);
    const dated = withoutDaysAhead(withoutNoticeHead(rest, text), text, own, figures.days, terms);
    const bare = withoutLastAsLeft(withoutDownShare(dated, terms), terms);
    const clause = { text: bare, start: index, end };
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
