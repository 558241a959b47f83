import type { Amount, Day } from '../intake/index.ts';
import { cellsAhead, cellsBehind, paymentAmong } from './cells.ts';
import { paidByColumns } from './columns.ts';
import { daysOfEach } from './dayLists.ts';
import { numberBefore, numbering, type RowNumber } from './rowNumbers.ts';
import type { FoundTerms } from './types.ts';

/** How far the next day may stand behind the sum of a row, characters. */
const NEXT = 18;
/** Fewer rows are days that happen to stand beside sums. */
const FEWEST = 3;
/** 期数 还款日 本金 应还: below such a head two rows are a table. */
const HEADED = /期[数次][^\d。;；]{0,8}(?:还款|到期|应还|扣款)日[^\d。;；]{0,24}(?:\d{1,2} )?$/;

/** 首付 2026-12-01 500.00: a row above the parts is none of them. */
const AHEAD = /(?:首付款?|先付款?|预付款?|定金)[:|]?$/;

/** `fee`: that of a column of its own. `number`: which part it is, and of how many, where it tells. */
type Row = {
  number: RowNumber | undefined;
  day: Day & { date: string };
  amount: Amount;
  fee: Amount | undefined;
  cells: number;
  end: number;
};

/** What a table or a list of days and sums says: 1 2026-12-10 1,500.00 2 2027-01-10 1,500.00 … */
export function scheduleIn(text: string, amounts: readonly Amount[], days: readonly Day[]): FoundTerms {
  const all = oldestFirst(rowsIn(text, amounts, days));
  const top = all[0];
  const ahead = top && AHEAD.test(text.slice(0, top.day.start)) ? top : undefined;
  const rows = ahead ? all.slice(1) : all;
  const [first, last] = [rows[0], rows.at(-1)];
  const numbers = numbering(rows.map(({ number }) => number));
  const isTable = numbers || (first && HEADED.test(text.slice(0, first.day.start)));
  const fewest = isTable ? FEWEST - 1 : FEWEST;
  if (!first || !last || rows.length < fewest) return eachOnDays(text, amounts, days);
  const each = eachOf(rows);
  const dayOf = ({ day }: Row) => Number(day.date.slice(8));
  const place = {
    start: Math.min(...rows.map(({ day }) => day.start)),
    end: Math.max(...rows.map(({ end }) => end)),
  };
  const isFirst = !numbers || numbers.first === 1;
  const found = ({ amount: { amount, start, end } }: Row) => ({ value: amount, start, end });
  return {
    ...partsOf(text, rows.length, place, numbers),
    ...(isFirst && { firstDate: dueOf(first) }),
    ...(ahead && { down: found(ahead), downBy: dueOf(ahead) }),
    ...(each && { perPart: found(each) }),
    ...(rows.every(({ fee }) => fee && fee.amount === first.fee?.amount) && feeOf(first)),
    ...(last.amount.amount !== each?.amount.amount && { lastPart: found(last) }),
    ...(rows.every((row) => dayOf(row) === dayOf(first)) && { dueDay: { value: dayOf(first), ...place } }),
  };
}

/** How many parts there are by their numbers (3/12期), else by the rows, where these are all of them. */
function partsOf(
  text: string,
  rows: number,
  place: { start: number; end: number },
  numbers: ReturnType<typeof numbering>,
): FoundTerms {
  if (numbers?.of) return { parts: { value: numbers.of, ...place } };
  // Behind 第3期 …… more follow, and before 第3期 there were others.
  const isAll = !/…|⋯|\.{3}/.test(text) && (numbers?.first ?? 1) === 1;
  return isAll ? { parts: { value: rows, ...place } } : {};
}

/** A page shows the newest first. */
const oldestFirst = (rows: readonly Row[]): readonly Row[] =>
  rows.every((row, at) => at === 0 || row.day.date < (rows[at - 1]?.day.date ?? ''))
    ? [...rows].reverse()
    : rows;

const dueOf = ({ day: { date, start, end } }: Row) => ({ value: date, start, end });

const feeOf = ({ fee }: Row): FoundTerms =>
  fee ? { fee: { value: fee.amount, start: fee.start, end: fee.end } } : {};

/** 12月8日、1月8日、2月8日各还500元. */
function eachOnDays(text: string, amounts: readonly Amount[], days: readonly Day[]): FoundTerms {
  for (const amount of amounts) {
    const { amount: value, start, end } = amount;
    const parts = amount.marked ? daysOfEach(text, amount, days) : 0;
    if (parts > 1) return { parts: { value: parts, start, end }, perPart: { value, start, end } };
  }
  return {};
}

/** What all but the last come to; where they differ by more than they were rounded by, the most of them. */
function eachOf(rows: readonly Row[]): Row | undefined {
  const sums = rows.slice(0, -1).map(({ amount }) => amount.amount);
  const most = Math.max(...sums);
  const usual = most - Math.min(...sums) < rows.length ? sums.at(-1) : most;
  return rows.find(({ amount }) => amount.amount === usual);
}

/** The longest run from the first day that has a sum behind it. */
function rowsIn(text: string, amounts: readonly Amount[], days: readonly Day[]): Row[] {
  const rows: Row[] = [];
  for (const [at, day] of days.entries()) {
    const before = rows.at(-1);
    const behind = cellsBehind(text, amounts, day, days[at + 1]?.start).slice(0, before?.cells);
    const cells = behind.length > 0 ? behind : cellsAhead(text, amounts, day);
    if (before && day.start - before.end > NEXT) break;
    const { paid, fee } = paidByColumns(text, cells, rows[0]?.day.start ?? day.start);
    const amount = paid ?? paymentAmong(cells);
    if (day.date && amount)
      rows.push({
        number: numberBefore(text, Math.min(day.start, amount.start)),
        day: { ...day, date: day.date },
        amount,
        fee,
        cells: cells.length,
        end: Math.max(day.end, cells.at(-1)?.end ?? amount.end),
      });
  }
  return rows;
}
