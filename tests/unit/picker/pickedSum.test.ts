import { expect, it } from 'vitest';
import { boughtWord, feeWord, otherWord } from '../../../components/debt/pickedSum.ts';

const today = '2026-11-24';

it.each([
  ['应还（元）', '', '应还'],
  ['本期應還', '', '應還'],
  ['逾期金额', '2026-11-10', '逾期'],
  ['合计', '2026-11-10', '合计'],
  ['欠款总额', '2026-11-23', '欠款'],
])('a sum beside "%s", due "%s": the fee may be in it, for it says %s', (beside, due, word) =>
  expect(feeWord(beside, due, today)).toBe(word),
);

it.each([
  ['应还', '2026-11-24', 'it is not late before tomorrow'],
  ['本期应还', '2026-12-10', 'it is not due yet'],
  ['剩余本金', '2026-11-10', 'what remains holds no fee'],
  ['应还本金', '', 'that is what remains, too'],
  ['10-28 超市', '', 'nothing says so'],
  ['', '', 'nothing stands there'],
])('a sum beside "%s", due "%s": nothing is asked, for %s', (beside, due) =>
  expect(feeWord(beside, due, today)).toBeUndefined(),
);

it.each([
  ['最低还款', '最低还款'],
  ['本期已还', '已还'],
  ['总额度（元）', '总额度'],
  ['可用额度', '可用额度'],
  ['罚息', '罚息'],
  ['利息（元）', '利息'],
  ['逾期利息', '逾期利息'],
  ['应还手续费：元', '应还手续费'],
])('beside “%s” it is something else than what is unpaid', (beside, word) => {
  expect(otherWord(beside)).toBe(word);
  expect(feeWord(beside, '', '2026-11-24')).toBeUndefined();
});

it.each([
  '应还金额',
  '剩余本金',
  '本期账单',
  '',
  '应还，其中最低还款',
  '利息 本期应还',
  '应还 含利息 84.33',
  '逾期金额',
])('beside “%s” it may be', (beside) => expect(otherWord(beside)).toBeUndefined());

it.each([
  ['10-21 手机', '10-21 手机'],
  ['2026-10-12 09:30 培训费', '2026-10-12 09:30 培训费'],
  ['10月28日 超市', '10月28日 超市'],
  ['消费金额', '消费'],
  ['10-21 手机 交易成功', '交易'],
  ['购买商品', '购买'],
  ['订单实付', '订单'],
])('beside “%s” it was paid for one thing: %s', (beside, word) => {
  expect(boughtWord(beside)).toBe(word);
  expect(feeWord(beside, '', today)).toBeUndefined();
});

it.each([
  ['消费金融 剩余本金', 'that is a lender'],
  ['消费贷', 'that is a loan'],
  ['10-21 手机 分期待还', 'that is owed'],
  ['11-10 还款', 'that is the bill'],
  ['11-10 11月账单', 'that is the bill, too'],
  ['11-10', 'a day alone says nothing'],
  ['本期账单', 'nothing says so'],
  ['', 'nothing stands there'],
])('beside “%s” nothing says that something was bought: %s', (beside) =>
  expect(boughtWord(beside)).toBeUndefined(),
);
