import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  day,
  dayBefore,
  dayFrom,
  days,
  daysBefore,
  money,
  partsCount,
  percent,
  statedRate,
  sumAbove0,
} from '../../../components/calc/read.ts';
import { sentenceFor } from '../../../components/ui/problems.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-11-24';
const readers = {
  money,
  sumAbove0,
  day,
  dayBefore: dayBefore(today),
  dayFrom: dayFrom(today),
  days,
  daysBefore: daysBefore(today),
  partsCount,
  percent,
  statedRate,
};

describe('what a field of a calculator says', () => {
  it.each([
    ['sumAbove0', '8,640', yuan('8640')],
    ['sumAbove0', '0', 'zero'],
    ['money', '0', yuan('0')],
    ['sumAbove0', '八千', yuan('8000')],
    ['sumAbove0', '八千多', 'notANumber'],
    ['dayBefore', '2026-11-24', '2026-11-24'],
    ['dayBefore', '2026-11-25', 'notYet'],
    ['dayFrom', '2026-11-24', '2026-11-24'],
    ['dayFrom', '2026-11-23', 'past'],
    ['day', '2026-02-30', 'noSuchDay'],
    ['days', '2027-01-01、2027年1月2日 2027/1/3', ['2027-01-01', '2027-01-02', '2027-01-03']],
    ['days', '2027-01-01 元旦', 'notADate'],
    ['days', ' ', 'empty'],
    ['daysBefore', '2026-11-24 2026-11-25', 'notYet'],
    ['partsCount', '601', 'tooManyParts'],
    ['partsCount', '0', 'countTooSmall'],
    ['percent', '8.8%', '8.8'],
    ['percent', '101', 'rateTooLarge'],
    ['statedRate', '18.25', 'sayYearly'],
    ['statedRate', '月利率 95%', 'sayYearlyAMonth'],
    ['statedRate', '万分之五', { percent: '0.05', per: 'day' }],
    ['statedRate', '年利率 18.25%', { percent: '18.25', per: 'year' }],
  ] as const)('%s: %j', (name, text, says) => {
    const read = readers[name](text);
    expect('value' in read ? read.value : read.problem).toEqual(says);
  });

  it('has a sentence for whatever is typed or pasted, and never throws', () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.stringMatching(/^[\d年月日.,，、%万分之 -]{0,40}$/),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(...Object.values(readers)), (text, read) => {
        const found = read(text);
        if ('problem' in found) expect(sentenceFor(found.problem, text)).toMatch(/。$/);
      }),
      { numRuns: 10_000 },
    );
  });

  it('does not read a paste to its end', () => {
    for (const read of Object.values(readers))
      expect(read('2027-01-01 '.repeat(20_000))).toEqual(read('2027-01-01 '.repeat(40_000)));
  });
});
