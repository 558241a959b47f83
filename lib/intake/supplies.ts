import { supplied, supply } from './nothing.ts';
import { squeeze } from './squeeze.ts';
import { warns } from './warnings.ts';

const ASKS =
  /应[缴交]|应于[^。；;,，]{1,12}前[缴交]|待缴|未[缴交]|欠费|请(?!勿)[^。；;]{0,16}(?:[缴交]|充值)|账单(?!日)[^。；;]{0,12}\d/;
const PAID = /(?:缴费|代扣|扣款|支付|充值)成功|已(?:[缴交][清纳费]|支付|扣款|代扣|到账|从)|无欠费/;

/** Whether a text asks to pay for power, water, a flat's upkeep, a telephone: that is to be paid, but nobody lent it. */
export function asksForSupply(text: string): boolean {
  const { text: squeezed } = squeeze(text);
  return (
    (supply.test(squeezed) || supplied.test(squeezed)) &&
    ASKS.test(squeezed) &&
    !PAID.test(squeezed) &&
    !warns(squeezed)
  );
}
