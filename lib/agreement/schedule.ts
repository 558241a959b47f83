import type { Amount, Day } from '../intake/index.ts';
import type { FoundTerms } from './types.ts';

/** How far a sum may stand behind its day, and the next day behind that, characters. */
const BEHIND = 8;
const NEXT = 18;
/** Fewer rows are days that happen to stand beside sums. */
const FEWEST = 3;

type Row = { day: Day & { date: string }; amount: Amount };

const SUM = '[^。\\d]{0,8}?((?:¥|RMB|CNY|人民币)?[\\d,.]+\\d)';
/** 前4期每期800元，第5期300元; 第1-23期各467元，最后一期459元. */
const STEPPED = new RegExp(
  `(?:前|第?[1一]期?[至到~—–-]第?)(\\d{1,3})期${SUM}元?[^。\\d]{0,8}?(?:第(\\d{1,3})期|最后[一1]?期|末期|尾期)(?:\\([^)]{0,6}\\))?${SUM}(?=元|[^\\d期个次月])`,
  'd',
);

/** Equal parts, and a last one that differs. */
export function steppedIn(text: string, amounts: readonly Amount[]): FoundTerms {
  const found = STEPPED.exec(text);
  const [, equal = '', , last] = found ?? [];
  const at = (group: number) => {
    const [start] = found?.indices?.[group] ?? [];
    return amounts.find((sum) => sum.start === start);
  };
  const [each, end] = [at(2), at(4)];
  const parts = Number(equal) + 1;
  if (!found || !each || !end || (last !== undefined && Number(last) !== parts)) return {};
  return {
    parts: { value: parts, start: found.index, end: found.index + found[0].length },
    perPart: { value: each.amount, start: each.start, end: each.end },
    lastPart: { value: end.amount, start: end.start, end: end.end },
  };
}

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
    // Behind 第3期 …… more follow.
    ...(!/…|⋯|\.{3}/.test(text) && { parts: { value: rows.length, ...place } }),
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
