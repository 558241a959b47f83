import { signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { type Change, mainDebt, planOf, ticksAbout } from '../../lib/casefile/index.ts';
import { type Debt, inOrder, nameAmong } from '../../lib/debt/index.ts';
import { fieldsAbout, fieldsTyped } from '../../lib/drafts.ts';
import { useView, type View } from '../shell/view.ts';
import type { Typed } from '../ui/Saved.tsx';
import { takeOut } from '../ui/takeOut.ts';
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
  const { open, fresh, standsIn } = useMemo(() => openAtFirst(view), []);
  /** Set by the open form: stores all there is, and says whether that was all. */
  const finishOpen = useRef(() => true);
  /** Set by it, too: how far it is. */
  const state = useMemo(() => signal<Typed>('lacking'), []);
  const stored = all.map(({ id }) => id);
  // An empty form that nobody asked for goes once there is a debt: the one that was deleted is back.
  const unasked = standsIn.value === fresh.value && stored.length > 0 && !begun(view);
  const isNew = fresh.value && !unasked && !stored.includes(fresh.value);
  const ids = isNew ? [...stored, fresh.value] : stored;
  // One alone has no row to open it by.
  const opened = ids.length === 1 ? ids[0] : open.value;
  const add = () => {
    // One that is begun is to be finished before the next.
    if (opened === fresh.value && begun(view) && !finishOpen.current()) return onUnfinished();
    if (!fresh.value || view.file.value.debts[fresh.value]) fresh.value = view.newId();
    open.value = fresh.value;
    standsIn.value = '';
  };
  return {
    all,
    /** Those stored, and the new one. */
    ids,
    open: opened,
    /** What was open was deleted on another page. */
    gone: !['', fresh.value, ...ids].includes(open.value),
    /** Something is stored or typed. */
    started: all.length > 0 || begun(view),
    /** What is typed into the open form is no debt yet, or not the one that is counted. */
    uncounted: typedIn(view, opened ? debts[opened] : undefined),
    finishOpen,
    state,
    add,
    /** Whether the screen can be left: what is open is stored, or nothing was typed into it. */
    finish(): boolean {
      const untouched = !debts[opened ?? ''] && all.length > 0 && !begun(view);
      return !opened || untouched || finishOpen.current();
    },
    toggle(id: string) {
      open.value = opened === id ? '' : id;
      // An empty form that is closed was not wanted after all.
      if (opened === id && id === fresh.value && !debts[id] && !begun(view)) fresh.value = '';
    },
    remove(id: string) {
      const { debts: now } = view.file.value;
      const debt = now[id];
      if (!debt) return;
      takeOut(view, {
        from: 'debts',
        id,
        words: `删了${nameAmong(now, debt)}这一笔。`,
        out: { type: 'debtRemoved', id },
        back: wayBackTo(view, debt),
        typed: typedAt(view, debt),
        isThere: (file) => file.debts[id] !== undefined,
      });
      open.value = '';
      // It is no new one that was begun.
      if (fresh.value === id) fresh.value = '';
      if (all.length > 1) return;
      add();
      standsIn.value = fresh.value;
    },
  };
}

/** What was being typed comes first, then the debt the call is about. */
function openAtFirst(view: View) {
  const main = mainDebt(view.file.value);
  const place = view.place.value;
  const asked = place.at === 'debt' && view.file.value.debts[place.open ?? '']?.id;
  const fresh = signal(!main || begun(view) ? view.newId() : '');
  return {
    fresh,
    /** The empty form that is there only because no debt is. */
    standsIn: signal(main ? '' : fresh.value),
    open: signal(asked || fresh.value || main?.id || ''),
  };
}

/** Whether a debt that is not stored yet has been begun. */
const begun = (view: View) => typedIn(view, undefined);

/** The debt as it is, what is planned for it, and what was ticked for it by hand. */
function wayBackTo({ file: { value: file } }: View, debt: Debt): Change[] {
  const plan = planOf(file, { debt: debt.id });
  const ticks = ticksAbout(file, debt.id).flatMap((step) => {
    const on = file.checklist[step]?.doneOn;
    return on ? [{ type: 'stepDone', step, on } as const] : [];
  });
  return [
    { type: 'debtSet', debt },
    ...(plan ? [{ type: 'planSet', plan, debt: debt.id } as const] : []),
    ...ticks,
  ];
}

/** All that is typed at a debt and not stored: in its form, and in all others that are about it. */
function typedAt({ file: { value: file } }: View, debt: Debt): string[] {
  const isMain = mainDebt(file)?.id === debt.id;
  return [...fieldsTyped(file.drafts, draftOf(debt)), ...fieldsAbout(file.drafts, debt.id, isMain)];
}

function typedIn(view: View, debt: Debt | undefined): boolean {
  const { drafts } = view.file.value;
  // A field that was emptied again holds nothing to finish.
  return fieldsTyped(drafts, draftOf(debt)).some((field) => drafts[field]?.trim());
}
