import { describe, expect, it } from 'vitest';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { besideOffer, type SeveralInput } from '../../../lib/plan/index.ts';

const debt = (id: string, unpaid: string, dailyRate: string, more: Partial<Debt> = {}): Debt => ({
  id,
  kind: 'other',
  unpaid: yuan(unpaid),
  dueDate: '2026-11-24',
  dailyRate,
  ...more,
});
const input: SeveralInput = {
  debts: [debt('a', '3000.00', '0.05'), debt('b', '1000.00', '0.03')],
  monthly: yuan('1000'),
  firstDate: '2026-12-24',
  today: '2026-11-24',
};

describe('what one offer does to the others', () => {
  it('900.00 where 750.00 is fair: the other gets 100.00, and costs 13.65 more', () =>
    // fees of 9.00, 8.45, 7.60, 6.09 on what is left of 1,000.00, then 637.01 in one: 1,037.01, not 1,023.36
    expect(besideOffer(input, { id: 'a', pays: yuan('900'), parts: 4 })).toEqual({
      fair: yuan('750'),
      left: yuan('100'),
      over: 0,
      others: [
        {
          id: 'b',
          fair: yuan('250'),
          gets: yuan('100'),
          endsFair: '2027-04-24',
          ends: '2027-04-24',
          costsMore: yuan('13.65'),
        },
      ],
    }));

  it('less than is fair leaves the others more, and they cost less', () => {
    const { others } = besideOffer(input, { id: 'a', pays: yuan('500'), parts: 7 });
    expect(others[0]).toMatchObject({ fair: yuan('250'), gets: yuan('500'), ends: '2027-02-24' });
    expect(others[0]?.costsMore).toBeLessThan(0);
  });

  it('more than there is leaves nothing, and says by how much', () => {
    const beside = besideOffer(input, { id: 'a', pays: yuan('1200'), parts: 3 });
    expect(beside).toMatchObject({ left: 0, over: yuan('200') });
    expect(beside.others[0]).toMatchObject({ gets: 0 });
  });

  it('what the rent needs is not there for an offer', () => {
    const rent = debt('rent', '300', '0', { priority: 'rent' });
    const beside = besideOffer(
      { ...input, debts: [rent, ...input.debts] },
      { id: 'a', pays: yuan('800'), parts: 4 },
    );
    // 1,000.00 - 300.00 leaves 700.00.
    expect(beside).toMatchObject({ fair: yuan('525'), left: yuan('200'), over: yuan('100') });
    expect(beside.others.map(({ id, fair, gets }) => [id, fair, gets])).toEqual([
      ['rent', yuan('300'), yuan('200')],
      ['b', yuan('175'), yuan('0')],
    ]);
  });

  it.each([
    ['no such debt', { id: 'c', pays: yuan('1'), parts: 1 }],
    ['no sum', { id: 'a', pays: yuan('0'), parts: 1 }],
    ['half a part', { id: 'a', pays: yuan('1'), parts: 0.5 }],
    ['no part', { id: 'a', pays: yuan('1'), parts: 0 }],
  ])('refuses %s', (_, offer) => expect(() => besideOffer(input, offer)).toThrow(RangeError));
});
