import { asChosen } from './clash.ts';
import { lateBy } from './due.ts';
import type { Given } from './made.ts';
import { confirmedOf, countedIn, foundIn, readRow } from './rows.ts';
import { sumsIn } from './said.ts';

/** The rows: what was found, what of it is right, and what is asked of the sum. */
export function toldBy(given: Given) {
  const { bill, text, isDeadline = false } = given;
  const { clash, day, late } = lateBy(given);
  const found = foundIn(bill);
  const counted = countedIn(isDeadline ? found.filter((field) => field !== 'dueDate') : found, late);
  const invalid = found.filter((field) => 'problem' in readRow(field, text(field)));
  const meant = counted.filter((field) => text('ticks').split(' ').includes(field));
  const ticked = meant.filter((field) => !invalid.includes(field));
  const confirmed = asChosen(confirmedOf(ticked, text), clash, day);
  const sums = sumsIn(confirmed, late);
  const sum = sums.find((one) => one === text('sum')) ?? sums[0];
  const feeIn = text('feeIn') === '' ? sum && bill.feeHeld[sum] : text('feeIn') === 'yes';
  const asksFee = late && sum !== undefined;
  return {
    found,
    counted,
    invalid,
    ticked,
    /** One that was right and then was typed wrong. */
    wrong: meant.find((field) => invalid.includes(field)),
    confirmed,
    clash,
    /** Which of the two is right; '' while nobody has said. */
    day,
    asksDay: clash !== undefined && day === '',
    isDeadline,
    late,
    sums,
    sum,
    feeIn,
    asksFee,
    isAsked: asksFee && feeIn === undefined,
  };
}
