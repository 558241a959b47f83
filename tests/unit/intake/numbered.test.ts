import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../lib/dates/index.ts';
import { loansNumbered, onlyLoan, readBill } from '../../../lib/intake/index.ts';

const today = plainDate('2026-11-27');
const read = (text: string, loan: number) => readBill(onlyLoan(text, loan, today), today);

describe('loans that a message tells apart by their numbers', () => {
  const two =
    '【蚂蚁消费金融】您在借呗有2笔：第1笔5,000.00元已逾期9天，第2笔3,200.00元将于12月8日到期。请尽快处理。';

  it('each is read by itself: what is late, and what is due later', () => {
    expect(loansNumbered(two, today)).toEqual([1, 2]);
    expect(read(two, 1)).toEqual({ kind: 'overdue', creditor: '借呗', overdue: 500_000, daysOverdue: 9 });
    const second = read(two, 2);
    expect(second).toMatchObject({ creditor: '借呗', total: 320_000, dueDate: '2026-12-08' });
    expect(second).not.toHaveProperty('daysOverdue');
  });

  it('also on lines of their own, and with numbers in circles', () => {
    const lines = '借呗还款提醒\n①1,200.00元，12月3日到期\n②800.50元，12月15日到期\n③660.00元，12月20日到期';
    expect(loansNumbered(lines, today)).toEqual([1, 2, 3]);
    expect(read(lines, 2)).toMatchObject({ total: 80_050, dueDate: '2026-12-15' });
  });

  it('each character keeps its place', () => {
    expect(onlyLoan(two, 2, today)).toHaveLength(two.length);
  });

  it.each([
    ['one loan', '借呗第1笔5,000.00元已逾期9天'],
    ['a number without a sum', '您有2笔借款，第1笔已还清，第2笔3,200.00元12月8日到期'],
    ['parts of one', '第1期500.00元已还，第2期500.00元12月8日到期'],
    ['one sum of all, or one state', '第1笔300元、第2笔400元均已逾期，合计700元'],
    ['parts of one figure', '①本金5,000元②利息300元③违约金100元，共5,400元'],
    ['no loan', '花呗本月账单1,234.00元'],
  ])('%s: nothing is told apart', (_, text) => {
    expect(loansNumbered(text, today)).toEqual([]);
  });
});
