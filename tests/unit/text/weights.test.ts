import { describe, expect, it } from 'vitest';
import { gramsIn, sharesOf, type Weights, weigh, weightsOf } from '../../../lib/text/index.ts';
import { packed } from '../../fit/pack.ts';

const weights: Weights = new Map([
  ['还', [{ at: 0, says: 1.8 }]],
  [
    '还款',
    [
      { at: 0, says: 1 },
      { at: 1, says: -3 },
    ],
  ],
  ['𠮷人', [{ at: 1, says: 4.5 }]],
]);
const always = [0, 0, -1.25];

describe('what each sign says', () => {
  it('is the same after it was packed, for rare names too', () =>
    expect(weightsOf(packed(weights, 3), 3)).toEqual(weights));

  it('is summed for a text, each sign once: 还 1.8 and 还款 1 for the first; −3; −1.25 always', () =>
    expect(weigh(weights, always, '还款还款')).toEqual([2.8, -3, -1.25]));

  it('where nothing is known, only what is always said counts', () =>
    expect(weigh(weights, always, '')).toEqual([0, 0, -1.25]));

  it('as shares is 1 together, and e to the step apart: 2.8 and −3 are e to the 5.8 apart', () => {
    const [first = 0, second = 0, third = 0] = sharesOf([2.8, -3, -1.25], 1);
    expect(first + second + third).toBeCloseTo(1, 12);
    expect(first / second).toBeCloseTo(Math.exp(5.8), 6);
  });

  it('goes by signs and pairs, a wide letter like a narrow one', () =>
    expect([...gramsIn('还a')]).toEqual(['还', '还ａ', 'ａ']));
});
