import { readDate } from '../dates/index.ts';
import type { Amount } from '../intake/index.ts';
import { isAfterLast } from './planDays.ts';
import type { Terms } from './types.ts';

/** 3 2027-02-10 720.00 待还, 3 2027-02-10 690.00 30.00 720.00: a row of a table, in a squeezed text. */
const ROW =
  /(?:(?<=^|\D)(?:第\d{1,3}期 ?|\d{1,3} ))?(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:第\d{1,3}期)?((?: ?¥?\d[\d,]*\.\d\d(?!\d)元?){1,5})(?:待还款?|未还款?|已还清?|待扣款|未到期|未出账|待入账)? ?/g;
const CELL = /\d[\d,]*\.\d\d/g;

/**
 * A clause without the rows of a table that hold a payment of the plan on its day of the month, what it is made of and what
 * is left then: they say nothing more, however many they are. A row with another sum or day stays.
 */
export function withoutRows(clause: string, terms: Terms): string {
  return clause.replace(ROW, (row, year: string, month: string, day: string, sums: string) => {
    const cells = (sums.match(CELL) ?? []).map((sum) => Math.round(Number(sum.replaceAll(',', '')) * 100));
    const date = readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    const isDue = 'date' in date && Number(day) === terms.dueDay && !isAfterLast(date.date, terms);
    return isDue && isOfPlan(cells, terms) ? '' : row;
  });
}

function isOfPlan(cells: readonly number[], terms: Terms): boolean {
  const { perPart, lastPart, fee = 0 } = terms;
  const paid = cells.find((cell) => cell === perPart || cell === lastPart);
  if (paid === undefined) return false;
  return cells.every((cell) => [0, paid, fee, paid - fee].includes(cell) || isLeft(cell, terms));
}

/** What is left once some of the parts are paid. */
function isLeft(sum: number, { total, perPart, parts = 0 }: Terms): boolean {
  if (total === undefined || !perPart) return false;
  const paid = Math.round((total - sum) / perPart);
  return paid > 0 && paid <= parts && Math.abs(total - sum - paid * perPart) < parts;
}

/** Between the cells of a row. */
const BETWEEN_CELLS = /^元?[\s,，:：;；|]{1,3}$/;

/** Whether a sum stands behind a payment of the plan and is what is left of it then: 720.00 | 7,920.00. */
export function isLeftBehind(
  text: string,
  amounts: readonly Amount[],
  { amount, start }: Amount,
  terms: Terms,
): boolean {
  const before = amounts.filter(({ end }) => end <= start).at(-1);
  const isBehind =
    before !== undefined &&
    (before.amount === terms.perPart || before.amount === terms.lastPart) &&
    BETWEEN_CELLS.test(text.slice(before.end, start));
  return isBehind && isLeft(amount, terms);
}
