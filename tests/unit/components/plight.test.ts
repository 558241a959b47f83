import { expect, it } from 'vitest';
import { hasNoChinese, isFileName, isInDistress } from '../../../components/intake/plight.ts';

it.each(['IMG_4471.jpg', 'https://example.com/bill', 'Your payment of CNY 120 is due'])(
  'nothing Chinese can be read of %s',
  (text) => expect(hasNoChinese(text)).toBe(true),
);

it('the name of a picture is no link', () => {
  expect(isFileName('IMG_4471.jpg')).toBe(true);
  expect(isFileName('https://example.com/a.jpg')).toBe(false);
});

it.each(['本期账单 New Balance 1,204.50', '8640.00'])('%s can be read', (text) =>
  expect(hasNoChinese(text)).toBe(false),
);

it.each(['我真的不想活了', '还不上，活不下去了', '花呗欠8640元还不起，死了算了'])(
  '%s: somebody is needed before any figure',
  (text) => expect(isInDistress(text)).toBe(true),
);

it.each([
  '再不还我就去你公司跳楼',
  '花呗11月账单应还320元',
  `${'催收说了很多难听的话，'.repeat(9)}他说不想活就去死`,
])('%s: none', (text) => expect(isInDistress(text)).toBe(false));
