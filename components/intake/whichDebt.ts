import { type Debt, type DebtKind, inOrder } from '../../lib/debt/index.ts';
import { deadlineOn } from './deadline.ts';
import { dueIn } from './due.ts';
import type { Given } from './made.ts';
import { isOtherBill } from './otherBill.ts';
import { saidOf } from './said.ts';
import { toldBy } from './told.ts';
import { alikeIn, likeliest } from './whose.ts';

/** The debts it may be about, and the one it is: not one of another bill, unless the user says so. */
export function whichDebt(given: Given) {
  const { bill, text, debts, today } = given;
  const told = toldBy(given);
  // As it was said to be right, and as it was read.
  const { dueDate } = saidOf(told.confirmed, { ...told, asOf: bill.asOf }, today);
  const due = { text: text('text'), dueDate: dueIn(given, told) };
  // Where no lender is named, only the user can say whose it is.
  const kind = (text('kind') as DebtKind | '') || 'huabei';
  const name = text('name').trim();
  const alike = alikeIn(inOrder(debts), kind, name);
  const targets = alike.filter(({ rule }) => rule?.kind !== 'instalment');
  const to = text('to');
  const setFor = (debt: Debt | undefined) => (told.clash ? undefined : deadlineOn(debt, given));
  const undated = likeliest(targets, { kind, name, dueDate: undefined });
  const likely = likeliest(targets, { kind, name, dueDate }) ?? (setFor(undated) && undated);
  const isOther = likely && !setFor(likely) && isOtherBill(likely, due, today);
  // The second of those that a text tells of is none that is stored already: nothing is to be asked.
  const isNext = Number(text('loan')) > 1;
  const ofOther = isOther && !isNext ? { debt: likely, due } : undefined;
  const isChosen = to === 'new' || debts[to] !== undefined;
  const stored = isChosen ? debts[to] : isOther ? undefined : likely;
  return {
    kind,
    name,
    alike,
    targets,
    stored,
    /** Of one that was paid in part the day stays anyway. */
    deadline: stored?.payments?.length ? undefined : setFor(stored),
    /** The debt it would be about but for its day, which is that of another bill. */
    ofOther,
    asksTarget: ofOther !== undefined && !isChosen,
  };
}
