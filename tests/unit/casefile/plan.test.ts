import { describe, expect, it } from 'vitest';
import { type CaseFile, plannedOffer, rungsThatFit } from '../../../lib/casefile/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { Plan } from '../../../lib/plan/index.ts';
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
