import { isOwnPayment } from '../../lib/call/index.ts';
import {
  type Agreement,
  agreementsOf,
  type DatedThing,
  debtsNow,
  nextDates,
  settledCall,
} from '../../lib/casefile/index.ts';
import { type Debt, type Debts, owedOn } from '../../lib/debt/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { useView } from '../shell/view.ts';
import { agreedLabel, isKept } from './agreedWords.ts';
import { Missed } from './Missed.tsx';
import { OtherDebts } from './OtherDebts.tsx';
import { BillToday, NextDateCell, TodayCard } from './TodayCard.tsx';

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
  const isOwn = (one: DatedThing) => one.kind === 'pledge' && isOwnPayment(one.pledge, settled.id);
  const own = days.find(isOwn);
  return (
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
}
