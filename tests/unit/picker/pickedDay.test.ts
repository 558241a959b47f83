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

it('a day more than 100 days ahead is asked about', () => {
  // 24 November to 4 March: 6 + 31 + 31 + 28 + 4 = 100 days.
  expect(isFarAhead('2027-03-04', today)).toBe(false);
  expect(isFarAhead('2027-03-05', today)).toBe(true);
  expect(dayDoubt(today).warn('还款日', '2027-03-05')).toBe('离今天还有 101 天，年份没看错吧？');
});
