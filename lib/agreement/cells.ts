import type { Amount, Day } from '../intake/index.ts';

/** How far a sum may stand behind its day, characters. */
const BEHIND = 8;

/** The sums behind a day, one close behind the other: 1,875.00 45.00 1,920.00. The number of the next row is none. */
export function cellsBehind(
  text: string,
  amounts: readonly Amount[],
  day: Day,
  until = text.length,
): Amount[] {
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

/** 1 720.00 2026-12-10: the sum right before a day, in its own row. */
export const cellsAhead = (text: string, amounts: readonly Amount[], day: Day): Amount[] =>
  amounts.filter(
    ({ marked, start, end }) =>
      marked &&
      end <= day.start &&
      /^元? ?$/.test(text.slice(end, day.start)) &&
      /(?:^|[期;；\d ])¥?$/.test(text.slice(0, start)),
  );

/** What is paid, of the cells of a row: principal, interest and fee together, whichever stands first; else the first. */
export function paymentAmong(cells: readonly Amount[]): Amount | undefined {
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
