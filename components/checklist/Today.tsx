import { agreement, type DatedThing, mainDebt, nextDate, settledCalls } from '../../lib/casefile/index.ts';
import { formatDay, formatDaySeenFrom, weekdayName } from '../../lib/dates/index.ts';
import {
  type Debt,
  type Debts,
  guessNote,
  nameAmong,
  owedOn,
  tomorrowAdds,
  totalOwed,
} from '../../lib/debt/index.ts';
import { type Fen, formatYuan } from '../../lib/money/index.ts';
import { sideOf, whichDebt } from '../record/outcomes.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Deadline } from '../ui/Deadline.tsx';
import { MaskButton } from '../ui/MaskButton.tsx';
import { Money } from '../ui/Money.tsx';

/** What is owed today, what tomorrow adds, and the next date. */
export function Today() {
  const view = useView();
  const today = view.today.value;
  const debt = mainDebt(view.file.value);
  const day = `今天 ${formatDay(today)} ${weekdayName(today)}`;
  if (!debt)
    return (
      <section class="today" aria-label="今天">
        <div class="today__main">
          <p class="today__top today__label">{day}</p>
          <p class="today__first">先填一笔，看清今天欠多少。</p>
        </div>
      </section>
    );
  const { total, late, daysLate, daysLeft } = owedOn(debt, today);
  const settled = agreement(view.file.value) !== undefined;
  return (
    <section class="today" aria-label="今天">
      <div class="today__main">
        <div class="today__top">
          <span class="today__label">
            {day}，
            {view.masked.value
              ? '金额已遮住'
              : owedLabel(view.file.value.debts, debt, late ? '要还' : '', settled)}
          </span>
          <MaskButton />
        </div>
        <div class="today__row">
          <span class="ruled">
            <Money amount={total} size="xl" unit />
          </span>
          {!view.masked.value && <LateChip {...{ late, daysLate, daysLeft, settled, total }} />}
        </div>
        <Guess debt={debt} />
        <AllDebts />
      </div>
      <div class="today__cells">
        {settled ? <SettledCell /> : <TomorrowCell debt={debt} late={late} />}
        <NextDateCell thing={nextDate(view.file.value, today)} />
      </div>
    </section>
  );
}

/** What the figure below is. A bill that is not late is this month's; a plan in parts is all of them. */
export function owedLabel(debts: Debts, debt: Debt, lateWords: string, settled: boolean): string {
  const name = nameAmong(debts, debt);
  if (settled) return `按原来的账单，${name}是`;
  const early = debt.rule?.kind === 'instalment' ? '一共要还' : '这期要还';
  return `${name}${lateWords || early}`;
}

/** Of a sum that holds a guess, that it does. */
export function Guess({ debt }: { debt: Debt }) {
  const { today } = useView();
  const note = owedOn(debt, today.value).fee > 0 && guessNote(debt);
  return note ? <p class="small quiet today__tomorrow">{note}</p> : null;
}

/** Where there are several debts, what they come to together. */
export function AllDebts() {
  const { file, today } = useView();
  const ids = Object.keys(file.value.debts);
  if (ids.length < 2) return null;
  const settled = settledCalls(file.value);
  return (
    <p class="small quiet today__tomorrow">
      {ids.length} 笔一共 <Amount of={totalOwed(file.value.debts, today.value)} />
      {ids.some((id) => settled.has(id)) && '，谈成的按原来的账单'}
    </p>
  );
}

type LateChipProps = {
  late: boolean;
  daysLate: number;
  daysLeft: number;
  total: Fen;
  settled?: boolean;
};

/** How late, or how long still. Once a plan is agreed, its own days count. */
export function LateChip({ late, daysLate, daysLeft, total, settled = false }: LateChipProps) {
  if (settled) return <span class="chip chip--good">谈成了</span>;
  if (total === 0) return <span class="chip chip--good">还清了</span>;
  if (late) return <span class="chip chip--care">逾期 {daysLate} 天</span>;
  return <span class="chip">{daysLeft === 0 ? '今天到期' : `还有 ${daysLeft} 天`}</span>;
}

function SettledCell() {
  return (
    <div>
      <span>谈成的方案</span>
      <b>以书面为准</b>
    </div>
  );
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

function NextDateCell({ thing }: { thing: DatedThing | undefined }) {
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
  const amount = pledge.amount === undefined ? '' : ` ${formatYuan(pledge.amount)}`;
  const words = pledge.by === 'them' ? `${sideOf(record)} 答应${pledge.what}` : `${pledge.what}${amount}`;
  // 信用卡客服 needs no 信用卡 before it.
  return name && !words.startsWith(name) ? `${name}：${words}` : words;
}
