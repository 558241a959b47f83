import { expect, it } from 'vitest';
import { decidingWords, labelOf } from '../../../components/debt/columnHead.ts';
import { otherDayWord } from '../../../components/debt/pickedDay.ts';
import { decisive, feeWord, warnOfSum } from '../../../components/debt/pickedSum.ts';
import { readBeside, shownBeside } from '../../../components/ui/beside.ts';

const today = '2026-11-24';

/** As the picker tells it: `/` between two texts, `*` where the figure stands. */
const told = (row: string) =>
  (row.includes('｜') ? row : `｜${row}`)
    .replace('*', '\t')
    .replace(/ \/ /g, '\n')
    .replace(/ ?\t ?/, '\t');

it('what stands around a figure is told apart', () => {
  expect(readBeside('已还｜花呗\n\t\n5,640.00')).toEqual({
    head: '已还',
    before: ['花呗'],
    behind: ['5,640.00'],
    own: false,
  });
  expect(readBeside('｜每期应还\t元，共 12 期')).toEqual({
    head: '',
    before: ['每期应还'],
    behind: ['元，共 12 期'],
    own: true,
  });
});

it.each([
  ['｜\t', ''],
  ['｜本期应还\t', '本期应还'],
  ['已还｜\t', '已还'],
  ['已还｜花呗\n\t\n5,640.00', '已还｜花呗 … 5,640.00'],
  ['｜剩余本金\n8,000.41\n逾期利息\n\t', '剩余本金 8,000.41 逾期利息'],
  ['｜您的账单应还\t，已还 100.21元。', '您的账单应还 …，已还 100.21元。'],
  ['｜11月10日为最后还款日，\t出账', '11月10日为最后还款日，… 出账'],
  ['应还（元）', '应还（元）'],
])('and “%s” is shown as “%s”', (beside, shown) => expect(shownBeside(beside)).toBe(shown));

it.each([
  ['剩余本金 / 8,000.41 / 逾期利息 / *', '逾期利息'],
  ['剩余本金 / * / 逾期利息 / 60.42', '剩余本金'],
  ['剩余本金 8,000.41 元 逾期利息*', '逾期利息'],
  ['已还 3,000，待还*元', '待还 元'],
  ['每期应还*元，共 12 期', '每期应还 元'],
  ['应还 / * / /期', '应还 /期'],
  ['逾期费用（截至11月24日） / *', '逾期费用'],
  ['20,000.10 / 可用额度 / * / 待还', '待还'],
  ['还款日 11月10日 | 应还 8,640.00 | 最低还款* | 已还 64.00', '最低还款'],
  ['应还本金 8,000.00 + 应还利息* = 应还总额 8,060.00', '应还利息'],
  ['应还 8,704.80（含利息*）', '利息'],
  ['* / 可用额度 / 5,640.11 / 待还', '可用额度'],
  ['花呗 / 3,000.00 / *', ''],
  ['*待还', '待还'],
  // What follows is said of another figure.
  ['* 已还 100.00', ''],
  ['*', ''],
])('of “%s” the label is “%s”', (row, label) => expect(labelOf(told(row))).toBe(label));

it('where the place of the figure is not told, no label is known', () =>
  expect(labelOf('剩余本金 逾期利息')).toBe(''));

it.each([
  ['剩余本金 / 8,000.41 / 逾期利息 / *', '“逾期利息”，不像'],
  ['应还 / 8,640.00 / 最低还款 / *', '“最低还款”，不像'],
  ['应还 8,704.80（含利息*）', '“利息”，不像'],
  ['9月 / * / 已还清 / 10月 / 756.00 / 待还', '“已还清”，像是已经还了的'],
  ['待还 5,640.00，已还*元', '“已还”，不像'],
  ['已逾期｜罚息 / *', '“罚息”，不像'],
  ['已还｜剩余本金 / *', '“已还”，不像'],
  ['待还 / 5,640.00 / 消费金额 / *', '“消费”，像是买东西的'],
  ['剩余本金 / 8,000.00 / 每期应还 / *', '“每期应还”，只是其中一期'],
  ['第 3/12 期 / 应还 / *', '“第 3/12 期”，只是其中一期'],
  ['期数 / 2/12 / 应还 / *', '“2/12”，只是其中一期'],
  ['应还金额｜2/12 / 2026-10-10 / * / 待还', '“2/12”，只是其中一期'],
  ['应还金额｜2/12 / 10-10 / *', '“2/12”，只是其中一期'],
  ['下次还款 12月10日 还* 元', '“下次还款”，只是其中一期'],
  ['下次还款 / 12月10日 / 应还 / *', '“下次还款”，只是其中一期'],
  ['余额｜10-21 / 转账 / -300.00 / *', '“余额”，不像'],
  ['10-21 超市 / -300.00 / 余额 / *', '“余额”，不像'],
])('“%s”: %s', (row, warning) => expect(warnOfSum(told(row))).toContain(`旁边写的是${warning}`));

it.each([
  '剩余本金 / 8,000.41 / 逾期利息 / *',
  '待还 5,640.00，已还*元',
  '应还 8,704.80（含利息*）',
  '已逾期｜罚息 / *',
])('of “%s” it is not asked whether the fee is in it', (row) =>
  expect(feeWord(decisive(told(row)), '', today)).toBeUndefined(),
);

it.each([
  ['剩余本金 / * / 逾期利息 / 60.42', 'that is what remains'],
  ['已逾期｜剩余本金 / *', 'so it is in a table of two columns'],
  ['已还 / 3,000.00 / 待还 / *', 'the other one was paid'],
  ['第 3/12 期 / 756.00 / 剩余本金 / *', 'the part is another sum'],
  ['已还期数 / 3/12期 / 待还 / *', 'so many were paid'],
  ['9月 / 756.00 / 已还清 / 10月 / * / 待还', 'the other one was paid'],
  ['应还 / * / 已还清 / 3,000.00', 'that names another sum'],
  ['第3期 2026-11-10 756.00 / 合计 / *', 'all parts are told'],
  ['应还｜2/12 / *', 'it may be a day'],
  ['余额｜11-10 / 还款 / -756.00 / *', 'that may be what is left of the loan'],
  ['余额 / *', 'nothing tells whose'],
  ['下次还款日 12月10日 应还*元', 'that is the day of it'],
  ['花呗 / 应还 / * / 已逾期14天', 'it is late'],
  ['最低还款 / 864.00 / 应还 / *', 'the least is another one'],
])('“%s” may be all that is unpaid: %s', (row) => expect(warnOfSum(told(row))).toBeUndefined());

it.each([
  ['应还日期 / -- / 出账日 / *', '出账'],
  ['还款日 / 11月10日 / 账单日 / *', '账单日'],
  ['最后还款日11月10日，合同到期日*', '合同到期'],
  ['您的账单8,640.00元已于*出账，请在11月10日前还款', '出账'],
  ['账单周期：*至 2026-10-31', '账单周期'],
])('of days, “%s” is another than the due day: %s', (row, word) =>
  expect(otherDayWord(told(row))).toBe(word),
);

it.each([
  '出账日 / -- / 还款日 / *',
  '上次还款日 / -- / 还款日 / *',
  '账单日11月1日，请在*前还款，合同到期日2027年1月8日',
  '11月1日 / 账单日 / * / 还款日',
])('and “%s” may be it', (row) => expect(otherDayWord(told(row))).toBeUndefined());

it('the head of a column goes before the label, and the label before all else', () => {
  const says = [/应还/, /账单/];
  expect(decidingWords(told('应还｜账单 / *'), says)).toBe('应还');
  expect(decidingWords(told('金额｜本期账单 / * / 应还 9.00'), says)).toBe('本期账单');
  expect(decidingWords(told('金额｜花呗 / * / 应还 9.00'), says)).toBe('花呗 应还 9.00');
});
