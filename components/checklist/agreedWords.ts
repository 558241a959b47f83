import { type Debt, nameOf, type Owed } from '../../lib/debt/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';

/**
 * What the figure is once something is agreed about a debt.
 *
 * @param known  its payments are, so that it is what is left of them
 */
export function agreedLabel(debt: Debt, { paperMatched }: CallRecord, known: boolean): string {
  if (!known) return `按原来的账单，${nameOf(debt)}是`;
  return `${paperMatched ? '照谈成的' : '照电话里谈成的'}，${nameOf(debt)}还剩`;
}

/** Whether it goes as agreed, as far as anybody knows: no payment is missed, and some are to come. */
export const isKept = ({ late, total }: Owed, known: boolean): boolean => !known || (!late && total > 0);
