import { expect, it } from 'vitest';
import { chanceAt, pick, weighed } from '../../../lib/practise/chance.ts';
import { seedFrom } from '../../../lib/practise/index.ts';

it('the same seed and turn give the same numbers, from 0 up to 1', () => {
  const draw = (seed: number, turn: number) => {
    const chance = chanceAt(seed, turn);
    return Array.from({ length: 200 }, chance);
  };
  expect(draw(412, 3)).toEqual(draw(412, 3));
  expect(draw(412, 3)).not.toEqual(draw(412, 4));
  expect(draw(412, 3)).not.toEqual(draw(413, 3));
  const all = draw(0, 0);
  expect(all.every((one) => one >= 0 && one < 1)).toBe(true);
  expect(all.reduce((sum, one) => sum + one, 0) / all.length).toBeCloseTo(0.5, 1);
});

it('the first number differs from call to call', () =>
  expect(new Set(Array.from({ length: 500 }, (_, seed) => chanceAt(seed, 0)())).size).toBe(500));

it('what weighs nothing is never taken, and the heavier comes more often', () => {
  const chance = chanceAt(1, 1);
  const taken = Array.from({ length: 1000 }, () => weighed([0, 1, 3], (one) => one, chance));
  const count = (one: number) => taken.filter((other) => other === one).length;
  expect(count(0)).toBe(0);
  expect(count(3) / count(1)).toBeGreaterThan(2);
  expect(count(3) / count(1)).toBeLessThan(4);
  expect(weighed(['a', 'b'], () => 0, chance)).toBe('a');
  expect(pick(['a'], chance)).toBe('a');
});

it.each(['made-1', '', '7f3c2a10-1111-4222-8333-944455556666', '亲'.repeat(500)])(
  '“%s” makes a number of four digits',
  (text) => {
    const seed = seedFrom(text);
    expect(Number.isInteger(seed) && seed >= 0 && seed <= 9999).toBe(true);
  },
);
