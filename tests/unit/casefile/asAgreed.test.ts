import { describe, expect, it } from 'vitest';
import {
  asBilled,
  type CaseFile,
  callFactsOf,
  debtNow,
  debtsNow,
  debtThen,
  emptyCase,
  lastDueNow,
  paymentsOf,
  rungsThatFit,
  termsNow,
} from '../../../lib/casefile/index.ts';
import type { PlainDate } from '../../../lib/dates/index.ts';
import { type Debt, lastDue, owedInPlan, owedOn, totalOwed } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { planSeveral } from '../../../lib/plan/index.ts';
import type { AgreedTerms, CallRecord, Pledge } from '../../../lib/record/index.ts';
import { endedCall, huabei } from './example.ts';

/** 12,000.00 with a penalty of one and a half times 0.05 % a day: 105 days late on 25 February, 945.00. */
const jiebei: Debt = {
  ...huabei,
  id: 'd1',
  kind: 'jiebei',
  unpaid: yuan('12000'),
  dueDate: '2026-11-12',
  rule: { kind: 'penalty', multiple: '1.5', interest: yuan('0'), compound: false },
  billSays: yuan('12100'),
  askBill: true,
};
const terms: AgreedTerms = {
  total: yuan('12000'),
  upfront: yuan('0'),
  parts: 36,
  perPart: yuan('333.33'),
  lastPart: yuan('333.45'),
  firstDate: '2026-12-15',
  waived: yuan('108'),
};
const heard = { id: 'e2', at: endedCall.startedAt, kind: 'heard', words: '同意', agrees: 'first' } as const;
const agreed: CallRecord = {
  ...endedCall,
  debt: 'd1',
  outcome: 'agreed',
  filedOn: '2026-11-24',
  events: [{ ...heard, terms }],
};
/** The first so many payments are ticked on this day. */
const ticked = (many: number, on: PlainDate, record = agreed): CallRecord => ({
  ...record,
  pledges: paymentsOf(record)
    .slice(0, many)
    .map((one): Pledge => ({ ...one, keptOn: on })),
});
const caseOf = (record: CallRecord): CaseFile => ({
  ...emptyCase,
  debts: { d1: jiebei, d2: { ...huabei, id: 'd2', dueDate: '2026-11-27' } },
  plan: { plan: { parts: 36, firstDate: '2026-12-15', next: { kind: 'feeAhead' } } },
  records: { c1: record },
});
const owed = (record: CallRecord, on: PlainDate) => owedOn(debtNow(caseOf(record)) as Debt, on);
const FEBRUARY = '2027-02-25';

describe('36 parts of 333.33 from 15 December, agreed for 12,000.00', () => {
  it('are what is owed, whatever the bill would have added by now', () => {
    expect(owedOn(jiebei, FEBRUARY).total).toBe(12_945_00);
    expect(owed(agreed, '2026-11-25')).toMatchObject({ total: 12_000_00, fee: 0, late: false });
    expect(owed(agreed, '2026-11-25')).toMatchObject({ dueDate: '2026-12-15', dueNow: 333_33 });
  });

  it('are less by each that is ticked, and the same again once the tick is taken back', () => {
    expect(owed(ticked(1, '2026-12-14'), '2026-12-20')).toMatchObject({
      total: 11_666_67,
      dueDate: '2027-01-15',
      daysLeft: 26,
    });
    expect(owed(ticked(0, '2026-12-14'), '2026-12-14').total).toBe(12_000_00);
  });

  it('are late from the day after the first that was missed, and nothing is added', () =>
    expect(owed(agreed, FEBRUARY)).toMatchObject({ total: 12_000_00, fee: 0, daysLate: 72 }));

  it('are paid off with the last of them', () =>
    expect(owed(ticked(36, '2029-11-15'), '2029-11-16')).toMatchObject({ total: 0, late: false }));

  it('stand in the sum of all debts, and leave the others as they are', () => {
    const file = caseOf(ticked(1, '2026-12-14'));
    expect(debtsNow(file).d2).toEqual(file.debts.d2);
    expect(totalOwed(debtsNow(file), '2026-11-26')).toBe(11_666_67 + 8_640_00);
  });
});

describe('the next call about it, with one part paid', () => {
  const file = caseOf(ticked(1, '2026-12-14'));
  const call = { kind: 'outgoing', debt: 'd1' } as const;

  it('names what is left: 11,666.67, no fee, no bill to be asked about', () => {
    const { slots, conditions } = callFactsOf(file, call, FEBRUARY);
    expect(slots).toMatchObject({ base: '本金', principal: '11,666.67', owed: '11,666.67', days: '41' });
    expect(slots.fee).toBeUndefined();
    expect([conditions.has('noFee'), conditions.has('disputed')]).toEqual([true, false]);
    expect(rungsThatFit(file, call, FEBRUARY)).not.toContain('nextFits');
  });

  it('says since when the bill is late, not when the missed part was due', () =>
    expect(callFactsOf(file, call, FEBRUARY).slots.dueDate).toBe('2026年11月12日'));

  it('divides that, where something new is agreed', () =>
    expect(termsNow(file, call, FEBRUARY, 'first')).toMatchObject({ total: 11_666_67, parts: 36 }));
});

describe('the next payment is the one that comes next, however much the others are', () => {
  const next = (some: Partial<AgreedTerms>, paid = 0) => {
    const even: Partial<AgreedTerms> = {
      total: yuan('12000'),
      perPart: yuan('1000'),
      lastPart: yuan('1000'),
      firstDate: '2026-12-20',
    };
    const record = { ...agreed, events: [{ ...heard, terms: { ...terms, ...even, ...some } }] };
    const file = caseOf(ticked(paid, '2026-11-26', record));
    const { dueDate, dueNow } = owedOn(debtNow(file) as Debt, '2026-11-27');
    return [dueDate, dueNow];
  };
  const half: Partial<AgreedTerms> = { upfront: yuan('6000'), upfrontBy: '2026-11-30', parts: 6 };

  it('6,000.00 ahead by 30 November, and 6 parts of 1,000.00', () => {
    expect(next(half)).toEqual(['2026-11-30', 6_000_00]);
    expect(next(half, 1)).toEqual(['2026-12-20', 1_000_00]);
  });

  it('342.00 of fees ahead, and 12 parts of 1,000.00', () =>
    expect(next({ upfront: yuan('342'), upfrontBy: '2026-11-27', parts: 12 })).toEqual([
      '2026-11-27',
      342_00,
    ]));

  it('the first part, where what is paid ahead has no day', () => {
    expect(next({ upfront: yuan('2000'), parts: 10 })).toEqual(['2026-12-20', 1_000_00]);
    const whole = { perPart: yuan('10000'), lastPart: yuan('10000') };
    expect(next({ upfront: yuan('2000'), parts: 1, ...whole })).toEqual(['2026-12-20', 10_000_00]);
  });

  it('both, where they fall on one day', () =>
    expect(next({ ...half, upfrontBy: '2026-12-20' })).toEqual(['2026-12-20', 7_000_00]));
});

it('of a plan of theirs that takes more than there was of principal, the rest is no 本金', () => {
  const theirs = { ...agreed, events: [{ ...heard, agrees: 'theirs' as const }] };
  const dearer = { ...theirs, terms: { ...terms, perPart: yuan('350'), lastPart: yuan('350') } };
  const now = debtNow(caseOf(dearer)) as Debt;
  expect(owedOn(now, '2026-11-25')).toMatchObject({ total: 12_600_00, interest: 600_00 });
  expect(owedInPlan(now, FEBRUARY).principal).toBe(12_600_00);
});

describe('a second agreement', () => {
  /** On 25 February 2027, with one of 36 parts paid: 12 of 1,000.00 from 15 March, a plan of theirs. */
  const theirs: AgreedTerms = {
    ...{ total: yuan('12000'), upfront: yuan('0'), waived: yuan('0'), parts: 12 },
    ...{ perPart: yuan('1000'), lastPart: yuan('1000'), firstDate: '2027-03-15' },
  };
  const second = (said = theirs): CallRecord => ({
    ...{ ...agreed, id: 'c2', startedAt: Date.UTC(2027, 1, 25, 2), terms: said },
    events: [{ ...heard, agrees: 'theirs' }],
  });
  const twice = (call: CallRecord, paid = 1): CaseFile => {
    const file = caseOf(ticked(paid, '2026-12-14'));
    return { ...file, records: { ...file.records, c2: call } };
  };
  const now = (file: CaseFile) => owedOn(debtNow(file) as Debt, '2027-02-26');

  // 12,000.00 less 333.33 were left on that day, so 333.33 of the new 12,000.00 are no principal, though the bill had as much.
  it('what is beyond what was left of the first is no 本金', () =>
    expect(now(twice(second()))).toMatchObject({ total: 12_000_00, interest: 333_33, dueNow: 1_000_00 }));

  it('none of it is where it is no more than was left', () => {
    const less = { ...theirs, total: yuan('11666.67'), lastPart: yuan('666.67') };
    expect(now(twice(second(less)))).toMatchObject({ total: 11_666_67, interest: 0 });
  });

  it('what was typed as paid between them was counted in it, and what is typed later meets its first part', () => {
    const file = twice(second());
    const payments = [
      { id: 'p1', date: '2027-01-20', amount: yuan('666.67') },
      { id: 'p2', date: '2027-02-26', amount: yuan('400') },
    ] as const;
    const both = { ...file, debts: { ...file.debts, d1: { ...jiebei, payments: [...payments] } } };
    // 11,666.67 less 666.67: 11,000.00 were left, so 1,000.00 of the 12,000.00 is beyond it, in each part alike. Of the
    // 11,600.00 that are left 1,000.00 x 11,600 / 12,000.
    expect(now(both)).toMatchObject({ total: 11_600_00, interest: 966_67, dueNow: 600_00 });
  });

  it('a third is judged by the second', () => {
    const third = { ...second(), id: 'c3', startedAt: Date.UTC(2027, 1, 26, 2) };
    const file = twice(second());
    // Of the second 12,000.00 were left, 11,666.67 of them principal.
    expect(now({ ...file, records: { ...file.records, c3: third } }).interest).toBe(333_33);
  });
});

describe('parts that are not equal count by their own sums, on their own days', () => {
  /** 6,000.00 by 30 November, then five of 1,000.00 and a last one of 1,600.00 from 20 December. */
  const uneven: AgreedTerms = {
    ...{ total: yuan('12600'), upfront: yuan('6000'), upfrontBy: '2026-11-30', waived: yuan('0') },
    ...{ parts: 6, perPart: yuan('1000'), lastPart: yuan('1600'), firstDate: '2026-12-20' },
  };
  const theirs = { ...agreed, terms: uneven, events: [{ ...heard, agrees: 'theirs' as const }] };
  const now = debtNow(caseOf(theirs)) as Debt;

  it('what is to be paid next is the first of them', () => {
    expect(owedOn(now, '2026-11-27')).toMatchObject({ dueDate: '2026-11-30', dueNow: 6_000_00 });
    const left = debtNow(caseOf(ticked(6, '2027-05-01', theirs))) as Debt;
    expect(owedOn(left, '2027-05-01')).toMatchObject({ dueDate: '2027-05-20', dueNow: 1_600_00 });
  });

  // 12,000.00 of principal was owed on the day of the call: 600.00 of the 12,600.00 are none, a twenty-first of each.
  it('of each the same share is no principal', () => {
    expect(now.rule).toMatchObject({ fee: 600_00, parts: 7 });
    expect(owedOn(now, '2026-11-27')).toMatchObject({ total: 12_600_00, interest: 600_00 });
    // Not due yet are five of 1,000.00 and one of 1,600.00 beside the first: 6,600.00 / 21.
    expect(owedOn(now, '2026-11-27').laterFees).toBe(314_29);
  });

  it('and it is exact, to half a fen', () => {
    // 9.00 owed, 10.00 agreed in nine parts of 0.95 and one of 1.45: of the last 1.00 x 1.45 / 10.00 = 0.145 is no principal.
    const small: AgreedTerms = { ...uneven, total: yuan('10'), upfront: yuan('0'), parts: 10 };
    const parts: AgreedTerms = { ...small, perPart: yuan('0.95'), lastPart: yuan('1.45') };
    const file = caseOf(ticked(9, '2027-08-21', { ...theirs, terms: parts }));
    const d1: Debt = { ...huabei, id: 'd1', unpaid: yuan('9'), dailyRate: '0' };
    expect(debtNow({ ...file, debts: { d1 } })).toMatchObject({ unpaid: 1_30, rule: { fee: 15 } });
  });

  it('where it comes first, each month takes what falls due, and no mean of it', () => {
    const rent: Debt = { ...now, priority: 'rent' };
    const input = {
      debts: [rent],
      monthly: yuan('9000'),
      firstDate: '2026-11-30',
      today: '2026-11-27',
    } as const;
    const paid = planSeveral(input, 'fair').months.map((month) => month.paid[0]);
    // By 30 December: 6,000.00 and the first 1,000.00.
    expect(paid).toEqual([7_000_00, 1_000_00, 1_000_00, 1_000_00, 1_000_00, 1_600_00]);
  });

  it('the three years run from the day of the last of them', () => expect(lastDue(now)).toBe('2027-05-20'));
});

describe('by its bill', () => {
  // 33 days of 9.00 by then, so 36.33 is left for the principal; 72 days of 8.97 since.
  it('what was ticked is a part payment of that day, and meets the fee first', () => {
    const file = caseOf(ticked(1, '2026-12-15'));
    expect(owedOn(asBilled(file, jiebei), FEBRUARY)).toMatchObject({ principal: 11_963_67, fee: 646_04 });
  });

  it('one that is typed with the bill, too, is counted once: of the same day and the same sum', () => {
    const file = caseOf(ticked(2, '2026-12-15'));
    const typed = (date: PlainDate, amount: string) => ({
      id: `${date}-${amount}`,
      date,
      amount: yuan(amount),
    });
    const made = (...payments: ReturnType<typeof typed>[]) =>
      asBilled(file, { ...jiebei, payments }).payments?.map(({ date, amount }) => [date, amount]);
    const part = ['2026-12-15', 333_33];
    expect(made(typed('2026-12-15', '333.33'))).toEqual([part, part]);
    expect(made(typed('2026-12-15', '333.32'))?.slice(1)).toEqual([
      ['2026-12-15', 1],
      ['2026-12-15', 333_33],
    ]);
    expect(made(typed('2026-12-15', '333.33'), { ...typed('2026-12-15', '333.33'), id: 'p2' })).toHaveLength(
      2,
    );
  });

  // A tick has the day on which it was made, which is seldom the day of the payment.
  it('so is one of the day before a tick; what was paid before the agreement, or after the ticks, is another', () => {
    const file = caseOf(ticked(2, '2026-12-15'));
    const made = (...days: PlainDate[]) => {
      const payments = days.map((date) => ({ id: date, date, amount: yuan('333.33') }));
      return asBilled(file, { ...jiebei, payments }).payments?.length;
    };
    expect(made('2026-12-14')).toBe(2);
    expect(made('2026-12-14', '2026-12-15')).toBe(2);
    expect(made('2026-11-24')).toBe(3);
    expect(made('2026-12-16')).toBe(3);
  });

  it('so it stands where the agreement holds no longer, or its figures are not known', () => {
    expect(owed({ ...ticked(1, '2026-12-15'), outcome: 'refused' }, FEBRUARY).total).toBe(12_609_71);
    const unknown: CallRecord = { ...agreed, events: [] };
    expect(debtNow(caseOf(unknown))).toEqual(jiebei);
  });
});

describe('as it stood in a call', () => {
  const thenIn = (record: CallRecord, call: CallRecord, day: PlainDate) =>
    owedOn(debtThen({ ...caseOf(record), records: { c1: record, [call.id]: call } }, call) as Debt, day)
      .total;
  const second: CallRecord = { ...agreed, id: 'c2', startedAt: Date.UTC(2027, 1, 25, 2) };

  it('is by its bill in the call in which it was agreed', () =>
    expect(thenIn(agreed, agreed, '2026-11-24')).toBe(owedOn(jiebei, '2026-11-24').total));

  it('is what was left of that in a later one, whatever that one came to and whatever was paid since', () => {
    expect(thenIn(ticked(2, '2027-02-25'), second, FEBRUARY)).toBe(11_333_34);
    expect(thenIn(ticked(2, '2027-02-26'), second, FEBRUARY)).toBe(12_000_00);
  });
});

describe('3,729.17 first and 12 parts of 788.92, agreed for a bill of 12,430.55', () => {
  // 3,729.17 + 12 x 788.92 = 13,196.21, which is 765.66 more than the bill: 8,701.38 are left of that after the first
  // payment, and 9,467.04 to pay.
  const bill: Debt = { ...huabei, id: 'd1', unpaid: yuan('12430.55'), dueDate: '2026-11-15' };
  const theirs: AgreedTerms = {
    ...{ total: yuan('13196.21'), upfront: yuan('3729.17'), upfrontBy: '2026-11-25', parts: 12 },
    ...{ perPart: yuan('788.92'), lastPart: yuan('788.92'), firstDate: '2026-12-15', waived: yuan('0') },
  };
  const call: CallRecord = { ...agreed, events: [{ ...heard, terms: theirs }] };
  const paid = (many: number) => ({ ...caseOf(ticked(many, '2026-12-15', call)), debts: { d1: bill } });
  const left = (many: number) => owedOn(debtNow(paid(many)) as Debt, '2026-12-18');

  it.each([
    [0, 13_196_21, 765_66],
    [1, 9_467_04, 765_66],
    // Six parts, and 6 / 12 of the 765.66.
    [7, 4_733_52, 382_83],
    [13, 0, 0],
  ])('after %i payments the fees to come are told apart from what is left', (many, total, interest) =>
    expect(left(many)).toMatchObject({ total, interest }),
  );

  it('a fee paid ahead is in none of the parts', () => {
    // 12,430.55 in parts, and the fee of nine days, 55.94, on top.
    const ahead: AgreedTerms = {
      ...{ ...theirs, total: yuan('12486.49'), upfront: yuan('55.94') },
      ...{ perPart: yuan('1035.87'), lastPart: yuan('1035.98') },
    };
    const own = (many: number) => ({
      ...caseOf(ticked(many, '2026-12-15', { ...call, events: [{ ...heard, terms: ahead }] })),
      debts: { d1: bill },
    });
    const interest = (many: number) => owedOn(debtNow(own(many)) as Debt, '2026-12-18').interest;
    expect([interest(0), interest(1), interest(2)]).toEqual([55_94, 0, 0]);
  });

  it('is due for the last time with its last part, paid or not; without it, by the bill', () => {
    expect(lastDueNow(paid(1), bill)).toBe('2027-11-15');
    expect(lastDueNow(paid(13), bill)).toBe('2027-11-15');
    expect(lastDueNow({ ...paid(0), records: {} }, bill)).toBe('2026-11-15');
  });
});
