import { mainDebt } from '../../lib/casefile/index.ts';
import { type Debt, type DebtKind, kindNames } from '../../lib/debt/index.ts';
import { draftOf } from '../debt/drafts.ts';
import type { View } from '../shell/view.ts';

/** Whom a call that is got ready goes to: by the debt on call, or by the one that was begun and does not count yet. */
export function aboutOf({ file }: View): Pick<Debt, 'kind' | 'name'> | undefined {
  const debt = mainDebt(file.value);
  if (debt) return debt;
  const typed = (field: string) => file.value.drafts[`${draftOf(undefined)}.${field}`];
  const kind = typed('kind') ?? '';
  return Object.hasOwn(kindNames, kind) ? { kind: kind as DebtKind, name: typed('name') } : undefined;
}
