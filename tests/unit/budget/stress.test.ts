import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksAt, type Figures, type StressId, standsUnder, stresses } from '../../../lib/budget/index.ts';
import { type Fen, fen, yuan } from '../../../lib/money/index.ts';
import { anyFigures } from '../casefile/anyCase.ts';
import { exampleFigures as example } from '../casefile/example.ts';

type Stress = StressId | 'none';
const anyStress = fc.constantFrom<Stress>('none', ...stresses);

/** Nothing at once, then the same each month. */
const monthly = (payment: string, months: number): Fen[] => [
  yuan('0'),
  ...Array.from({ length: months }, () => yuan(payment)),
];

describe('by hand, with 2,140.00 left each month and 800.00 at hand', () => {
  it.each<{
    stress: Stress;
    pay: Fen[];
    extra?: string;
    breaks: [month: number, short: string] | undefined;
    because: string;
  }>([
    { stress: 'none', pay: monthly('2140.00', 600), breaks: undefined, because: 'just what is left' },
    {
      stress: 'none',
      pay: monthly('2140.01', 600),
      breaks: undefined,
      because: '6.00 out of 800.00 after 600 months',
    },
    {
      stress: 'none',
      pay: monthly('2540.00', 12),
      breaks: [3, '400.00'],
      because: '800, 400, 0, then 400 short',
    },
    { stress: 'none', pay: [yuan('800.00')], breaks: undefined, because: 'all that is at hand' },
    { stress: 'none', pay: [yuan('800.01')], breaks: [0, '0.01'], because: 'a fen more than is at hand' },
    { stress: 'none', pay: [], breaks: undefined, because: 'nothing to pay' },
    {
      stress: 'fifthLess',
      pay: monthly('860.00', 600),
      breaks: undefined,
      because: 'the safe sum, 600 months long',
    },
    {
      stress: 'fifthLess',
      pay: monthly('1260.00', 12),
      breaks: [3, '400.00'],
      because: '860 is left: 400 less each month, and 800 at hand',
    },
    {
      stress: 'fifthLess',
      pay: [yuan('800.00'), yuan('860.01')],
      breaks: [1, '0.01'],
      because: 'nothing is at hand after the first payment',
    },
    {
      stress: 'monthWithout',
      pay: monthly('720.00', 12),
      breaks: [1, '4180.00'],
      because: '800 - 4,260 - 720',
    },
    {
      stress: 'extra',
      extra: '2220.00',
      pay: monthly('720.00', 12),
      breaks: undefined,
      because: '800 + 2,140 - 720 = 2,220: all of it',
    },
    {
      stress: 'extra',
      extra: '2220.01',
      pay: monthly('720.00', 12),
      breaks: [1, '0.01'],
      because: 'a fen more',
    },
    { stress: 'extra', pay: monthly('9999.00', 12), breaks: undefined, because: 'no such expense is named' },
  ])('$stress, $because', ({ stress, pay, extra, breaks }) =>
    expect(breaksAt({ ...example, ...(extra && { extra: yuan(extra) }) }, pay, stress)).toEqual(
      breaks && { month: breaks[0], short: yuan(breaks[1]) },
    ),
  );

  it('100 million short each month for 600 months is found in the first that it breaks, to the fen', () => {
    const most = yuan('100000000.00');
    const rich: Figures = {
      ...example,
      income: most,
      rent: most,
      food: yuan('0'),
      travel: yuan('0'),
      family: yuan('0'),
      otherDebts: yuan('0'),
      atHand: yuan('6.00'),
    };
    expect(breaksAt(rich, monthly('0.01', 600), 'none')).toBeUndefined();
    expect(breaksAt(rich, monthly('0.01', 601), 'none')).toEqual({ month: 601, short: 1 });
    expect(breaksAt(rich, monthly('0.00', 600), 'fifthLess')).toEqual({
      month: 1,
      short: yuan('19999994.00'),
    });
  });
});

describe('what it is that holds', () => {
  it.each<[string, Stress, string, ReturnType<typeof standsUnder>]>([
    ['the income alone, at 860.00', 'fifthLess', '860.00', { by: 'income' }],
    ['at 860.01 for 12 months, 0.12 of what is at hand', 'fifthLess', '860.01', { by: 'atHand' }],
    [
      'nothing, at 1,260.00',
      'fifthLess',
      '1260.00',
      { by: 'nothing', breaks: { month: 3, short: yuan('400.00') } },
    ],
    ['unknown, without the extra expense', 'extra', '860.00', undefined],
  ])('%s', (_, stress, each, stand) =>
    expect(standsUnder(example, monthly(each, 12), stress)).toEqual(stand),
  );

  it('the first payment comes out of what is at hand, and is no lack of income', () =>
    expect(standsUnder(example, [yuan('800.00'), yuan('860.00')], 'fifthLess')).toEqual({ by: 'income' }));
});

const small = fc.integer({ min: 0, max: 1_000_000 }).map(fen);
const payments = fc.array(small, { maxLength: 24 });
/** Figures that break now and then. */
const figures: fc.Arbitrary<Figures> = fc.record({
  income: small,
  rent: small,
  food: fc.constant(fen(0)),
  travel: fc.constant(fen(0)),
  family: fc.constant(fen(0)),
  otherDebts: fc.constant(fen(0)),
  atHand: small,
  extra: small,
});
const when = (...given: Parameters<typeof breaksAt>) => breaksAt(...given)?.month ?? Infinity;

describe('for any figures', () => {
  it('smaller payments never break earlier', () =>
    fc.assert(
      fc.property(figures, payments, anyStress, fc.nat(24), (of, pay, stress, at) => {
        const less = pay.map((payment, month) => (month === at ? fen(Math.floor(payment / 2)) : payment));
        expect(when(of, less, stress)).toBeGreaterThanOrEqual(when(of, pay, stress));
      }),
    ));

  it('no stress makes it break later than none', () =>
    fc.assert(
      fc.property(fc.oneof(figures, anyFigures), payments, anyStress, (of, pay, stress) => {
        if (stress === 'extra' && of.extra === undefined) return;
        expect(when(of, pay, stress)).toBeLessThanOrEqual(when(of, pay, 'none'));
      }),
    ));

  it('the first month is the worst to be without income: any other breaks no earlier', () =>
    fc.assert(
      fc.property(figures, payments, fc.integer({ min: 1, max: 24 }), (of, pay, without) => {
        expect(when(of, pay, 'monthWithout')).toBeLessThanOrEqual(breaksWithout(of, pay, without));
      }),
    ));

  it('what is missing is what would have to be at hand, no fen less', () =>
    fc.assert(
      fc.property(figures, payments, anyStress, (of, pay, stress) => {
        const found = breaksAt(of, pay, stress);
        if (!found) return;
        const { month, short } = found;
        const withMore = (more: number) => ({ ...of, atHand: fen(of.atHand + more) });
        expect(when(withMore(short), pay, stress)).toBeGreaterThan(month);
        expect(when(withMore(short - 1), pay, stress)).toBe(month);
      }),
    ));
});

/** The same by another way: what is at hand after each month, with one month of any number without income. */
function breaksWithout({ income, rent, atHand }: Figures, pay: readonly Fen[], without: number): number {
  const found = pay.findIndex((_, month) => {
    const paid = pay.slice(0, month + 1).reduce<number>((all, one) => all + one, 0);
    const incomes = month - (without <= month ? 1 : 0);
    return atHand + incomes * income - month * rent - paid < 0;
  });
  return found === -1 ? Infinity : found;
}
