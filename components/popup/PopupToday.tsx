import {
  agreementsOf,
  debtsNow,
  mainDebt,
  nextDate,
  recordsOf,
  settledCall,
} from '../../lib/casefile/index.ts';
import { formatDaySeenFrom, weekdayName } from '../../lib/dates/index.ts';
import { owedOn, tomorrowAdds } from '../../lib/debt/index.ts';
import type { Fen } from '../../lib/money/index.ts';
import { agreedLabel, isKept } from '../checklist/agreedWords.ts';
import { AllDebts, LateChip } from '../checklist/TodayCard.tsx';
import { distance, dueWords, guessOf, owedLabel, pledgeWords } from '../checklist/todayWords.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Money } from '../ui/Money.tsx';

/** Owed today and tomorrow, and the next date. Once a plan is agreed, what tomorrow adds to the old bill is not told. */
export function PopupToday() {
  const view = useView();
  const today = view.today.value;
  const file = view.file.value;
  const debts = debtsNow(file);
  const debt = debts[mainDebt(file)?.id ?? ''];
  const next = nextDate(file, today);
  if (!debt)
    return (
      <p class="card quiet">
        {recordsOf(file).length > 0 ? '通话记着了，账单还没填。' : '还没填。'}打开清单，照账单填两个数。
      </p>
    );
  const owed = owedOn(debt, today);
  const { total, late } = owed;
  const adds = tomorrowAdds(debt, today);
  const guess = guessOf(debt, owed);
  const settled = settledCall(file);
  const known = agreementsOf(file).some((one) => one.debt?.id === debt.id);
  const label = settled
    ? agreedLabel(debts, debt, settled, known)
    : owedLabel(debts, debt, late ? '现在要还' : '');
  return (
    <section class="today">
      <div class="today__main today__main--popup">
        <div class="card__head">
          <p class="today__label">{view.masked.value ? '金额已遮住' : label}</p>
          {!view.masked.value && <LateChip {...owed} settled={settled && isKept(owed, known)} />}
        </div>
        <span class="ruled">
          <Money amount={total} size="xl" unit />
        </span>
        {settled ? (
          !settled.paperMatched && <p class="quiet today__tomorrow">谈成的方案，以书面为准。</p>
        ) : (
          <Tomorrow total={total} adds={adds} />
        )}
        {guess && <p class="small quiet today__tomorrow">{guess}</p>}
        <AllDebts debts={debts} shown={owed} />
      </div>
      {next && (
        <p class="nextline">
          <Icon name="calendar" />
          <span>
            <b>
              {formatDaySeenFrom(next.date, today)} {weekdayName(next.date)}
            </b>
            　
            {view.masked.value
              ? '有一件事'
              : next.kind === 'due'
                ? dueWords(next, debts)
                : pledgeWords(next, debts)}
          </span>
          <span class="quiet small">{distance(next.inDays)}</span>
        </p>
      )}
    </section>
  );
}

function Tomorrow({ total, adds }: { total: Fen; adds: Fen }) {
  return (
    <p class="quiet today__tomorrow">
      明天{' '}
      <span>
        <Amount of={(total + adds) as Fen} />
      </span>
      {adds > 0 && (
        <>
          ，多{' '}
          <span>
            <Amount of={adds} />
          </span>
        </>
      )}
    </p>
  );
}
