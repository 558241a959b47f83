import { addDays, addMonths, daysBetween, type PlainDate } from '../../../lib/dates/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';

/** Walked so often that working out each day anew would take most of the time. */
const calendar = Array.from({ length: 1200 }, (_, day) => addDays('2026-12-01', day));
const place = new Map(calendar.map((day, at) => [day, at]));

/**
 * A second way to count a debt, written apart from the product: one day after the other, in a unit so small that every
 * day's fee is a whole number of it, without a fraction anywhere.
 */
export function dayByDay(debt: Debt, asOf: PlainDate): { left: number; fee: number } {
  const { unit, parts, feeOf } = scale(debt);
  const payments = debt.payments ?? [];
  const first = [debt.dueDate, ...payments.map(({ date }) => date)].sort()[0] ?? debt.dueDate;
  let fee = 0n;
  for (const day of calendar.slice(place.get(first), (place.get(asOf) ?? -1) + 1)) {
    fee += feeOf(day, parts);
    for (const { date, amount } of payments) {
      if (date !== day) continue;
      const shown = rounded(fee, unit);
      let rest = BigInt(amount) - shown;
      fee = rest < 0n ? fee - BigInt(amount) * unit : 0n;
      for (const part of parts)
        for (const of of ['cost', 'own'] as const)
          if (rest > 0n) {
            const taken = rest < part[of] ? rest : part[of];
            part[of] -= taken;
            rest -= taken;
          }
    }
  }
  const left = parts.reduce((sum, { own, cost }) => sum + own + cost, 0n);
  return { left: Number(left), fee: Number(rounded(fee, unit)) };
}

type Part = { due: PlainDate; own: bigint; cost: bigint };

/** Decimals of a per cent, as millionths of one. */
function millionths(percent: string): bigint {
  const [whole = '', decimals = ''] = percent.split('.');
  return BigInt(whole + decimals.padEnd(6, '0'));
}

function scale(debt: Debt) {
  const { rule, dueDate } = debt;
  const unpaid = BigInt(debt.unpaid);
  const basis = BigInt(debt.dayBasis ?? 365);
  const perYear = debt.ratePer === 'year' ? 1n : debt.ratePer === 'month' ? 12n : basis;
  // A fen is 10^8 x 10^6 x basis units: per cent in millionths, the multiple in millionths, the days of the year.
  const unit = 100_000_000n * 1_000_000n * basis;
  const late =
    millionths(debt.dailyRate) *
    perYear *
    (rule?.kind === 'penalty' ? millionths(rule.multiple) : 1_000_000n);
  const parts = partsOf(debt, unpaid);
  const inTime = (debt.payments ?? []).filter(({ date }) => daysBetween(date, dueDate) >= 0);
  const early = inTime.reduce((sum, { amount }) => sum + amount, 0);
  const least =
    rule?.kind === 'minimum'
      ? rule.least === undefined
        ? rounded(unpaid * millionths(rule.share ?? '0'), 100_000_000n)
        : BigInt(rule.least)
      : 0n;
  const resting = rule?.kind === 'minimum' && BigInt(early) >= least;
  const rest = rule?.kind === 'minimum' ? millionths(rule.restRate) * basis * 1_000_000n : 0n;
  const nextBill = addMonths(dueDate, 1);
  const feeOf = (day: PlainDate, all: readonly Part[]) =>
    all
      .filter(({ due }) => due < day)
      .reduce((sum, { own, cost }) => {
        const bears = rule?.kind === 'penalty' && rule.compound ? own + cost : own;
        return sum + bears * (resting && day <= nextBill ? rest : late);
      }, 0n);
  return { unit, parts, feeOf };
}

function partsOf({ rule, dueDate }: Debt, unpaid: bigint): Part[] {
  if (rule?.kind === 'penalty')
    return [{ due: dueDate, own: unpaid - BigInt(rule.interest), cost: BigInt(rule.interest) }];
  if (rule?.kind !== 'instalment') return [{ due: dueDate, own: unpaid, cost: 0n }];
  const count = BigInt(rule.parts);
  const slice = (whole: bigint, at: number) =>
    at === rule.parts - 1 ? whole - (whole / count) * (count - 1n) : whole / count;
  return Array.from({ length: rule.parts }, (_, at) => ({
    due: addMonths(dueDate, at),
    own: slice(unpaid, at),
    cost: rule.taken === 'spread' ? slice(BigInt(rule.fee), at) : at === 0 ? BigInt(rule.fee) : 0n,
  }));
}

/** Half up, of what is not below 0. */
function rounded(amount: bigint, unit: bigint): bigint {
  return (2n * amount + unit) / (2n * unit);
}
