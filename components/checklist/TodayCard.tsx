import type { ComponentChildren } from 'preact';
import { nextDate } from '../../lib/casefile/index.ts';
import { type Debt, type Debts, type Owed, owedOn, tomorrowAdds, totalOwed } from '../../lib/debt/index.ts';
import { type Fen, sum } from '../../lib/money/index.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { MaskButton } from '../ui/MaskButton.tsx';
import { Money } from '../ui/Money.tsx';
import { NextDateCell } from './NextDateCell.tsx';
import { dayWords, guessOf, owedLabel } from './todayWords.ts';

/** By its bill. */
export function BillToday({ debt, debts }: { debt: Debt; debts: Debts }) {
  const { file, today } = useView();
  const owed = owedOn(debt, today.value);
  return (
    <TodayCard
      label={owedLabel(debts, debt, owed.late ? '要还' : '')}
      owed={owed}
      debts={debts}
      guess={guessOf(debt, owed)}
    >
      <TomorrowCell debt={debt} late={owed.late} />
      <NextDateCell thing={nextDate(file.value, today.value)} />
    </TodayCard>
  );
}

type TodayCardProps = {
  label: string;
  owed: Owed;
  debts: Debts;
  settled?: boolean;
  /** What of the figure is guessed. */
  guess?: string | undefined;
  children: ComponentChildren;
};

/** The figure of today, how it stands, and two cells below. */
export function TodayCard({ label, owed, debts, settled, guess, children }: TodayCardProps) {
  const { masked, today } = useView();
  return (
    <section class="today" aria-label="今天">
      <div class="today__main">
        <div class="today__top">
          <span class="today__label">
            {dayWords(today.value)}，{masked.value ? '金额已遮住' : label}
          </span>
          <MaskButton />
        </div>
        <div class="today__row">
          <span class="ruled">
            <Money amount={owed.total} size="xl" unit />
          </span>
          {!masked.value && <LateChip {...owed} settled={settled} />}
        </div>
        {guess && <p class="small quiet today__tomorrow">{guess}</p>}
        <AllDebts debts={debts} shown={owed} />
      </div>
      <div class="today__cells">{children}</div>
    </section>
  );
}

/** Where there are several debts, what they come to together, how many more of them are late, and what a day adds to all. */
export function AllDebts({ debts, shown }: { debts: Debts; shown: Pick<Owed, 'late'> }) {
  const { today } = useView();
  const all = Object.values(debts);
  if (all.length < 2) return null;
  const late = all.filter((debt) => owedOn(debt, today.value).late).length - Number(shown.late);
  return (
    <p class="small quiet today__tomorrow">
      {all.length} 笔一共 <Amount of={totalOwed(debts, today.value)} />
      {late > 0 && (
        <>
          ，另有 {late} 笔逾期，明天一共再加{' '}
          <Amount of={sum(all.map((debt) => tomorrowAdds(debt, today.value)))} />
        </>
      )}
    </p>
  );
}

type LateChipProps = {
  late: boolean;
  daysLate: number;
  daysLeft: number;
  total: Fen;
  settled?: boolean | undefined;
};

/** How late, or how long still. Once a plan is agreed, its own days count. */
export function LateChip({ late, daysLate, daysLeft, total, settled = false }: LateChipProps) {
  if (settled) return <span class="chip chip--good">谈成了</span>;
  if (total === 0) return <span class="chip chip--good">还清了</span>;
  if (late) return <span class="chip chip--care">逾期 {daysLate} 天</span>;
  return <span class="chip">{daysLeft === 0 ? '今天到期' : `还有 ${daysLeft} 天`}</span>;
}

function TomorrowCell({ debt, late }: { debt: Debt; late: boolean }) {
  const { today } = useView();
  const adds = tomorrowAdds(debt, today.value);
  const lastDay = owedOn(debt, today.value).dueDate === today.value;
  return (
    <div>
      <span>{late || lastDay ? '明天再加' : '逾期费用'}</span>
      <b>
        <Amount of={late || lastDay ? adds : (0 as Fen)} />
      </b>
    </div>
  );
}
