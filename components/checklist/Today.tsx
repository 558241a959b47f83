import { debtsNow, mainDebt, settledCalls } from '../../lib/casefile/index.ts';
import { Later } from '../shell/Later.tsx';
import { useView } from '../shell/view.ts';
import { BillToday } from './TodayCard.tsx';
import { dayWords } from './todayWords.ts';

/** What there is of more than one debt, or once something is agreed: few need it at once. */
const moreLater = () => import('./more.ts');

/** What is owed today, what tomorrow adds, and the next date; once something is agreed, what is left of that. */
export function Today() {
  const { file, today } = useView();
  const debt = mainDebt(file.value);
  if (!debt)
    return (
      <section class="today" aria-label="今天">
        <div class="today__main">
          <p class="today__top today__label">{dayWords(today.value)}</p>
          <p class="today__first">先填一笔，看清今天欠多少。</p>
        </div>
      </section>
    );
  if (settledCalls(file.value).size > 0)
    return <Later load={moreLater} show={({ AgreedToday }) => <AgreedToday debt={debt} />} />;
  // What was paid of an agreement that no longer holds is paid.
  const debts = debtsNow(file.value);
  return (
    <>
      <BillToday debt={debts[debt.id] ?? debt} debts={debts} />
      {Object.keys(debts).length > 1 && (
        <Later load={moreLater} show={({ LateDebts }) => <LateDebts debts={debts} but={debt.id} />} />
      )}
    </>
  );
}
