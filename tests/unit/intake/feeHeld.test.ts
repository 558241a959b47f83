import { describe, expect, it } from 'vitest';
import { readBillWithPlaces } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const read = (text: string) => readBillWithPlaces(text, '2026-11-27');

describe('whether a late sum holds the fee', () => {
  it.each([
    ['逾期金额2,356.80元（含逾期费用16.50元），请尽快还款', true],
    ['已逾期14天，应还8,700.48元，其中逾期费用60.48元', true],
    ['应还总额（含违约金）8,700.48元，已逾期14天', true],
    ['还款总额(含罚息、违约金)3,012.00元,已逾期8天', true],
    ['逾期金额(不含罚息)5,000.00元，逾期20天', false],
    ['逾期本金3,000元，另有违约金12元，已逾期8天', false],
    ['账单已逾期20天，待还本金8,640.00元', false],
    ['欠款8,640.00元，已逾期14天', undefined],
    ['当前应还1,100.00元（含本金1,000.00元、利息80.00元、罚息20.00元），已逾期9天', true],
    ['当前应还1,080.00元（含本金1,000.00元、利息80.00元），已逾期9天', undefined],
  ])('%s: %s', (text, held) => {
    const { feeHeld } = read(`【花呗】您的${text}`);
    expect(feeHeld.overdue ?? feeHeld.total).toBe(held);
  });

  it('what it holds does not make it the fee', () => {
    for (const [text, sum] of [
      ['应还总额（含违约金）8,700.48元，已逾期14天', '8700.48'],
      ['还款总额(含罚息、违约金)3,012.00元,已逾期8天', '3012'],
      ['逾期金额(不含罚息)5,000.00元，逾期20天', '5000'],
    ] as const) {
      const bill = read(`【花呗】您的${text}`);
      expect(bill.kind).toBe('overdue');
      expect(bill.overdue ?? bill.total).toBe(yuan(sum));
      expect(bill).not.toHaveProperty('fee');
    }
  });
});
