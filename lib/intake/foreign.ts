import { FOREIGN } from './currencies.ts';

/** 您尾号0025的美元信用卡账单为5.99元: 元 of a card in other money, where nothing is told in yuan. */
const FOREIGN_CARD = new RegExp(
  `^(?!.*(?:人民币|RMB|CNY|¥))(?:(?!\\d元|\\d\\.\\d\\d).)*?(?:${FOREIGN})(?:信用卡|账户|账单|卡)`,
  'i',
);

/** Whether the whole message is of an account in other money than yuan. */
export const isOfForeign = (text: string): boolean => ANY.test(text) && FOREIGN_CARD.test(text);
/** Most texts name none, which is soon seen. */
const ANY = new RegExp(FOREIGN, 'i');

/** 单位：万元 at the top of a table: every figure in it is more than it looks. */
const UNIT = /单位[:为]?(?:人民币)?(?:[百千]?万|[百千亿])元?/;
/** Whether figures are told in another unit than yuan. */
export const isInOtherUnit = (text: string): boolean => UNIT.test(text);
