import { useRef } from 'preact/hooks';
import { agreementsOf, debtsNow, mainDebt } from '../../lib/casefile/index.ts';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { Note } from '../ui/Note.tsx';
import { Saved } from '../ui/Saved.tsx';
import { TakenOut } from '../ui/TakenOut.tsx';
import { focusFirstWrong } from '../ui/wrong.ts';
import { DebtForm } from './DebtForm.tsx';
import { DebtRow } from './DebtRow.tsx';
import { DebtTotal } from './DebtTotal.tsx';
import { type DebtList, useDebtList } from './useDebtList.ts';

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
        <TakenOut from="debts" />
        {list.gone && (
          <Note icon="info" live>
            这笔在另一个页面删掉了。还要的话，在那边点“撤销”，或者再加一笔。
          </Note>
        )}
        <DebtTotal debts={list.all} />
        {list.ids.length > 0 && (
          <ul class="list">
            {list.ids.map((id) => (
              <li key={id} data-item={id}>
                <OneDebt id={id} list={list} onToggle={() => afterPicked(() => list.toggle(id))} />
              </li>
            ))}
          </ul>
        )}
        {(list.started || list.gone) && (
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
          <Saved typed={list.uncounted ? list.state.value : undefined} none={!list.started} />
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
  const agreed = agreementsOf(file.value).some(({ debt }) => debt?.id === id);
  return (
    <>
      {list.ids.length > 1 && (
        <DebtRow
          debt={stored && debtsNow(file.value)[id]}
          agreed={agreed}
          open={list.open === id}
          onCall={several && onCall}
          onToggle={onToggle}
        />
      )}
      {list.open === id && (
        <div class="debt__form stack-s">
          {agreed && <p class="small quiet">下面是原来的账单，还没照谈成的减。</p>}
          <DebtForm
            id={id}
            stored={stored}
            onCall={onCall}
            several={several}
            finish={list.finishOpen}
            state={list.state}
            onRemove={() => list.remove(id)}
          />
        </div>
      )}
    </>
  );
}
