import { expect, it } from 'vitest';
import { asksForSupply, readBill } from '../../../lib/intake/index.ts';

it.each([
  '【某地供电】户号0021，11月电费186.50元，请在12月5日前缴纳。',
  '【某物业】3栋业主您好，四季度物业费1,086元应于12月15日前缴纳',
  '您的话费已欠费32.50元，为避免停机请及时充值。【某移动】',
  '水费账单：本月43.20元，截止12月31日',
])('no loan, but to be paid: %s', (text) => {
  expect(asksForSupply(text)).toBe(true);
  expect(readBill(text, '2026-11-28').kind).toBe('other');
});

it.each([
  '【某水务】户号00986，本月水费56.30元已从尾号8093账户代扣成功',
  '话费余额还有38元，查账单可登录官网【某电信】',
  '您的快件已到驿站',
])('not asked for any: %s', (text) => expect(asksForSupply(text)).toBe(false));
