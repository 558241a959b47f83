import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type PlainDate } from '../../../lib/dates/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { fen } from '../../../lib/money/index.ts';
import { type Outcome, optionOf, type Terms } from '../../../lib/plan/index.ts';

/**
 * A second implementation to compare with, of bigints and days counted one by one: the fee in millionths of
 * a fen, so that every rate used here is whole.
 */
const UNIT = 1_000_000n;
const DAY = 86_400_000;

/** `rate`: millionths a day. */
type Bill = { principal: bigint; rate: bigint; due: number };
type Asked = { day: number; amount: bigint | 'rest' };

const halfUp = (fee: bigint) => (2n * fee + UNIT) / (2n * UNIT);

function paidOn(bill: Bill, asked: readonly Asked[]): [day: number, amount: bigint][] {
  let { principal } = bill;
  let [fee, day] = [0n, bill.due];
  const paid: [number, bigint][] = [];
  for (const { day: until, amount } of asked) {
    for (; day < until; day++) fee += principal * bill.rate;
    const owed = principal + halfUp(fee);
    if (owed === 0n) break;
    const pays = amount === 'rest' || amount > owed ? owed : amount;
    if (pays > 0n) paid.push([until, pays]);
    if (pays >= halfUp(fee)) {
      principal -= pays - halfUp(fee);
      fee = 0n;
    } else fee -= pays * UNIT;
  }
  return paid;
}

/** The n-th month after a day, its last day where it has no such day. */
function monthAfter(date: PlainDate, n: number): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const end = new Date(Date.UTC(year, month + n, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + n, Math.min(day, end)) / DAY;
}

const dayOf = (date: PlainDate) => Date.parse(date) / DAY;
const inDays = ({ payments }: Outcome) => payments.map(({ date, amount }) => [dayOf(date), BigInt(amount)]);

/** mulberry32: the same cases each time. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

function split(whole: bigint, parts: number): bigint[] {
  const each = whole / BigInt(parts);
  return Array.from({ length: parts }, (_, i) => (i < parts - 1 ? each : whole - each * BigInt(parts - 1)));
}

describe('10,000 random plans agree with the second implementation', () => {
  const next = numbers(20261124);
  const cases = Array.from({ length: 10_000 }, () => {
    const unpaid = 100 + next(next(2) ? 10_000_000 : 5000);
    const millionths = [0, 500, 650, 1000][next(4)] ?? 0;
    const today = addDays('2026-01-01', next(800));
    const debt: Debt = {
      id: 'd',
      kind: 'huabei',
      unpaid: fen(unpaid),
      dueDate: addDays(today, next(120) - 90),
      dailyRate: String(millionths / 10_000),
    };
    const months = 1 + next(3);
    return {
      debt,
      today,
      firstDate: addDays(today, 1 + next(40)),
      months,
      parts: 1 + next(5),
      low: Math.floor(((unpaid - 1) / months) * (next(100) / 100)),
      rate: BigInt(millionths),
    };
  });
  const billOf = ({ debt, rate }: (typeof cases)[number]): Bill => ({
    principal: BigInt(debt.unpaid),
    rate,
    due: dayOf(debt.dueDate),
  });

  it('in parts, from the first month or later, low at first or not, agreed or not', () => {
    for (const one of cases) {
      const { debt, today, firstDate, months, parts, low } = one;
      const ways: [Terms, bigint[]][] = [
        [{ id: 'equal', parts, firstDate }, split(BigInt(debt.unpaid), parts)],
        [
          { id: 'later', months, parts, firstDate },
          [...Array<bigint>(months).fill(0n), ...split(BigInt(debt.unpaid), parts)],
        ],
        [
          { id: 'rising', months, parts, low: fen(low), firstDate },
          [...Array<bigint>(months).fill(BigInt(low)), ...split(BigInt(debt.unpaid - low * months), parts)],
        ],
      ];
      const [terms, amounts] = ways[debt.unpaid % 3] ?? (ways[0] as [Terms, bigint[]]);
      const { agreed, otherwise } = optionOf(terms, debt, today);
      const asked = amounts
        .map((amount, at) => ({ day: monthAfter(firstDate, at), amount }))
        .filter(({ amount }) => amount > 0n);
      expect(inDays(agreed)).toEqual(asked.map(({ day, amount }) => [day, amount]));
      const withRest = asked.map((due, at) =>
        at < asked.length - 1 ? due : { ...due, amount: 'rest' as const },
      );
      expect(inDays(otherwise as Outcome)).toEqual(paidOn(billOf(one), withRest));
    }
  });

  it('and by a minimum, whether it covers the fee or not', () => {
    for (const one of cases.slice(0, 100)) {
      const amount = 1 + Math.floor(one.debt.unpaid / (10 + one.months * 10));
      const { agreed } = optionOf(
        { id: 'minimum', amount: fen(amount), firstDate: one.firstDate },
        one.debt,
        one.today,
      );
      const asked = Array.from({ length: 600 }, (_, at) => ({
        day: monthAfter(one.firstDate, at),
        amount: BigInt(amount),
      }));
      expect(inDays(agreed)).toEqual(paidOn(billOf(one), asked));
    }
  });

  it('the days are those of the calendar', () =>
    expect(dayOf(addMonths('2027-01-31', 13))).toBe(monthAfter('2027-01-31', 13)));
});
