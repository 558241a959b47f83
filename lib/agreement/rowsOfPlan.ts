import type { Terms } from './types.ts';

/** 3 2027-02-10 720.00 待还: a row of a table, in a squeezed text. */
const ROW =
  /(?:(?<=^|\D)\d{1,3} )?20\d\d[-/.年]\d{1,2}[-/.月](\d{1,2})日? ?¥?(\d[\d,]*\.\d\d)(?!\d)元?(?:待还|未还|未到期|未出账|待入账)? ?/g;

/**
 * A clause without the rows of a table that hold a payment of the plan on its day of the month: they say nothing more,
 * however many they are. A row with another sum or day stays.
 */
export function withoutRows(clause: string, { perPart, lastPart, dueDay }: Terms): string {
  return clause.replace(ROW, (row, day: string, sum: string) => {
    const fen = Math.round(Number(sum.replaceAll(',', '')) * 100);
    return Number(day) === dueDay && (fen === perPart || fen === lastPart) ? '' : row;
  });
}
