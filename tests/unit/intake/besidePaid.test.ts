import { describe, expect, it } from 'vitest';
import { type Bill, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const read = (text: string) => readBill(text, '2026-11-24');

describe('one thing is over, and another is to be paid', () => {
  it.each<[text: string, says: Partial<Bill>]>([
    [
      '【建设银行】您的信用卡9月账单2,100.00元已于10月8日还清，谢谢。10月账单860.30元，还款日12月3日。',
      { kind: 'bill', total: yuan('860.30'), dueDate: '2026-12-03' },
    ],
    [
      '【中信银行】尾号6120卡的账单明细：利息入账12.40元，消费入账2,190.00元，退款冲抵85.00元，本期应还2,117.40元，可用额度9,000.00元，到期还款日12月6日。',
      { kind: 'bill', total: yuan('2117.40'), dueDate: '2026-12-06' },
    ],
    [
      '【广发银行】您的停息分期已成功办理，分48期还。首期应还905.00元，首期还款日2026年12月22日，请您按时还。',
      { total: yuan('905'), dueDate: '2026-12-22' },
    ],
    [
      '【花呗】您的退款66.00元已到账。11月账单312.80元，还款日12月9日。',
      { kind: 'bill', total: yuan('312.80'), dueDate: '2026-12-09' },
    ],
  ])('%s', (text, says) => expect(read(text)).toMatchObject(says));
});

describe('nothing more is to be paid now', () => {
  it.each([
    '【建设银行】您的信用卡10月账单860.30元，还款日12月3日，已于11月20日还清，感谢。',
    '【京东金条】还款成功：您提前归还第4-5期共1,200.00元。下期还款日2027年2月8日，应还610.00元。',
    '【中信银行】您已成功还款2,117.40元。本期应还0.00元，还款日12月6日。',
    '【微粒贷】借款10,000.00元已发放，共12期，首期还款日12月16日，首期应还905.00元，请按时还款。',
    '【平安银行】您的信用卡账单分期已生效：分6期，首期应还905.00元将于12月账单入账。',
    '【招商银行】您的信用卡消费入账128.00元，可用额度5,000.00元。',
  ])('%s', (text) => expect(read(text).kind).toBe('other'));
});
