import { useRef } from 'preact/hooks';
import { mainDebt } from '../../lib/casefile/index.ts';
import { nameOf } from '../../lib/debt/index.ts';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { Saved } from '../ui/Saved.tsx';
import { Undone } from '../ui/Undone.tsx';
import { focusFirstWrong } from '../ui/wrong.ts';
import { DebtForm } from './DebtForm.tsx';
import { DebtRow } from './DebtRow.tsx';
import { DebtTotal } from './DebtTotal.tsx';
import { type DebtList, type RemovedDebt, useDebtList } from './useDebtList.ts';

/** 弄清欠多少: all debts, one of them open with its form. */
export function DebtTool() {
  const view = useView();
  const body = useRef<HTMLElement>(null);
  const list = useDebtList(() => focusFirstWrong(body));
  const back = () => {
    view.place.value = { at: 'home' };
  };
  /** A figure that was pointed at goes with its form: not without a word. */
  const afterPicked = (act: () => void) => {
    const [ask] = view.picked.value;
    (ask ?? act)();
  };
  const finish = () => {
    if (list.finish()) back();
    else focusFirstWrong(body);
  };
  return (
    <div class="panel">
      <ToolTop title="弄清欠多少" phase={1} onBack={back} />
      <main class="body stack" ref={body}>
        <Troubles />
        <Undo removed={list.removed} />
        <DebtTotal debts={list.all} />
        <ul class="list">
          {list.ids.map((id) => (
            <li key={id}>
              <OneDebt id={id} list={list} onToggle={() => afterPicked(() => list.toggle(id))} />
            </li>
          ))}
        </ul>
        {list.started && (
          <button type="button" class="btn btn--line btn--wide" onClick={() => afterPicked(list.add)}>
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

type OneDebtProps = { id: string; list: DebtList; onToggle(): void };

/** Its row, where there are several, and its form while it is open. */
function OneDebt({ id, list, onToggle }: OneDebtProps) {
  const { file } = useView();
  const stored = file.value.debts[id];
  const onCall = mainDebt(file.value)?.id === id;
  const several = list.all.length > 1;
  return (
    <>
      {list.ids.length > 1 && (
        <DebtRow debt={stored} open={list.open === id} onCall={several && onCall} onToggle={onToggle} />
      )}
      {list.open === id && (
        <div class="debt__form">
          <DebtForm
            id={id}
            stored={stored}
            onCall={onCall}
            several={several}
            finish={list.finishOpen}
            onRemove={() => list.remove(id)}
          />
        </div>
      )}
    </>
  );
}

/** The debt removed last, until the screen is left: one press brings it back, with what was typed in its form. */
function Undo({ removed }: { removed: RemovedDebt | undefined }) {
  const view = useView();
  if (!removed || view.file.value.debts[removed.debt.id]) return null;
  const { debt, typed } = removed;
  const bringBack = () => {
    view.send({ type: 'debtSet', debt });
    for (const [field, text] of typed) view.send({ type: 'draftTyped', field, text });
  };
  return <Undone onUndo={bringBack}>删了{nameOf(debt)}这一笔。</Undone>;
}
