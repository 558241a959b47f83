import { expect, it } from 'vitest';
import { dayDoubt, isFarAhead, otherDayWord } from '../../../components/debt/pickedDay.ts';

const today = '2026-11-24';

it.each([
  ['合同到期日', '合同到期'],
  ['下单时间', '下单'],
  ['出账日', '出账'],
  ['本期账单日', '账单日'],
  ['交易时间', '交易'],
  ['账单生成于', '生成'],
  ['开户日期', '开户'],
  ['有效期至', '有效期'],
  ['生日', '生日'],
])('beside “%s” a day is another than the due day', (beside, word) => {
  expect(otherDayWord(beside)).toBe(word);
  expect(dayDoubt(today).warn(beside, '2026-11-01')).toBe(
    `旁边写的是“${word}”，像是另一个日子，不是还款日。`,
  );
});

it.each(['还款日', '账单日 11月1日 最后还款日', '应还日期', '到期日', ''])(
  'beside “%s” it may be the due day',
  (beside) => expect(dayDoubt(today).warn(beside, '2026-11-10')).toBeUndefined(),
);

it.each([
  ['账单日｜花呗 应还 8,640.00', '账单日'],
  ['出账日｜本期应还 8,640.00 最后还款日 11月20日', '出账'],
  ['合同到期日｜借呗 应还 5,000.00', '合同到期'],
  ['日期｜下单 手机', '下单'],
])('of “%s” the head of the column decides where it says which day: %s', (beside, word) =>
  expect(otherDayWord(beside)).toBe(word),
);

it.each(['还款日｜账单日 11月1日 花呗', '到期日｜账单日 11月1日 花呗', '日期｜应还 8,640.00 账单日 11月1日'])(
  'and of “%s” nothing says that it is another',
  (beside) => expect(otherDayWord(beside)).toBeUndefined(),
);

it.each([
  // One of two days of a period was picked: the other still stands beside it.
  ['账单周期 至 2026-10-31', '账单周期'],
  ['账单周期：2026-10-01 至', '账单周期'],
  ['账单周期 至 2026-10-31 本期应还 8,640.00', '账单周期'],
  ['账单周期｜花呗 应还 8,640.00', '账单周期'],
  ['账期 2026年10月1日 - 本期应还 8,640.00', '账期'],
  ['出账期间｜花呗 最后还款日 2026-11-10', '出账期间'],
  ['消费区间 ~ 10月31日', '消费区间'],
  // In a cell of its own the label is not told: the span itself is.
  ['至 2026-10-31', '至 2026-10-31'],
  ['2026-10-01 至', '2026-10-01 至'],
  ['花呗｜2026.10.01 ~', '2026.10.01 ~'],
  ['-10月31日', '-10月31日'],
  ['10月1日-', '10月1日-'],
])('beside “%s” it is the end of a period: %s', (beside, word) => {
  expect(otherDayWord(beside)).toBe(word);
  expect(dayDoubt(today).warn(beside, '2026-10-31')).toContain(`“${word}”`);
});

it.each([
  ['账单周期 2026-10-01 至 2026-10-31 还款日', 'the period is told in full, beside it the due day'],
  ['还款时间 11月1日至', 'one may pay until then'],
  ['截至 2026-11-24 待还 8,640.00', 'that is the day as of which is told'],
  ['还款日｜账单周期 2026-10-01 至 2026-10-31', 'the head says it'],
  ['每期还款日 2026-12-10', 'that is a due day'],
])('beside “%s” it may be the due day: %s', (beside) => expect(otherDayWord(beside)).toBeUndefined());

it.each([
  ['还款日期: 23:58', '23:58'],
  ['还款时间 09:12:30 支付宝账户', '09:12:30'],
  ['还款日期: 23:58 已还清', '已还清'],
  ['10月账单 还款成功 还款日', '还款成功'],
  ['还款日｜第 1 期 已还清', '已还清'],
  ['还款日 自动扣款成功', '扣款成功'],
  ['日期｜还款 -3,000.00 5,640.00', '还款 -3,000.00'],
  ['还款日 已全部结清', '已全部结清'],
])('beside “%s” it is the day of a payment: %s', (beside, word) => expect(otherDayWord(beside)).toBe(word));

it.each([
  ['您的11月账单8,640.00元已于 出账，请在11月10日前还款', '出账'],
  ['应还｜出账日', '出账'],
  ['上次还款 3,000.00', '上次还款'],
  ['上次还款日', '上次还款日'],
  ['还款日已顺延，原还款日 ，现为 11月10日', '原还款日'],
  ['逾期开始日 宽限期至 11月13日', '逾期开始日'],
  ['逾期开始日 11月11日 宽限期至', '宽限期'],
  ['查询时间 10:32', '查询'],
  ['截至 应还 8,704.00', '截至'],
])('the word that belongs to it decides, beside “%s” %s', (beside, word) =>
  expect(otherDayWord(beside)).toBe(word),
);

it.each([
  '您的11月账单8,640.00元已于11月1日出账，请在 前还款',
  '还款日已顺延，原还款日 11月8日，现为',
  '还款日 账单日 11月1日 上次还款 10月10日',
  '应还｜还款日',
])('and not one that names another day beside it: %s', (beside) =>
  expect(otherDayWord(beside)).toBeUndefined(),
);

it.each([
  ['还款日 24:00', 'that is the end of the day'],
  ['最后还款日 23:59', 'so is that'],
  ['还款日 20:00前', 'by then'],
  ['还款日 08:00自动扣款', 'it will be taken then'],
  ['还款日 还款成功后恢复额度', 'nothing was paid yet'],
  ['还款日 已还款金额 3,000.00', 'a part was'],
  ['10月账单 已还清 11月账单 待还 还款日', 'the bill beside it is unpaid'],
  ['还款日 扣款未成功', 'it was not'],
])('beside “%s” it may be the due day, for %s', (beside) => expect(otherDayWord(beside)).toBeUndefined());

it('a day more than 100 days ahead is asked about', () => {
  // 24 November to 4 March: 6 + 31 + 31 + 28 + 4 = 100 days.
  expect(isFarAhead('2027-03-04', today)).toBe(false);
  expect(isFarAhead('2027-03-05', today)).toBe(true);
  expect(dayDoubt(today).warn('还款日', '2027-03-05')).toBe('离今天还有 101 天，年份没看错吧？');
});
