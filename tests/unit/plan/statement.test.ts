import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Budget, Figures } from '../../../lib/budget/index.ts';
import type { PlainDate } from '../../../lib/dates/index.ts';
import type { Debt, Debts, Priority } from '../../../lib/debt/index.ts';
import { fen, sum, yuan } from '../../../lib/money/index.ts';
import {
  type Statement,
  type StatementInput,
  statementOf,
  statementWarnings,
} from '../../../lib/plan/index.ts';
import { ruledDebt } from '../debt/anyDebt.ts';

const figures: Figures = {
  income: yuan('6400'),
  rent: yuan('1500'),
  food: yuan('1200'),
  travel: yuan('340'),
  family: yuan('600'),
  otherDebts: yuan('620'),
  atHand: yuan('800'),
};
const limit = { monthly: yuan('861.07'), atOnce: yuan('803.09') };
const huabei: Debt = {
  id: 'h',
  kind: 'huabei',
  unpaid: yuan('8640'),
  dueDate: '2026-11-10',
  dailyRate: '0.05',
  enteredAt: 1,
};
const card: Debt = {
  id: 'c',
  kind: 'card',
  name: '3307',
  unpaid: yuan('4200'),
  dueDate: '2026-12-05',
  dailyRate: '0.05',
  enteredAt: 2,
};

const input = (
  debts: readonly Debt[],
  more: Partial<StatementInput> = {},
  budget: Budget = { figures, limit },
): StatementInput => ({
  budget,
  debts: Object.fromEntries(debts.map((debt) => [debt.id, debt])) as Debts,
  plan: { monthly: yuan('700'), firstDate: '2026-12-10', otherDebts: 'besides' },
  today: '2026-11-24',
  ...more,
});
function pageOf(given: StatementInput): Statement {
  const page = statementOf(given);
  if ('problem' in page) throw new Error(page.problem);
  return page;
}

describe('the page, by hand', () => {
  const page = pageOf(input([huabei, card]));

  it('says what comes in, what it is needed for, and what is left: 6,400 - 3,640 - 620', () => {
    expect(page.income).toEqual({ amount: yuan('6400'), from: 'said' });
    expect(page.incomes).toEqual([{ name: '', amount: yuan('6400'), from: 'said' }]);
    expect(page.essentials.map(({ id, amount, from }) => [id, amount, from])).toEqual([
      ['rent', yuan('1500'), 'said'],
      ['food', yuan('1200'), 'said'],
      ['travel', yuan('340'), 'said'],
      ['family', yuan('600'), 'said'],
    ]);
    expect(page.first).toEqual([]);
    expect(page.otherDebts).toEqual({ amount: yuan('620'), from: 'said' });
    expect(page.left).toEqual({ amount: yuan('2140'), from: 'computed' });
  });

  it('says what is owed today: 8,640 and 60.48 for 14 days, and 4,200', () => {
    expect(page.others.map(({ name, owed, daysLate }) => [name, owed.amount, daysLate])).toEqual([
      ['花呗', yuan('8700.48'), 14],
      ['信用卡（尾号 3307）', yuan('4200'), 0],
    ]);
    expect(page.owed).toEqual({ amount: yuan('12900.48'), from: 'computed' });
  });

  it('asks that the fee so far is let go, as the plan does', () =>
    expect([...page.others, page].map(({ waived }) => waived)).toEqual(
      ['60.48', '0', '60.48'].map((amount) => ({ amount: yuan(amount), from: 'computed' })),
    ));

  it('offers each its part of 700.00 until it is paid off, as if no fee came on top', () => {
    expect(page.offered).toEqual({ amount: yuan('700'), from: 'said' });
    // 700.00 x 8,640.00 / 12,840.00 = 471.028, of which a fen more by the remainder
    expect(page.others.map(({ offer }) => offer)).toEqual([
      [
        { from: '2026-12-10', amount: yuan('471.03'), times: 18 },
        { from: '2028-06-10', amount: yuan('161.46'), times: 1 },
      ],
      [
        { from: '2026-12-10', amount: yuan('228.97'), times: 18 },
        { from: '2028-06-10', amount: yuan('78.54'), times: 1 },
      ],
    ]);
    expect(page.others.map(({ ends }) => ends)).toEqual(['2028-06-10', '2028-06-10']);
  });

  it('holds the limit nowhere', () => {
    expect(JSON.stringify(page)).not.toMatch(/86107|80309/);
  });
});

describe('the parts of the plan, by hand', () => {
  const asked = {
    parts: 7,
    perPart: yuan('1234.28'),
    lastPart: yuan('1234.32'),
    total: yuan('8640'),
    waived: yuan('60.48'),
  };
  const plan = { monthly: asked.perPart, firstDate: '2026-12-10', asked, otherDebts: 'besides' } as const;
  const offer = (given: StatementInput) => pageOf(given).others[0];

  it('are those on the page, the last with the rest: 6 x 1,234.28 + 1,234.32 = 8,640.00', () => {
    const { owed, waived, offer: steps, ends } = offer(input([huabei], { plan })) ?? {};
    expect(steps).toEqual([
      { from: '2026-12-10', amount: yuan('1234.28'), times: 6 },
      { from: '2027-06-10', amount: yuan('1234.32'), times: 1 },
    ]);
    expect(ends).toBe('2027-06-10');
    // 8,640.00 in parts and 60.48 let go are the 8,700.48 that are owed.
    expect([waived?.amount, owed?.amount]).toEqual([yuan('60.48'), yuan('8700.48')]);
  });

  it('that come out even are one step: 12 x 720.00', () => {
    const even = { ...asked, parts: 12, perPart: yuan('720'), lastPart: yuan('720') };
    const page = offer(input([huabei], { plan: { ...plan, monthly: yuan('720'), asked: even } }));
    expect(page?.offer).toEqual([{ from: '2026-12-10', amount: yuan('720'), times: 12 }]);
    expect(page?.ends).toBe('2027-11-10');
  });

  it('are left where another sum a month is typed: 6 x 1,300.00, and 840.00', () =>
    expect(offer(input([huabei], { plan: { ...plan, monthly: yuan('1300') } }))?.offer).toEqual([
      { from: '2026-12-10', amount: yuan('1300'), times: 6 },
      { from: '2027-06-10', amount: yuan('840'), times: 1 },
    ]));

  it('a day in another month moves them all', () =>
    expect(offer(input([huabei], { plan: { ...plan, firstDate: '2027-01-10' } }))?.ends).toBe('2027-07-10'));
});

describe('debts that come first', () => {
  const rent: Debt = {
    id: 'r',
    kind: 'other',
    name: '房东',
    unpaid: yuan('1000'),
    dueDate: '2026-11-01',
    dailyRate: '0',
    priority: 'rent',
  };
  const home: Debt = {
    id: 'm',
    kind: 'other',
    name: '房贷',
    unpaid: yuan('240000'),
    dueDate: '2026-12-20',
    dailyRate: '0.03',
    priority: 'mortgage',
    rule: { kind: 'instalment', parts: 240, fee: yuan('0'), taken: 'spread' },
  };

  it('are offered the money first; the others what is left, and all of it later', () => {
    const page = pageOf(input([huabei, card, rent]));
    expect(page.priority).toMatchObject([
      {
        name: '房东',
        offer: [
          { from: '2026-12-10', amount: yuan('700'), times: 1 },
          { from: '2027-01-10', amount: yuan('300'), times: 1 },
        ],
        ends: '2027-01-10',
      },
    ]);
    expect(page.others[0]?.offer.slice(0, 2)).toEqual([
      // 400.00 x 8,640.00 / 12,840.00 = 269.158
      { from: '2027-01-10', amount: yuan('269.16'), times: 1 },
      { from: '2027-02-10', amount: yuan('471.03'), times: 17 },
    ]);
  });

  it('in instalments, paid in part too late: what is offered and what is let go are all that is owed', () => {
    const secured: Debt = {
      id: 'g',
      kind: 'other',
      unpaid: yuan('5472.30'),
      dueDate: '2027-10-10',
      dailyRate: '0.7333',
      ratePer: 'month',
      rule: { kind: 'instalment', parts: 1, fee: yuan('150.01'), taken: 'spread' },
      payments: [{ id: 'p', date: '2027-10-19', amount: yuan('2697.11') }],
      priority: 'guarantor',
    };
    // 0.7333 % x 12 / 365 a day. 9 days of 5,472.30 are 11.87; the other 2,685.24 go to the 5,622.31 that were billed,
    // the 150.01 first, and 2,937.07 stay. 19 days of them are 13.45.
    const page = pageOf(
      input([secured], {
        today: '2027-11-07',
        plan: { monthly: yuan('3000'), firstDate: '2027-11-10', otherDebts: 'besides' },
      }),
    );
    expect(page.priority).toMatchObject([
      {
        owed: { amount: yuan('2950.52') },
        waived: { amount: yuan('13.45') },
        offer: [{ from: '2027-11-10', amount: yuan('2937.07'), times: 1 }],
      },
    ]);
  });

  it('alone, and kept for by the budget, leave nothing to offer', () => {
    const kept: Budget = { figures: { ...figures, mortgage: yuan('1000') } };
    expect(statementOf(input([home], {}, kept))).toEqual({ problem: 'allKept' });
  });

  it('are not offered again what the budget keeps for them', () => {
    const kept: Budget = { figures: { ...figures, mortgage: yuan('1000'), otherDebts: yuan('0') } };
    const page = pageOf(input([home, huabei], {}, kept));
    expect(page.first).toEqual([{ id: 'mortgage', amount: yuan('1000'), from: 'said' }]);
    expect(page.left.amount).toBe(yuan('1760'));
    expect(page.priority[0]).toMatchObject({ byBudget: true, offer: [], ends: undefined });
    expect(page.others[0]?.offer[0]).toEqual({ from: '2026-12-10', amount: yuan('700'), times: 12 });
  });

  it('get their part each month where the budget keeps nothing', () => {
    const page = pageOf(
      input([home, huabei], {
        plan: { monthly: yuan('1700'), firstDate: '2026-12-10', otherDebts: 'listed' },
      }),
    );
    expect(page.priority[0]).toMatchObject({
      byBudget: false,
      offer: [{ from: '2026-12-10', amount: yuan('1000'), times: 240 }],
    });
    expect(page.others[0]?.offer[0]?.amount).toBe(yuan('700'));
  });
});

describe('who said it', () => {
  it('the least of several months is worked out, and so is a sum of incomes', () => {
    const incomes = [
      { name: '跑腿', steady: false, months: [yuan('4200'), yuan('3800')] },
      { name: '一个名字特别特别长的兼职收入来源', steady: true, months: [yuan('1000')] },
    ];
    const page = pageOf(input([huabei], {}, { figures: { ...figures, income: yuan('4800'), incomes } }));
    expect(page.incomes).toEqual([
      { name: '跑腿', amount: yuan('3800'), from: 'computed' },
      { name: '一个名字特别特别长的兼职收入来源', amount: yuan('1000'), from: 'said' },
    ]);
    expect(page.income).toEqual({ amount: yuan('4800'), from: 'computed' });
  });

  it('what the bill shows stands beside it where it is another sum', () => {
    const page = pageOf(
      input([
        { ...huabei, billSays: yuan('8704.80') },
        { ...card, billSays: yuan('4200') },
      ]),
    );
    expect(page.others.map(({ billSays }) => billSays)).toEqual([
      { amount: yuan('8704.80'), from: 'said' },
      undefined,
    ]);
  });

  it('other debts are not taken off twice where they are listed', () => {
    const plan = { monthly: yuan('700'), firstDate: '2026-12-10', otherDebts: 'listed' } as const;
    const page = pageOf(input([huabei, card], { plan }));
    expect(page.otherDebts).toBeUndefined();
    expect(page.left.amount).toBe(yuan('2760'));
  });
});

describe('eight creditors', () => {
  const eight = Array.from(
    { length: 8 },
    (_, at): Debt => ({
      ...card,
      id: `${at}`,
      kind: 'other',
      name: '很长的名字'.repeat(9),
      unpaid: yuan(`${1000 + at * 777}`),
    }),
  );

  it('fit: short names, every one a part, the parts sum to the offer', () => {
    const page = pageOf(input(eight));
    expect(page.others).toHaveLength(8);
    expect(page.others.every(({ name }) => [...name].length <= 16)).toBe(true);
    expect(sum(page.others.flatMap(({ offer: [first] }) => (first ? [first.amount] : [])))).toBe(yuan('700'));
    expect(statementWarnings(input(eight))).toEqual([]);
  });

  it('nine want another page, which the user is told', () =>
    expect(statementWarnings(input([...eight, huabei]))).toEqual(['pages']));
});

describe('is not made, or with a warning', () => {
  it.each<[string, StatementInput, string]>([
    ['without a budget', input([huabei], {}, { limit }), 'noFigures'],
    ['without a debt', input([]), 'noDebts'],
    ['once all is paid', input([{ ...huabei, unpaid: yuan('0') }]), 'noDebts'],
    ['without a sum', input([huabei], { plan: { ...input([]).plan, monthly: yuan('0') } }), 'noOffer'],
    [
      'from a day that has passed',
      input([huabei], { plan: { ...input([]).plan, firstDate: '2026-11-23' } }),
      'early',
    ],
  ])('%s', (_, given, problem) => expect(statementOf(given)).toEqual({ problem }));

  it('an offer beyond the limit, and beyond what is left, is for the user to see', () => {
    const plan = { ...input([]).plan, monthly: yuan('2140.01') };
    expect(statementWarnings(input([huabei], { plan }))).toEqual(['beyondLimit', 'beyondLeft']);
    expect(statementWarnings(input([huabei], { plan: { ...plan, monthly: yuan('861.07') } }))).toEqual([]);
    // Listed, the others are offered what the budget pays them: 861.07 + 620.00.
    const listed = { ...plan, otherDebts: 'listed' } as const;
    const withAll = (monthly: string) =>
      input([huabei, card], { plan: { ...listed, monthly: yuan(monthly) } });
    expect(statementWarnings(withAll('1481.07'))).toEqual([]);
    expect(statementWarnings(withAll('1481.08'))).toEqual(['beyondLimit']);
  });

  it('one that is paid off in more than 60 parts, by which no rule goes', () => {
    const monthly = (sum: string) => ({ plan: { ...input([]).plan, monthly: yuan(sum) } });
    // 8,640.00 / 60 = 144.00.
    expect(statementWarnings(input([huabei], monthly('144.00')))).toEqual([]);
    expect(statementWarnings(input([huabei], monthly('143.99')))).toEqual(['long']);
    // Two of them get half of 143.99 each.
    const same: Debt = { ...card, unpaid: yuan('8640'), dueDate: '2026-11-10' };
    expect(statementWarnings(input([huabei, same], monthly('143.99')))).toEqual(['long']);
    expect(statementWarnings(input([{ ...huabei, priority: 'rent' }], monthly('143.99')))).toEqual([]);
  });

  it('one whose three years may be over: a plan cannot be taken back', () => {
    const old: Debt = { ...huabei, dueDate: '2023-08-10' };
    expect(statementWarnings(input([old]))).toEqual(['old']);
    expect(statementWarnings(input([{ ...old, lastDemand: '2025-08-10' }]))).toEqual([]);
  });
});

it('whatever the rule, the payments and what comes first, the page adds up', () => {
  const today: PlainDate = '2028-06-30';
  const any = fc.tuple(ruledDebt, fc.constantFrom<(Priority | undefined)[]>(undefined, 'rent', 'guarantor'));
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), (all) => {
      const debts = all.map(([one, priority], at): Debt => {
        const payments = (one.payments ?? []).filter(({ date }) => date <= today);
        return { ...one, id: `${at}`, priority, payments };
      });
      const plan = { monthly: yuan('20000'), firstDate: today, otherDebts: 'besides' } as const;
      const page = statementOf(input(debts, { today, plan }));
      if ('problem' in page) return;
      for (const { owed, waived, offer, ends } of [...page.priority, ...page.others]) {
        const offered = sum(offer.map(({ amount, times }) => fen(amount * times)));
        if (ends) expect(offered + waived.amount).toBe(owed.amount);
      }
    }),
    { numRuns: 300 },
  );
});
