import type { ComponentChildren } from 'preact';
import { type DatedThing, leftOf, nextDate } from '../../lib/casefile/index.ts';
import { formatDay, formatDaySeenFrom, type PlainDate, weekdayName } from '../../lib/dates/index.ts';
import {
  type Debt,
  type Debts,
  guessNote,
  nameAmong,
  type Owed,
  owedOn,
  tomorrowAdds,
  totalOwed,
} from '../../lib/debt/index.ts';
import { type Fen, formatYuan, sum } from '../../lib/money/index.ts';
import { sideOf, whichDebt } from '../record/outcomes.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Deadline } from '../ui/Deadline.tsx';
import { MaskButton } from '../ui/MaskButton.tsx';
import { Money } from '../ui/Money.tsx';

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

export const dayWords = (today: PlainDate) => `今天 ${formatDay(today)} ${weekdayName(today)}`;

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

/** What the figure below is. A bill that is not late is this month's; a plan in parts is all of them. */
export function owedLabel(debts: Debts, debt: Debt, lateWords: string): string {
  const early = debt.rule?.kind === 'instalment' ? '一共要还' : '这期要还';
  return `${nameAmong(debts, debt)}${lateWords || early}`;
}

/** Of a sum that holds a guess, that it does. */
export const guessOf = (debt: Debt, { fee }: Owed): string | undefined =>
  fee > 0 ? guessNote(debt) : undefined;

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

/** A day that matters, or that there is none. */
export function NextDateCell({ thing }: { thing: DatedThing | undefined }) {
  const { masked, today, file } = useView();
  if (!thing)
    return (
      <div>
        <span>下一个日子</span>
        <b>还没有</b>
      </div>
    );
  if (thing.kind === 'due')
    return (
      <div>
        <span>
          {dueWords(thing, file.value.debts)} {weekdayName(thing.date)}
        </span>
        <b>
          <Deadline date={thing.date} />
        </b>
      </div>
    );
  return (
    <div>
      <span>
        {formatDaySeenFrom(thing.date, today.value)} {weekdayName(thing.date)}，
        <span class="nb">{distance(thing.inDays)}</span>
      </span>
      <b class={thing.inDays < 0 ? 'care' : undefined}>
        {masked.value ? '有一件事' : pledgeWords(thing, file.value.debts)}
      </b>
    </div>
  );
}

export function distance(days: number): string {
  if (days === 0) return '今天';
  if (days === 1) return '明天';
  return days > 0 ? `${days} 天后` : `过了 ${-days} 天`;
}

/** Of several debts, which one. */
export function dueWords({ debt }: DatedThing & { kind: 'due' }, debts: Debts): string {
  return Object.keys(debts).length > 1 ? `${nameAmong(debts, debt)}还款日` : '还款日';
}

/** Who has to do what: the other side's promise names them, and of several debts it is said for which. */
export function pledgeWords({ pledge, record }: DatedThing & { kind: 'pledge' }, debts: Debts): string {
  const name = whichDebt(record.debt, debts);
  const amount =
    pledge.amount === undefined ? '' : `${pledge.met ? '，还差' : ''} ${formatYuan(leftOf(pledge))}`;
  const words = pledge.by === 'them' ? `${sideOf(record)} 答应${pledge.what}` : `${pledge.what}${amount}`;
  // 信用卡客服 needs no 信用卡 before it.
  return name && !words.startsWith(name) ? `${name}：${words}` : words;
}
