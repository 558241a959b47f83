import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../../../lib/dates/index.ts';
import {
  applyDebts,
  type Debt,
  inOrder,
  nameAmong,
  nameOf,
  owedOn,
  reconcile,
  tomorrowAdds,
  totalOwed,
} from '../../../lib/debt/index.ts';
import { fen, yuan } from '../../../lib/money/index.ts';

const debt: Debt = {
  id: 'a',
  kind: 'huabei',
  unpaid: yuan('8640.00'),
  dueDate: '2026-11-10',
  dailyRate: '0.05',
};
const today = '2026-11-24';

describe('8,640.00 due 2026-11-10 at 0.05 % a day', () => {
  it('is 8,700.48 on 2026-11-24, of which 60.48 are fee', () =>
    expect(owedOn(debt, today)).toEqual({
      principal: yuan('8640.00'),
      interest: 0,
      laterFees: 0,
      fee: yuan('60.48'),
      total: yuan('8700.48'),
      daysLate: 14,
      daysLeft: 0,
      late: true,
      dueDate: '2026-11-10',
      dueNow: yuan('8700.48'),
    }));

  it.each<[PlainDate, number, number, boolean]>([
    ['2026-11-03', 0, 7, false],
    ['2026-11-10', 0, 0, false],
    ['2026-11-11', 1, 0, true],
  ])('on %s is %d days late, %d days left', (date, daysLate, daysLeft, late) =>
    expect(owedOn(debt, date)).toMatchObject({ daysLate, daysLeft, late }),
  );

  it.each<[PlainDate, string, string]>([
    ['2026-11-03', '0', 'not due yet'],
    ['2026-11-10', '4.32', 'the first day late is tomorrow'],
    ['2026-11-24', '4.32', 'one day more'],
  ])('on %s tomorrow adds %s: %s', (date, adds) => expect(tomorrowAdds(debt, date)).toBe(yuan(adds)));
});

it('tomorrow adds what the totals shown differ by, though a day is 0.435 fen', () => {
  const small = { ...debt, unpaid: yuan('8.70') };
  const days = [0, 1, 2, 3, 4].map((n) => addDays('2026-11-10', n));
  expect(days.map((day) => tomorrowAdds(small, day))).toEqual([0, 1, 0, 1, 0]); // 0 0.435 0.87 1.305 1.74 2.175
});

describe('the bill beside our sum of 8,700.48', () => {
  it.each([
    { bill: '8700.48', difference: '0', is: [], because: 'to the fen' },
    {
      bill: '8704.80',
      difference: '4.32',
      is: [{ id: 'feeDays', days: 1 }],
      because: 'the due date counted',
    },
    {
      bill: '8713.44',
      difference: '12.96',
      is: [{ id: 'feeDays', days: 3 }],
      because: 'three days ahead',
    },
    {
      bill: '8717.76',
      difference: '17.28',
      is: [],
      because: 'four days ahead is no reading',
    },
    {
      bill: '8696.16',
      difference: '-4.32',
      is: [{ id: 'feeDays', days: -1 }],
      because: "yesterday's figure",
    },
    {
      bill: '8644.32',
      difference: '-56.16',
      is: [{ id: 'feeDays', days: -13 }],
      because: 'the first day late',
    },
    { bill: '8640.00', difference: '-60.48', is: [{ id: 'noFee' }], because: 'only what was billed' },
    { bill: '8704.81', difference: '4.33', is: [], because: 'a fen beside a day of fee' },
    { bill: '8635.68', difference: '-64.80', is: [], because: 'less than was billed' },
    {
      bill: '0.00',
      difference: '-8700.48',
      is: [],
      because: 'a bill of 0 is a figure too',
    },
  ])('$bill: $because', ({ bill, difference, is }) =>
    expect(reconcile({ ...debt, billSays: yuan(bill) }, today)).toEqual({
      difference: yuan(difference),
      readings: is,
    }),
  );

  it('that the user has not given says nothing', () => expect(reconcile(debt, today)).toBeUndefined());

  it('is a month old at most', () => {
    const on = (billDay: PlainDate) =>
      reconcile({ ...debt, billSays: owedOn(debt, billDay).total }, '2027-01-31')?.readings;
    expect(on('2026-12-31')).toEqual([{ id: 'feeDays', days: -31 }]);
    expect(on('2026-12-30')).toEqual([]);
  });

  it('is never explained by days of a fee of 0', () =>
    expect(reconcile({ ...debt, dailyRate: '0', billSays: yuan('8644.32') }, today)?.readings).toEqual([]));

  it('is not explained by days of fee before the due date, but is on it', () => {
    const ahead = { ...debt, billSays: yuan('8644.32') };
    expect(reconcile(ahead, '2026-11-03')).toEqual({ difference: 432, readings: [] });
    expect(reconcile(ahead, '2026-11-10')).toEqual({
      difference: 432,
      readings: [{ id: 'feeDays', days: 1 }],
    });
  });
});

it('a figure of another day is read as so many days of fee', () => {
  const unpaid = fc.integer({ min: 10_000, max: 10_000_000 }).map(fen); // a day's fee of 5 fen or more
  fc.assert(
    fc.property(
      unpaid,
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: -31, max: 3 }),
      (unpaid, late, days) => {
        fc.pre(days !== 0 && late + days > 0);
        const [some, now] = [{ ...debt, unpaid }, addDays(debt.dueDate, late)];
        const billSays = owedOn(some, addDays(now, days)).total;
        expect(reconcile({ ...some, billSays }, now)?.readings[0]).toEqual({ id: 'feeDays', days });
      },
    ),
  );
});

it('debts are set, replaced and removed, and the slice before is left as it was', () => {
  const one = applyDebts({}, { type: 'debtSet', debt });
  expect(one).toEqual({ a: debt });
  const dearer = { ...debt, unpaid: yuan('9000') };
  expect(applyDebts(one, { type: 'debtSet', debt: dearer })).toEqual({ a: dearer });
  expect(applyDebts(one, { type: 'debtRemoved', id: 'a' })).toEqual({});
  expect(applyDebts(one, { type: 'debtRemoved', id: 'b' })).toEqual(one);
  expect(one).toEqual({ a: debt });
});

it('choosing another debt for the call takes the choice from the one before', () => {
  const chosen = { ...debt, onCall: true } as const;
  const two = applyDebts({ a: chosen }, { type: 'debtSet', debt: { ...chosen, id: 'b' } });
  expect(two).toEqual({ a: debt, b: { ...chosen, id: 'b' } });
  expect(applyDebts(two, { type: 'debtSet', debt }).b).toBe(two.b);
});

it('debts are listed with those first that come first, then as they were entered', () => {
  const at = (enteredAt: number, more: Partial<Debt> = {}): Debt => ({
    ...debt,
    id: `at${enteredAt}`,
    enteredAt,
    ...more,
  });
  const debts = [at(3), at(2, { priority: 'guarantor' }), at(1), at(4, { priority: 'rent' })];
  expect(inOrder(Object.fromEntries(debts.map((one) => [one.id, one]))).map(({ id }) => id)).toEqual([
    'at4',
    'at2',
    'at1',
    'at3',
  ]);
});

it('all debts together are the sum of what each comes to', () =>
  expect(totalOwed({ a: debt, b: { ...debt, id: 'b', dailyRate: '0' } }, today)).toBe(yuan('17340.48')));

it.each<[Pick<Debt, 'kind' | 'name'>, string]>([
  [{ kind: 'huabei' }, '花呗'],
  [{ kind: 'card', name: '3307' }, '信用卡（尾号 3307）'],
  [{ kind: 'card', name: '工行' }, '信用卡（工行）'],
  [{ kind: 'jiebei', name: '2' }, '借呗（2）'],
  [{ kind: 'other' }, '别的债'],
  [{ kind: 'other', name: '老家的房租' }, '老家的房租'],
])('%j is called %s', (of, name) => expect(nameOf(of)).toBe(name));

describe('of several debts of one kind', () => {
  const one = (id: string, enteredAt: number, more: Partial<Debt> = {}): Debt => ({
    ...{ ...debt, id, enteredAt, kind: 'jiebei' },
    ...more,
  });
  const names = (...debts: Debt[]) => {
    const all = Object.fromEntries(debts.map((each) => [each.id, each]));
    return debts.map((each) => nameAmong(all, each));
  };
  it('those without a name are told apart by the order in which they were entered', () =>
    expect(names(one('b', 2), one('a', 1))).toEqual(['借呗（第 2 笔）', '借呗（第 1 笔）']));
  it('a name of its own says enough', () =>
    expect(names(one('a', 1), one('b', 2, { name: '买车' }), one('c', 3))).toEqual([
      '借呗（第 1 笔）',
      '借呗（买车）',
      '借呗（第 3 笔）',
    ]));
  it('one alone, or one beside those that have names, needs nothing', () => {
    expect(names(one('a', 1), debt)).toEqual(['借呗', '花呗']);
    expect(names(one('a', 1), one('b', 2, { name: '买车' }))).toEqual(['借呗', '借呗（买车）']);
  });
});
