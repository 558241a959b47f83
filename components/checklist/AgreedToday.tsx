import { isOwnPayment } from '../../lib/call/index.ts';
import {
  type Agreement,
  agreementsOf,
  type DatedThing,
  debtsNow,
  nextDates,
  settledCall,
} from '../../lib/casefile/index.ts';
import { type Debt, type Debts, lenderWords, owedOn } from '../../lib/debt/index.ts';
import type { CallRecord, Pledge } from '../../lib/record/index.ts';
import { prepareDeferral } from '../call/kindDraft.ts';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { agreedLabel, isKept } from './agreedWords.ts';
import { Missed } from './Missed.tsx';
import { NextDateCell } from './NextDateCell.tsx';
import { OtherDebts } from './OtherDebts.tsx';
import { BillToday, TodayCard } from './TodayCard.tsx';

/** Today once something is agreed about a debt, what was missed of it, and all else that is owed. */
export function AgreedToday({ debt: { id } }: { debt: Debt }) {
  const { file } = useView();
  const debts = debtsNow(file.value);
  const debt = debts[id] as Debt;
  const settled = settledCall(file.value);
  const agreements = agreementsOf(file.value);
  return (
    <>
      {settled ? (
        <LeftToday debt={debt} debts={debts} settled={settled} known={agreements.some(isAbout(id))} />
      ) : (
        <BillToday debt={debt} debts={debts} />
      )}
      {agreements.map((one) => (
        <Missed key={one.record.id} of={one} />
      ))}
      <OtherDebts debts={debts} but={id} />
    </>
  );
}

const isAbout =
  (id: string) =>
  ({ debt }: Agreement) =>
    debt?.id === id;

type LeftTodayProps = { debt: Debt; debts: Debts; settled: CallRecord; known: boolean };

/**
 * What is left of what was agreed, its next payment, and what comes next beside it; the figure of the bill only where the
 * payments of the lender's own plan are not known.
 */
function LeftToday({ debt, debts, settled, known }: LeftTodayProps) {
  const { file, today } = useView();
  const owed = owedOn(debt, today.value);
  const days = nextDates(file.value, today.value);
  const isOwn = (one: DatedThing): one is DatedThing & { kind: 'pledge' } =>
    one.kind === 'pledge' && isOwnPayment(one.pledge, settled.id);
  const own = days.find(isOwn);
  const card = (
    <TodayCard
      label={agreedLabel(debts, debt, settled, known)}
      owed={owed}
      debts={debts}
      settled={isKept(owed, known)}
    >
      {own ? (
        <NextDateCell thing={own} />
      ) : (
        <div>
          <span>谈成的方案</span>
          <b>{known ? '都还上了' : '以书面为准'}</b>
        </div>
      )}
      <NextDateCell thing={days.find((one) => !isOwn(one)) ?? days.find((one) => one !== own)} />
    </TodayCard>
  );
  return (
    <>
      {card}
      {own && own.inDays >= 0 && <NotThisOne of={own.pledge} debt={debt} />}
    </>
  );
}

/** One payment is too much: a call about that one, and not about a new plan. */
function NotThisOne({ of: { what }, debt }: { of: Pledge; debt: Debt }) {
  const view = useView();
  return (
    <button
      type="button"
      class="btn btn--quiet btn--wide"
      data-step="deferral"
      onClick={() => prepareDeferral(view, what, 'deferral')}
    >
      <Icon name="phone" small />
      这一期还不上？打 {lenderWords(debt).line} 改日子
    </button>
  );
}
