import type { Debt } from '../../lib/debt/index.ts';
import type { View } from '../shell/view.ts';
import { changesIn, debtFrom } from './toDebt.ts';
import type { Intake } from './useIntake.ts';

/** What was done with the text, and how to take it back. */
export type Kept = { what: 'fresh' | 'changed' | 'gaps'; open?: string | undefined; undo(): void };

type Taken = Pick<Intake, 'stored' | 'texts'>;

/** Makes it a debt, or a correction of one. What is not complete yet goes into the form, where the rest is asked for. */
export function keep(view: View, { stored, texts }: Taken): Kept {
  const debt = debtFrom(texts, stored ?? { id: view.newId(), enteredAt: view.now() });
  if (!debt) return intoForm(view, { stored, texts });
  const form = `debt/${debt.id}`;
  // What was typed there and not stored would lie over what is stored now.
  const typed = ['unpaid', 'dueDate', 'billSays'].map((field) => `${form}.${field}`);
  const fields = typed.filter((field) => field in view.file.value.drafts);
  if (fields.length > 0) view.send({ type: 'draftsDropped', fields });
  view.send({ type: 'debtSet', debt });
  return { what: stored ? 'changed' : 'fresh', open: debt.id, undo: () => takeBack(view, stored, debt) };
}

function takeBack(view: View, before: Debt | undefined, after: Debt) {
  if (before) view.send({ type: 'debtSet', debt: before });
  else view.send({ type: 'debtRemoved', id: after.id });
}

function intoForm(view: View, { stored, texts }: Taken): Kept {
  const form = stored ? `debt/${stored.id}` : 'debt';
  const changed = changesIn(texts, stored).map(({ field }) => field);
  const named = stored ? [] : (['kind', 'name'] as const).filter((field) => texts[field] !== '');
  const fields = [...named, ...changed];
  const { drafts } = view.file.value;
  const before = fields.map((field) => [`${form}.${field}`, drafts[`${form}.${field}`]] as const);
  for (const field of fields)
    view.send({ type: 'draftTyped', field: `${form}.${field}`, text: texts[field] });
  return {
    what: 'gaps',
    open: stored?.id,
    undo() {
      const fresh = before.filter(([, text]) => text === undefined).map(([field]) => field);
      if (fresh.length > 0) view.send({ type: 'draftsDropped', fields: fresh });
      for (const [field, text] of before)
        if (text !== undefined) view.send({ type: 'draftTyped', field, text });
    },
  };
}
