import type { Amount, Day } from '../intake/index.ts';
import type { FoundTerms } from './types.ts';

/** How far a sum may stand behind its day, and the next day behind that, characters. */
const BEHIND = 8;
const NEXT = 12;
/** Fewer rows are days that happen to stand beside sums. */
const FEWEST = 3;

type Row = { day: Day & { date: string }; amount: Amount };

/** What a table or a list of days and sums says: 1 2026-12-10 1,500.00 2 2027-01-10 1,500.00 … */
export function scheduleIn(text: string, amounts: readonly Amount[], days: readonly Day[]): FoundTerms {
  const rows = rowsIn(text, amounts, days);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || rows.length < FEWEST) return {};
  const isEven = rows.slice(0, -1).every(({ amount }) => amount.amount === first.amount.amount);
  const dayOf = ({ day }: Row) => Number(day.date.slice(8));
  const place = { start: first.day.start, end: last.amount.end };
  const found = ({ amount: { amount, start, end } }: Row) => ({ value: amount, start, end });
  return {
    parts: { value: rows.length, ...place },
    firstDate: { value: first.day.date, start: first.day.start, end: first.day.end },
    ...(isEven && { perPart: found(first) }),
    ...(last.amount.amount !== first.amount.amount && { lastPart: found(last) }),
    ...(rows.every((row) => dayOf(row) === dayOf(first)) && { dueDay: { value: dayOf(first), ...place } }),
  };
}

/** The longest run from the first day that has a sum behind it. */
function rowsIn(text: string, amounts: readonly Amount[], days: readonly Day[]): Row[] {
  const rows: Row[] = [];
  for (const day of days) {
    const amount = amounts.find(({ start }) => start >= day.end && start - day.end <= BEHIND);
    const before = rows.at(-1);
    if (before && day.start - before.amount.end > NEXT) break;
    const between = amount && text.slice(day.end, amount.start);
    if (day.date && amount && between !== undefined && !/[。;；]|前|起/.test(between))
      rows.push({ day: { ...day, date: day.date }, amount });
  }
  return rows;
}
