import { describe, expect, it } from 'vitest';
import {
  applyChange,
  type CaseFile,
  callFactsOf,
  decodeCase,
  encodeCase,
  plannedOffer,
  plannedPayments,
  planOf,
  rungsThatFit,
  stepFactsOf,
} from '../../../lib/casefile/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { type Plan, proposed } from '../../../lib/plan/index.ts';
import { exampleCase, huabei } from './example.ts';

const TODAY = '2026-11-24';
const plan: Plan = { parts: 12, firstDate: '2026-12-10', next: { kind: 'feeAhead' } };
/** 8,640.00 / 12, and the fee of 14 days let go. */
const inParts = {
  parts: 12,
  perPart: yuan('720.00'),
  lastPart: yuan('720.00'),
  total: yuan('8640.00'),
  waived: yuan('60.48'),
};
const asked = { asked: inParts, firstDate: '2026-12-10' } as const;

describe('the page that is handed in begins with the plan', () => {
  const early: Debt = { ...huabei, dueDate: '2026-11-30' };
  const paid: Debt = { ...huabei, payments: [{ id: 'p', date: '2026-11-20', amount: yuan('8683.20') }] };
  const card: Debt = { ...huabei, id: 'd2', kind: 'card' };

  it.each<[string, CaseFile, ReturnType<typeof plannedOffer>]>([
    ['8,640.00 in 12 parts from 10 December', exampleCase, asked],
    ['before there is one, with nothing', { ...exampleCase, plan: {} }, undefined],
    ['without a debt, with nothing', { ...exampleCase, debts: {} }, undefined],
    ['once all is paid, with nothing', { ...exampleCase, debts: { d1: paid } }, undefined],
    [
      'what another creditor gets beside it nobody has said',
      { ...exampleCase, debts: { d1: huabei, d2: card } },
      undefined,
    ],
    [
      'a first day that has passed is the next due day',
      { ...exampleCase, plan: { plan: { ...plan, firstDate: '2026-11-20' } } },
      asked,
    ],
    [
      'before the due date, in parts at once, and no fee is there to be let go',
      { ...exampleCase, debts: { d1: early } },
      { ...asked, asked: { ...inParts, waived: yuan('0') } },
    ],
    [
      'where more time is asked for first, with nothing',
      { ...exampleCase, debts: { d1: early }, plan: { plan: { ...plan, extendTo: '2026-12-30' } } },
      undefined,
    ],
  ])('%s', (_, file, offer) => expect(plannedOffer(file, TODAY)).toEqual(offer));

  it('never with the limit', () => {
    const budget = { limit: { monthly: yuan('861.07'), atOnce: yuan('803.09') } };
    expect(plannedOffer({ ...exampleCase, budget }, TODAY)).toEqual(asked);
  });
});

describe('which rungs may be said', () => {
  const of = (monthly: string, atOnce: string) =>
    rungsThatFit(
      { ...exampleCase, budget: { limit: { monthly: yuan(monthly), atOnce: yuan(atOnce) } } },
      { kind: 'outgoing' },
      TODAY,
    );

  it.each([
    ['860.00', '800.00', ['firstFits', 'nextFits'], '720.00 a month, and 60.48 ahead'],
    ['860.00', '60.47', ['firstFits'], 'a fen is missing for the fee ahead'],
    ['719.99', '800.00', [], 'a fen is missing each month'],
  ])('of %s a month and %s at once: %s, %s', (monthly, atOnce, fit) =>
    expect(of(monthly, atOnce)).toEqual(fit),
  );

  it('none about one payment of what was agreed, though they are within the limit', () =>
    expect(rungsThatFit(exampleCase, { kind: 'outgoing', about: 'deferral' }, TODAY)).toEqual([]));

  it('before the due date only the parts that the plan shows', () => {
    const plan = { ...exampleCase.plan.plan, next: { kind: 'parts', parts: 6 } } as Plan;
    const file = {
      ...exampleCase,
      debts: { d1: { ...huabei, dueDate: '2026-11-30' } },
      plan: { plan },
    } as const;
    expect(rungsThatFit(file, { kind: 'outgoing' }, TODAY)).toEqual(['firstFits']);
  });
});

describe('another debt has a plan of its own', () => {
  // 8,600.00 is 716.66 in 12 parts; within 310.00 it is at least 28 (8,600.00 / 28 = 307.14), with a fee of 55.90 on top
  // 8,655.90 / 28 = 309.13.
  const card: Debt = { ...huabei, id: 'd2', kind: 'card', unpaid: yuan('8600'), dueDate: '2026-11-11' };
  const budget = { limit: { monthly: yuan('310'), atOnce: yuan('500') } };
  const two: CaseFile = { ...exampleCase, budget, debts: { d1: huabei, d2: card } };
  const switched = applyChange(two, { type: 'debtSet', debt: { ...card, onCall: true } });
  const call = { kind: 'outgoing' } as const;

  it('that of the first is neither spoken nor ticked for it', () => {
    const { conditions, slots } = callFactsOf(switched, call, TODAY);
    expect([conditions.has('noPlan'), slots.perPart]).toEqual([true, undefined]);
    expect(stepFactsOf(switched, TODAY).done.planSet).toBe(false);
    expect(plannedPayments(switched, TODAY)).toBeUndefined();
    expect(rungsThatFit(switched, call, TODAY)).toEqual([]);
  });

  it('a call about the first keeps it, and so does the first when it is chosen again', () => {
    expect(callFactsOf(switched, { ...call, debt: 'd1' }, TODAY).slots.perPart).toBe('720.00');
    const back = applyChange(switched, { type: 'debtSet', debt: { ...huabei, onCall: true } });
    expect(callFactsOf(back, call, TODAY).slots.perPart).toBe('720.00');
  });

  it('what is set for it leaves the plan of the first', () => {
    const own = { ...plan, parts: 28 };
    const set = applyChange(switched, { type: 'planSet', plan: own, debt: 'd2' });
    expect([planOf(set), planOf(set, { debt: 'd1' })]).toEqual([own, exampleCase.plan.plan]);
  });

  it('one that names no debt is that of the main one alone, as it was stored before debts had plans of their own', () => {
    const { file } = decodeCase(encodeCase(two));
    expect(file.plan).toEqual({ plan });
    expect([planOf(file), planOf(file, { debt: 'd1' })]).toEqual([plan, plan]);
    // About the card, which is not the one on call, nothing is planned: 8,640.00 in 12 parts say nothing of it.
    expect(planOf(file, { debt: 'd2' })).toBeUndefined();
    expect(callFactsOf(file, { ...call, debt: 'd2' }, TODAY).conditions.has('noPlan')).toBe(true);
    expect(planOf(file, { debt: 'gone' })).toBeUndefined();
  });

  it('with the last debt its plan goes, too: it is none of what is entered next, and nothing of it is kept', () => {
    const none = applyChange(exampleCase, { type: 'debtRemoved', id: 'd1' });
    expect(none.plan).toEqual({});
    const next = applyChange(none, { type: 'debtSet', debt: card });
    expect(planOf(next)).toBeUndefined();
  });

  it('of one that is taken out nothing is kept, and those of the others are', () => {
    const own = { ...plan, parts: 28 };
    const set = applyChange(switched, { type: 'planSet', plan: own, debt: 'd2' });
    expect(applyChange(set, { type: 'debtRemoved', id: 'd2' }).plan).toEqual({ plans: { d1: plan } });
    expect(applyChange(set, { type: 'debtRemoved', id: 'd1' }).plan).toEqual({ plans: { d2: own } });
  });

  it('what was typed at it stays with it, also what an older version kept without its debt', () => {
    const drafts = { 'plan.parts': '十二', 'options.onceAmount': '500', 'limit.atOnce': '8' };
    const typed = applyChange({ ...two, drafts }, { type: 'debtSet', debt: { ...card, onCall: true } });
    expect(typed.drafts).toEqual({
      'plan/d1.parts': '十二',
      'options/d1.onceAmount': '500',
      'limit.atOnce': '8',
    });
  });

  const on = { firstDate: '2026-12-11' } as const;
  it.each<[string, Partial<Debt>, [monthly: string, atOnce: string], Plan | undefined]>([
    [
      'the fewest parts within the limit',
      {},
      ['310', '500'],
      { ...on, parts: 28, next: { kind: 'feeAhead' } },
    ],
    // 8,655.90 / 309 = 28.01: its last part would be 309.24.
    ['one more where the fee needs it', {}, ['309', '500'], { ...on, parts: 29, next: { kind: 'feeAhead' } }],
    [
      'a year of them where fewer would do',
      {},
      ['3000', '500'],
      { ...on, parts: 12, next: { kind: 'feeAhead' } },
    ],
    // The fee of 13 days, 8,600.00 x 0.05 % x 13 = 55.90, is not at hand: no way down, 42 parts are.
    [
      'no fee ahead that is not there',
      {},
      ['310', '50'],
      { ...on, parts: 28, next: { kind: 'parts', parts: 42 } },
    ],
    // 8,600.00 / 60 = 143.33, if the fee is let go.
    ['nothing where 60 parts are too dear', {}, ['143', '500'], undefined],
    ['nothing where nothing is safe', {}, ['0', '500'], undefined],
    [
      'before the due date no more time, if it could not be paid at once then',
      { dueDate: '2026-12-11' },
      ['310', '500'],
      { parts: 28, firstDate: '2027-01-11', next: { kind: 'feeAhead' } },
    ],
    [
      'more time, if it could',
      { dueDate: '2026-12-11' },
      ['310', '8600'],
      { parts: 28, firstDate: '2027-01-11', next: { kind: 'feeAhead' }, extendTo: '2027-01-11' },
    ],
  ])('proposed is %s', (_, more, [monthly, atOnce], wanted) =>
    expect(proposed({ ...card, ...more }, { monthly: yuan(monthly), atOnce: yuan(atOnce) }, TODAY)).toEqual(
      wanted,
    ),
  );
});
