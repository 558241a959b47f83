import { anyOf } from '../text/index.ts';
import { asCalled, isMasked, PRODUCTS, withMaker } from './called.ts';
import { cardIn, withCard } from './cards.ts';
import { namedByContext, namesByContext } from './contexts.ts';
import { banks, englishBanks } from './lenders.ts';
import { lentAs } from './lentAs.ts';
import { allOf, type Named } from './named.ts';
import { isHandling, isOfDebitCard, quotedIn, unknownIn } from './names.ts';
import { isGoneTo, signaturesIn, signedBy } from './signatures.ts';
import { buyerIn } from './sold.ts';

/** 中信消金 is 中信消费金融, too. */
export const BANKS = new RegExp(
  `(?:中国(?=[工农建光民邮]))?(?:${banks
    .replaceAll('消费金融', '消费?金融?')
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')})|(?<![A-Za-z])(?:${Object.keys(englishBanks).join('|')})(?![A-Z]{2})`,
  'g',
);

/** 【某某科技】. */
const OF_COMPANY = /(?:科技|网络|信息)$/;

/** Of a debt at somebody whose name nobody knows: 在某某平台的欠款. */
const DEBT_AT =
  /(?:在|[您你]与)[“"]?([\u4e00-\u9fff·]{2,8}?)[”"]?(?:(?:平台|APP|公司)上?(?:的|申请的?|办理的?)?(?:欠款?|借款?|贷款|逾期|债务)|上?(?:的|申请的|办理的)(?:欠款|借款|贷款|债务)|上?[欠借]的(?![欠借贷]款|逾期|债务))/i;
const NO_PLACE = anyOf([
  /^(?:[我您你](?:[行司社处方们]|公司|名下|的)|[他她这那哪本贵此该某]|平台|网上|线上|手机|微信$|支付宝|多[家个]|各|银行|机构|贷款|规定|约定|以下|上述|当前|有效|到期|逾期|期限|还款|金融$)/,
  /[内前后时间]$/,
]);
/**
 * Who is owed: the product by its own name, else who signed, else the one bank that is named and does not merely handle
 * the money. Two different ones that are not products are none.
 *
 * @param cards  whether 信用卡 anywhere in the text makes it the bank's card, not only right behind its name
 * @param breaks  as of `unknownIn`
 */
export function creditorIn(text: string, cards: boolean, breaks: readonly number[] = []): Named | undefined {
  const signs = signaturesIn(text);
  const buyer = buyerIn(text);
  if (buyer) return buyer;
  const other =
    debtAt(text) ??
    signerIn(text, signs) ??
    bankIn(text, false) ??
    cardIn(text) ??
    quotedIn(text) ??
    unknownIn(text, breaks) ??
    namedByContext(text) ??
    bankIn(text, true);
  const known = other && !isMasked(other.name) ? asCalled(inFull(text, other)) : undefined;
  return withMaker(text, productIn(text, signs)) ?? withCard(text, known, cards);
}

const namesBank = (text: string) => /银行/.test(bankIn(text, false)?.name ?? '');
const PROVIDED = /^[（(][\u4e00-\u9fff]{2,12}提供/;

/** A bank lends by its own name; who else signs may be the company behind what people know by another one. */
function signerIn(text: string, signs: readonly Named[]): Named | undefined {
  const signer = signedBy(signs);
  if (signer && /银行/.test(signer.name)) return signer;
  const lent = lentAs(text);
  // Of a bank that is named what it lends is its loan, but for what it lends through another: 花瓣借钱（苏商银行提供）.
  if (!signer) return lent && (PROVIDED.test(text.slice(lent.end)) || !namesBank(text)) ? lent : undefined;
  const brand = OF_COMPANY.test(signer.name) ? brandIn(text) : undefined;
  return quotedIn(text) ?? lent ?? brand ?? signer;
}

/** 通过某某APP还款: what is named like a lender, or is where one pays. */
const brandIn = (text: string): Named | undefined =>
  namesByContext(text).find(
    ({ name, end }) =>
      /(?:[贷花呗借付袋]|分期|钱包|借条|白条)$/.test(name) ||
      /^(?:APP|平台)?(?:进行|[上里中])?(?:操作)?(?:按时)?还款/i.test(text.slice(end)),
  );

/** 【中银消费】您在中银消费金融的…: by the longer name. */
const inFull = (text: string, named: Named): Named =>
  allOf(BANKS, text).find(({ name }) => name.length > named.name.length && name.startsWith(named.name)) ??
  named;

/** 快捷支付(分期乐还款)支出: what a bank says was paid. */
const PAID_TO = /(?:支付|支出|消费|转账|扣款)(?:¥?[\d,.]+元)?\([^)]{0,8}$/;

/** 花呗、借呗 named side by side are one creditor; a product elsewhere in the text only where nobody else signed. */
function productIn(text: string, signs: readonly Named[]): Named | undefined {
  const found = allOf(PRODUCTS, text).filter(
    ({ start }) => !PAID_TO.test(text.slice(Math.max(0, start - 28), start)),
  );
  const [first] = found;
  if (!first) return undefined;
  const signed = found.find(({ start, end }) => signs.some((sign) => start >= sign.start && end <= sign.end));
  if (signed) return signed;
  const second = found[1];
  if (second && /^[、和及与,，/]$/.test(text.slice(first.end, second.start)) && second.name !== first.name)
    return { name: text.slice(first.start, second.end), start: first.start, end: second.end };
  // 京东白条 is 白条 later on.
  const isOne = found.every(({ name }) => first.name.endsWith(name) || name.endsWith(first.name));
  return isOne || !signedBy(signs) ? first : undefined;
}

function debtAt(text: string): Named | undefined {
  const found = DEBT_AT.exec(text);
  const name = found?.[1];
  if (!found || !name || NO_PLACE.test(name)) return undefined;
  const start = found.index + found[0].indexOf(name);
  return { name, start, end: start + name.length };
}

/**
 * @param anyWhere  that of a debit card, and where one goes to pay, too: they tell of its bank only where nobody else is
 *   named
 */
function bankIn(text: string, anyWhere: boolean): Named | undefined {
  const found = allOf(BANKS, text).filter(
    (one) =>
      !isHandling(text, one.start, one.end) &&
      (anyWhere || !(isOfDebitCard(text, one) || isGoneTo(text, one.start))),
  );
  return new Set(found.map((one) => asCalled(one).name)).size === 1 ? found[0] : undefined;
}
