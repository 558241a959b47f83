import type { PlainDate } from '../dates/index.ts';
import type { RunningDebt } from '../debt/index.ts';
import { type Fen, fen, sum } from '../money/index.ts';
import { payDown, type Step } from './paydown.ts';
import { simpleYearly, type YearlyCost, yearlyCost, yearlyCostByDates } from './yearly.ts';

/** A payment, and in which month from today it lies: 1 for the first. */
export type Due = { month: number; date: PlainDate; amount: Fen };

/** By the internal rate of a month, by that of the very days, and by the simple method. */
export type Cost = YearlyCost & { byDates: number | undefined; simple: number | undefined };

export type Outcome = {
  payments: readonly Due[];
  total: Fen;
  last: PlainDate;
  /** Still owed after the last payment; above 0 only where it never ends. */
  left: Fen;
  /** undefined where it never ends, and where no rate is the only one. */
  cost: Cost | undefined;
  /** Owed today, after 1 month, after 2 ...; through the last payment. */
  owed: readonly Fen[];
};

export type Case = {
  /** As it stands today. */
  debt: RunningDebt;
  /** Owed today, for the chart. */
  start: Fen;
  /** What the payments pay for. */
  financed: Fen;
  /** At least one. */
  dues: readonly Due[];
  /** Whether the last payment takes whatever is owed then. */
  restAtEnd?: boolean;
};

/** Pays a debt by a plan, and says what that came to. */
export function outcome({ debt, start, financed, dues, restAtEnd = false }: Case): Outcome {
  const today = debt.on;
  const dates = dues.map(({ date }) => date);
  const steps = payDown(debt, dates, (owed, at) =>
    restAtEnd && at === dues.length - 1 ? owed : (dues[at]?.amount ?? owed),
  );
  const payments = steps.map(({ date, paid }, at) => ({ month: dues[at]?.month ?? 0, date, amount: paid }));
  const left = steps.at(-1)?.left ?? fen(0);
  return {
    payments,
    total: sum(payments.map(({ amount }) => amount)),
    last: payments.at(-1)?.date ?? today,
    left,
    cost: left > 0 ? undefined : costOf({ financed, payments, steps, today }),
    owed: owedByMonth(start, payments, steps),
  };
}

type Paid = { financed: Fen; payments: readonly Due[]; steps: readonly Step[]; today: PlainDate };

function costOf({ financed, payments, steps, today }: Paid): Cost | undefined {
  const monthly = Array<number>((payments.at(-1)?.month ?? 0) + 1).fill(0);
  for (const { month, amount } of payments) monthly[month] = amount;
  monthly[0] = -financed;
  const cost = yearlyCost(monthly);
  const total = sum(payments.map(({ amount }) => amount));
  const held = steps.map((step) => step.held);
  return (
    cost && {
      ...cost,
      byDates: yearlyCostByDates([{ date: today, amount: -financed }, ...payments]),
      simple: simpleYearly(total - financed, held),
    }
  );
}

function owedByMonth(start: Fen, payments: readonly Due[], steps: readonly Step[]): Fen[] {
  const owed = [start];
  for (const [at, { month }] of payments.entries()) {
    // A month without a payment shows what was owed before it.
    while (owed.length < month) owed.push(owed.at(-1) ?? start);
    owed.push(steps[at]?.left ?? start);
  }
  return owed;
}
