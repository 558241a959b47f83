import { signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { mainDebt } from '../../lib/casefile/index.ts';
import { type Debt, inOrder } from '../../lib/debt/index.ts';
import { fieldsTyped } from '../../lib/drafts.ts';
import { useView, type View } from '../shell/view.ts';
import { draftOf } from './drafts.ts';

export type DebtList = ReturnType<typeof useDebtList>;

/**
 * Which debts are listed, which of them is open, and what can be done with them.
 *
 * @param onUnfinished  the open form has to be finished first
 */
export function useDebtList(onUnfinished: () => void) {
  const view = useView();
  const { debts } = view.file.value;
  const all = inOrder(debts);
  const { open, fresh, removed } = useMemo(() => openAtFirst(view), []);
  /** Set by the open form: stores all there is, and says whether that was all. */
  const finishOpen = useRef(() => true);
  const ids = all.map(({ id }) => id);
  const add = () => {
    // One that is begun is to be finished before the next.
    if (open.value === fresh.value && begun(view) && !finishOpen.current()) return onUnfinished();
    if (!fresh.value || view.file.value.debts[fresh.value]) fresh.value = view.newId();
    open.value = fresh.value;
  };
  return {
    all,
    /** Those stored, and the new one. */
    ids: fresh.value && !ids.includes(fresh.value) ? [...ids, fresh.value] : ids,
    open: open.value,
    removed: removed.value,
    /** Something is stored or typed. */
    started: all.length > 0 || begun(view),
    finishOpen,
    add,
    /** Whether the screen can be left: what is open is stored, or nothing was typed into it. */
    finish(): boolean {
      const untouched = !debts[open.value] && all.length > 0 && !begun(view);
      return open.value === '' || untouched || finishOpen.current();
    },
    toggle(id: string) {
      open.value = open.value === id ? '' : id;
      // An empty form that is closed was not wanted after all.
      if (id === fresh.value && !debts[id] && !begun(view)) fresh.value = '';
    },
    remove(id: string) {
      const debt = view.file.value.debts[id];
      if (!debt) return;
      const { drafts } = view.file.value;
      const fields = fieldsTyped(drafts, draftOf(debt));
      view.send({ type: 'debtRemoved', id: debt.id });
      if (fields.length > 0) view.send({ type: 'draftsDropped', fields });
      removed.value = { debt, typed: fields.map((field) => [field, drafts[field] ?? '']) };
      open.value = '';
      if (all.length === 1) add();
    },
  };
}

/** A debt that was taken out, with what was typed in its form and is not data yet. */
export type RemovedDebt = { debt: Debt; typed: [field: string, text: string][] };

/** What was being typed comes first, then the debt the call is about. */
function openAtFirst(view: View) {
  const main = mainDebt(view.file.value);
  const place = view.place.value;
  const asked = place.at === 'debt' && view.file.value.debts[place.open ?? '']?.id;
  const fresh = signal(!main || begun(view) ? view.newId() : '');
  return {
    fresh,
    open: signal(asked || fresh.value || main?.id || ''),
    removed: signal<RemovedDebt | undefined>(undefined),
  };
}

/** Whether a debt that is not stored yet has been begun. */
function begun(view: View): boolean {
  return fieldsTyped(view.file.value.drafts, draftOf(undefined)).length > 0;
}
