import { type PlainDate, readDate } from '../../lib/dates/index.ts';
import { type Fen, fen, readYuan } from '../../lib/money/index.ts';
import type { Problem } from '../ui/problems.ts';
import type { DebtTexts } from './form.ts';

export type OnlyWhole = {
  /** What the bill says. */
  whole: Fen;
  /** What of it is unpaid without the fee, once that can be told. */
  rest?: Fen;
  /** What is wrong with the fee that was typed. */
  problem?: Problem;
  /** It is not late: no fee can be in it. */
  early: boolean;
};

/**
 * A form that knows what the bill says, and not what of it is unpaid without the fee for being late; undefined of any
 * other. What is unpaid is never guessed: it is what is left once the fee is known.
 */
export function onlyWhole(
  { unpaid, billSays, dueDate, feeHeld }: Pick<DebtTexts, 'unpaid' | 'billSays' | 'dueDate' | 'feeHeld'>,
  today: PlainDate,
): OnlyWhole | undefined {
  const bill = readYuan(billSays);
  if (unpaid.trim() !== '' || !('fen' in bill) || bill.fen === 0) return undefined;
  const whole = bill.fen;
  const due = readDate(dueDate);
  if ('date' in due && due.date >= today) return { whole, rest: whole, early: true };
  return { whole, early: false, ...(feeHeld.trim() !== '' && restOf(whole, feeHeld)) };
}

function restOf(whole: Fen, feeHeld: string): Pick<OnlyWhole, 'rest' | 'problem'> {
  const fee = readYuan(feeHeld);
  if ('problem' in fee) return fee;
  return fee.fen < whole ? { rest: fen(whole - fee.fen) } : { problem: 'moreThanBill' };
}
