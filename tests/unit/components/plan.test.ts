import { describe, expect, it } from 'vitest';
import { type PlanTexts, planTexts, readPlan, whenOf } from '../../../components/plan/form.ts';
import type { PlainDate } from '../../../lib/dates/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { Plan } from '../../../lib/plan/index.ts';
import { huabei as debt } from '../casefile/example.ts';

const TODAY = '2026-11-24';
const typed: PlanTexts = {
  parts: '12',
  firstDate: '2026-12-10',
  next: 'feeAhead',
  nextParts: '18',
  extendTo: '2026-12-30',
};
const late = (more: Partial<PlanTexts>) =>
  readPlan({ ...typed, extendTo: '', ...more }, { early: false, dueDate: '2026-11-10', today: TODAY });
const early = (more: Partial<PlanTexts>) =>
  readPlan({ ...typed, ...more }, { early: true, dueDate: '2026-11-30', today: TODAY });
const plan: Plan = { parts: 12, firstDate: '2026-12-10', next: { kind: 'feeAhead' } };

describe('what is typed becomes a plan', () => {
  it.each<[string, ReturnType<typeof late>, Plan]>([
    ['with the fee paid ahead', late({}), plan],
    ['with other parts', late({ next: 'parts' }), { ...plan, next: { kind: 'parts', parts: 18 } }],
    ['in wide digits', late({ parts: '１２', firstDate: '２０２６／１２／１０' }), plan],
    ['to be put off, before the due date', early({}), { ...plan, extendTo: '2026-12-30' }],
    [
      'of one part, tomorrow',
      late({ parts: '1', firstDate: '2026-11-25' }),
      { ...plan, parts: 1, firstDate: '2026-11-25' },
    ],
    ['of five years', late({ parts: '60' }), { ...plan, parts: 60 }],
    ['late: what stands in hidden fields does not matter', late({ nextParts: 'x', extendTo: 'x' }), plan],
    ['early: nor there', early({ next: 'parts', nextParts: 'x' }), { ...plan, extendTo: '2026-12-30' }],
  ])('%s', (_, read, wanted) => expect(read).toEqual({ plan: wanted, problems: {} }));
});

describe('what is wrong is said of its own field', () => {
  it.each<[keyof PlanTexts, string, string]>([
    ['parts', '', 'empty'],
    ['parts', '十二', 'notACount'],
    ['parts', '0', 'countTooSmall'],
    ['parts', '61', 'countTooLarge'],
    ['firstDate', '', 'empty'],
    ['firstDate', '12月10日', 'notADate'],
    ['firstDate', '2026-11-31', 'noSuchDay'],
    ['firstDate', '2206-12-10', 'farAway'],
    ['firstDate', TODAY, 'notToday'],
    ['firstDate', '2026-11-10', 'past'],
    ['nextParts', '', 'empty'],
    ['nextParts', '1.5', 'notACount'],
    ['nextParts', '0', 'countTooSmall'],
    ['nextParts', '61', 'countTooLarge'],
  ])('late, %s "%s": %s', (field, text, problem) =>
    expect(late({ next: 'parts', [field]: text })).toEqual({ problems: { [field]: problem } }),
  );

  it.each([
    ['月底', 'notADate'],
    ['2026-11-31', 'noSuchDay'],
    ['2206-12-10', 'farAway'],
    [TODAY, 'notLater'],
    ['2026-11-30', 'notLater'],
  ])('early, extendTo "%s": %s', (extendTo, problem) =>
    expect(early({ extendTo })).toEqual({ problems: { extendTo: problem } }),
  );

  it('the same number of parts again is no second offer', () =>
    expect(late({ next: 'parts', nextParts: '12' })).toEqual({ problems: { nextParts: 'sameCount' } }));

  it('no more time is asked for where the day is left empty', () =>
    expect(early({ extendTo: '' })).toEqual({ plan, problems: {} }));

  it('of all fields at once', () =>
    expect(late({ parts: 'x', firstDate: 'x', next: 'parts', nextParts: 'x' })).toEqual({
      problems: { parts: 'notACount', firstDate: 'notADate', nextParts: 'notACount' },
    }));
});

describe('the form to begin with', () => {
  const limitOf = (monthly: string) => ({ monthly: yuan(monthly), atOnce: yuan('0') });

  it.each([
    ['a year of parts', undefined, '12'],
    ['a year, where the limit allows fewer', limitOf('860.00'), '12'],
    ['as many as the limit needs: 8,700.48 / 500.00 = 17.4', limitOf('500.00'), '18'],
    ['five years at most', limitOf('10.00'), '60'],
    ['five years, where nothing a month is safe', limitOf('0'), '60'],
  ])('%s', (_, limit, parts) =>
    expect(planTexts(undefined, debt, limit, TODAY)).toMatchObject({ parts, nextParts: '' }),
  );

  it('has the next due day, and before the due date that date a month later', () => {
    expect(planTexts(undefined, debt, undefined, TODAY)).toMatchObject({
      firstDate: '2026-12-10',
      next: 'feeAhead',
      extendTo: '',
    });
    const notYetDue: Debt = { ...debt, dueDate: '2026-11-30' };
    expect(planTexts(undefined, notYetDue, undefined, TODAY).extendTo).toBe('2026-12-30');
  });
});

describe('more time is asked for beyond the next day that is open, never a day that has passed', () => {
  const since = '2026-11-27';
  const days: PlainDate[] = ['2026-09-05', '2026-10-05', '2026-11-05'];
  const paidInTime: Debt = {
    ...debt,
    unpaid: yuan('12000'),
    dueDate: '2026-09-05',
    rule: { kind: 'instalment', parts: 12, fee: yuan('1056'), taken: 'spread' },
    payments: days.map((date) => ({ id: date, date, amount: yuan('1088') })),
  };
  const minimumPaid: Debt = {
    ...debt,
    dueDate: '2026-11-20',
    rule: { kind: 'minimum', share: '10', restRate: '0.03' },
    payments: [{ id: 'p', date: '2026-11-19', amount: yuan('864') }],
  };

  it.each<[string, Debt, PlainDate, PlainDate]>([
    ['in instalments, three of them paid: the fourth', paidInTime, '2026-12-05', '2027-01-05'],
    ['with the minimum paid: the rest', minimumPaid, '2026-12-20', '2027-01-20'],
  ])('%s', (_, one, dueDate, later) => {
    const texts = planTexts(undefined, one, undefined, since);
    expect(texts.extendTo).toBe(later);
    const read = (extendTo: string) => readPlan({ ...texts, extendTo }, whenOf(one, since));
    expect(read(later).plan).toMatchObject({ extendTo: later });
    for (const day of ['2026-10-05', dueDate]) expect(read(day).problems).toEqual({ extendTo: 'notLater' });
  });
});

describe('opened and closed, the form changes no plan', () => {
  it.each<[string, Plan, boolean]>([
    ['late, the fee ahead', plan, false],
    ['late, other parts', { ...plan, next: { kind: 'parts', parts: 18 } }, false],
    ['early, to be put off', { ...plan, extendTo: '2026-12-30' }, true],
    ['late, after it was to be put off', { ...plan, extendTo: '2026-12-30' }, false],
    [
      'early, with other parts for later',
      { ...plan, next: { kind: 'parts', parts: 18 }, extendTo: '2026-12-30' },
      true,
    ],
  ])('%s', (_, kept, isEarly) =>
    expect(
      readPlan(planTexts(kept, debt, undefined, TODAY), {
        early: isEarly,
        dueDate: '2026-11-30',
        today: TODAY,
      }),
    ).toEqual({
      plan: kept,
      problems: {},
    }),
  );
});
