import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen, yuan } from '../../../lib/money/index.ts';
import { checkOffer } from '../../../lib/plan/index.ts';

const owed = yuan('8700.48');
const limit = { monthly: yuan('1300'), atOnce: yuan('1500') };

describe('8,700.48 owed, 1,500.00 down and 6 x 1,254.00 offered', () => {
  const offer = { owed, down: yuan('1500'), parts: 6, perPart: yuan('1254') };

  it('comes to 9,024.00, 323.52 more, at 15.24 % a year', () => {
    const check = checkOffer({ ...offer, limit });
    expect(check).toMatchObject({
      total: 902400,
      more: 32352,
      overMonthly: 0,
      shortAtOnce: 0,
      verdict: 'good',
    });
    expect(check.cost?.nominal).toBeCloseTo(0.1524, 4);
  });

  it('is not called good by anyone who does not know the limit', () =>
    expect(checkOffer(offer)).toMatchObject({ overMonthly: 0, shortAtOnce: 0, verdict: 'unknown' }));

  it.each([
    { limit: { ...limit, monthly: yuan('1200') }, overMonthly: 5400, shortAtOnce: 0 },
    { limit: { ...limit, atOnce: yuan('800') }, overMonthly: 0, shortAtOnce: 70000 },
  ])('is beyond a limit by $overMonthly a month, $shortAtOnce at once', ({ limit, ...by }) =>
    expect(checkOffer({ ...offer, limit })).toMatchObject({ ...by, verdict: 'over' }),
  );
});

describe('the line of 24 %', () => {
  it.each([
    { perPart: '102.00', verdict: 'good', because: '2 % a month is 24 %, not above' },
    { perPart: '102.01', verdict: 'dear', because: 'a fen above' },
  ])('100.00 for $perPart in a month is $verdict: $because', ({ perPart, verdict }) =>
    expect(checkOffer({ owed: yuan('100'), parts: 1, perPart: yuan(perPart), limit }).verdict).toBe(verdict),
  );

  it('comes before the limit: dear is said even when it is beyond it too, or none is set', () => {
    const dear = { owed: yuan('5000'), parts: 3, perPart: yuan('2000') };
    expect(checkOffer({ ...dear, limit }).verdict).toBe('dear');
    expect(checkOffer(dear).verdict).toBe('dear');
  });
});

it('an offer that forgives a part costs less than nothing', () => {
  const { more, cost } = checkOffer({ owed, parts: 12, perPart: yuan('700') });
  expect(more).toBe(yuan('-300.48'));
  expect(cost?.nominal).toBeLessThan(0);
});

it.each(['8700.48', '9000'])('%s down leaves nothing to finance', (down) =>
  expect(checkOffer({ owed, down: yuan(down), parts: 1, perPart: yuan('100') }).cost).toBeUndefined(),
);

it.each([0, 1.5, 601, Number.NaN])('%d parts are no offer', (parts) =>
  expect(() => checkOffer({ owed, parts, perPart: yuan('100') })).toThrow(RangeError),
);

it('costs more than nothing exactly when more is paid than owed', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 }).map(fen);
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 60 }), amount, (owed, parts, perPart) => {
      const { more, cost } = checkOffer({ owed, parts, perPart });
      expect(Math.sign(cost?.nominal ?? Number.NaN)).toBe(Math.sign(more));
    }),
  );
});
