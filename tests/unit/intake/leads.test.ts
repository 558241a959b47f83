import { expect, it } from 'vitest';
import { leadsAway } from '../../../lib/intake/index.ts';

it.each([
  '您已消费9,126元，如有疑问请咨询82147005',
  '额度已提升，详情登录 www.example.com',
  '点击 t.cn/abc 查看',
  '退款请点链接办理',
  '有问题请打 13800138000',
  '客服热线 95188',
])('%s: a link or a number', (text) => expect(leadsAway(text)).toBe(true));

it.each([
  '您于11月20日消费1,286.40元，余额3,000.00元',
  '您尾号6214的账户入账5,000.00元',
  '还款1286.40元成功',
  '2026-11-20 12:30:15 支付成功',
])('%s: neither', (text) => expect(leadsAway(text)).toBe(false));
