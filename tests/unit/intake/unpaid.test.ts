import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../lib/dates/index.ts';
import { type Bill, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = plainDate('2026-11-29');
const read = (text: string): Bill => readBill(text, today);

describe('what did not come in by its day is late, though nobody says 逾期', () => {
  it.each<[text: string, found: Partial<Bill>]>([
    [
      '【云川银行】您的安居贷11月20日应还2,310.00元，因账户余额不足扣款失败，请尽快存入。',
      { overdue: yuan('2310.00'), dueDate: plainDate('2026-11-20') },
    ],
    ['借款提示：11月15日到期的608.30元未能扣到，请换一张卡再还。', { overdue: yuan('608.30') }],
    ['您尾号2210信用卡本期还款500.00元，不足最低还款额，尚差312.40元。', { overdue: yuan('312.40') }],
    [
      '贷款欠息通知：您的经营贷欠息1,204.55元，本金200,000元将于明年6月到期，请尽快归还。',
      { overdue: yuan('1204.55') },
    ],
    ['截至今日您的借呗待还732.10元，其中罚息2.10元。', { overdue: yuan('732.10') }],
    ['您的月付昨天应还96.50元，卡里钱不够没扣上，打开APP补一下吧。', { overdue: yuan('96.50') }],
    ['车贷扣款三次均未成功，应还2,950.00元，请换卡或充值。', { overdue: yuan('2950.00') }],
  ])('%s', (text, found) => {
    expect(read(text)).toMatchObject({ kind: 'overdue', ...found });
  });

  it.each<[text: string, kind: Bill['kind']]>([
    // The same words, where what is paid now is still in time, where the day is to come, or of what would be.
    [
      '【云川银行】您的安居贷今日应还2,310.00元，首次扣款未成功，请今晚22点前存入，仍算按时还款。',
      'reminder',
    ],
    ['扣款提示：您12月6日应还608.30元，昨日试扣未成功，请在到期前存足。', 'reminder'],
    ['您12月10日应还608.30元，如扣款失败将收取违约金，请存足。', 'reminder'],
    ['您尾号2210信用卡将于12月5日到期，尚未还够最低还款额312.40元。', 'reminder'],
    ['上月的账单还没还哦，还款日12月8日快到了，共438.20元。', 'reminder'],
    ['您的信用卡11月账单2,104.00元，最低210.40元，到期还款日12月14日，未还部分收违约金。', 'bill'],
    ['【住房公积金】您单位连续两月欠缴共3,100.00元，职工本人无需补缴。', 'other'],
    ['贷款还款1,204.55元已入账（含罚息2.55元），逾期已消除。', 'other'],
  ])('%s', (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });

  it('knows whether the days of grace are over', () => {
    const text = '您的账单已过还款日11月22日，还差870.15元，宽限期至11月25日，期内还清视为按时还款。';
    expect(readBill(text, plainDate('2026-11-24')).kind).toBe('reminder');
    expect(read(text).kind).toBe('overdue');
  });
});
