import { describe, expect, it } from 'vitest';
import { agreedTerms, type CallCase, callFacts, ownPledges, pledgeFrom } from '../../../lib/call/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { Plan } from '../../../lib/plan/index.ts';

/** 14 days late: 8,640.00 × 0.05 % × 14 = 60.48. 8,640.00 in 12 parts: 720.00 each. */
const debt: Debt = {
  id: 'd',
  kind: 'huabei',
  unpaid: yuan('8640.00'),
  dueDate: '2026-11-10',
  dailyRate: '0.05',
};
const plan: Plan = { parts: 12, firstDate: '2026-12-10', next: { kind: 'feeAhead' } };
const inParts = (parts: number): Plan => ({ ...plan, next: { kind: 'parts', parts } });
const late: CallCase = { kind: 'outgoing', debt, plan, today: '2026-11-24' };
const early: CallCase = { ...late, today: '2026-11-03' };

describe('the figures of the example', () => {
  it('before anything is agreed', () =>
    expect(callFacts(late).slots).toEqual({
      debt: '花呗',
      line: '95188',
      place: '花呗里',
      payOnly: '只在花呗里还',
      base: '本金',
      principal: '8,640.00',
      fee: '60.48',
      owed: '8,700.48',
      dueDate: '11月10日',
      days: '14',
      parts: '12',
      perPart: '720.00',
      firstDate: '12月10日',
      nextParts: '12',
      nextPerPart: '720.00',
      feeAheadBy: '12月1日',
      writtenBy: '11月26日',
      callbackBy: '11月26日',
    }));

  it.each<[string, Partial<Debt>, string | undefined]>([
    ['花呗', {}, undefined],
    ['借呗', { kind: 'jiebei' }, '利息、罚息'],
    [
      'a loan with a penalty rate',
      { kind: 'other', rule: { kind: 'penalty', multiple: '1.5', interest: yuan('0'), compound: false } },
      '利息、罚息',
    ],
    ['a card', { kind: 'card' }, '利息、违约金'],
    ['a bill with a minimum', { rule: { kind: 'minimum', share: '10', restRate: '0.05' } }, '利息、违约金'],
  ])('what must stop while the plan is kept is called as the contract of %s has it', (_, more, lateCosts) =>
    expect(callFacts({ ...late, debt: { ...debt, ...more } }).slots.lateCosts).toBe(lateCosts),
  );

  it('the income of the budget, where there is one', () =>
    expect(callFacts({ ...late, income: yuan('6400.00') }).slots).toMatchObject({ income: '6,400.00' }));

  it('with the first rung agreed: the fee waived, 12 months from December on', () =>
    expect(callFacts({ ...late, agreed: 'first' }).slots).toMatchObject({
      agreedUpfront: '0.00',
      agreedParts: '12',
      agreedPerPart: '720.00',
      agreedFirst: '12月10日',
      agreedLast: '2027年11月10日',
    }));

  it('with the fee paid ahead: 8,640.00 + 60.48', () =>
    expect(callFacts({ ...late, agreed: 'next' }).slots).toMatchObject({
      agreedUpfront: '60.48',
      agreedPerPart: '720.00',
    }));

  it('with 18 parts as the second rung: 8,640.00 / 18 = 480.00, no fee', () =>
    expect(callFacts({ ...late, plan: inParts(18), agreed: 'next' }).slots).toMatchObject({
      parts: '12',
      nextParts: '18',
      nextPerPart: '480.00',
      agreedParts: '18',
      agreedPerPart: '480.00',
      agreedUpfront: '0.00',
      agreedLast: '2028年5月10日',
    }));

  it.each(['theirs', 'extension'] as const)('with %s agreed: nothing of ours to read back', (agreed) =>
    expect(callFacts({ ...late, agreed }).slots).toEqual(callFacts(late).slots),
  );

  it('a day of another year is said with its year', () => {
    const newYear: CallCase = { ...late, plan: { ...plan, firstDate: '2027-01-10' }, today: '2026-12-30' };
    expect(callFacts({ ...newYear, agreed: 'first' }).slots).toMatchObject({
      dueDate: '11月10日',
      firstDate: '2027年1月10日',
      feeAheadBy: '2027年1月6日',
      writtenBy: '2027年1月1日',
      agreedFirst: '2027年1月10日',
    });
    const lastYear: CallCase = { ...newYear, today: '2027-01-05' };
    expect(callFacts(lastYear).slots).toMatchObject({ dueDate: '2026年11月10日', firstDate: '1月10日' });
    const putOff: CallCase = { ...early, plan: { ...plan, extendTo: '2027-01-15' } };
    expect(callFacts(putOff).slots).toMatchObject({ extendTo: '2027年1月15日' });
  });

  it('before the due date: no fee, no day late, and the day it may be put off to', () =>
    expect(callFacts({ ...early, plan: { ...plan, extendTo: '2026-12-30' } }).slots).toMatchObject({
      owed: '8,640.00',
      days: '0',
      extendTo: '12月30日',
      callbackBy: '11月5日',
    }));

  it('a fee that is none is not known, so it cannot be spoken of', () => {
    const free: Debt = { ...debt, dailyRate: '0' };
    for (const call of [early, { ...late, debt: free }]) expect(callFacts(call).slots.fee).toBeUndefined();
    expect([...callFacts({ ...late, debt: free }).conditions].sort()).toEqual([
      'late',
      'noFee',
      'outgoing',
      'plan',
    ]);
  });

  it('without a plan: those of the debt only', () => {
    const { slots } = callFacts({ ...late, plan: undefined });
    expect(slots).toMatchObject({ owed: '8,700.48', writtenBy: '11月26日' });
    expect(slots).not.toHaveProperty('perPart');
    expect(slots).not.toHaveProperty('extendTo');
  });

  it('with an empty case: only days, and the line of 花呗', () =>
    expect(callFacts({ kind: 'incoming', today: '2026-11-24' }).slots).toEqual({
      line: '95188',
      place: '花呗里',
      payOnly: '只在花呗里还',
      writtenBy: '11月26日',
      callbackBy: '11月26日',
    }));

  it('the limit is not among what comes in', () => {
    const limit = { monthly: yuan('860.00'), atOnce: yuan('800.00') };
    // @ts-expect-error a call knows no limit
    const told = callFacts({ ...late, limit });
    expect(told).toEqual(callFacts(late));
  });
});

describe('which answers are open', () => {
  it.each<[string, CallCase, string[]]>([
    ['late, the fee ahead', late, ['outgoing', 'plan', 'late', 'fee', 'feeAhead']],
    ['late, more parts', { ...late, plan: inParts(18) }, ['outgoing', 'plan', 'late', 'fee', 'otherParts']],
    [
      'late, fewer parts',
      { ...late, plan: inParts(6) },
      ['outgoing', 'plan', 'late', 'fee', 'otherParts', 'fewerParts'],
    ],
    [
      'late, as many parts',
      { ...late, plan: inParts(12) },
      ['outgoing', 'plan', 'late', 'fee', 'otherParts'],
    ],
    ['late, no plan', { ...late, plan: undefined }, ['outgoing', 'noPlan', 'late', 'fee']],
    [
      'on the due date: not late yet, so nothing stands below the parts',
      { ...late, today: '2026-11-10' },
      ['outgoing', 'plan', 'early', 'noFee'],
    ],
    [
      'early, with other parts in a plan that was made for a late debt',
      { ...late, today: '2026-11-10', plan: inParts(6) },
      ['outgoing', 'plan', 'early', 'noFee'],
    ],
    ['a plan whose debt is gone', { ...late, debt: undefined }, ['outgoing', 'noPlan', 'noDebt']],
    ['the day after', { ...late, today: '2026-11-11' }, ['outgoing', 'plan', 'late', 'fee', 'feeAhead']],
    ['nothing known, they ring', { kind: 'incoming', today: '2026-11-24' }, ['incoming', 'noPlan', 'noDebt']],
    [
      'the first agreed',
      { ...late, agreed: 'first' },
      ['outgoing', 'plan', 'late', 'fee', 'feeAhead', 'agreed', 'agreedFirst'],
    ],
    [
      'the next agreed',
      { ...late, agreed: 'next' },
      ['outgoing', 'plan', 'late', 'fee', 'feeAhead', 'agreed', 'agreedNext'],
    ],
    [
      'more time agreed',
      { ...early, agreed: 'extension' },
      ['outgoing', 'plan', 'early', 'noFee', 'agreed', 'agreedExtension'],
    ],
    [
      'theirs taken',
      { ...late, agreed: 'theirs' },
      ['outgoing', 'plan', 'late', 'fee', 'feeAhead', 'agreed', 'agreedTheirs'],
    ],
    [
      'the bill says 50.00 more, and the user wants to ask',
      { ...late, debt: { ...debt, billSays: yuan('8750.48'), askBill: true } },
      ['outgoing', 'plan', 'late', 'fee', 'feeAhead', 'disputed'],
    ],
    [
      'the bill says the same',
      { ...late, debt: { ...debt, billSays: yuan('8700.48'), askBill: true } },
      ['outgoing', 'plan', 'late', 'fee', 'feeAhead'],
    ],
  ])('%s', (_, call, conditions) =>
    expect([...callFacts(call).conditions].sort()).toEqual([...conditions].sort()),
  );
});

describe('what the user promised', () => {
  const promisedIn = (call: CallCase, id: string) => ownPledges(call.agreed, agreedTerms(call), id);
  const part = { by: 'me', what: '还第 1 期', amount: yuan('720.00'), due: '2026-12-10' };
  const extended: CallCase = { ...early, plan: { ...plan, extendTo: '2026-12-30' }, agreed: 'extension' };

  it.each<[string, CallCase, object[]]>([
    ['the first part', { ...late, agreed: 'first' }, [part]],
    [
      'the fee within a week, and the first part',
      { ...late, agreed: 'next' },
      [{ by: 'me', what: '付逾期费用', amount: yuan('60.48'), due: '2026-12-01' }, part],
    ],
    [
      'the first of 18 parts',
      { ...late, plan: inParts(18), agreed: 'next' },
      [{ ...part, amount: yuan('480.00') }],
    ],
    ['the first part only, where there is no fee to pay ahead', { ...early, agreed: 'next' }, [part]],
    [
      'all on the later day',
      extended,
      [{ by: 'me', what: '还清', amount: yuan('8640.00'), due: '2026-12-30' }],
    ],
    ['nothing we could name, more time without a day', { ...early, agreed: 'extension' }, []],
    ['nothing we could name, by their plan', { ...late, agreed: 'theirs' }, []],
    ['nothing, without an agreement', late, []],
    ['nothing, without a plan', { ...late, plan: undefined, agreed: 'first' }, []],
  ])('%s', (_, call, pledges) =>
    expect(promisedIn(call, 'call-a').map(({ id: _id, ...rest }) => rest)).toEqual(pledges),
  );

  it('has the same ids when it is worked out again', () => {
    const ids = () => promisedIn({ ...late, agreed: 'next' }, 'a').map(({ id }) => id);
    expect(ids()).toEqual(['a-fee', 'a-first']);
    expect(ids()).toEqual(ids());
  });
});

describe('what they promised', () => {
  const asked = { line: 'noteIt', words: '请记下我的申请，最晚 11月26日（含当天）回我电话。' };
  const stays = { line: 'noteIt', words: '好，请把录音留好，以后好核对。' };
  const elsewhere = { line: 'tooMuch', words: '这个方案我做不到，不敢答应。请把我的申请报上去。' };
  const made = (...said: { line: string; words: string }[]) =>
    pledgeFrom({ by: 'them', what: '回电' }, 'p', '2026-11-24', said);

  it('has the day that was asked for: two days from now', () =>
    expect(made(asked)).toEqual({ id: 'p', by: 'them', what: '回电', due: '2026-11-26' }));
  it('has it though something was answered in between', () =>
    expect(made(asked, stays)).toHaveProperty('due', '2026-11-26'));
  it('has no day where none was named', () =>
    expect(made(elsewhere)).toEqual({ id: 'p', by: 'them', what: '回电' }));
  it('has none that was named for something else before', () =>
    expect(made(asked, elsewhere)).not.toHaveProperty('due'));
});
