import { type Debt, type DebtKind, inOrder } from '../../lib/debt/index.ts';
import { deadlineOn } from './deadline.ts';
import { dueIn } from './due.ts';
import type { Given } from './made.ts';
import { isOtherBill } from './otherBill.ts';
import { saidOf } from './said.ts';
import { toldBy } from './told.ts';
import { alikeIn, likeliest } from './whose.ts';

/** In the place of a choice: what stands next in a text was looked at once the debt of this id was noted from it. */
export const after = (id: string): string => `after:${id}`;

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
  // That one was noted from this text just now, so this is another: nothing is to be asked.
  const isNext = likely !== undefined && to === after(likely.id);
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
