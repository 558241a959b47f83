import { debtNow } from '../../lib/casefile/index.ts';
import { owedOn } from '../../lib/debt/index.ts';
import { ToolTop } from '../shell/Top.tsx';
import { useView } from '../shell/view.ts';
import { PlanForm } from './PlanForm.tsx';

/** The plan and its three rungs. It needs to know what is owed. */
export function PlanTool() {
  const view = useView();
  const debt = debtNow(view.file.value);
  const home = () => {
    view.place.value = { at: 'home' };
  };
  if (debt && owedOn(debt, view.today.value).total > 0)
    return <PlanForm key={debt.id} debt={debt} onBack={home} />;
  return (
    <div class="panel">
      <ToolTop title="准备方案" phase={3} onBack={home} />
      <main class="body stack">
        <p class="lead">
          {debt ? '照你填的，这笔已经还清，不用定方案。' : '先填欠多少，才算得出每期还多少。'}
        </p>
        <button
          type="button"
          class="btn btn--main btn--wide btn--tall"
          onClick={() => {
            view.place.value = { at: 'debt' };
          }}
        >
          {debt ? '去看这笔' : '去填欠多少'}
        </button>
      </main>
    </div>
  );
}
