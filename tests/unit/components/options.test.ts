import { describe, expect, it } from 'vitest';
import { type ChartLine, layOut } from '../../../components/plan/chartLayout.ts';
import { type OptionTexts, optionTexts, planLike } from '../../../components/plan/optionForm.ts';
import { readOptions } from '../../../components/plan/readOptions.ts';
import { owedOn } from '../../../lib/debt/index.ts';
import { fen } from '../../../lib/money/index.ts';
import type { Plan } from '../../../lib/plan/index.ts';
import { huabei as debt } from '../casefile/example.ts';

const TODAY = '2026-11-24';
const firstDate = '2026-12-10';
const givenWith = (plan: Plan | undefined, one = debt) =>
  ({
    plan,
    owed: owedOn(one, TODAY),
    today: TODAY,
    firstDate,
  }) as const;
const plan: Plan = { parts: 12, firstDate, next: { kind: 'feeAhead' } };

describe('the cards begin', () => {
  it('with a year of parts, 300.00 for 3 months (half of 720.00, rounded down), and the principal at once', () =>
    expect(optionTexts(givenWith(undefined))).toEqual({
      equalParts: '12',
      equalFirst: firstDate,
      risingMonths: '3',
      risingLow: '300.00',
      risingParts: '12',
      laterMonths: '3',
      laterParts: '12',
      onceAmount: '8,640.00',
      minimumAmount: '',
    }));

  it('with the plan where it is equal parts from a day of its own', () =>
    expect(optionTexts(givenWith({ ...plan, parts: 18, firstDate: '2026-12-20' }))).toMatchObject({
      equalParts: '18',
      equalFirst: '2026-12-20',
    }));

  it('with the plan where it starts 5 months later', () =>
    expect(optionTexts(givenWith({ ...plan, firstDate: '2027-05-10' }))).toMatchObject({
      laterMonths: '5',
      laterParts: '12',
      equalFirst: firstDate,
    }));

  it('with figures that can be read, even for 1 fen', () => {
    const given = givenWith(undefined, { ...debt, unpaid: fen(1) });
    const { terms, problems } = readOptions(optionTexts(given), given);
    expect(problems).toEqual({});
    expect(terms.map(({ id }) => id)).toEqual(['equal', 'rising', 'later', 'once']);
  });
});

describe('what is typed into a card', () => {
  const given = givenWith(plan);
  const read = (more: Partial<OptionTexts>) => readOptions({ ...optionTexts(given), ...more }, given);

  it('becomes a way of paying', () =>
    expect(read({ minimumAmount: '200' }).terms).toEqual([
      { id: 'equal', parts: 12, firstDate },
      { id: 'rising', months: 3, low: 30000, parts: 12, firstDate },
      { id: 'later', months: 3, parts: 12, firstDate },
      { id: 'once', amount: 864000, firstDate },
      { id: 'minimum', amount: 20000, firstDate },
    ]));

  it.each<[keyof OptionTexts, string, string]>([
    ['equalParts', '0', 'countTooSmall'],
    ['equalFirst', TODAY, 'notToday'],
    ['equalFirst', '2026-11-23', 'past'],
    ['risingMonths', '25', 'notMonths'],
    ['risingLow', '2880', 'lowPaysAll'], // 3 x 2,880.00 is all of it
    ['laterMonths', '', 'empty'],
    ['laterParts', 'x', 'notACount'],
    ['onceAmount', '8700.49', 'moreThanOwed'],
    ['onceAmount', '0', 'zero'],
    ['minimumAmount', '0', 'zero'],
  ])('%s "%s" is wrong: %s; the other cards stay', (field, text, problem) => {
    const { problems, terms } = read({ [field]: text });
    expect(problems).toEqual({ [field]: problem });
    expect(terms).toHaveLength(field === 'minimumAmount' ? 4 : 3);
  });

  it('becomes what to ask for first, where the call can say it', () => {
    const { terms } = read({ minimumAmount: '200' });
    expect(terms.map(planLike)).toEqual([
      { parts: 12, firstDate },
      undefined,
      { parts: 12, firstDate: '2027-03-10' },
      undefined,
      undefined,
    ]);
  });
});

describe('the chart', () => {
  const straight = (id: string, months: number): ChartLine => ({
    id,
    label: id.repeat(4),
    owed: Array.from({ length: months + 1 }, (_, k) => 864000 - (864000 * k) / months),
  });

  it('draws from what is owed today to nothing, the months evenly apart', () => {
    const [one] = layOut([straight('甲', 12)], 12);
    expect(one?.points[0]).toEqual([4, 18]);
    expect(one?.points.at(-1)).toEqual([316, 148]);
    expect(one?.points[6]?.[0]).toBe(160);
  });

  it('cuts what goes on longer at the last month, and holds at a debt of 0', () => {
    expect(layOut([straight('甲', 186)], 15)[0]?.points).toHaveLength(16);
    expect(layOut([{ id: 'a', label: 'a', owed: [0, 0] }], 12)[0]?.points).toEqual([
      [4, 148],
      [30, 148],
    ]);
  });

  it('keeps the labels apart', () => {
    const drawn = layOut([straight('甲', 1), straight('乙', 12), straight('丙', 15)], 15);
    for (const [i, { at }] of drawn.entries())
      for (const other of drawn.slice(i + 1))
        expect(Math.abs(at.y - other.at.y) >= 15 || Math.abs(at.x - other.at.x) >= 52).toBe(true);
  });
});
