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
const YUAN_ROW = /^[ \t]*(?:人民币|RMB|CNY|本币)(?:账户)?[ \t|｜]+[¥￥]?\d/m;
const OTHER_ROW = new RegExp(`^[ \\t]*((?:${FOREIGN})(?:账户)?)[ \\t|｜]+(?=[-\\d])[-\\d.,|｜ \\t]*$`, 'gim');

/** A text without the figures of such rows in other money, where another row is in yuan; each character keeps its place. */
export const inYuan = (given: string): string =>
  ANY.test(given) && YUAN_ROW.test(given)
    ? given.replace(OTHER_ROW, (row, name: string) => `，${name}`.padEnd(row.length))
    : given;

/** 单位：万元 at the top of a table: every figure in it is more than it looks. */
const UNIT = /单位[:为]?(?:人民币)?(?:[百千]?万|[百千亿])元?/;
/** Whether figures are told in another unit than yuan. */
export const isInOtherUnit = (text: string): boolean => UNIT.test(text);
