import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fen, fen, rate, yuan } from '../../../lib/money/index.ts';
import { judge, type Offer } from '../../../lib/plan/index.ts';

/** The example case on 24 November 2026: 8,640.00 and 60.48 of fee, a limit of 860.00 a month and 800.00 at once. */
const owed = yuan('8700.48');
const limit = { monthly: yuan('860'), atOnce: yuan('800') };
const against = { owed, limit, asked: yuan('8640'), untouched: yuan('10277.28') };

const offer = (down: string, parts: number, perPart: string, fee: string): Offer => ({
  down: yuan(down),
  parts,
  perPart: yuan(perPart),
  fee: yuan(fee),
});

describe('1,500 down, then 6 x 1,200 with a fee of 54 each', () => {
  const judged = judge(offer('1500', 6, '1200', '54'), against);

  it('is beyond the limit, by 394.00 a month and 700.00 at once', () =>
    expect(judged).toMatchObject({ verdict: 'over', pays: 125400, overMonthly: 39400, overAtOnce: 70000 }));

  it('comes to 9,024.00: 384.00 more than asked for, 1,253.28 less than doing nothing', () =>
    expect(judged).toMatchObject({ total: 902400, more: { owed: 32352, asked: 38400, untouched: -125328 } }));

  it('costs 15.2 % a year', () => expect(judged.cost?.nominal).toBeCloseTo(0.1524, 3));

  it('would do with 800.00 down and 10 parts: (8,700.48 - 800) / 10 = 790.048, up to 790.05, and 54', () =>
    expect(judged.change).toMatchObject({
      of: ['down', 'parts'],
      terms: { down: 80000, parts: 10, perPart: 79005, fee: 5400 },
    }));

  it('adds up but for 0.48, which is rounding', () => expect(judged.apart).toBe(0));
});

describe('800 down, then 12 x 658.37 with a fee of 115 each', () => {
  const judged = judge(offer('800', 12, '658.37', '115'), against);

  it('is too dear at 30.8 % a year, though it can be paid', () => {
    expect(judged).toMatchObject({ verdict: 'dear', overMonthly: 0, overAtOnce: 0, total: 1008044 });
    expect(judged.cost?.nominal).toBeCloseTo(0.308, 3);
  });

  it('would do with a lower fee, the highest that keeps to 24 %', () => {
    const { of, terms } = judged.change ?? {};
    expect(of).toEqual(['fee']);
    const at = (fee: number) => judge({ ...offer('800', 12, '658.37', '0'), fee: fen(fee) }, against).verdict;
    expect(at(terms?.fee ?? 0)).toBe('good');
    expect(at((terms?.fee ?? 0) + 1)).toBe('dear');
  });
});

describe('what would have to change', () => {
  const bill = yuan('8640');
  const roomy = { owed: bill, limit: { monthly: yuan('2000'), atOnce: yuan('0') } };

  it('12 x 820.00 with a fee of 200: not the number of parts, and not the whole fee', () => {
    const { of, terms } = judge(offer('0', 12, '820', '200'), roomy).change ?? {};
    expect(of).toEqual(['perPart', 'fee']);
    // At 2 % a month 12 payments of 816.99 pay off 8,640.00: 8,640.00 x 0.02 / (1 - 1.02^-12) = 816.995.
    expect(terms).toMatchObject({ parts: 12, perPart: yuan('720'), fee: yuan('96.99') });
  });

  it('a first payment of 1,000.00 that is not there, with such a fee: the rest is spread, the fee cut', () => {
    const { of, terms } = judge(offer('1000', 12, '636.67', '200'), roomy).change ?? {};
    expect(of).toEqual(['down', 'perPart', 'fee']);
    expect(terms).toMatchObject({ down: 0, parts: 12, perPart: yuan('720'), fee: yuan('96.99') });
  });

  it('parts beyond what can be paid, too dear as well: as few as the limit holds, with what fee it leaves', () => {
    const tight = { owed: bill, limit: { monthly: yuan('500'), atOnce: yuan('0') } };
    // 8,640.00 in 18 parts of 480.00; 20.00 are left of 500.00 a month.
    expect(judge(offer('0', 12, '820', '200'), tight).change).toMatchObject({
      of: ['parts', 'fee'],
      terms: { parts: 18, perPart: yuan('480'), fee: yuan('20') },
    });
  });

  it('one payment that is not there, where a single part a month later can be paid', () =>
    expect(judge({ parts: 0, down: yuan('1500'), waived: yuan('7140') }, roomy).change).toMatchObject({
      of: ['down', 'parts'],
      terms: { down: 0, parts: 1, perPart: yuan('1500') },
    }));
});

describe('a figure that is not said', () => {
  it.each([
    { offer: {}, missing: ['parts', 'perPart', 'fee', 'down'] },
    { offer: { parts: 12, perPart: yuan('725.04'), down: fen(0) }, missing: ['fee'] },
    { offer: { parts: 12, perPart: yuan('725.04'), fee: fen(0) }, missing: ['down'] },
    { offer: { parts: 12, fee: rate('0.67%', 'month'), down: fen(0) }, missing: ['perPart'] },
    { offer: { parts: 0 }, missing: ['down'] },
    { offer: { parts: 0, down: yuan('5000') }, missing: ['waived'] },
  ] satisfies { offer: Offer; missing: string[] }[])('$missing is asked for', ({ offer, missing }) =>
    expect(judge(offer, against)).toMatchObject({ verdict: 'missing', missing, cost: undefined }),
  );

  it('is not 0: without it a total is the least it can be', () =>
    expect(judge({ parts: 12, perPart: yuan('725.04'), down: fen(0) }, against)).toMatchObject({
      pays: 72504,
      total: 870048,
      more: { asked: 6048 },
    }));

  it('says what it would be if the one figure still missing were the least it can be', () => {
    expect(judge({ parts: 12, perPart: yuan('725.04'), down: fen(0) }, against).assumed?.verdict).toBe(
      'good',
    );
    // 1,000.00 in three parts of 340.00: 20.00 more, at 1 % a month and a little less
    const judged = judge({ parts: 3, perPart: yuan('340'), fee: fen(0) }, { owed: yuan('1000') });
    expect(judged.assumed?.cost?.perPeriod).toBeCloseTo(0.00996, 4);
    expect(judge({ parts: 12 }, against).assumed).toBeUndefined();
  });

  it('a limit that is passed all the same is passed', () =>
    expect(judge({ parts: 6, perPart: yuan('1450.08') }, against).overMonthly).toBe(yuan('590.08')));

  it('a part that is not named is an equal share, and its fee a share of the sum', () =>
    // 11,786.40 in 12 parts is 982.20; 0.67 % of 11,786.40 is 78.96888
    expect(
      judge({ parts: 12, down: fen(0), fee: rate('0.67%', 'month') }, { owed: yuan('11786.40') }),
    ).toMatchObject({ pays: yuan('1061.17') }));
});

describe('sums that should be equal', () => {
  it.each([
    { perPart: '725.12', apart: '0.00', because: '0.96 more is rounding' },
    { perPart: '725.13', apart: '1.08', because: 'a yuan or more is not' },
    { perPart: '800.00', apart: '899.52', because: 'a fee hidden in the parts' },
  ])('12 x $perPart: $because', ({ perPart, apart }) =>
    expect(judge(offer('0', 12, perPart, '0'), against).apart).toBe(yuan(apart)),
  );

  it('a fee inside the parts is seen before the one apart is named: 12 × 820.00 - 8,700.48', () => {
    const inside = { down: fen(0), parts: 12, perPart: yuan('820') };
    expect(judge(inside, against)).toMatchObject({ missing: ['fee'], apart: yuan('1139.52'), pays: 82000 });
    expect(judge({ ...inside, fee: fen(0) }, against)).toMatchObject({ apart: yuan('1139.52'), pays: 82000 });
    expect(judge({ ...inside, down: undefined }, against).apart).toBe(0);
  });

  it('the rate holds it, once: 820.00 a month for 8,700.48 is 23.4 % a year', () => {
    const nominal = judge(offer('0', 12, '820', '0'), against).cost?.nominal ?? 0;
    // What 12 payments are worth at that rate is what they pay off.
    const worth = 82000 * ((1 - (1 + nominal / 12) ** -12) / (nominal / 12));
    expect(worth).toBeCloseTo(870048, 3);
    expect(nominal).toBeCloseTo(0.234, 3);
  });

  it('a waiver counts: 60.48 let go, and 12 x 720.00', () =>
    expect(judge({ ...offer('0', 12, '720', '0'), waived: yuan('60.48') }, against)).toMatchObject({
      apart: 0,
      verdict: 'good',
      change: undefined,
    }));

  it('less than is left, though they said what they let go', () =>
    expect(judge({ ...offer('0', 12, '700', '0'), waived: yuan('60.48') }, against).apart).toBe(
      yuan('-240'),
    ));
});

describe('all at once', () => {
  it.each([
    { down: '800', waived: '7900.48', verdict: 'good' },
    { down: '7344', waived: '1356.48', verdict: 'over' },
  ])('$down with $waived let go: $verdict, and no rate', ({ down, waived, verdict }) =>
    expect(judge({ parts: 0, down: yuan(down), waived: yuan(waived) }, against)).toMatchObject({
      verdict,
      total: yuan(down),
      cost: undefined,
    }),
  );

  it('a payment that is not there can be spread, and what is let go stays', () =>
    // 8,700.48 - 1,356.48 - 800 = 6,544.00, in 8 parts 818.00
    expect(judge({ parts: 0, down: yuan('7344'), waived: yuan('1356.48') }, against).change).toMatchObject({
      of: ['down', 'parts'],
      terms: { down: 80000, parts: 8, perPart: 81800 },
    }));
});

it('parts although the first payment clears the debt are too dear, at no rate', () =>
  expect(judge(offer('8700.48', 3, '0', '10'), against)).toMatchObject({ verdict: 'dear', cost: undefined }));

describe('the line of 24 %', () => {
  it.each([
    { fee: '2.00', verdict: 'good', because: '2 % a month is 24 %, not above' },
    { fee: '2.01', verdict: 'dear', because: 'a fen above' },
  ])('100.00 for 100.00 and $fee in a month is $verdict: $because', ({ fee, verdict }) =>
    expect(judge(offer('0', 1, '100', fee), { owed: yuan('100'), limit }).verdict).toBe(verdict),
  );

  it('a pause makes the same payments cheaper', () => {
    const dear = offer('0', 12, '725.04', '110');
    expect(judge(dear, { owed, limit }).verdict).toBe('dear');
    expect(judge({ ...dear, pause: 6 }, { owed, limit }).verdict).toBe('good');
  });
});

it('is not called good by anyone who does not know the limit', () =>
  expect(judge(offer('0', 12, '725.04', '0'), { owed }).verdict).toBe('unknown'));

it('where nothing can be paid each month, no change is enough', () =>
  expect(
    judge(offer('0', 12, '725.04', '0'), { owed, limit: { monthly: fen(0), atOnce: fen(0) } }),
  ).toMatchObject({ verdict: 'over', change: undefined }));

it.each([-1, 1.5, 601, Number.NaN])('%d parts are no offer', (parts) =>
  expect(() => judge({ parts, down: fen(0) }, against)).toThrow(RangeError),
);

const sums = (max: number) => fc.integer({ min: 0, max }).map((n) => fen(n));
const offers = fc.record({
  down: sums(1_000_000),
  parts: fc.integer({ min: 1, max: 60 }),
  perPart: sums(500_000),
  fee: sums(50_000),
  waived: sums(500_000),
});
const limits = fc.record({ monthly: sums(300_000), atOnce: sums(500_000) });
const debts = fc.integer({ min: 1, max: 5_000_000 }).map((n) => fen(n));
const rank = { good: 0, over: 1, dear: 2 } as Record<string, number>;

it('a cheaper offer is never judged worse', () => {
  const less = (amount: Fen, by: number) => fen(Math.max(0, amount - by));
  fc.assert(
    fc.property(offers, limits, debts, fc.nat(100_000), fc.nat(3), (dearer, limit, owed, by, which) => {
      const cheaper = { ...dearer };
      if (which === 0) cheaper.down = less(dearer.down, by);
      if (which === 1) cheaper.perPart = less(dearer.perPart, by);
      if (which === 2) cheaper.fee = less(dearer.fee, by);
      if (which === 3) cheaper.parts = Math.max(1, dearer.parts - (by % 60));
      const [a, b] = [judge(cheaper, { owed, limit }), judge(dearer, { owed, limit })];
      expect(rank[a.verdict]).toBeLessThanOrEqual(rank[b.verdict] ?? Number.NaN);
    }),
    { numRuns: 2000 },
  );
});

it('the change it names is good, and names what changes and nothing else', () => {
  fc.assert(
    fc.property(offers, limits, debts, (offer, limit, owed) => {
      const { change, terms, verdict } = judge(offer, { owed, limit });
      if (!change) return;
      expect(verdict).not.toBe('good');
      expect(judge(change.terms, { owed, limit }).verdict).toBe('good');
      for (const name of ['fee', 'down', 'parts', 'perPart'] as const) {
        if (name === 'perPart' && change.of.includes('parts')) continue;
        expect(change.terms[name] !== terms[name]).toBe(change.of.includes(name));
      }
    }),
    { numRuns: 2000 },
  );
});
