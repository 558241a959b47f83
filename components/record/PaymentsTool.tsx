import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { isLaterPart } from '../../lib/call/index.ts';
import {
  type AgreedPayment,
  type Agreement,
  agreementsOf,
  firstDays,
  leftOf,
  mainDebt,
  splitPayments,
  sumOf,
  tickKey,
  unpaid,
} from '../../lib/casefile/index.ts';
import { type Fen, fen, sum } from '../../lib/money/index.ts';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Fold } from '../ui/Fold.tsx';
import { Saved } from '../ui/Saved.tsx';
import { whichDebt } from './outcomes.ts';
import { PaymentRow } from './PaymentRow.tsx';

/** 按约还完: of each debt every payment of what was agreed, with its day and sum; what is paid is ticked. */
export function PaymentsTool() {
  const view = useView();
  const file = view.file.value;
  const agreements = agreementsOf(file);
  const home = () => {
    view.place.value = { at: 'home' };
  };
  // The step that is ticked with it is that of the debt on call.
  const main = mainDebt(file);
  const named = whichDebt(main?.id, file.debts);
  const paid = agreements.some(({ debt, all }) => debt?.id === main?.id && isPaid(all));
  const finish = () => {
    if (paid) view.send({ type: 'stepDone', step: tickKey(file, 'allPaid'), on: view.today.value });
    home();
  };
  return (
    <div class="panel">
      <ToolTop title="按约还完" phase={6} onBack={home} />
      <main class="body stack">
        <Troubles />
        {agreements.length > 0 ? (
          <p class="quiet small">照电话里谈成的。书面不一样，以书面为准。</p>
        ) : (
          <p class="card quiet">还没有谈成的方案，或者对方的方案还没填数：在通话记录里填。</p>
        )}
        {agreements.map((one) => (
          <List key={one.record.id} of={one} name={whichDebt(one.debt?.id, file.debts)} />
        ))}
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <Saved />
          <button type="button" class="btn btn--main btn--tall" onClick={finish}>
            {paid ? `${named ? `${named}的` : ''}结清证明存好了` : '好了，看清单'}
          </button>
        </div>
      </footer>
    </div>
  );
}

const isPaid = (all: readonly AgreedPayment[]) => all.every(({ keptOn }) => keptOn);

/** Of one debt, under its `name` where there are several: those missed and the next one; the others are folded. */
function List({ of, name }: { of: Agreement; name: string | undefined }) {
  const view = useView();
  const { record, all } = of;
  const days = firstDays(of);
  // What is ticked stays under the finger, to be taken back.
  const before = useMemo(() => new Set(all.flatMap(({ id, keptOn }) => (keptOn ? [id] : []))), []);
  const { now, paid, later } = splitPayments(all, view.today.value, before);
  const open = unpaid(all);
  const begun = open.some(({ met }) => met !== undefined);
  const tick = (one: AgreedPayment) => {
    // What was typed with the bill is told there, and not stored twice.
    const { keptOn, met, ...open } = one;
    if (keptOn && isLaterPart(one, record.id))
      view.send({ type: 'pledgeDropped', call: record.id, pledge: one.id });
    else
      view.send({
        type: 'pledgeSet',
        call: record.id,
        pledge: keptOn ? open : { ...open, keptOn: view.today.value },
      });
  };
  const rows = (some: AgreedPayment[]) => (
    <ul class="pledges">
      {some.map((one) => (
        <li key={one.id}>
          <PaymentRow payment={one} first={days.get(one.id)} name={name} onTick={() => tick(one)} />
        </li>
      ))}
    </ul>
  );
  return (
    <section class="card stack-s" aria-label={name}>
      {name && <h2 class="card__title">{name}</h2>}
      <p>
        还了 <Sum count={begun ? undefined : all.length - open.length} of={paidOf(all)} />，
        <span class="nb">
          还剩 <Sum count={open.length} of={sumOf(open)} />。
        </span>
      </p>
      {rows(now)}
      <Folded name="以后的" of={later} rows={rows} />
      <Folded name="还了的" of={paid} rows={rows} />
      {isPaid(all) && <p class="note note--good">都还上了。请对方开结清证明，存好。</p>}
    </section>
  );
}

type FoldedProps = { name: string; of: AgreedPayment[]; rows(some: AgreedPayment[]): ComponentChildren };

function Folded({ name, of, rows }: FoldedProps) {
  if (of.length === 0) return null;
  return (
    <Fold summary={`${name}：${of.length} 笔`} open={false}>
      {rows(of)}
    </Fold>
  );
}

const paidOf = (all: readonly AgreedPayment[]): Fen =>
  sum(all.map((one) => fen((one.amount ?? 0) - leftOf(one))));

/** Without a count where one of them is paid in part. */
function Sum({ count, of }: { count: number | undefined; of: Fen }) {
  return (
    <span class="nb">
      {count !== undefined && `${count} 笔 `}
      <Amount of={of} /> 元
    </span>
  );
}
