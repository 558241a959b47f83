import { signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { mainDebt } from '../../lib/casefile/index.ts';
import { type Debt, inOrder, nameOf, owedOn, totalOwed } from '../../lib/debt/index.ts';
import { LateChip } from '../checklist/Today.tsx';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView, type View } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { Money } from '../ui/Money.tsx';
import { Saved } from '../ui/Saved.tsx';
import { Undone } from '../ui/Undone.tsx';
import { focusFirstWrong } from '../ui/wrong.ts';
import { DebtForm } from './DebtForm.tsx';
import { DebtRow } from './DebtRow.tsx';
import { draftOf } from './drafts.ts';

/** 弄清欠多少: all debts, one of them open with its form. */
export function DebtTool() {
  const view = useView();
  const { debts } = view.file.value;
  const all = inOrder(debts);
  const state = useMemo(() => openAtFirst(view), []);
  const { open, fresh, removed } = state;
  const finishOpen = useRef(() => true);
  const form = useRef<HTMLElement>(null);
  const ids = all.map(({ id }) => id);
  const shown = fresh.value && !ids.includes(fresh.value) ? [...ids, fresh.value] : ids;

  const back = () => {
    view.place.value = { at: 'home' };
  };
  /** A figure that was pointed at goes with its form: not without a word. */
  const afterPicked = (act: () => void) => {
    const [ask] = view.picked.value;
    (ask ?? act)();
  };
  const finish = () => {
    const untouched = !debts[open.value] && all.length > 0 && !begun(view);
    if (open.value === '' || untouched || finishOpen.current()) back();
    else focusFirstWrong(form);
  };
  const toggle = (id: string) => {
    open.value = open.value === id ? '' : id;
    // An empty form that is closed was not wanted after all.
    if (id === fresh.value && !debts[id] && !begun(view)) fresh.value = '';
  };
  const add = () => {
    // One that is begun is to be finished before the next.
    if (open.value === fresh.value && begun(view) && !finishOpen.current()) return focusFirstWrong(form);
    if (!fresh.value || view.file.value.debts[fresh.value]) fresh.value = view.newId();
    open.value = fresh.value;
  };
  const remove = (id: string) => {
    const debt = view.file.value.debts[id];
    if (!debt) return;
    const fields = Object.keys(view.file.value.drafts).filter((field) =>
      field.startsWith(`${draftOf(debt)}.`),
    );
    view.send({ type: 'debtRemoved', id: debt.id });
    if (fields.length > 0) view.send({ type: 'draftsDropped', fields });
    removed.value = debt;
    open.value = '';
    if (all.length === 1) add();
  };

  return (
    <div class="panel">
      <ToolTop title="弄清欠多少" phase={1} onBack={back} />
      <main class="body stack" ref={form}>
        <Troubles />
        <Undo removed={removed.value} onUndo={(debt) => view.send({ type: 'debtSet', debt })} />
        <Total debts={all} />
        <ul class="list">
          {shown.map((id) => (
            <li key={id}>
              {shown.length > 1 && (
                <DebtRow
                  debt={debts[id]}
                  open={open.value === id}
                  onCall={all.length > 1 && mainDebt(view.file.value)?.id === id}
                  onToggle={() => afterPicked(() => toggle(id))}
                />
              )}
              {open.value === id && (
                <div class="debt__form">
                  <DebtForm
                    id={id}
                    stored={debts[id]}
                    onCall={mainDebt(view.file.value)?.id === id}
                    several={all.length > 1}
                    finish={finishOpen}
                    onRemove={() => remove(id)}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
        {(all.length > 0 || begun(view)) && (
          <button type="button" class="btn btn--line btn--wide" onClick={() => afterPicked(add)}>
            <Icon name="plus" />
            再加一笔
          </button>
        )}
        <button
          type="button"
          class="btn btn--quiet btn--wide"
          onClick={() => {
            view.place.value = { at: 'intake', from: 'debt' };
          }}
        >
          贴一条短信，不用打字
        </button>
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <Saved />
          <button type="button" class="btn btn--main btn--tall" onClick={() => afterPicked(finish)}>
            好了，看清单
          </button>
        </div>
      </footer>
    </div>
  );
}

/** What all debts come to; of a single one how late it is, too. */
function Total({ debts }: { debts: readonly Debt[] }) {
  const { file, today } = useView();
  const [only, ...more] = debts;
  return (
    <div class="card__head card__head--total">
      {!only ? (
        <h2 class="card__title">照账单填第一笔</h2>
      ) : more.length === 0 ? (
        <h2 class="card__title">
          {nameOf(only)} <LateChip {...owedOn(only, today.value)} />
        </h2>
      ) : (
        <h2 class="card__title">{debts.length} 笔，共欠</h2>
      )}
      {only && (
        <span class="ruled">
          <Money amount={totalOwed(file.value.debts, today.value)} size="l" unit />
        </span>
      )}
    </div>
  );
}

/** What was being typed comes first, then the debt the call is about. */
function openAtFirst(view: View) {
  const main = mainDebt(view.file.value);
  const place = view.place.value;
  const asked = place.at === 'debt' && view.file.value.debts[place.open ?? '']?.id;
  const fresh = signal(!main || begun(view) ? view.newId() : '');
  return {
    fresh,
    open: signal(asked || fresh.value || main?.id || ''),
    removed: signal<Debt | undefined>(undefined),
  };
}

/** Whether a debt that is not stored yet has been begun. */
function begun(view: View): boolean {
  return Object.keys(view.file.value.drafts).some((field) => field.startsWith(`${draftOf(undefined)}.`));
}

/** The debt removed last, until the screen is left: one press brings it back. */
function Undo({ removed, onUndo }: { removed: Debt | undefined; onUndo(debt: Debt): void }) {
  const { file } = useView();
  if (!removed || file.value.debts[removed.id]) return null;
  return <Undone onUndo={() => onUndo(removed)}>删了{nameOf(removed)}这一笔。</Undone>;
}
