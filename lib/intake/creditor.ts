import { banks, makers, noLender, products, shared } from './lenders.ts';
import { isHandling, unknownIn } from './names.ts';

/** Where a name stands in a squeezed text. */
export type Named = { name: string; start: number; end: number };

const PRODUCTS = new RegExp(products, 'g');
const BANKS = new RegExp(
  banks
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
const SIGN = /[【[]([^】\]]{2,24})[】\]]/g;
/** Of a debt at somebody whose name nobody knows: 在某某平台的欠款. */
const DEBT_AT =
  /在([\u4e00-\u9fff]{2,6}?)(?:(?:平台|APP|公司)上?(?:的|申请的?|办理的?)?(?:欠款?|借款?|贷款|逾期|债务)|上?[欠借]的)/i;

/**
 * Who is owed: the product by its own name, else who signed, else the one bank that is named and does not merely handle
 * the money. Two different ones that are not products are none.
 *
 * @param cards  whether 信用卡 in the text makes it the bank's card
 */
export function creditorIn(text: string, cards: boolean): Named | undefined {
  const signs = [...text.matchAll(SIGN)].map(({ 1: name = '', index }) => ({
    name,
    start: index + 1,
    end: index + 1 + name.length,
  }));
  const other = signedBy(signs) ?? debtAt(text) ?? bankIn(text) ?? unknownIn(text);
  return withMaker(text, productIn(text, signs)) ?? (cards ? withCard(text, other) : other);
}

/** 花呗、借呗 named side by side are one creditor; a product elsewhere in the text only where nobody else signed. */
function productIn(text: string, signs: readonly Named[]): Named | undefined {
  const found = allOf(PRODUCTS, text);
  const [first] = found;
  if (!first) return undefined;
  const signed = found.find(({ start, end }) => signs.some((sign) => start >= sign.start && end <= sign.end));
  if (signed) return signed;
  const second = found[1];
  if (second && /^[、和及与,，/]$/.test(text.slice(first.end, second.start)) && second.name !== first.name)
    return { name: text.slice(first.start, second.end), start: first.start, end: second.end };
  return new Set(found.map(({ name }) => name)).size === 1 || !signedBy(signs) ? first : undefined;
}

function signedBy(signs: readonly Named[]): Named | undefined {
  return signs.find(({ name }) => !noLender.test(name));
}

function debtAt(text: string): Named | undefined {
  const found = DEBT_AT.exec(text);
  const name = found?.[1];
  if (!found || !name || /^[我你您他她这那哪本贵此该某]/.test(name)) return undefined;
  const start = found.index + 1;
  return { name, start, end: start + name.length };
}

function bankIn(text: string): Named | undefined {
  const found = allOf(BANKS, text).filter(({ start, end }) => !isHandling(text, start, end));
  return new Set(found.map(({ name }) => name)).size === 1 ? found[0] : undefined;
}

const SHARED = new RegExp(`^(?:${shared})$`);
const MAKERS = new RegExp(makers, 'g');

/** 白条 in a message of 京东 is 京东白条. */
function withMaker(text: string, named: Named | undefined): Named | undefined {
  if (!named || !SHARED.test(named.name)) return named;
  const found = new Set(allOf(MAKERS, text).map(({ name }) => name));
  const [maker] = found;
  return maker && found.size === 1 ? { ...named, name: maker + named.name } : named;
}

/** Only a credit card has a minimum, at a bank. */
const CARD = /信用卡|贷记卡|牡丹卡|最低(?:应)?还?[款缴]?|最低¥?\d/;

/** A bank's credit card is a debt of its own. */
function withCard(text: string, named: Named | undefined): Named | undefined {
  if (!named || !/银行|广发|[工农建交招中]行|邮储/.test(named.name) || /卡/.test(named.name)) return named;
  return CARD.test(text) ? { ...named, name: `${named.name}信用卡` } : named;
}

function allOf(pattern: RegExp, text: string): Named[] {
  return [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
    name,
    start: index,
    end: index + name.length,
  }));
}
