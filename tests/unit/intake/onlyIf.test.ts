import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const read = (text: string) => readBill(text, '2026-11-24');

describe('what happens only if one does not pay is no demand', () => {
  it.each([
    '【信用飞】12月8日前请还本期612.30元，准时还没有影响。假如迟迟没还上，往后可能会移交律师、派人上门。',
    '【还呗】12月8日是您的还款日，本期应还612.30元，请按时还款。如果长期不还，将来可能会被起诉、通知联系人。',
  ])('%s', (text) => {
    const { kind, total, dueDate, overdue } = read(text);
    expect({ kind, total, dueDate, overdue }).toEqual({
      kind: 'reminder',
      total: yuan('612.30'),
      dueDate: '2026-12-08',
      overdue: undefined,
    });
  });
});

describe('a demand stays one', () => {
  it.each([
    '【信用飞】您已逾期20天，逾期金额612.30元。要是一直不还，将委托律师上门催收。',
    '【正和法务】刘某，你的欠款612.30元，12月8日前请还清。如果不还，将委托律师起诉并上门。',
    '还款日12月8日已过，你再不还钱，我们就上门找你家里人，通知你单位，走法律程序。',
    '你拖欠的贷款，如果还不处理，将立案起诉，通知你的家人和村委会。',
  ])('%s', (text) => expect(read(text).kind).toBe('collection'));
});
