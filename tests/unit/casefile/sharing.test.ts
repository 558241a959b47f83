import { describe, expect, it } from 'vitest';
import { sayOther } from '../../../components/budget/agreedWords.ts';
import { Fit, toneOfFit } from '../../../components/plan/Fit.tsx';
import { trialsIn } from '../../../components/plan/offerJudged.ts';
import { othersIn } from '../../../components/plan/others.ts';
import {
  applyChange,
  type CaseFile,
  emptyCase,
  knownMonthly,
  leavesOut,
  otherDebts,
  sharingLimit,
} from '../../../lib/casefile/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { type Compared, judge } from '../../../lib/plan/index.ts';
import type { AgreedTerms, CallRecord } from '../../../lib/record/index.ts';
import { endedCall, exampleFigures, huabei } from './example.ts';

const TODAY = '2026-11-24';
const base: Debt = { ...huabei, dueDate: '2026-12-05' };
/** On call. */
const late: Debt = { ...huabei, id: 'd1', kind: 'jiebei', unpaid: yuan('12000'), onCall: true };
/** Whole bills. */
const loan: Debt = { ...base, id: 'd2', kind: 'jiebei', unpaid: yuan('8000') };
const bill: Debt = { ...base, id: 'd3', unpaid: yuan('3286.54'), dueDate: '2026-11-20' };
const card: Debt = {
  ...{ ...base, id: 'd4', kind: 'card', name: '招商银行', unpaid: yuan('6812.40') },
  rule: { kind: 'minimum', share: '10', restRate: '0.05' },
};
const parts: Debt = {
  ...{ ...base, id: 'd5', kind: 'other', name: '某贷', unpaid: yuan('6000') },
  rule: { kind: 'instalment', parts: 12, fee: yuan('432'), taken: 'spread' },
};
const of = (...debts: Debt[]): CaseFile => ({
  ...emptyCase,
  debts: Object.fromEntries([late, ...debts].map((debt) => [debt.id, debt])),
});
/** What is paid of the other debts, next and each month. */
const said = (...debts: Debt[]) => {
  const file = of(...debts);
  return otherDebts(file, TODAY).map((one) => sayOther(one, file.debts, TODAY));
};

describe('what other debts take', () => {
  it('is each month only a part or a minimum; of a bill it is the whole, with its day', () =>
    expect(said(loan, bill, card, parts)).toEqual([
      '借呗（第 2 笔）：整笔 8,000.00，12月5日到期。',
      '花呗：整笔 3,293.11，11月20日到期，已逾期。', // 6.57 for four days
      '信用卡（招商银行）：每月最低 681.24，12月5日到期。',
      '某贷：每月一期 536.00，12月5日到期。',
    ]));

  it('is a whole part, also where one of it is paid; a fee that is taken once is in none', () => {
    const paid = [{ id: 'p1', date: '2026-11-23', amount: yuan('500') }] as const;
    expect(said({ ...parts, payments: [...paid] })).toEqual(['某贷：每月一期 536.00，12月5日到期。']);
    const once = { kind: 'instalment', parts: 12, fee: yuan('432'), taken: 'once' } as const;
    expect(said({ ...parts, rule: once })).toEqual(['某贷：每月一期 500.00，12月5日到期。']);
  });

  it('is the whole of the last part', () => {
    const rule = { kind: 'instalment', parts: 1, fee: yuan('0'), taken: 'spread' } as const;
    expect(said({ ...parts, rule })).toEqual(['某贷：整笔 6,000.00，12月5日到期。']);
  });

  it('is less by what was ticked of an agreement that holds no longer', () => {
    const part = { id: 'c1-first', by: 'me', what: '还第 1 期', amount: yuan('300'), keptOn: TODAY } as const;
    const record: CallRecord = { ...endedCall, debt: 'd3', outcome: 'refused', pledges: [part] };
    const file = { ...of(bill), records: { c1: record } };
    expect(otherDebts(file, TODAY).map(({ owed }) => owed.total)).toEqual([2_993_11]);
  });

  it('is not told of what is paid, nor of what the budget has a field for', () => {
    const paid = [{ id: 'p1', date: '2026-11-23', amount: yuan('8000') }] as const;
    expect(said({ ...loan, payments: [...paid] }, { ...parts, priority: 'guarantor' })).toEqual([]);
  });

  it('adds up only what is paid every month: 681.24 and 536.00', () => {
    expect(knownMonthly(of(loan, bill, card, parts), TODAY)).toBe(1_217_24);
    expect(knownMonthly(of(loan, bill), TODAY)).toBe(0);
  });
});

describe('the limit is shared', () => {
  const left = (file: CaseFile, otherDebts: string) => {
    const figures = { ...exampleFigures, otherDebts: yuan(otherDebts) };
    const worked = applyChange(file, { type: 'budgetSet', figures });
    return sharingLimit(worked, TODAY).map(({ debt }) => debt.id);
  };

  it('by all others where nothing is said to go to them', () =>
    expect(left(of(loan, bill, card), '0')).toEqual(['d2', 'd3', 'd4']));

  it('by the whole bills where just the minimum is said', () =>
    expect(left(of(loan, bill, card), '681.24')).toEqual(['d2', 'd3']));

  it('by nobody that is known where another sum is said, nor where there is one debt', () => {
    expect(left(of(loan, bill, card), '700')).toEqual([]);
    expect(left(of(), '0')).toEqual([]);
  });

  it('by nobody where nothing is safe, or no limit is set', () => {
    expect(left(of(loan), '0')).toEqual(['d2']);
    const nothing = { monthly: yuan('0'), atOnce: yuan('0') };
    expect(sharingLimit({ ...of(loan), budget: { limit: nothing } }, TODAY)).toEqual([]);
    expect(sharingLimit(of(loan), TODAY)).toEqual([]);
  });

  it('by those about which nothing is agreed, where only what is agreed is said', () => {
    const terms: AgreedTerms = {
      ...{ total: yuan('3600'), upfront: yuan('0'), waived: yuan('0') },
      ...{ parts: 12, perPart: yuan('300'), lastPart: yuan('300'), firstDate: '2026-12-10' },
    };
    const record: CallRecord = {
      ...{ ...endedCall, debt: 'd3', outcome: 'agreed', filedOn: TODAY, pledges: [] },
      events: [{ id: 'e2', at: endedCall.startedAt, kind: 'heard', words: '同意', agrees: 'first', terms }],
    };
    const file = { ...of(loan, bill), records: { c1: record } };
    expect(left(file, '0')).toEqual(['d2']);
    expect(left(file, '300')).toEqual(['d2']);
    expect(left(file, '400')).toEqual([]);
  });

  // 860.07 a month is left of the budget with 0.00 for others. 681.24 is the minimum of the card; the loan takes no known sum.
  it.each<[string, CaseFile, string, boolean]>([
    ['two whole bills, and nothing typed for them', of(loan, bill), '0', true],
    ['a card, and its minimum typed', of(card), '681.24', false],
    ['the minimum typed, and a whole bill beside it', of(loan, card), '681.24', true],
    ['one debt alone', of(), '0', false],
  ])('what is within it is safe only where no other debt is left out: %s', (_, file, otherDebts, open) => {
    const figures = { ...exampleFigures, otherDebts: yuan(otherDebts) };
    expect(leavesOut(applyChange(file, { type: 'budgetSet', figures }), TODAY)).toBe(open);
  });

  it('of a limit that is set by hand nobody knows', () => {
    const limit = { monthly: yuan('310'), atOnce: yuan('0') };
    expect(leavesOut(applyChange(of(loan), { type: 'limitSet', limit }), TODAY)).toBe(false);
  });
});

describe('in the call it is said beside their figures', () => {
  const said = (file: CaseFile, call = endedCall) =>
    othersIn({ file: { value: file }, today: { value: TODAY } }, call);
  const counted = (file: CaseFile, otherDebts: string) =>
    applyChange(file, { type: 'budgetSet', figures: { ...exampleFigures, otherDebts: yuan(otherDebts) } });
  const about = { ...endedCall, debt: 'd1' };

  it('that the others are paid out of the same limit, and first of all: it is open', () =>
    expect(said(counted(of(loan, bill), '0'), about)).toEqual({
      words: '还没算进去，也要从底线里还。',
      open: true,
    }));

  it('nothing where they are in it, where there are none, and where no limit is set', () => {
    expect(said(counted(of(card), '681.24'), about)).toEqual({ open: false });
    expect(said(counted(of(), '0'), about)).toEqual({ open: false });
    expect(said(of(loan), about)).toEqual({ open: false });
  });

  it('of a limit that is set by hand, that nobody knows', () => {
    const byHand = applyChange(of(loan), {
      type: 'limitSet',
      limit: { monthly: yuan('310'), atOnce: yuan('0') },
    });
    expect(said(byHand, about)).toEqual({ words: '也要从底线里还。没减过，就先减再答应。', open: false });
  });

  const othersOpen = { words: '还没算进去，也要从底线里还。', open: true };

  it('in a call about a debt that is not the main one, too: the main one is among the others', () => {
    expect(said(counted(of(loan), '0'), { ...endedCall, debt: 'd2' })).toEqual(othersOpen);
    expect(said(counted(of(loan), '0'), { ...endedCall, debt: 'gone' })).toEqual(othersOpen);
  });

  it('of the debt the call is about, also once another is the main one', () => {
    const turned = (file: CaseFile, debt: Debt) =>
      applyChange(file, { type: 'debtSet', debt: { ...debt, onCall: true } });
    expect(said(turned(counted(of(loan, bill), '0'), loan), about)).toEqual(othersOpen);
    // Beside the debt of the call there is only the card's minimum, and it is in the limit.
    expect(said(turned(counted(of(card), '681.24'), card), about)).toEqual({ open: false });
  });
});

describe('what the budget would stand', () => {
  // 6,400.00 less 3,640.00 are 2,760.00 a month. Without income in the first: 10,000.00 + 2,760.00 − 6,400.00 − 720.00 are left.
  const figures = { ...exampleFigures, otherDebts: yuan('0'), atHand: yuan('10000') };
  const offer = { down: yuan('0'), parts: 12, perPart: yuan('720'), fee: yuan('0'), waived: yuan('0') };
  const tried = (file: CaseFile, about: Debt) => {
    const judged = judge(offer, { owed: yuan('8640') });
    return trialsIn({ file: { value: file }, today: { value: TODAY } }, judged, about);
  };
  const byHand = (file: CaseFile) =>
    applyChange(file, { type: 'limitSet', limit: { monthly: yuan('310'), atOnce: yuan('0') } });
  const worked = (...debts: Debt[]) => applyChange(of(...debts), { type: 'budgetSet', figures });

  it('is told with the other debts it has nothing for, whatever limit is set by hand', () => {
    expect(tried(worked(loan, bill), late)).toEqual({ breaks: [], leavesOut: true });
    expect(tried(byHand(worked(loan, bill)), late)).toEqual({ breaks: [], leavesOut: true });
    // Beside the other debt, the main one is the one left out.
    expect(tried(worked(loan), loan)).toEqual({ breaks: [], leavesOut: true });
  });

  it('is all there is where there are no others', () =>
    expect(tried(worked(), late)).toEqual({ breaks: [], leavesOut: false }));
});

describe('what is within the limit is green', () => {
  const within = { option: { fits: 'yes', terms: { id: 'equal' } } as Compared, safe: true };
  const once = { option: { fits: 'yes', terms: { id: 'once' } } as Compared, safe: true };

  it('where nothing else is paid out of the same money', () =>
    expect([toneOfFit({ ...within, leavesOut: false }), Fit({ ...within, leavesOut: false })]).toEqual([
      'good',
      '稳妥还得起',
    ]));

  it('and not where other debts are left out: that is said in its place', () =>
    expect([toneOfFit({ ...within, leavesOut: true }), Fit({ ...within, leavesOut: true })]).toEqual([
      '',
      '别的债没算进去',
    ]));

  it('what is paid at once, of what is at hand', () =>
    expect(toneOfFit({ ...once, leavesOut: true })).toBe('good'));
});
