import type { PlainDate } from '../../lib/dates/index.ts';
import {
  debtsNamed,
  loansNumbered,
  onlyLoan,
  onlyOf,
  overviewOf,
  readBillWithPlaces,
} from '../../lib/intake/index.ts';
import type { Bill } from './made.ts';
import { kindOf, toldAs } from './whose.ts';

/** What a text says, of one debt, and in which part of it; `several`, `isItsOwn`, `loans`: see `useIntake`. */
type Read = {
  bill: Bill;
  message: string;
  several: readonly string[];
  isItsOwn: boolean;
  loans: readonly number[];
};
type Reader = (text: string, kind: string | undefined, loan: string) => Read;

/** Reads a text once, however often it is asked for. */
export function reader(today: PlainDate): Reader {
  let last: { key: string; read: Read } | undefined;
  return (text, kind, loan) => {
    const key = `${kind ?? ''} ${loan} ${text}`;
    if (last?.key !== key) last = { key, read: readOf(text, kind, loan, today) };
    return last.read;
  };
}

/** Of several debts only what it says of the one that is chosen, where it tells them apart; unless somebody chose, of the first. */
function readOf(text: string, kind: string | undefined, loan: string, today: PlainDate): Read {
  const loans = loansNumbered(text, today);
  if (loans.length > 0) {
    const message = onlyLoan(text, Number(loan), today);
    return { bill: readBillWithPlaces(message, today), message, several: [], isItsOwn: true, loans };
  }
  const bill = readBillWithPlaces(text, today);
  const named = debtsNamed(text);
  const several = named.length > 0 ? named : overviewOf(text);
  const told = toldAs(several, kind ?? kindOf(bill.creditor));
  const part = told === undefined ? undefined : onlyOf(text, told);
  return part === undefined
    ? { bill, message: text, several, isItsOwn: false, loans }
    : { bill: readBillWithPlaces(part, today), message: part, several, isItsOwn: true, loans };
}
