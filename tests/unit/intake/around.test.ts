import { expect, it } from 'vitest';
import { type Bill, readBill } from '../../../lib/intake/index.ts';

const today = '2026-11-24';

/** Of each kind; who is meant, how much and when stand in the same words whatever surrounds them. */
const messages: readonly (readonly [Bill['kind'], string])[] = [
  ['bill', '【花呗】您11月账单已出，应还1,280.00元，最低还款128.00元，还款日12月8日'],
  ['bill', '【招商银行】您尾号2211的信用卡11月账单金额￥3,406.20，到期还款日2026-12-08'],
  ['reminder', '【微粒贷】您的借款将于12月8日到期，请提前存入1,280.00元，避免逾期'],
  ['reminder', '【借呗】明天是还款日，应还1,280.00元，请确保余额充足'],
  ['overdue', '【美团月付】您的账单1,280.00元已逾期3天，请尽快还款'],
  ['overdue', '您的花呗已逾期12天，逾期金额1,280.00元，违约金18.40元'],
  ['collection', '【分期乐】您的欠款1,280.00元逾期已久，再不处理将委托律师起诉并上门走访'],
  ['other', '【宁波银行】您尾号7788的账户支出1,280.00元，余额56.10元'],
  ['other', '【京东白条】您已成功还款1,280.00元，本期账单已结清'],
  ['other', '【建设银行】验证码446201，您正在支付1,280.00元，请勿告诉他人'],
];

const before = ['收到短信：', '10:32 ', '昨天 09:15\n', '尊敬的用户，您好：', '您好，'];
const behind = ['拒收请回复R', '。拒收请回复R', '。详询客服95017', '。感谢您的支持。', '！'];

const changed = (change: (text: string) => string) =>
  messages.flatMap(([kind, text]) => {
    const [as, now] = [readBill(text, today), readBill(change(text), today)];
    return JSON.stringify(now) === JSON.stringify({ ...as, kind }) ? [] : [{ text: change(text), as, now }];
  });

it.each(before)('%s before a message says nothing of it', (words) =>
  expect(changed((text) => words + text)).toEqual([]),
);

it.each(behind)('%s behind a message says nothing of it', (words) =>
  expect(changed((text) => text + words)).toEqual([]),
);

it('commas and stops of half width are read as the others', () => {
  const half: Record<string, string> = { '，': ',', '。': '.', '：': ':', '！': '!' };
  expect(changed((text) => `${text}。`.replace(/[，。：！]/g, (sign) => half[sign] ?? sign))).toEqual([]);
});

it.each([
  '2026-12-08',
  '2026/12/08',
  '2026.12.08',
  '20261208',
  '26.12.08',
  '12-08',
  '12/08',
  '12.08',
  '12月8日',
])('%s is a day before a stop or a comma of half width, too', (day) => {
  for (const end of ['.', '.请按时还款', ',请按时还款', ',', '；', '!'])
    expect(readBill(`您的借款1500元,最后还款日${day}${end}`, today).dueDate, end).toBe('2026-12-08');
});

it('1 280.00 right behind its label is one sum; in a list it may be the first part', () => {
  expect(readBill('您的借款逾期3天，欠款1 280.00元', today).overdue).toBe(128000);
  expect(readBill('您的花呗账单应还：12 345.67', today).total).toBe(1234567);
  expect(readBill('您的花呗账单\n期数 应还\n1 280.00', today).total).not.toBe(128000);
});
