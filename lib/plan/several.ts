import { addMonths, type PlainDate } from '../dates/index.ts';
import { advance, type Debt, payOn, type RunningDebt, runningFrom, standingOf } from '../debt/index.ts';
import { type Fen, fen, sum } from '../money/index.ts';
import { type Asking, divide, orderOf, type Way } from './divide.ts';
import { type FixedPayment, fixedIn, lastFixed, sumOf } from './fixed.ts';

export type SeveralInput = {
  debts: readonly Debt[];
  /** What is settled with other creditors, and paid out of the same money before it is divided. */
  fixed?: readonly FixedPayment[] | undefined;
  /** For all of them together each month; fen, > 0. */
  monthly: Fen;
  /** The first of the monthly days; not before today. */
  firstDate: PlainDate;
  today: PlainDate;
  /** After so many months it is not followed further; 600 unless said. */
  most?: number | undefined;
};

/** What is paid on one of the monthly days, in the order of the debts. */
export type SeveralMonth = { date: PlainDate; paid: readonly Fen[] };

export type SeveralDebt = {
  id: string;
  /** Today. */
  owed: Fen;
  /** All that is paid on it. */
  paid: Fen;
  /** Still owed where the plan stops. */
  left: Fen;
  /** What is paid, and left, beyond what is owed today. */
  cost: Fen;
  /** The day it is paid off; undefined where this plan never does. Today where nothing is owed. */
  ends: PlainDate | undefined;
};

export type SeveralPlan = Omit<SeveralDebt, 'id'> & {
  months: readonly SeveralMonth[];
  /** In the order of the debts; the other figures are of all together, with what is settled. */
  each: readonly SeveralDebt[];
};

/** A debt in the plan; its weight is what was owed at the beginning, so that a share stays the same month by month. */
type Open = Asking & { running: RunningDebt };

const MOST_MONTHS = 600;

/**
 * Pays several debts, month by month, until each is paid off. What is settled is paid before all,
 * as it is; then debts that come before others; what is left goes to the others, pro rata or to the dearest. Never more than
 * `monthly` is spent, where what is settled takes no more, or than is owed. What it costs is by the contracts, as if nothing
 * were waived.
 *
 * Fees and the order of a payment are those of `owedOn`. Of a debt in instalments that comes first only what falls due by
 * the next monthly day is served; of another one, all of it.
 *
 * @throws RangeError if `monthly` is not above 0 or `firstDate` is before today; and as `owedOn`
 */
export function planSeveral(input: SeveralInput, way: Way): SeveralPlan {
  if (input.monthly <= 0) throw new RangeError(`${input.monthly} fen a month`);
  return planWith(input, way, () => input.monthly);
}

/** The same with a sum of its own for each month, counted from 0, which may be nothing. */
export function planWith(input: SeveralInput, way: Way, room: (month: number) => Fen): SeveralPlan {
  const { debts, firstDate, today, most = MOST_MONTHS } = input;
  if (firstDate < today) throw new RangeError(`${firstDate} is before ${today}`);
  const order = orderOf(debts);
  const start = debts.map((debt) => opened(debt, today));
  const months: SeveralMonth[] = [];
  let open = start;
  while (months.length < most && open.some(({ stands }) => stands.total > 0)) {
    const date = addMonths(firstDate, months.length);
    const next = addMonths(firstDate, months.length + 1);
    open = open.map((one) => moved(one, advance(one.running, date), next));
    const left = fen(Math.max(0, room(months.length) - fixedIn(input, months.length)));
    const paid = divide(open, left, way, order);
    open = open.map((one, at) => afterPaying(one, paid[at] ?? fen(0), next));
    months.push({ date, paid });
  }
  return summary(start, open, months, input);
}

function opened(debt: Debt, today: PlainDate): Open {
  const running = runningFrom(debt, today);
  const stands = standingOf(running, today);
  return { debt, weight: stands.total, running, stands };
}

function moved(one: Open, running: RunningDebt, next: PlainDate): Open {
  return { ...one, running, stands: standingOf(running, next) };
}

function afterPaying(one: Open, amount: Fen, next: PlainDate): Open {
  return amount > 0 ? moved(one, payOn(one.running, amount), next) : one;
}

function summary(
  start: readonly Open[],
  end: readonly Open[],
  months: readonly SeveralMonth[],
  input: SeveralInput,
): SeveralPlan {
  const { today } = input;
  const each = start.map(({ debt, weight: owed }, at): SeveralDebt => {
    const paid = sum(months.map((month) => month.paid[at] ?? fen(0)));
    const left = end[at]?.stands.total ?? fen(0);
    const last = months.filter((month) => month.paid[at] !== 0).at(-1)?.date ?? today;
    return {
      id: debt.id,
      owed,
      paid,
      left,
      cost: fen(paid + left - owed),
      ends: left > 0 ? undefined : last,
    };
  });
  const of = (name: 'owed' | 'paid' | 'left' | 'cost') => sum(each.map((one) => one[name]));
  const [left, settled] = [of('left'), sumOf(input.fixed)];
  const last = [today, months.at(-1)?.date, lastFixed(input)].flatMap((day) => day ?? []).sort();
  return {
    months,
    each,
    owed: sum([of('owed'), settled]),
    paid: sum([of('paid'), settled]),
    left,
    cost: of('cost'),
    ends: left > 0 ? undefined : last.at(-1),
  };
}
