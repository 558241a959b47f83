import { describe, expect, it } from 'vitest';
import { firstlyWords } from '../../../components/calc/agreedFirstWords.ts';
import type { PlainDate } from '../../../lib/dates/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import {
  besideOffer,
  type FixedPayment,
  fixedBefore,
  fixedBeyond,
  fixedIn,
  planSeveral,
  type SeveralInput,
  waysOfSeveral,
} from '../../../lib/plan/index.ts';

/** Nothing is added for being late, so that all can be followed by hand. */
const debt = (id: string, unpaid: string, more: Partial<Debt> = {}): Debt => ({
  id,
  kind: 'other',
  unpaid: yuan(unpaid),
  dueDate: '2026-11-24',
  dailyRate: '0',
  ...more,
});
const on = (date: PlainDate | undefined, amount = '400'): FixedPayment => ({ date, amount: yuan(amount) });
const input = (fixed: readonly FixedPayment[], more: Partial<SeveralInput> = {}): SeveralInput => ({
  debts: [debt('a', '3000'), debt('b', '1000')],
  fixed,
  monthly: yuan('1000'),
  firstDate: '2026-12-24',
  today: '2026-11-24',
  ...more,
});
const three = [on('2026-12-15'), on('2027-01-15'), on('2027-02-15')];
const paidIn = (one: SeveralInput) => planSeveral(one, 'fair').months.map(({ paid }) => [...paid]);

describe('three parts of 400.00 were agreed, and 1,000.00 a month are there for all', () => {
  // 600.00 are left for three months, 3 to 1: 450.00 and 150.00. Of 4,000.00 then 2,200.00 are left: 1,000.00 twice, and 200.00.
  it('they come first; the others share what is left, and all of it afterwards', () => {
    expect(paidIn(input(three))).toEqual([
      [450_00, 150_00],
      [450_00, 150_00],
      [450_00, 150_00],
      [750_00, 250_00],
      [750_00, 250_00],
      [150_00, 50_00],
    ]);
  });

  it('the whole is 4,000.00 and the 1,200.00', () =>
    expect(waysOfSeveral(input(three))).toMatchObject({
      fair: { owed: 5_200_00, paid: 5_200_00, cost: 0, left: 0, ends: '2027-05-24' },
      dearest: { paid: 5_200_00 },
      cheaper: 'same',
      difference: 0,
    }));

  it('they come before the rent, too, and end the plan where they go on longest', () => {
    const rent = debt('a', '700', { priority: 'rent' });
    const plan = planSeveral(input(three, { debts: [rent] }), 'fair');
    expect(plan.months.map(({ paid }) => paid[0])).toEqual([600_00, 100_00]);
    expect(plan.ends).toBe('2027-02-15');
  });

  it('one that is offered 700.00 leaves the others nothing, and lacks 100.00', () =>
    expect(besideOffer(input(three), { id: 'a', pays: yuan('700'), parts: 5 })).toMatchObject({
      fair: 450_00,
      left: 0,
      over: 100_00,
      others: [{ id: 'b', fair: 150_00, gets: 0 }],
    }));

  it('is said in a sentence', () =>
    expect(firstlyWords(input(three))).toBe(
      '每个月先付谈成的。第一个月付 400.00 元，剩下 600.00 元，分给别的 2 笔。一共付的，含谈成的。',
    ));

  it('without anything agreed nothing is said, and all is shared', () => {
    expect(firstlyWords(input([]))).toBeUndefined();
    expect(paidIn(input([]))[0]).toEqual([750_00, 250_00]);
  });
});

describe('the money of a month is that of its calendar month', () => {
  it('a part on the 15th is in the month of the 10th and in that of the 24th', () => {
    expect(fixedIn(input(three), 0)).toBe(400_00);
    expect(fixedIn(input(three, { firstDate: '2026-12-10' }), 0)).toBe(400_00);
    expect(fixedIn(input(three), 3)).toBe(0);
  });

  it('what was missed, or has no day, is in the first; what falls due before it comes from elsewhere', () => {
    const some = input([on('2026-11-10'), on('2026-11-30'), on('2026-12-15'), on(undefined, '50')]);
    expect(fixedIn(some, 0)).toBe(850_00);
    expect(fixedBefore(some)).toBe(400_00);
    expect(firstlyWords(some)).toBe(
      '每个月先付谈成的。第一个月之前，谈成的还要付 400.00 元，不从这里面出。第一个月付 850.00 元，剩下 150.00 元，分给别的 2 笔。一共付的，含谈成的。',
    );
  });

  it('where nothing falls into the first, all of it is shared', () =>
    expect(firstlyWords(input([on('2027-01-15')]))).toBe(
      '每个月先付谈成的。第一个月没有要付的，剩下 1,000.00 元，分给别的 2 笔。一共付的，含谈成的。',
    ));
});

describe('more was agreed than there is', () => {
  const dear = [on('2026-12-15'), on('2027-01-15', '1300')];

  it('says in which month and how much is lacking, and the others get nothing then', () => {
    expect(fixedBeyond(input(dear))).toEqual({ month: '2027-01-24', by: 300_00 });
    expect(paidIn(input(dear)).slice(0, 3)).toEqual([
      [450_00, 150_00],
      [0, 0],
      [750_00, 250_00],
    ]);
  });

  it('says nothing where it is just enough, or nothing was agreed', () => {
    expect(fixedBeyond(input([on('2026-12-15', '1000')]))).toBeUndefined();
    expect(fixedBeyond(input([]))).toBeUndefined();
    expect(firstlyWords(input([on('2026-12-15', '1000')]))).toBe(
      '每个月先付谈成的。第一个月付 1,000.00 元，别的 2 笔分不到。一共付的，含谈成的。',
    );
  });
});
