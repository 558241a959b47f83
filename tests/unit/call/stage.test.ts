import { describe, expect, it } from 'vitest';
import { callFacts, prepare, script, startOf, wordsOf } from '../../../lib/call/index.ts';
import type { PlainDate } from '../../../lib/dates/index.ts';
import { type Debt, type Stage, stageOf } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';

/** Due on 10 November 2026. */
const debt: Debt = {
  id: 'd',
  kind: 'huabei',
  unpaid: yuan('8640.00'),
  dueDate: '2026-11-10',
  dailyRate: '0.05',
};

describe('how far things have gone, and what the call is to reach', () => {
  it.each<[PlainDate, Stage, RegExp]>([
    ['2026-11-03', 'early', /到期之前，可以申请展期/],
    ['2026-11-10', 'early', /展期/],
    ['2026-11-11', 'days30', /让费用停下，本金分期还/],
    ['2026-12-10', 'days30', /分期/],
    ['2026-12-11', 'days90', /已经产生的费用申请减免/],
    ['2027-02-08', 'days90', /减免/],
    ['2027-02-09', 'over90', /书面写明付清就结清.*诉讼时效就重新算/],
  ])('on %s: %s', (today, stage, goal) => {
    expect(stageOf(debt, today)).toBe(stage);
    expect(prepare.goals[stage].text).toMatch(goal);
  });

  it('papers of a court come before the days, also where they are few', () => {
    for (const today of ['2026-11-03', '2026-11-24', '2027-06-01'] as const)
      expect(stageOf({ ...debt, sued: true }, today)).toBe('sued');
    expect(prepare.goals.sued.text).toMatch(/调解.*15 天内可以答辩.*传票的日子要去.*书面提异议/);
    expect(prepare.goals.sued.sources).toEqual([
      'court.mediate',
      'court.answer',
      'court.absent',
      'court.payorder',
    ]);
  });

  it('each goal has its source', () => {
    for (const { sources } of Object.values(prepare.goals)) expect(sources).not.toEqual([]);
  });

  it('paid off after the due date it is not late any more', () => {
    const payments = [{ id: 'p', date: '2026-11-20' as const, amount: yuan('8683.20') }];
    expect(stageOf({ ...debt, payments }, '2026-12-24')).toBe('early');
  });
});

describe('how the call begins', () => {
  const first = (given: { sued?: true; about?: 'promised' | 'superior' | 'collector'; incoming?: true }) => {
    const call = { kind: given.incoming ? ('incoming' as const) : ('outgoing' as const), about: given.about };
    const last = { on: '2026-11-20' as const, staff: 'B3158' };
    const facts = callFacts({ ...call, last, debt: { ...debt, sued: given.sued }, today: '2026-11-24' });
    return wordsOf(script.nodes[script.starts[startOf(call, facts.conditions)]], facts.slots);
  };

  it('as a first call', () => expect(first({})).toBe('您好，我想协商花呗的还款，请问您能办吗？'));
  it('after an answer was promised: with its day, and what became of it', () =>
    expect(first({ about: 'promised' })).toBe('您好，11月20日我打来谈过还款，说好会答复。请问有结果了吗？'));
  it('after a refusal: who may decide', () =>
    expect(first({ about: 'superior' })).toBe('您好，11月20日我来谈还款，没谈成。请问谁能定还款方案？'));
  it('with papers of a court: a mediation', () =>
    expect(first({ sued: true })).toBe('您好，花呗的事，我收到法院材料了，想谈调解。您能办吗？'));
  it('when they ring: who it is, whatever else there is', () => {
    const who = '您好，请问您是哪家机构？姓名、工号是多少？';
    expect(first({ incoming: true, sued: true })).toBe(who);
    expect(first({ incoming: true, about: 'collector' })).toBe(who);
  });
});
