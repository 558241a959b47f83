import {
  type Fen,
  fen,
  fraction,
  MOST_INSTALMENTS,
  type Rate,
  rate,
  roundHalfUp,
  share,
  sum,
} from '../money/index.ts';

export type Row = { principal: Fen; cost: Fen; payment: Fen };

/** `total` is the sum of the payments. */
export type Schedule = { rows: Row[]; total: Fen };

/** Of equal parts that cost nothing. */
export const NO_FEE = rate('0', 'term');

/**
 * Annuity, the bank's way: the same payment each month, the cost on what is left at yearly / 12.
 * The payment is rounded half up, each cost half up on the balance as rounded, and the last row pays
 * what is left. Rounded up, many payments may pay it off before the last month: then there are fewer rows.
 *
 * @param principal  fen, > 0
 * @param yearly  per year; 0 is allowed
 * @param months  whole, 1 to 600
 * @throws RangeError if one of these is otherwise
 */
export function equalPayments(terms: { principal: Fen; yearly: Rate; months: number }): Schedule {
  const { principal, yearly, months } = terms;
  check(principal, months, yearly, 'year');
  const monthly: Rate = { ...fraction(yearly.num, yearly.den * 12n), per: 'month' };
  const payment = annuity(principal, monthly, months);
  const rows: Row[] = [];
  let balance = principal;
  for (let month = 1; month <= months && balance > 0; month++) {
    const cost = share(balance, monthly, 1);
    const part = month === months ? balance : fen(Math.min(payment - cost, balance));
    rows.push(row(part, cost));
    balance = fen(balance - part);
  }
  return { rows, total: totalOf(rows) };
}

/**
 * The 花呗 way: equal parts, and one fee on the whole principal in equal parts. The fee is rounded half
 * up once; every row is rounded down but the last, which takes the rest.
 *
 * @param principal  fen, > 0
 * @param totalFee  per term; 0 is allowed
 * @param months  whole, 1 to 600
 * @throws RangeError if one of these is otherwise
 */
export function spreadFee(terms: { principal: Fen; totalFee: Rate; months: number }): Schedule {
  const { principal, totalFee, months } = terms;
  check(principal, months, totalFee, 'term');
  const costs = split(share(principal, totalFee, 1), months);
  const parts = split(principal, months);
  const plain = row(parts.each, costs.each);
  const rows = [...Array.from({ length: months - 1 }, () => ({ ...plain })), row(parts.last, costs.last)];
  return { rows, total: totalOf(rows) };
}

/** P i (1 + i)^n / ((1 + i)^n - 1), exact until the one rounding. */
function annuity(principal: Fen, { num, den }: Rate, months: number): Fen {
  if (num === 0n) return roundHalfUp(fraction(BigInt(principal), BigInt(months)));
  const grown = (num + den) ** BigInt(months);
  const still = den ** BigInt(months);
  return roundHalfUp(fraction(BigInt(principal) * num * grown, den * (grown - still)));
}

function split(amount: Fen, parts: number): { each: Fen; last: Fen } {
  const each = Math.floor(amount / parts);
  return { each: fen(each), last: fen(amount - each * (parts - 1)) };
}

function row(principal: Fen, cost: Fen): Row {
  return { principal, cost, payment: sum([principal, cost]) };
}

function totalOf(rows: Row[]): Fen {
  return sum(rows.map(({ payment }) => payment));
}

function check(principal: Fen, months: number, rate: Rate, per: Rate['per']): void {
  if (principal <= 0) throw new RangeError(`principal ${principal} fen`);
  if (!Number.isInteger(months) || months < 1 || months > MOST_INSTALMENTS)
    throw new RangeError(`${months} months`);
  if (rate.per !== per) throw new RangeError(`a rate per ${rate.per}, not per ${per}`);
}
