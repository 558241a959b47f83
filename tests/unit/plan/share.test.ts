import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Fen, fen, sum, yuan } from '../../../lib/money/index.ts';
import { fairShare } from '../../../lib/plan/index.ts';

it.each<[string, string, string[], string[]]>([
  ['the example: 700.00 on 8,640.00 and 4,200.00', '700.00', ['8640.00', '4200.00'], ['471.03', '228.97']],
  [
    'three alike: one gets the fen that is over, the first',
    '100.00',
    ['5.00', '5.00', '5.00'].map(() => '50.00'),
    ['33.34', '33.33', '33.33'],
  ],
  ['the largest remainder gets it', '1.00', ['1.00', '2.00', '3.00'], ['0.17', '0.33', '0.50']],
  ['more than is owed: each gets what is owed', '1000.00', ['8.00', '2.00'], ['8.00', '2.00']],
  ['nothing to divide', '0.00', ['8.00', '2.00'], ['0.00', '0.00']],
  ['one is paid already', '5.00', ['8.00', '0.00'], ['5.00', '0.00']],
  ['one fen', '0.01', ['8.00', '2.00'], ['0.01', '0.00']],
  ['nobody', '5.00', [], []],
])('%s', (_, amount, owed, shares) =>
  expect(fairShare(yuan(amount), owed.map(yuan))).toEqual(shares.map(yuan)),
);

it('each share is less than a fen from the exact one, and they sum to the fen', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.array(fc.integer({ min: 0, max: 5_000_000_000 }), { minLength: 1, maxLength: 20 }),
      (amount, owed) => {
        const total = sum(owed.map(fen));
        const shares = fairShare(fen(amount), owed.map(fen));
        expect(sum(shares)).toBe(Math.min(amount, total));
        for (const [at, share] of shares.entries()) {
          const one = BigInt(owed[at] ?? 0);
          const off = BigInt(share) * BigInt(total) - one * BigInt(Math.min(amount, total));
          expect(off < BigInt(total) && -off < BigInt(total) ? 'near' : off).toBe(total === 0 ? off : 'near');
          expect(share).toBeLessThanOrEqual(Number(one));
        }
      },
    ),
    { numRuns: 2000 },
  ));

it('refuses sums below 0', () => {
  expect(() => fairShare(fen(-1), [fen(1)])).toThrow(RangeError);
  expect(() => fairShare(fen(1), [fen(2), fen(-1) as Fen])).toThrow(RangeError);
});
