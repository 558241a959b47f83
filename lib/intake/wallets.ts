import { asCalled, PRODUCTS } from './called.ts';
import { BANKS } from './creditor.ts';
import { allOf, type Named } from './named.ts';
import { isHandling } from './names.ts';
import { signaturesIn } from './signatures.ts';

/** Apps in which other lenders' bills are paid. */
const WALLET =
  /^(?:京东(?:金融|支付)?|微信(?:支付)?|支付宝|美团(?:支付)?|度小满(?:钱包|金融)?|小米(?:钱包|金融)|苏宁(?:金融|支付)|云闪付|拉卡拉|翼支付|和包|卡牛|随手记|[^】]{0,4}(?:邮箱|钱包))$/;
const CARD = /^(?:信用卡|贷记卡|\(?(?:尾号)?\d{4}\)?)/;

/** 【京东金融】您的工商银行信用卡应还…: the one card of which a wallet tells. */
export function cardInWallet(text: string): Named | undefined {
  const isWallet = signaturesIn(text).some(({ name }) => WALLET.test(name));
  // 【京东金融】您的白条应还…，可用招商银行信用卡还款: its own product.
  if (!isWallet || !/信用卡|贷记卡/.test(text) || allOf(PRODUCTS, text).length > 0) return undefined;
  const cards = allOf(BANKS, text).filter(
    ({ start, end }) => CARD.test(text.slice(end, end + 9)) && !isHandling(text, start, end),
  );
  return new Set(cards.map((one) => asCalled(one).name)).size === 1 ? cards[0] : undefined;
}

const OWED = /^[:：]?(?:本[期月])?(?:应还|待还|欠款|逾期)(?:款|金额)?[:为]?¥?\d/;

/** 花呗|借呗 借呗待还3,000.00: of several products named on a page, the one that stands by what is owed. */
export function productByItsSum(text: string): Named | undefined {
  const all = allOf(PRODUCTS, text);
  if (new Set(all.map(({ name }) => name)).size < 2) return undefined;
  const owed = all.filter(({ end }) => OWED.test(text.slice(end, end + 12)));
  return new Set(owed.map(({ name }) => name)).size === 1 ? owed[0] : undefined;
}

const ITS_SUM = /^(?:本期|应还|待还|[:为]){0,3}¥?\d[\d,.]*元?(?=[，,、和及。;；])/;

/** 借呗800.00元、花呗1,250.50元，合计…: several products of one bill, each with its sum. */
export function productsTogether(text: string): Named | undefined {
  const all = allOf(PRODUCTS, text).filter(({ end }) => ITS_SUM.test(text.slice(end, end + 20)));
  const names = [...new Set(all.map(({ name }) => name))];
  const [first] = all;
  return first && names.length > 1 && ADDED.test(text.slice(all.at(-1)?.end))
    ? { ...first, name: names.join('、') }
    : undefined;
}
const ADDED = /[合共总]计|一共|共[¥\d应待]|总额/;

const TOLD_OF = /^[^,，。;；]{0,10}(?:逾期|[应待未需]还|账单|到期|欠|还款日)/;

/** 苏宁金融提醒您：任性贷逾期6天: of an app and what it lends the debt is called after the product that is told of. */
export const isOwnApp = (text: string, { name }: Named, product: Named | undefined): boolean =>
  product !== undefined &&
  WALLET.test(name) &&
  !WALLET.test(product.name) &&
  allOf(PRODUCTS, product.name).length > 0 &&
  TOLD_OF.test(text.slice(product.end, product.end + 16)) &&
  !isOffered(text, product);

const OFFERED = /^[^\d,，。;；]{0,3}(?:最高)?可(?:借|贷|提)|^最高|^额度最高/;
const SUGGESTED = /(?:推荐|猜你喜欢|精选)[^\d,，。;；]{0,6}$/;

/** 猜你喜欢 借呗 最高可借50,000: offered beside a bill, and not what is owed. */
export const isOffered = (text: string, { start, end }: Pick<Named, 'start' | 'end'>): boolean =>
  OFFERED.test(text.slice(end, end + 8)) || SUGGESTED.test(text.slice(Math.max(0, start - 12), start));
