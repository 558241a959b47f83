import type { PlainDate } from '../dates/index.ts';
import type { Amount, Day } from '../intake/index.ts';
import { asksForRest } from './allAtOnce.ts';
import { isChanged } from './changed.ts';
import { isAside, isFeeOfRow, isRateOfRow } from './charges.ts';
import { type Clause, kindOf, type Shown } from './clauseKind.ts';
import { letsContact } from './contacts.ts';
import { largerFirst } from './firstPart.ts';
import { isRefusedBefore } from './insteadOf.ts';
import { isLimited } from './limited.ts';
import { isNoPromise, namesOtherApp } from './noPromise.ts';
import { isNoticeOfOther } from './noticeOfChange.ts';
import { agrees } from './open.ts';
import { namesDebtorFirst, namesOtherParty } from './otherLender.ts';
import { isOtherMoney } from './otherMoney.ts';
import { paysElsewhere } from './payTo.ts';
import { isOfPlan } from './planDays.ts';
import type { Quote } from './quoted.ts';
import { isTakenAtOnce } from './rowSums.ts';
import { isLeftBehind } from './rowsOfPlan.ts';
import { statedCost } from './statedCost.ts';
import { statedFee } from './statedFee.ts';
import type { Doubt, Terms } from './types.ts';
import { isWaiting } from './waiting.ts';

/** So many days and sums in one clause are a table. */
const ROWS = 3;

export type Figures = { amounts: readonly Amount[]; days: readonly Day[]; today: PlainDate; quote: Quote };

type Around = {
  before: string;
  figures: Figures;
  terms: Terms;
  known: ReadonlySet<number>;
  shown: readonly Shown[];
};

type Asked = Omit<Doubt, 'words'> | undefined;

/** What must be asked of a clause. @param words  of it, with what `clause` leaves to a row */
export function openIn(text: string, words: string, clause: Clause, around: Around): Asked {
  const against = byWords(text, words, clause, around);
  const { figures } = around;
  if (against || (isNoPromise(clause.text, text, clause.end, figures.today) && isOver(clause, figures)))
    return against;
  if (namesOtherApp(clause.text, text)) return { kind: 'payTo' };
  if (namesDebtorFirst(clause.text, text)) return undefined;
  return (
    byFigures(text, words, clause, around) ??
    (namesOtherParty(clause.text, text) ? { kind: 'other' } : undefined)
  );
}

function byWords(
  text: string,
  words: string,
  clause: Clause,
  { before, figures: { amounts }, terms }: Around,
): Asked {
  if (paysElsewhere(words, text)) return { kind: 'payTo' };
  if (isRefusedBefore(text, before, words, clause.end)) return { kind: 'other' };
  if (isWaiting(words, text)) return { kind: 'pending' };
  if (isOtherMoney(words)) return { kind: 'differs' };
  if (letsContact(before, words)) return { kind: 'contacts' };
  if (isNoticeOfOther(words, text) || isChanged(text, clause, amounts)) return { kind: 'differs' };
  return isLimited(before, words, terms) ? { kind: 'differs' } : undefined;
}

function byFigures(text: string, words: string, clause: Clause, around: Around): Asked {
  const { before, figures, terms, known, shown } = around;
  const { amounts } = figures;
  const sums = amounts.filter((sum) => sum.marked && isIn(clause, sum));
  if (isFeeOfRow(words, sums, terms.fee)) return undefined;
  if (isRateOfRow(clause.text, text.slice(clause.end, clause.end + 20), terms.fee)) return undefined;
  const unknown = sums.filter(
    (sum) =>
      isTakenAtOnce(text, sum.start, sum.amount, terms) ||
      (!known.has(sum.amount) &&
        !isAside(text, sum.start, sum.end, words) &&
        !isLeftBehind(text, amounts, sum, terms)),
  );
  const days = figures.days.filter((day) => isIn(clause, day));
  const kind = kindOf(clause, before, {
    sums,
    unknown,
    hasOtherDay: days.some((day) => !isOfPlan(text, day, terms)),
    hasOtherCount: !agrees(clause.text, terms),
    startsLate: days.some(
      ({ date, end }) =>
        date && terms.firstDate && date > terms.firstDate && /^日?起/.test(text.slice(end, end + 2)),
    ),
    asksForRest: asksForRest(before, clause.text, terms),
    shown,
  });
  // The head of a table, cut short, is nothing to ask about: what differs of its rows is.
  const isTable = days.length >= ROWS && sums.length >= ROWS && (kind === 'charge' || kind === 'sum');
  if (isTable) return { kind: 'other' };
  const cost = statedCost(text, before, clause, amounts, terms);
  if (cost !== undefined) return { kind: 'charge', fee: cost };
  const first = largerFirst(text, sums, terms);
  if (first !== undefined) return { kind: 'sum', first };
  const fee = kind && statedFee(text, before, clause.text, unknown);
  return kind && { kind, ...(fee !== undefined && { fee }) };
}

/** A day that is to come is never a paper's own: 日期:2027年3月1日. */
const isOver = (clause: Clause, { days, today }: Figures): boolean =>
  days.every((day) => !isIn(clause, day) || (day.date !== undefined && day.date <= today));

const isIn = ({ start, end }: Clause, one: { start: number; end: number }): boolean =>
  one.start >= start && one.end <= end;
