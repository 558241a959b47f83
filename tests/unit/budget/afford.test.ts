import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afford, dueFirst, essentials } from '../../../lib/budget/index.ts';
import { fen, sum, yuan } from '../../../lib/money/index.ts';
import { anyFigures } from '../casefile/anyCase.ts';
import { exampleFigures as example } from '../casefile/example.ts';

describe('by hand', () => {
  it('the example: 6,400.00 less 3,640.00 and 620.00, and a fifth of it', () =>
    expect(afford(example)).toEqual({
      state: 'safe',
      essentials: yuan('3640.00'),
      most: yuan('2140.00'),
      drop: yuan('1280.00'),
      safe: yuan('860.00'),
      stays: yuan('860.00'),
      goes: yuan('1280.00'),
      lacks: 0,
      lacksLater: 0,
    }));

  // 4,260.00 is needed each month; 5,325.00 less a fifth of it is just that.
  it.each([
    { income: '5325.05', state: 'safe', drop: '1065.01', safe: '0.04', because: 'something stays' },
    { income: '5325.00', state: 'tight', drop: '1065.00', safe: '0.00', because: 'nothing stays' },
    { income: '4400.00', state: 'tight', drop: '880.00', safe: '-740.00', because: '140.00 is left now' },
    { income: '4260.00', state: 'short', drop: '852.00', safe: '-852.00', because: 'nothing is left now' },
    { income: '3000.00', state: 'short', drop: '600.00', safe: '-1860.00', because: '1,260.00 lacks now' },
    {
      income: '0.00',
      state: 'short',
      drop: '0.00',
      safe: '-4260.00',
      because: 'an income of 0 is an answer',
    },
  ])('$income is $state: $because', ({ income, state, drop, safe }) =>
    expect(afford({ ...example, income: yuan(income) })).toMatchObject({
      state,
      drop: yuan(drop),
      safe: yuan(safe),
    }),
  );

  it.each([
    ['0.02', '0.00'],
    ['0.03', '0.01'],
    ['0.07', '0.01'],
    ['0.08', '0.02'],
    ['100000000.00', '20000000.00'],
  ])('a fifth of %s is %s, to the nearest fen', (income, drop) =>
    expect(afford({ ...example, income: yuan(income) }).drop).toBe(yuan(drop)),
  );

  it('what is due first counts as needed: 860.00 less 300.00, 200.00 and 100.00 leaves 260.00', () =>
    expect(
      afford({
        ...example,
        mortgage: yuan('300.00'),
        support: yuan('200.00'),
        secured: yuan('100.00'),
      }),
    ).toMatchObject({ essentials: yuan('4240.00'), most: yuan('1540.00'), safe: yuan('260.00') }));

  it('what lacks is named without a sign', () =>
    expect(afford({ ...example, income: yuan('3000.00') })).toMatchObject({
      most: yuan('-1260.00'),
      stays: 0,
      goes: 0,
      lacks: yuan('1260.00'),
      lacksLater: yuan('1860.00'),
    }));
});

describe('for any figures', () => {
  it('what can be paid and what goes out is the income; the parts of it are parts of it', () =>
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const found = afford(figures);
        const { income, otherDebts } = figures;
        expect(found.essentials).toBe(
          sum([...essentials, ...dueFirst].map((name) => figures[name] ?? fen(0))),
        );
        expect(found.essentials + otherDebts + found.most).toBe(income);
        expect(found.safe + found.drop).toBe(found.most);
        expect(found.essentials + otherDebts + found.stays + found.goes - found.lacks).toBe(income);
        expect(Math.min(found.stays, found.goes, found.lacks, found.lacksLater)).toBeGreaterThanOrEqual(0);
      }),
    ));

  it('safe is never more than most', () =>
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const { safe, most } = afford(figures);
        expect(safe).toBeLessThanOrEqual(most);
      }),
    ));

  it('more income never makes it less, more to pay never more', () =>
    fc.assert(
      fc.property(anyFigures, fc.integer({ min: 1, max: 10_000 }), (figures, more) => {
        const { safe, most } = afford(figures);
        const richer = afford({ ...figures, income: fen(figures.income + more) });
        expect(richer.safe).toBeGreaterThanOrEqual(safe);
        expect(richer.most).toBe(most + more);
        for (const name of [...essentials, ...dueFirst, 'otherDebts'] as const)
          expect(afford({ ...figures, [name]: fen((figures[name] ?? 0) + more) }).safe).toBe(safe - more);
      }),
    ));
});
