import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type CalcId, calcGroups, calculators } from '../../lib/calc/words.ts';
import { agreementsOf, asBilled, mainDebt } from '../../lib/casefile/index.ts';
import { owedOn } from '../../lib/debt/index.ts';
import { statementWords } from '../../lib/plan/words.ts';
import { Dock } from '../shell/Dock.tsx';
import type { Place } from '../shell/place.ts';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';

const icons: Record<CalcId, IconName> = {
  overdue: 'calendar',
  offer: 'percent',
  parts: 'calculator',
  once: 'other',
  partPaid: 'minus',
  several: 'layers',
  afford: 'wallet',
  courtFee: 'scale',
  deadline: 'calendar',
  limitation: 'wait',
  delay: 'plus',
  credit: 'note',
};

/** @param last  the calculator that was open; its row takes the focus */
export function CalcList({ last }: { last: CalcId | undefined }) {
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (last) list.current?.querySelector<HTMLElement>(`[data-calc=${last}]`)?.focus();
  }, []);
  const view = useView();
  return (
    <div class="panel">
      <ToolTop
        title="算一算"
        onBack={() => {
          view.place.value = { at: 'home' };
        }}
      />
      <main class="body stack" ref={list}>
        <Troubles />
        <p class="lead">填的数留在这里，不进清单。能放的，下面有“放进清单”。</p>
        {calcGroups.map(({ title, of }) => (
          <section key={title}>
            <h2 class="h2">{title}</h2>
            <div class="list">
              {of.map((id) => (
                <Row
                  key={id}
                  id={id}
                  icon={icons[id]}
                  title={calculators[id].title}
                  to={{ at: 'calc', which: id }}
                >
                  <OwnFigure of={id} />
                </Row>
              ))}
            </div>
          </section>
        ))}
        <section>
          <h2 class="h2">交给对方的</h2>
          <div class="list">
            <Row icon="print" title={statementWords.title} to={{ at: 'statement' }}>
              一页纸，能打印
            </Row>
          </div>
        </section>
      </main>
      <Dock />
    </div>
  );
}

type RowProps = { id?: CalcId; icon: IconName; title: string; to: Place; children: ComponentChildren };

function Row({ id, icon, title, to, children }: RowProps) {
  const view = useView();
  return (
    <button
      type="button"
      class="debt calc__row"
      data-calc={id}
      onClick={() => {
        view.place.value = to;
      }}
    >
      <Icon name={icon} />
      <span class="debt__name">{title}</span>
      <Icon name="next" small />
      <span class="debt__sub">{children}</span>
    </button>
  );
}

/** What the case says already, or what one gets. */
function OwnFigure({ of }: { of: CalcId }) {
  const view = useView();
  const file = view.file.value;
  const debt = mainDebt(file);
  // As agreed, there is none.
  const agreed = agreementsOf(file).some((one) => one.debt?.id === debt?.id);
  if (of === 'overdue' && debt && !agreed)
    return (
      <>
        到今天 <Amount of={owedOn(asBilled(file, debt), view.today.value).fee} />
      </>
    );
  if (of === 'afford' && file.budget.limit)
    return (
      <>
        现在算的是 <Amount of={file.budget.limit.monthly} />
      </>
    );
  return <>{calculators[of].sub}</>;
}
