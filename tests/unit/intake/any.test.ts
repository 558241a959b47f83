import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_AGREEMENT, readAgreement } from '../../../lib/agreement/index.ts';
import { LONGEST, readAmounts, readBill, readBillWithPlaces, readDates } from '../../../lib/intake/index.ts';
import { MANY } from '../many.ts';

const today = '2026-11-24';

/** What messages are made of, so that the texts get far into the rules. */
const PIECES =
  '【花呗】,【,】,您,的,账单,应还,应,最低还款额,最低,逾期,已逾期,未逾期,欠款,合计,滞纳金,还款日,每期,期,分12期,首期,8,640.00,8,640,.00,¥,￥,元,万元,RMB,人民币,*,XX,11月10日,11-10,2026-02-30,次月8日,每月,日,月,年,今天,明天,十一,捌仟,零,247天,逾期3天,请,于,前,（含）,(,),，,。,:,：, ,\n,\u200b,\ud800,%,‰,-,.,0,9,１,０,，,如,将,以免,起诉,征信,还清,成功,额度,申请,点击,验证码,转账,减免,不再加收,书面'
    .split(',')
    .filter((piece) => piece !== '');

const damaged = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme-composite', maxLength: 200 }),
);

const readers = { readBill, readBillWithPlaces, readAmounts, readDates, readAgreement };

describe.each(Object.entries(readers))('%s takes any text', (_, read) => {
  it('and never throws', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        read(text, today);
      }),
      { numRuns: MANY, seed: 7 },
    );
  });

  /** Milliseconds of this thread's own work, the best of five: others on the machine, and the first run, say nothing. */
  const took = (text: string) =>
    Math.min(
      ...[1, 2, 3, 4, 5].map(() => {
        const from = process.threadCpuUsage();
        read(text, today);
        const { user, system } = process.threadCpuUsage(from);
        return (user + system) / 1000;
      }),
    );

  it.each(PIECES.map((piece) => [piece]))('within 5 ms for much of "%s"', (piece) =>
    expect(took(piece.repeat(10_000))).toBeLessThan(5),
  );

  it('within 5 ms for 10 MB', () => expect(took('账单8,640.00元'.repeat(1_000_000))).toBeLessThan(5));

  it('without getting out of hand for mixed texts longer than it looks at', () => {
    for (const text of fc.sample(fc.array(fc.constantFrom(...PIECES), { minLength: 2000, maxLength: 2000 }), {
      numRuns: 20,
      seed: 7,
    }))
      expect(took(text.join(''))).toBeLessThan(25);
  });
});

describe('what is found', () => {
  it('stands inside the text', () => {
    fc.assert(
      fc.property(damaged, (text) => {
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
      cut: true,
    });
    expect(readBillWithPlaces(bill, today).cut).toBe(false);
    const paper = readAgreement(`${' '.repeat(LONGEST_AGREEMENT)}分12期`, today);
    expect(paper).toMatchObject({ terms: {}, promises: {}, cut: true });
  });
});
