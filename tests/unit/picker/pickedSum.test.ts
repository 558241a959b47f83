import { expect, it } from 'vitest';
import {
  boughtWord,
  decisive,
  feeWord,
  otherWord,
  partWord,
  warnOfSum,
} from '../../../components/debt/pickedSum.ts';

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
  ['应还 本金', '', 'so it is in two rows of heads'],
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
  ['逾期费用（截至今日）', '逾期费用'],
  ['余额宝 元', '余额宝'],
  ['账户余额', '账户余额'],
  ['工资到账', '工资'],
  ['红包 元', '红包'],
  ['优惠减免', '优惠'],
  ['11-10 还款成功', '还款成功'],
  ['花呗 已结清', '已结清'],
  ['已支付', '已支付'],
  ['最高可借', '可借'],
  ['放款金额', '放款'],
  ['上月账单', '上月'],
  ['未出账单', '未出账'],
  ['原价', '原价'],
  ['原应还 现应还 8,640.00', '原应还'],
  ['减免前应还', '减免前应还'],
  ['应还 利息', '应还 利息'],
  ['上次还款 10月10日', '上次'],
  ['预计节省 · 立减 20.69', '节省'],
  ['冻结金额', '冻结'],
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
  '逾期费用（含本金）',
  '原应还 9,000.00 现应还',
  '原价¥9,000.00 应还',
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

it.each([
  ['每期应还 元，共 12 期', '每期应还'],
  ['下期应还（12月）', '下期应还'],
  ['每月应还', '每月应还'],
  ['第 3/12 期', '第 3/12 期'],
  ['第3期应还', '第3期'],
  ['应还 /期', '/期'],
  ['应还 元/月', '/月'],
  ['应还 ×12期', '×12期'],
])('beside “%s” it is one of several: %s', (beside, word) => {
  expect(partWord(beside)).toBe(word);
  expect(feeWord(beside, '', today)).toBeUndefined();
  expect(warnOfSum(beside)).toBe(`旁边写的是“${word}”，只是其中一期，不是没还的全部。再看一眼。`);
});

it.each([
  ['每期 756.00，合计应还', 'all of them are told'],
  ['每月还款日 10日 应还', 'that is a day'],
  ['第12期账单 应还', 'that is a bill'],
  ['剩余本金 每期应还 756.00', 'what remains is told'],
])('beside “%s” it may be all: %s', (beside) => expect(partWord(beside)).toBeUndefined());

it.each([
  ['已还｜花呗 5,640.00', '已还'],
  ['已还｜逾期账单 应还 5,640.00', '已还'],
  ['待还｜已还 3,000.00', '待还'],
  ['消费金额｜10-21 手机', '消费金额'],
  ['金额｜10-21 手机', '10-21 手机'],
  ['本期账单', '本期账单'],
])('of “%s” the column decides where it says what it is: %s', (beside, words) =>
  expect(decisive(beside)).toBe(words),
);

it.each([
  ['已还｜逾期账单 应还 5,640.00', '已还'],
  ['金额｜10-21 手机', '10-21 手机'],
  ['应还金额｜1/12 2026-09-10 已还清', '已还清'],
  ['应还金额｜第 3/12 期 2026-11-10', '第 3/12 期'],
  ['应还｜3/12期 待还', '3/12期'],
])('and of “%s” it is warned by %s', (beside, word) => expect(warnOfSum(beside)).toContain(`“${word}”`));
