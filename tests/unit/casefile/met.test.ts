import { describe, expect, it } from 'vitest';
import {
  agreedElsewhere,
  agreementsOf,
  type CaseFile,
  debtNow,
  debtThen,
  emptyCase,
  leftOf,
  nextDate,
  paymentsOf,
  pledgesOf,
  stepFactsOf,
  termsNow,
} from '../../../lib/casefile/index.ts';
import type { PlainDate } from '../../../lib/dates/index.ts';
import { type Debt, owedOn } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { AgreedTerms, CallRecord } from '../../../lib/record/index.ts';
import { endedCall, huabei } from './example.ts';

/** Agreed on 24 November: 500.00, 500.00 and 600.00 on the 15th of December, January and February. */
const terms: AgreedTerms = {
  ...{ total: yuan('1600'), upfront: yuan('0'), waived: yuan('0'), parts: 3 },
  ...{ perPart: yuan('500'), lastPart: yuan('600'), firstDate: '2026-12-15' },
};
const agreed: CallRecord = {
  ...{ ...endedCall, debt: 'd1', outcome: 'agreed', filedOn: '2026-11-24' },
  events: [{ id: 'e2', at: endedCall.startedAt, kind: 'heard', words: '同意', agrees: 'first', terms }],
};
type Paid = [date: PlainDate, amount: string];
/** What is ticked, by the number of the part, and what is typed with the bill. */
function caseOf(typed: Paid[], ticks: Record<number, PlainDate> = {}, record = agreed): CaseFile {
  const pledges = paymentsOf(record).flatMap((one, at) =>
    ticks[at + 1] ? [{ ...one, keptOn: ticks[at + 1] }] : [],
  );
  const payments = typed.map(([date, amount], at) => ({ id: `p${at}`, date, amount: yuan(amount) }));
  return {
    ...emptyCase,
    debts: { d1: { ...huabei, id: 'd1', unpaid: yuan('1600'), payments } },
    plan: { plan: { parts: 3, firstDate: '2027-01-15', next: { kind: 'feeAhead' } } },
    records: { c1: { ...record, pledges } },
  };
}
const left = (file: CaseFile) => agreementsOf(file)[0]?.all.map((one) => leftOf(one) / 100);
const owed = (file: CaseFile, on: PlainDate = '2026-12-20') => owedOn(debtNow(file) as Debt, on);

describe('what is typed as paid, on a debt that is paid as agreed', () => {
  it('meets the parts in the order of their days; some of one leaves the rest of it, on its day', () => {
    expect(left(caseOf([['2026-12-10', '200']]))).toEqual([300, 500, 600]);
    expect(owed(caseOf([['2026-12-10', '200']]))).toMatchObject({
      total: 1_400_00,
      dueDate: '2026-12-15',
      dueNow: 300_00,
      daysLate: 5,
    });
  });

  it('goes on with the next part', () => {
    // 500.00 of the first, 250.00 of the second: 250.00 and 600.00 are left.
    const file = caseOf([
      ['2026-12-10', '200'],
      ['2026-12-12', '550'],
    ]);
    expect(left(file)).toEqual([0, 250, 600]);
    expect(owed(file)).toMatchObject({ total: 850_00, dueDate: '2027-01-15', dueNow: 250_00, late: false });
  });

  it('in whatever order it was typed', () =>
    expect(
      left(
        caseOf([
          ['2026-12-12', '550'],
          ['2026-12-10', '200'],
        ]),
      ),
    ).toEqual([0, 250, 600]));

  it('is all of it, and more', () => {
    const file = caseOf([['2026-12-10', '2000']]);
    expect(owed(file).total).toBe(0);
    expect(stepFactsOf(file, '2026-12-20').due).toBe('');
  });

  it('is nothing where it was paid by the day of the call: it was counted there', () => {
    expect(left(caseOf([['2026-11-24', '200']]))).toEqual([500, 500, 600]);
    expect(left(caseOf([['2026-11-25', '200']]))).toEqual([300, 500, 600]);
  });
});

describe('with a part that is ticked', () => {
  it('is the same money where it was paid by the day of the tick', () => {
    expect(left(caseOf([['2026-12-14', '500']], { 1: '2026-12-15' }))).toEqual([0, 500, 600]);
    expect(left(caseOf([['2026-12-15', '500']], { 1: '2026-12-15' }))).toEqual([0, 500, 600]);
    // 200.00 first, and the rest of it when it was ticked.
    expect(left(caseOf([['2026-12-10', '200']], { 1: '2026-12-15' }))).toEqual([0, 500, 600]);
  });

  it('what is more than that part goes to the next', () =>
    expect(left(caseOf([['2026-12-14', '700']], { 1: '2026-12-15' }))).toEqual([0, 300, 600]));

  it('is other money where it was paid later', () =>
    expect(left(caseOf([['2027-01-14', '500']], { 1: '2026-12-15' }))).toEqual([0, 0, 600]));

  it('the first typed and the second ticked are two', () =>
    expect(left(caseOf([['2026-12-14', '500']], { 2: '2027-01-15' }))).toEqual([0, 0, 600]));

  it('of the same day and sum it is that one, also where an earlier one is open', () =>
    expect(left(caseOf([['2027-01-15', '500']], { 2: '2027-01-15' }))).toEqual([500, 0, 600]));
});

describe('everywhere', () => {
  const file = caseOf([
    ['2026-12-10', '500'],
    ['2027-01-10', '200'],
  ]);

  it('the next day has what is left of that part; the checklist knows that the first is paid', () => {
    const next = nextDate(file, '2027-01-12');
    expect(next?.kind === 'pledge' && [next.date, next.pledge.what, leftOf(next.pledge)]).toEqual([
      '2027-01-15',
      '还第 2 期',
      300_00,
    ]);
    expect(stepFactsOf(file, '2027-01-12')).toMatchObject({
      due: '1月15日到期。',
      done: { firstPaid: true },
    });
  });

  it('the first part is no promise that is open, and has the day on which it was paid', () => {
    const first = caseOf([['2026-12-10', '500']]);
    const promised = { ...agreed, pledges: paymentsOf(agreed).slice(0, 1) };
    const with1: CaseFile = { ...first, records: { c1: promised } };
    expect(pledgesOf(with1, promised).map(({ keptOn }) => keptOn)).toEqual(['2026-12-10']);
    expect(nextDate(with1, '2026-12-12')?.date).toBe('2027-01-15');
  });

  it('what is agreed anew divides the 900.00 that are left', () => {
    const anew = termsNow(file, { kind: 'outgoing', debt: 'd1' }, '2027-01-12', 'first');
    expect(anew).toMatchObject({ total: 900_00, parts: 3, perPart: 300_00 });
  });

  it('for the limit of another debt, too, only what is left is taken', () => {
    const d2: Debt = { ...huabei, id: 'd2', kind: 'jiebei', onCall: true };
    const one = caseOf([['2026-12-10', '1100']]);
    expect(agreedElsewhere({ ...one, debts: { ...one.debts, d2 } })?.monthly).toBe(500_00);
  });

  it('in a later call it stands as it was then', () => {
    const later: CallRecord = { ...agreed, id: 'c2', startedAt: Date.UTC(2026, 11, 20, 2), events: [] };
    const both = { ...file, records: { ...file.records, c2: later } };
    // Only the 500.00 of 10 December were paid by the 20th.
    expect(owedOn(debtThen(both, later) as Debt, '2026-12-20').total).toBe(1_100_00);
  });
});

describe('what was paid on the day of the call itself', () => {
  const on = (after: boolean | undefined, ticks: Record<number, PlainDate> = {}): CaseFile => {
    const file = caseOf([['2026-11-24', '700']], ticks);
    const d1 = file.debts.d1 as Debt;
    return { ...file, debts: { d1: { ...d1, payments: d1.payments?.map((one) => ({ ...one, after })) } } };
  };
  const then = (file: CaseFile) => owedOn(debtThen(file, agreed) as Debt, '2026-11-24').principal;

  it('after it, by the word of the user, meets the parts: 500.00 of the first, 200.00 of the second', () => {
    // 1,600.00 - 700.00 = 900.00 are left: 300.00 of the second, and the third.
    expect(left(on(true))).toEqual([0, 300, 600]);
    expect(owed(on(true))).toMatchObject({
      total: 900_00,
      dueDate: '2027-01-15',
      dueNow: 300_00,
      late: false,
    });
  });

  it('before it, or as long as nobody has said, was counted in it', () => {
    expect(left(on(false))).toEqual([500, 500, 600]);
    expect(left(on(undefined))).toEqual([500, 500, 600]);
  });

  it('what was owed in the call holds only what was paid before it', () => {
    // 1,600.00 of the bill, and 1,600.00 - 700.00: the fee of 14 days, 11.20, is met first, so the principal is 911.20.
    expect(then(on(true))).toBe(1_600_00);
    expect(then(on(false))).toBe(911_20);
  });

  it('is not counted twice beside the tick of that day', () =>
    // The first is ticked that day, 500.00; of the 700.00 those 500.00 are the same money, 200.00 go to the second.
    expect(left(on(true, { 1: '2026-11-24' }))).toEqual([0, 300, 600]));
});
