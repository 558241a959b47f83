import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_AGREEMENT, readAgreement } from '../../../lib/agreement/index.ts';
import { LONGEST, readAmounts, readBill, readBillWithPlaces, readDates } from '../../../lib/intake/index.ts';
import { damagedBills, PIECES } from '../damaged.ts';
import { MANY } from '../many.ts';

const today = '2026-11-24';

const readers = { readBill, readBillWithPlaces, readAmounts, readDates, readAgreement };

// How long it takes is measured by `npm run bench -- reading`.
describe.each(Object.entries(readers))('%s takes any text', (_, read) => {
  it('and never throws', () => {
    fc.assert(
      fc.property(damagedBills, (text) => {
        read(text, today);
      }),
      { numRuns: MANY, seed: 7 },
    );
  });

  it.each(PIECES.map((piece) => [piece]))('of "%s" over and over no more than it looks at', (piece) => {
    const long = piece.repeat(10_000);
    expect(read(long, today)).toEqual(read(long.slice(0, LONGEST_AGREEMENT + 1), today));
  });

  it('of 10 MB no more than their beginning', () => {
    const long = '账单8,640.00元'.repeat(1_000_000);
    expect(read(long, today)).toEqual(read(long.slice(0, LONGEST_AGREEMENT + 1), today));
  });
});

describe('what is found', () => {
  it('stands inside the text', () => {
    fc.assert(
      fc.property(damagedBills, (text) => {
        for (const { start, end } of [
          ...Object.values(readBillWithPlaces(text, today).places),
          ...readAmounts(text),
          ...readDates(text, today),
        ])
          expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('is nothing beyond the length that is looked at, and that is said', () => {
    const bill = '花呗本期应还 100.00 元';
    expect(readBillWithPlaces(' '.repeat(LONGEST) + bill, today)).toEqual({
      kind: 'other',
      places: {},
      feeHeld: {},
      cut: true,
    });
    expect(readBillWithPlaces(bill, today).cut).toBe(false);
    const paper = readAgreement(`${' '.repeat(LONGEST_AGREEMENT)}分12期`, today);
    expect(paper).toMatchObject({ terms: {}, promises: {}, cut: true });
  });
});
