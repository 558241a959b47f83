import { isOwnPayment } from '../../lib/call/index.ts';
import { agreementsOf, type DatedThing, debtsNow, nextDates, settledCall } from '../../lib/casefile/index.ts';
import { type Debt, owedOn } from '../../lib/debt/index.ts';
import { useView } from '../shell/view.ts';
import { agreedLabel, isKept } from './agreedWords.ts';
import { BillToday, NextDateCell, TodayCard } from './TodayCard.tsx';

/**
 * Today once something is agreed about a debt. Of the one on call what is left of it, its next payment, and what comes next
 * beside it; the figure of its bill only where the payments of the lender's own plan are not known.
 */
export function AgreedToday({ debt: { id } }: { debt: Debt }) {
  const { file, today } = useView();
  const debts = debtsNow(file.value);
  const debt = debts[id] as Debt;
  const settled = settledCall(file.value);
  if (!settled) return <BillToday debt={debt} debts={debts} />;
  const known = agreementsOf(file.value).some((one) => one.debt?.id === id);
  const owed = owedOn(debt, today.value);
  const days = nextDates(file.value, today.value);
  const isOwn = (one: DatedThing) => one.kind === 'pledge' && isOwnPayment(one.pledge, settled.id);
  const own = days.find(isOwn);
  return (
    <TodayCard
      label={agreedLabel(debt, settled, known)}
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
