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

/** 美元欠46.20，最低10.00; 美元账户：应还99.10元: what an account in other money owes, with its minimum; not 美元应还0.00. */
const OWED_IN_OTHER = new RegExp(
  `(?<![/、和及])(?:${FOREIGN})(?!\\D{0,16}0[.0]*[^\\d.])(?:账户|账单|部分|卡)?:?(?:本期|当期)?(?:应还|欠|待还|未还|需还|最低|账单)` +
    '[^\\d,，。；;人¥A-Z]{0,8}\\d[\\d,.]*元?(?:[,，、(]?最[低小][^\\d,，。；;人¥A-Z]{0,8}\\d[\\d,.]*元?)?',
  'gi',
);

/** Where a squeezed text tells what is owed in other money than yuan, though no sign of it stands by each figure. */
export const owedInOther = (text: string): { start: number; end: number }[] =>
  ANY.test(text)
    ? [...text.matchAll(OWED_IN_OTHER)].map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
      }))
    : [];

/** 人民币 1,350.16 135.02 ⏎ 美元 46.08 4.61: a row for each money. */
const YUAN_ROW = /^[ \t]*(?:人民币|RMB|CNY|本币)(?:账户)?[ \t|｜:：]+[¥￥]?\d/m;
const OTHER_ROW = new RegExp(
  `^[ \\t]*((?:${FOREIGN})(?:账户)?)[ \\t|｜:：]+(?=[-\\d$])[-\\d.,$|｜ \\t]*$`,
  'gim',
);
/** 合计(折合人民币) 1,680.00 168.00: what both would come to in yuan; where nothing is owed in yuan itself, it is what to pay. */
const CONVERTED_ROW = /^[^\n\d折]{0,8}折合?算?[为成]?(?:人民币|RMB|CNY)[^\n\d]{0,16}\d[\d.,元¥￥|｜ \t]*$/gim;
const NO_YUAN = /^[ \t]*(?:人民币|RMB|CNY|本币)(?:账户)?[ \t|｜:：]+[¥￥]?0(?![.\d]*[1-9])/m;
const OF_ALL = /[\d.,元¥￥]|合计|总计|共计?/g;

/**
 * A text without the figures of such rows in other money, and of what all comes to, where another row is in yuan; each
 * character keeps its place.
 */
export function inYuan(given: string): string {
  if (!ANY.test(given) || !YUAN_ROW.test(given) || given.search(OTHER_ROW) < 0) return given;
  const text = given.replace(OTHER_ROW, (row, name: string) => `，${name}`.padEnd(row.length));
  return NO_YUAN.test(given)
    ? text
    : text.replace(CONVERTED_ROW, (row) => row.replace(OF_ALL, (all) => ' '.repeat(all.length)));
}

/** 单位：万元 at the top of a table: every figure in it is more than it looks. */
const UNIT = /单位[:为]?(?:人民币)?(?:[百千]?万|[百千亿])元?/;
/** Whether figures are told in another unit than yuan. */
export const isInOtherUnit = (text: string): boolean => UNIT.test(text);
