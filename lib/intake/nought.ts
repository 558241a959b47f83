import { isOfOther } from './apart.ts';
import { FOREIGN } from './currencies.ts';
import { isOverpaid } from './paid.ts';
import type { CalledSum } from './roles.ts';

/** 本期应还0.00元: nothing is owed, unless it is in other money. */
export const isNought = (owed: readonly CalledSum[], text: string): boolean =>
  owed.length > 0 && owed.every(({ amount }) => amount === 0) && !OTHER_MONEY.test(text);
const OTHER_MONEY = new RegExp(`${FOREIGN}|外币`, 'i');

/** 本期应还 -128.50: nor then, whatever the last bill was and what was paid of it, unless that is late. */
export const isBelowNought = (owed: readonly CalledSum[], text: string): boolean =>
  isOverpaid(text) &&
  !/逾期|未还|仍欠/.test(text) &&
  owed.every(
    (sum) =>
      sum.amount === 0 ||
      isOfOther(text, sum) ||
      OF_PAYING.test(text.slice(Math.max(0, sum.start - 10), sum.start)),
  );
const OF_PAYING = /[本上]期还款(?:金额)?[:为]?$/;
