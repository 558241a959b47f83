import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { isLaterPart } from '../../lib/call/index.ts';
import { paymentsOf, settledCall, splitPayments, tickKey } from '../../lib/casefile/index.ts';
import { sum } from '../../lib/money/index.ts';
import type { CallRecord, Pledge } from '../../lib/record/index.ts';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Fold } from '../ui/Fold.tsx';
import { Saved } from '../ui/Saved.tsx';
import { PaymentRow } from './PaymentRow.tsx';

/** 按约还完: each payment of what was agreed, with its day and sum; what is paid is ticked. */
export function PaymentsTool() {
  const view = useView();
  const record = settledCall(view.file.value);
  const home = () => {
    view.place.value = { at: 'home' };
  };
  const all = record ? paymentsOf(record) : [];
  const paid = all.length > 0 && all.every(({ keptOn }) => keptOn);
  const finish = () => {
    if (paid)
      view.send({ type: 'stepDone', step: tickKey(view.file.value, 'allPaid'), on: view.today.value });
    home();
  };
  return (
    <div class="panel">
      <ToolTop title="按约还完" phase={6} onBack={home} />
      <main class="body stack">
        <Troubles />
        {record && all.length > 0 ? (
          <List record={record} all={all} />
        ) : (
          <p class="card quiet">还没有谈成的方案，或者方案是对方报的：数以书面为准。</p>
        )}
        {paid && <p class="note note--good">都还上了。请对方开结清证明，存好。</p>}
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <Saved />
          <button type="button" class="btn btn--main btn--tall" onClick={finish}>
            {paid ? '结清证明存好了' : '好了，看清单'}
          </button>
        </div>
      </footer>
    </div>
  );
}

/** Those missed and the next one; those made and those to come are folded. */
function List({ record, all }: { record: CallRecord; all: Pledge[] }) {
  const view = useView();
  // What is ticked stays under the finger, to be taken back.
  const before = useMemo(() => new Set(all.flatMap(({ id, keptOn }) => (keptOn ? [id] : []))), []);
  const { now, paid, later } = splitPayments(all, view.today.value, before);
  const tick = (one: Pledge) => {
    const { keptOn, ...open } = one;
    if (keptOn && isLaterPart(one, record.id))
      view.send({ type: 'pledgeDropped', call: record.id, pledge: one.id });
    else
      view.send({
        type: 'pledgeSet',
        call: record.id,
        pledge: keptOn ? open : { ...open, keptOn: view.today.value },
      });
  };
  const rows = (some: Pledge[]) => (
    <ul class="pledges">
      {some.map((one) => (
        <li key={one.id}>
          <PaymentRow payment={one} onTick={() => tick(one)} />
        </li>
      ))}
    </ul>
  );
  return (
    <section class="card stack-s">
      <p>
        还了 <Sum of={all.filter(({ keptOn }) => keptOn)} />，
        <span class="nb">
          还剩 <Sum of={all.filter(({ keptOn }) => !keptOn)} />。
        </span>
      </p>
      <p class="quiet small">照电话里谈成的。书面不一样，以书面为准。</p>
      {rows(now)}
      <Folded name="以后的" of={later} rows={rows} />
      <Folded name="还了的" of={paid} rows={rows} />
    </section>
  );
}

type FoldedProps = { name: string; of: Pledge[]; rows(some: Pledge[]): ComponentChildren };

function Folded({ name, of, rows }: FoldedProps) {
  if (of.length === 0) return null;
  return (
    <Fold summary={`${name}：${of.length} 笔`} open={false}>
      {rows(of)}
    </Fold>
  );
}

function Sum({ of }: { of: Pledge[] }) {
  const total = sum(of.flatMap(({ amount }) => (amount === undefined ? [] : [amount])));
  return (
    <span class="nb">
      {of.length} 笔 <Amount of={total} /> 元
    </span>
  );
}
