import { describe, expect, it } from 'vitest';
import { promisesOf } from '../../../lib/call/index.ts';
import {
  agreedElsewhere,
  agreementsOf,
  applyChange,
  type CaseFile,
  emptyCase,
  lastCall,
  nextDate,
  nextDates,
  notCounted,
  paymentsOf,
  splitPayments,
  stepFactsOf,
} from '../../../lib/casefile/index.ts';
import { phasesOf } from '../../../lib/checklist/index.ts';
import type { PlainDate } from '../../../lib/dates/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { Agreed, AgreedTerms, CallRecord, Pledge } from '../../../lib/record/index.ts';
import { endedCall, exampleFigures, huabei } from './example.ts';

/** 60.48 ahead, then 8,640.00 in 7 parts: six of 1,234.28 and the last of 1,234.32, on the 31st or the month's end. */
const terms: AgreedTerms = {
  total: yuan('8700.48'),
  upfront: yuan('60.48'),
  upfrontBy: '2026-12-01',
  parts: 7,
  perPart: yuan('1234.28'),
  lastPart: yuan('1234.32'),
  firstDate: '2026-12-31',
  waived: yuan('0'),
};
const fee: Pledge = { id: 'c1-fee', by: 'me', what: '付逾期费用', amount: yuan('60.48'), due: '2026-12-01' };
const first: Pledge = {
  id: 'c1-first',
  by: 'me',
  what: '还第 1 期',
  amount: yuan('1234.28'),
  due: '2026-12-31',
};
const second: Pledge = { ...first, id: 'c1-part2', what: '还第 2 期', due: '2027-01-31' };

const agreedOn = (agrees: Agreed, said: AgreedTerms | undefined, pledges: Pledge[] = [fee, first]) =>
  ({
    ...endedCall,
    debt: 'd1',
    outcome: 'agreed',
    filedOn: '2026-11-24',
    events: [{ id: 'e2', at: endedCall.startedAt, kind: 'heard', words: '同意', agrees, terms: said }],
    pledges,
  }) satisfies CallRecord;
const caseOf = (record: CallRecord): CaseFile => ({
  ...emptyCase,
  debts: { d1: huabei },
  // The plan and the debt may have changed since: they say nothing here.
  plan: { plan: { parts: 24, firstDate: '2027-03-10', next: { kind: 'feeAhead' } } },
  records: { c1: record },
});
const paid = (one: Pledge, keptOn: PlainDate): Pledge => ({ ...one, keptOn });
const rows = (record: CallRecord) =>
  paymentsOf(record).map(({ what, amount, due, keptOn }) => [what, amount, due, keptOn]);

describe('the payments of what was agreed', () => {
  it('are what is paid ahead and each part, by the figures that were said', () =>
    expect(rows(agreedOn('next', terms))).toEqual([
      ['付逾期费用', 60_48, '2026-12-01', undefined],
      ['还第 1 期', 1_234_28, '2026-12-31', undefined],
      ['还第 2 期', 1_234_28, '2027-01-31', undefined],
      ['还第 3 期', 1_234_28, '2027-02-28', undefined],
      ['还第 4 期', 1_234_28, '2027-03-31', undefined],
      ['还第 5 期', 1_234_28, '2027-04-30', undefined],
      ['还第 6 期', 1_234_28, '2027-05-31', undefined],
      ['还第 7 期', 1_234_32, '2027-06-30', undefined],
    ]));

  it('come to the whole', () => {
    const record = agreedOn('next', terms);
    const all = paymentsOf(record).reduce((whole, { amount }) => whole + (amount ?? 0), 0);
    expect(all).toBe(terms.total);
  });

  it('carry what was ticked, and a day that was put right', () => {
    const record = agreedOn('next', terms, [
      paid(fee, '2026-11-30'),
      { ...first, due: '2026-12-30' },
      paid(second, '2027-01-31'),
    ]);
    expect(rows(record).slice(0, 4)).toEqual([
      ['付逾期费用', 60_48, '2026-12-01', '2026-11-30'],
      ['还第 1 期', 1_234_28, '2026-12-30', undefined],
      ['还第 2 期', 1_234_28, '2027-01-31', '2027-01-31'],
      ['还第 3 期', 1_234_28, '2027-02-28', undefined],
    ]);
  });

  it('are one where more time was given, and none that we know of a plan of theirs', () => {
    const later: AgreedTerms = { ...terms, parts: 1, perPart: yuan('8640'), total: yuan('8640') };
    expect(rows(agreedOn('extension', later, []))).toEqual([['还清', 8_640_00, '2026-12-31', undefined]]);
    expect(rows(agreedOn('theirs', undefined, []))).toEqual([]);
  });

  it('are none where the record does not hold the figures: those of today are of another plan', () =>
    expect(rows(agreedOn('next', undefined))).toEqual([]));
});

it('a part that was ticked is none of the things that were promised in the call: it stands in the list', () => {
  const pledges = [paid(fee, '2026-11-30'), first, paid(second, '2027-01-31')];
  expect(promisesOf(agreedOn('next', terms, pledges)).map(({ what }) => what)).toEqual([
    '付逾期费用',
    '还第 1 期',
  ]);
});

describe('the list of them on 15 February 2027, with the fee and the first part paid', () => {
  const record = agreedOn('next', terms, [paid(fee, '2026-11-30'), paid(first, '2026-12-31')]);
  const all = paymentsOf(record);
  const before = new Set(['c1-fee', 'c1-first']);
  const split = (some: readonly Pledge[]) =>
    Object.values(splitPayments(some, '2027-02-15', before)).map((part) => part.map(({ what }) => what));

  it('shows the missed part and the next one; what is paid and what comes later is folded', () =>
    expect(split(all)).toEqual([
      ['还第 2 期', '还第 3 期'],
      ['付逾期费用', '还第 1 期'],
      ['还第 4 期', '还第 5 期', '还第 6 期', '还第 7 期'],
    ]));

  it('leaves what is ticked now where it stands, and shows the one after it', () => {
    const ticked = (...which: string[]) =>
      all.map((one) => (which.includes(one.what) ? paid(one, '2027-02-15') : one));
    expect(split(ticked('还第 3 期'))[0]).toEqual(['还第 2 期', '还第 3 期', '还第 4 期']);
    expect(split(ticked('还第 2 期', '还第 3 期', '还第 4 期'))[0]).toEqual([
      '还第 2 期',
      '还第 3 期',
      '还第 4 期',
      '还第 5 期',
    ]);
    expect(split(ticked('还第 6 期'))[2]).toEqual(['还第 4 期', '还第 5 期', '还第 6 期', '还第 7 期']);
  });
});

describe('the checklist and the next day', () => {
  const next = (record: CallRecord, today: PlainDate) => {
    const thing = nextDate(caseOf(record), today);
    return thing?.kind === 'pledge' && [thing.date, thing.pledge.what];
  };
  const steps = (record: CallRecord) => {
    const file = caseOf(record);
    const keep = phasesOf(stepFactsOf(file, '2027-01-02'), {}).find(({ phase }) => phase.id === 'keep');
    return keep?.steps.map(({ step, done }) => [step.id, step.opens, done]);
  };

  it('after the first part the second is next, on 31 January', () => {
    const record = agreedOn('next', terms, [paid(fee, '2026-11-30'), paid(first, '2026-12-31')]);
    expect(next(record, '2027-01-02')).toEqual(['2027-01-31', '还第 2 期']);
    const two = { ...record, pledges: [...record.pledges, paid(second, '2027-01-31')] };
    expect(next(two, '2027-02-02')).toEqual(['2027-02-28', '还第 3 期']);
    expect(lastCall(caseOf(two))?.pledges.map(({ what }) => what)).toEqual(['付逾期费用', '还第 1 期']);
  });

  it('还上第一期 ticks itself with the first part, not with what is paid ahead; both steps open the list', () => {
    const record = agreedOn('next', terms, [paid(fee, '2026-11-30'), first]);
    expect(steps(record)).toEqual([
      ['firstPaid', 'payments', false],
      ['allPaid', 'payments', false],
    ]);
    expect(steps({ ...record, pledges: [fee, paid(first, '2026-12-31')] })?.[0]?.[2]).toBe(true);
  });

  it('all are paid once each is ticked and the paper is kept; taken back, it is open again', () => {
    const all = paymentsOf(agreedOn('next', terms)).map((one) => paid(one, '2027-06-30'));
    const done = (pledges: Pledge[], checklist: CaseFile['checklist']) => {
      const facts = stepFactsOf({ ...caseOf(agreedOn('next', terms, pledges)), checklist }, '2027-07-01');
      const keep = phasesOf(facts, checklist).find(({ phase }) => phase.id === 'keep');
      return keep?.steps.map((step) => step.done);
    };
    const kept = { allPaid: { doneOn: '2027-07-01' } } as const;
    expect(done(all, {})).toEqual([true, false]);
    expect(done(all, kept)).toEqual([true, true]);
    expect(done(all.slice(0, 3), kept)).toEqual([true, false]);
  });

  describe('of two debts, the card on call', () => {
    const record = agreedOn('next', terms, [paid(fee, '2026-11-30'), paid(first, '2026-12-31')]);
    const card = { ...huabei, id: 'd2', kind: 'card', onCall: true, dueDate: '2026-10-10' } as const;
    const later = { ...terms, upfront: yuan('0'), parts: 2, firstDate: '2027-01-15' } as const;
    const cardAgreed: CallRecord = {
      ...agreedOn('first', later, [{ ...first, id: 'c2-first', due: '2027-01-15' }]),
      ...{ id: 'c2', debt: 'd2', startedAt: record.startedAt + 1 },
    };
    const both: CaseFile = {
      ...caseOf(record),
      debts: { d1: huabei, d2: card },
      records: { c1: record, c2: cardAgreed },
    };
    const listed = (file: CaseFile) => agreementsOf(file).map(({ debt, all }) => [debt?.id, all.length]);

    it('the later parts of the other are dated as well, and in the list', () => {
      const file = { ...both, records: { c1: record } };
      expect(nextDate(file, '2027-01-02')).toMatchObject({ date: '2027-01-31', record: { id: 'c1' } });
      expect(listed(file)).toEqual([['d1', 8]]);
    });

    it('each has its own list, that of the one on call first; a missed part comes before all to come', () => {
      expect(listed(both)).toEqual([
        ['d2', 2],
        ['d1', 8],
      ]);
      expect(
        nextDates(both, '2027-02-01')
          .slice(0, 3)
          .map(({ date, inDays }) => [date, inDays]),
      ).toEqual([
        ['2027-01-15', -17],
        ['2027-01-31', -1],
        ['2027-02-15', 14],
      ]);
    });

    it('a record that names no debt is listed once, with the one on call', () => {
      const { debt: _, ...unnamed } = record;
      expect(listed({ ...both, records: { c1: unnamed } })).toEqual([['d2', 8]]);
    });

    it('of a debt that was taken out nothing is listed; put back, all is', () => {
      const { d1, ...rest } = both.debts;
      expect(listed({ ...both, debts: rest })).toEqual([['d2', 2]]);
      expect(listed({ ...both, debts: { ...rest, d1: d1 as typeof huabei } })).toEqual(listed(both));
    });
  });

  it('more time is one payment, and so is all in one part: no step speaks of parts', () => {
    const later: AgreedTerms = { ...terms, parts: 1, perPart: yuan('8640'), lastPart: yuan('8640') };
    const once = { ...later, upfront: yuan('0'), total: yuan('8640') };
    const paysFor = (record: CallRecord) => stepFactsOf(caseOf(record), '2027-01-02').pays;
    expect(paysFor(agreedOn('extension', once, []))).toBe('once');
    expect(rows(agreedOn('first', once, []))).toEqual([['还清', 8_640_00, '2026-12-31', undefined]]);
    expect(paysFor(agreedOn('first', once, []))).toBe('once');
    // What is paid ahead is none of the parts.
    expect(paysFor(agreedOn('next', later, []))).toBe('once');
    expect(paysFor(agreedOn('next', terms))).toBe('parts');
    expect(paysFor(agreedOn('theirs', undefined, []))).toBe('open');
  });

  it('of a plan of theirs both are ticked by hand, as before', () =>
    expect(steps(agreedOn('theirs', undefined, []))).toEqual([
      ['firstPaid', undefined, false],
      ['allPaid', undefined, false],
    ]));
});

/** 花呗: 60.48 ahead by 1 December, then seven parts from 31 December to 30 June. */
describe('what is agreed elsewhere, while the call is about 借呗', () => {
  const jiebei = { ...huabei, id: 'd2', kind: 'jiebei', onCall: true } as const;
  const card = { ...huabei, id: 'd3', kind: 'card', dueDate: '2026-11-15' } as const;
  const of = (record: CallRecord, debts: CaseFile['debts'] = {}): CaseFile => ({
    ...caseOf(record),
    debts: { d1: huabei, d2: jiebei, ...debts },
  });
  const record = agreedOn('next', terms);
  const most = (file: CaseFile) => {
    const found = agreedElsewhere(file);
    return found && [found.names.join(), found.monthly];
  };

  it('is the largest part that is left, without the fee that is paid once', () => {
    expect(most(of(record))).toEqual(['花呗', 1_234_32]);
    // The last part, 4 fen more than the others, is paid.
    const last: Pledge = { ...first, id: 'c1-part7', amount: yuan('1234.32'), due: '2027-06-30' };
    expect(most(of({ ...record, pledges: [first, paid(last, '2027-01-02')] }))).toEqual(['花呗', 1_234_28]);
  });

  it('is nothing once all parts are paid, nor of one payment after more time', () => {
    const all = paymentsOf(record).map((one) => paid(one, '2027-01-01'));
    expect(most(of({ ...record, pledges: all }))).toBeUndefined();
    const once: AgreedTerms = { ...terms, parts: 1, perPart: yuan('8640'), lastPart: yuan('8640') };
    expect(most(of(agreedOn('extension', once, [])))).toBeUndefined();
    expect(most(of(agreedOn('next', once, [])))).toBeUndefined();
  });

  it('is nothing of the debt on call, of the only debt, or of one that was taken out', () => {
    expect(most(caseOf(record))).toBeUndefined();
    expect(most(of({ ...record, debt: 'd2' }))).toBeUndefined();
    expect(most(of({ ...record, debt: 'd3' }))).toBeUndefined();
  });

  it('of two adds up what falls into one month: 1,234.28 and 300.00 from December to February', () => {
    const three = {
      ...terms,
      ...{ total: yuan('900'), upfront: yuan('0'), parts: 3, perPart: yuan('300'), lastPart: yuan('300') },
    };
    const cardAgreed = (firstDate: PlainDate): CallRecord => ({
      ...agreedOn('first', { ...three, firstDate }, []),
      ...{ id: 'c3', debt: 'd3', startedAt: record.startedAt + 1 },
    });
    const both = (firstDate: PlainDate) => {
      const file = of(record, { d3: card });
      return most({ ...file, records: { ...file.records, c3: cardAgreed(firstDate) } });
    };
    expect(both('2026-12-10')).toEqual(['花呗,信用卡', 1_534_28]);
    // April to June: the last part of 花呗 is in it.
    expect(both('2027-04-10')).toEqual(['花呗,信用卡', 1_534_32]);
    // Begins when the other is paid: one of them at a time.
    expect(both('2027-07-10')).toEqual(['花呗', 1_234_32]);
  });

  it('counts a missed part in its own month, and two in the month into which one was moved', () => {
    const from = (due: PlainDate) => most(of(agreedOn('next', terms, [{ ...first, due }])));
    expect(from('2026-10-31')).toEqual(['花呗', 1_234_32]);
    // 1,234.28 twice in January.
    expect(from('2027-01-02')).toEqual(['花呗', 2_468_56]);
  });

  describe('the limit leaves out', () => {
    const file = of(record);
    const left = (otherDebts: string, limit?: string) => {
      const figures = { ...exampleFigures, otherDebts: yuan(otherDebts) };
      const worked = applyChange(file, { type: 'budgetSet', figures });
      const own = limit && ({ monthly: yuan(limit), atOnce: yuan('0') } as const);
      const found = notCounted(
        own ? applyChange(worked, { type: 'limitSet', limit: own }) : worked,
        '2026-11-24',
      );
      return found && [found.by, found.typed];
    };

    // With nothing for others 2,760.00 are left of the income, 1,480.00 with a fifth less.
    it('what the typed figure lacks: 1,234.32 of nothing, 614.32 of 620.00', () => {
      expect(left('0')).toEqual([1_234_32, 0]);
      expect(left('620')).toEqual([614_32, 620_00]);
    });

    it('nothing once the figure holds it, nor where nothing is safe, nor without a limit', () => {
      expect(left('1234.32')).toBeUndefined();
      expect(left('0', '0')).toBeUndefined();
      expect(notCounted(file, '2026-11-24')).toBeUndefined();
      expect(notCounted({ ...file, budget: { figures: exampleFigures } }, '2026-11-24')).toBeUndefined();
    });

    it('all of it, where the figure holds only the minimum of a card', () => {
      const card: Debt = {
        ...(Object.values(file.debts)[0] as Debt),
        ...{ id: 'card', kind: 'card', unpaid: yuan('6812.40'), dueDate: '2026-11-28', payments: undefined },
        rule: { kind: 'minimum', least: yuan('681.24'), restRate: '0.05' },
      };
      const figures = { ...exampleFigures, otherDebts: yuan('681.24') };
      const worked = applyChange({ ...file, debts: { ...file.debts, card } }, { type: 'budgetSet', figures });
      expect(notCounted(worked, '2026-11-24')?.by).toBe(1_234_32);
    });

    it('all of it, where the limit was set by hand and nobody knows', () => {
      const limit = { monthly: yuan('500'), atOnce: yuan('0') };
      expect(notCounted({ ...file, budget: { limit } }, '2026-11-24')).toMatchObject({
        by: 1_234_32,
        typed: undefined,
      });
      expect(left('620', '500')).toEqual([1_234_32, undefined]);
      expect(left('1300', '500')).toBeUndefined();
    });
  });
});

it('the step says on which day the next payment is due, and nothing once all are made', () => {
  const text = (pledges: Pledge[], today: PlainDate) => {
    const facts = stepFactsOf(caseOf(agreedOn('next', terms, pledges)), today);
    const keep = phasesOf(facts, {}).find(({ phase }) => phase.id === 'keep');
    return keep?.steps.find(({ done }) => !done)?.step.next.text;
  };
  expect(text([fee, first], '2026-11-25')).toMatch(/^12月1日到期。在花呗里还/);
  expect(text([paid(fee, '2026-11-30'), first], '2027-01-02')).toMatch(/^2026年12月31日到期。在/);
  const all = paymentsOf(agreedOn('next', terms)).map((one) => paid(one, '2027-06-30'));
  expect(text(all.slice(0, 2), '2027-01-02')).toMatch(/^1月31日到期。每一期/);
  expect(text(all, '2027-07-01')).not.toContain('到期');
});
