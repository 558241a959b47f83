import type { Amount, Day } from '../intake/index.ts';
import { paidByColumns } from './columns.ts';
import { daysOfEach } from './first.ts';
import type { FoundTerms } from './types.ts';

/** How far a sum may stand behind its day, and the next day behind that, characters. */
const BEHIND = 8;
const NEXT = 18;
/** Fewer rows are days that happen to stand beside sums. */
const FEWEST = 3;
/** 期数 还款日 本金 应还: below such a head two rows are a table. */
const HEADED = /期[数次][^\d。;；]{0,8}(?:还款|到期|应还|扣款)日[^\d。;；]{0,24}(?:\d{1,2} )?$/;

/** 首付 2026-12-01 500.00: a row above the parts is none of them. */
const AHEAD = /(?:首付款?|先付款?|预付款?|定金)[:|]?$/;

/** `fee`: that of a column of its own. */
type Row = {
  day: Day & { date: string };
  amount: Amount;
  fee: Amount | undefined;
  cells: number;
  end: number;
};

/** What a table or a list of days and sums says: 1 2026-12-10 1,500.00 2 2027-01-10 1,500.00 … */
export function scheduleIn(text: string, amounts: readonly Amount[], days: readonly Day[]): FoundTerms {
  const all = rowsIn(text, amounts, days);
  const top = all[0];
  const ahead = top && AHEAD.test(text.slice(0, top.day.start)) ? top : undefined;
  const rows = ahead ? all.slice(1) : all;
  const [first, last] = [rows[0], rows.at(-1)];
  const fewest = first && HEADED.test(text.slice(0, first.day.start)) ? FEWEST - 1 : FEWEST;
  if (!first || !last || rows.length < fewest) return eachOnDays(text, amounts, days);
  const each = eachOf(rows);
  const dayOf = ({ day }: Row) => Number(day.date.slice(8));
  const place = { start: first.day.start, end: last.end };
  const found = ({ amount: { amount, start, end } }: Row) => ({ value: amount, start, end });
  return {
    // Behind 第3期 …… more follow.
    ...(!/…|⋯|\.{3}/.test(text) && { parts: { value: rows.length, ...place } }),
    firstDate: dueOf(first),
    ...(ahead && { down: found(ahead), downBy: dueOf(ahead) }),
    ...(each && { perPart: found(each) }),
    ...(rows.every(({ fee }) => fee && fee.amount === first.fee?.amount) && feeOf(first)),
    ...(last.amount.amount !== each?.amount.amount && { lastPart: found(last) }),
    ...(rows.every((row) => dayOf(row) === dayOf(first)) && { dueDay: { value: dayOf(first), ...place } }),
  };
}

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
    const cells = cellsBehind(text, amounts, day, days[at + 1]?.start).slice(0, before?.cells);
    if (before && day.start - before.end > NEXT) break;
    const { paid, fee } = paidByColumns(text, cells, rows[0]?.day.start ?? day.start);
    const amount = paid ?? paymentAmong(cells);
    if (day.date && amount)
      rows.push({
        day: { ...day, date: day.date },
        amount,
        fee,
        cells: cells.length,
        end: cells.at(-1)?.end ?? amount.end,
      });
  }
  return rows;
}

/** The sums behind a day, one close behind the other: 1,875.00 45.00 1,920.00. The number of the next row is none. */
function cellsBehind(text: string, amounts: readonly Amount[], day: Day, until = text.length): Amount[] {
  const cells: Amount[] = [];
  for (const amount of amounts) {
    const from = cells.at(-1)?.end ?? day.end;
    if (amount.start < from) continue;
    const isClose =
      amount.end <= until &&
      amount.start - from <= BEHIND &&
      !/[。;；]|前|起/.test(text.slice(from, amount.start));
    if (!isClose || (cells.length > 0 && !amount.marked)) break;
    cells.push(amount);
  }
  return cells;
}

/** What is paid, of the cells of a row: principal, interest and fee together, whichever stands first; else the first. */
function paymentAmong(cells: readonly Amount[]): Amount | undefined {
  const all = cells.map(({ amount }) => amount);
  return (
    cells.find(
      ({ amount }, at) => addUp(all.slice(0, at).reverse(), amount) || addUp(all.slice(at + 1), amount),
    ) ?? cells[0]
  );
}

/** Whether the first of them, two or more, come to a sum. */
const addUp = (parts: readonly number[], sum: number): boolean =>
  parts.some((_, at) => at > 0 && parts.slice(0, at + 1).reduce((all, one) => all + one, 0) === sum);
