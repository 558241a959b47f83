import type { Debt, DebtKind } from '../../lib/debt/index.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { type DebtTexts, readDebt, textsOf } from '../debt/form.ts';
import type { Said } from './said.ts';

/** The form of a debt with what the message says put in. What the bill said beside another sum goes with that sum. */
export function textsWith(said: Said, kind: DebtKind, name: string, stored: Debt | undefined): DebtTexts {
  const texts = textsOf(stored, kind);
  const isNewSum = said.unpaid !== undefined && said.unpaid !== stored?.unpaid;
  return {
    ...texts,
    ...(!stored && { kind, name }),
    ...(said.unpaid !== undefined && { unpaid: formatYuan(said.unpaid) }),
    ...(isNewSum && { billSays: '' }),
    ...(said.billSays !== undefined && { billSays: formatYuan(said.billSays) }),
    ...(said.dueDate && { dueDate: said.dueDate }),
  };
}

/** The debt that comes of it; undefined while something of the form is missing or wrong. */
export function debtFrom(texts: DebtTexts, kept: Debt | Pick<Debt, 'id' | 'enteredAt'>): Debt | undefined {
  return readDebt(texts, kept).debt;
}

/** A field that changes, before and after; of what the bill says '' where that is taken out. */
export type Changed = { field: 'unpaid' | 'dueDate' | 'billSays'; before: string; after: string };

/** What of a stored debt would change, or what a new one would hold. */
export function changesIn(texts: DebtTexts, stored: Debt | undefined): Changed[] {
  const before = stored && textsOf(stored);
  return (['unpaid', 'dueDate', 'billSays'] as const).flatMap((field) => {
    const [old, now] = [before?.[field] ?? '', texts[field]];
    return old === now || (now === '' && field !== 'billSays') ? [] : [{ field, before: old, after: now }];
  });
}
