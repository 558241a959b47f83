import type { Debt } from '../../lib/debt/index.ts';
import { debtFields } from '../../lib/intake/words.ts';
import { type Fen, formatYuan } from '../../lib/money/index.ts';
import { draftOf } from '../debt/drafts.ts';
import { type DebtTexts, readDebt } from '../debt/form.ts';
import type { View } from '../shell/view.ts';
import { wayBack } from '../ui/takeOut.ts';
import { payment } from './askWords.ts';
import { changesIn, debtFrom } from './toDebt.ts';
import { typedIn } from './typed.ts';

/** What was done with the text, and how to take it back. */
export type Kept = {
  what: 'fresh' | 'changed' | 'same' | 'gaps';
  open?: string | undefined;
  /** What the form still asks for, by name. */
  gaps?: readonly string[];
  undo(): void;
};

type Taken = {
  stored: Debt | undefined;
  texts: DebtTexts;
  /** It is noted as a payment of the stored debt of this much. */
  paid?: Fen | undefined;
  asPayment?: boolean;
};
type Keeper = Pick<View, 'file' | 'send' | 'newId' | 'now'>;

/** Makes it a debt, or a correction of one. What is not complete yet goes into the form, where the rest is asked for. */
export function keep(view: Keeper, { stored, texts, paid, asPayment }: Taken): Kept {
  if (stored && asPayment && paid !== undefined) return intoPayments(view, stored, paid);
  const debt = debtFrom(texts, stored ?? { id: view.newId(), enteredAt: view.now() });
  if (!debt) return intoForm(view, { stored, texts });
  if (stored && changesIn(texts, stored).length === 0)
    return { what: 'same', open: stored.id, undo: () => undefined };
  // What was typed there and not stored would lie over what is stored now.
  const typed = ['unpaid', 'dueDate', 'billSays'].map((field) => `${draftOf(debt)}.${field}`);
  const fields = typed.filter((field) => field in view.file.value.drafts);
  const typeAgain = wayBack(view, fields);
  if (fields.length > 0) view.send({ type: 'draftsDropped', fields });
  view.send({ type: 'debtSet', debt });
  const undo = () => {
    view.send(stored ? { type: 'debtSet', debt: stored } : { type: 'debtRemoved', id: debt.id });
    typeAgain();
  };
  return { what: stored ? 'changed' : 'fresh', open: debt.id, undo };
}

/** Its day nobody knows: the sum goes into the form of the debt, where the day is asked for. */
function intoPayments(view: Keeper, stored: Debt, paid: Fen): Kept {
  const field = `${draftOf(stored)}.payAmount`;
  const undo = wayBack(view, [field]);
  view.send({ type: 'draftTyped', field, text: formatYuan(paid) });
  return { what: 'gaps', open: stored.id, gaps: [payment.day], undo };
}

function intoForm(view: Keeper, { stored, texts }: Taken): Kept {
  const form = draftOf(stored);
  const fields = [
    ...(stored ? [] : (['kind', 'name'] as const).filter((field) => texts[field] !== '')),
    ...changesIn(texts, stored).map(({ field }) => field),
  ];
  const begun = typedIn(view, form);
  const others = !stored && isOther(begun, texts) ? Object.keys(begun) : [];
  const undo = wayBack(
    view,
    [...new Set([...fields, ...others])].map((field) => `${form}.${field}`),
  );
  const taken = Object.fromEntries(fields.map((field) => [field, texts[field]]));
  const left = others.length > 0 ? {} : begun;
  const { problems } = readDebt({ ...texts, ...left, ...taken }, { id: '', enteredAt: 0 });
  if (others.length > 0)
    view.send({ type: 'draftsDropped', fields: others.map((field) => `${form}.${field}`) });
  for (const [field, text] of Object.entries(taken))
    view.send({ type: 'draftTyped', field: `${form}.${field}`, text });
  return { what: 'gaps', open: stored?.id, gaps: namesOf(Object.keys(problems), texts), undo };
}

/** Whether the form was begun for another debt: then the rate typed there, say, is not the rate of this one. */
function isOther({ kind, name = '' }: Record<string, string>, texts: DebtTexts): boolean {
  const named = name.trim();
  return (kind !== undefined && kind !== texts.kind) || (named !== '' && named !== texts.name.trim());
}

function namesOf(fields: readonly string[], { rule }: DebtTexts): string[] {
  const names = { ...debtFields, ...(rule === 'penalty' && { dailyRate: debtFields.contractRate }) };
  const named = (['unpaid', 'dueDate', 'dailyRate', 'billSays'] as const).filter((one) =>
    fields.includes(one),
  );
  return [...named.map((field) => names[field]), ...(fields.length > named.length ? [debtFields.more] : [])];
}
