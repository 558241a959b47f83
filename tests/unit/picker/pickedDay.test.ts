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

it('a day more than 100 days ahead is asked about', () => {
  // 24 November to 4 March: 6 + 31 + 31 + 28 + 4 = 100 days.
  expect(isFarAhead('2027-03-04', today)).toBe(false);
  expect(isFarAhead('2027-03-05', today)).toBe(true);
  expect(dayDoubt(today).warn('还款日', '2027-03-05')).toBe('离今天还有 101 天，年份没看错吧？');
});
