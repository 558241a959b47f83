import { agreement, mainDebt, nextDate } from '../../lib/casefile/index.ts';
import { formatDaySeenFrom, weekdayName } from '../../lib/dates/index.ts';
import { owedOn, tomorrowAdds } from '../../lib/debt/index.ts';
import type { Fen } from '../../lib/money/index.ts';
import {
  AllDebts,
  distance,
  dueWords,
  Guess,
  LateChip,
  owedLabel,
  pledgeWords,
} from '../checklist/Today.tsx';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Money } from '../ui/Money.tsx';

/** Owed today and tomorrow, and the next date. Once a plan is agreed, what tomorrow adds to the old bill is not told. */
export function PopupToday() {
  const view = useView();
  const today = view.today.value;
  const { debts } = view.file.value;
  const debt = mainDebt(view.file.value);
  const next = nextDate(view.file.value, today);
  if (!debt) return <p class="card quiet">还没填。打开清单，照账单填两个数。</p>;
  const { total, late, daysLate, daysLeft } = owedOn(debt, today);
  const adds = tomorrowAdds(debt, today);
  const settled = agreement(view.file.value) !== undefined;
  return (
    <section class="today">
      <div class="today__main today__main--popup">
        <div class="card__head">
          <p class="today__label">
            {view.masked.value ? '金额已遮住' : owedLabel(debts, debt, late ? '现在要还' : '', settled)}
          </p>
          {!view.masked.value && <LateChip {...{ late, daysLate, daysLeft, settled, total }} />}
        </div>
        <span class="ruled">
          <Money amount={total} size="xl" unit />
        </span>
        {settled ? (
          <p class="quiet today__tomorrow">谈成的方案，以书面为准。</p>
        ) : (
          <Tomorrow total={total} adds={adds} />
        )}
        <Guess debt={debt} />
        <AllDebts />
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
