import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageOf, countedIncome, type Income, lowestOf, readMonths } from '../../../lib/budget/index.ts';
import { type Fen, fen, formatYuan, yuan } from '../../../lib/money/index.ts';

const unsteady = (...months: string[]): Income => ({ name: '', steady: false, months: months.map(yuan) });

describe('of an income that goes up and down', () => {
  it('the least of the months counts, and the average is beside it', () => {
    const odd = unsteady('3000.00', '2000.00', '4100.00');
    expect(lowestOf(odd)).toBe(yuan('2000.00'));
    expect(averageOf(odd)).toBe(yuan('3033.33'));
  });

  it('the average is rounded half up, and exact at 100 million', () => {
    expect(averageOf(unsteady('0.01', '0.02'))).toBe(2);
    expect(averageOf(unsteady(...Array<string>(12).fill('100000000.00')))).toBe(yuan('100000000.00'));
  });
});

it('of several, what counts is added up', () =>
  expect(
    countedIncome([
      { name: '工资', steady: true, months: [yuan('3200.00')] },
      unsteady('900.00', '450.50', '1200.00'),
    ]),
  ).toBe(yuan('3650.50')));

describe('the months as typed', () => {
  it.each<[string, string[]]>([
    ['4200 3800 5100', ['4200', '3800', '5100']],
    ['4200、3800；5,100.00', ['4200', '3800', '5100']],
    [' ４２００元　3800元 ', ['4200', '3800']],
    ['0', ['0']],
    ['1 2 3 4 5 6 7 8 9 10 11 12', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']],
  ])('"%s"', (text, months) => expect(readMonths(text)).toEqual({ months: months.map(yuan) }));

  it.each([
    [' ', 'empty'],
    ['4200 三千多', 'notANumber'],
    ['4200 -1', 'negative'],
    ['4200 1.234', 'threeDecimals'],
    ['4200 100000000.01', 'tooLarge'],
    ['320,280', 'mixedUp'],
    ['4200，3800', 'mixedUp'],
    ['1 2 3 4 5 6 7 8 9 10 11 12 13', 'tooManyMonths'],
  ])('"%s": %s', (text, problem) => expect(readMonths(text)).toEqual({ problem }));

  it('shown again, they are read as they were', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000_000_000 }).map(fen), { minLength: 1, maxLength: 12 }),
        (months: Fen[]) => {
          expect(readMonths(months.map(formatYuan).join(' '))).toEqual({ months });
        },
      ),
    ));
});
