import { anyOf } from '../text/index.ts';
import { asCalled, isMasked, PRODUCTS, withMaker } from './called.ts';
import { cardIn, withCard } from './cards.ts';
import { namedByContext, namesByContext } from './contexts.ts';
import { banks, englishBanks } from './lenders.ts';
import { allOf, type Named } from './named.ts';
import { isHandling, isOfDebitCard, quotedIn, unknownIn } from './names.ts';
import { isGoneTo, signaturesIn, signedBy } from './signatures.ts';

/** 中信消金 is 中信消费金融, too. */
export const BANKS = new RegExp(
  `(?:中国(?=[工农建光民邮]))?(?:${banks
    .replaceAll('消费金融', '消费?金融?')
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')})|(?<![A-Za-z])(?:${Object.keys(englishBanks).join('|')})(?![A-Z]{2})`,
  'g',
);
/** The debt was sold to who signs. */
const BOUGHT = /(?:我司|我方|我公司|本公司)已?(?:依法|合法)?受让/;
/** 现债权人为鼎信资产, 已转让给鼎信资产管理有限公司; 向新债权人还款 tells what to do, not who. */
const SOLD_TO =
  /(?:现债权人|新债权人|受让[人方])(?!履|还|偿|付|支|归|清|指|向|依|承|有|将|应|可|已|自|的|对|享|委|名|协商|联系|联络|主张|提[出起]|立即|尽快|直接|全额|申请)[为是:]{0,2}((?!我|本|贵)[\u4e00-\u9fff]{2,12}?)(?=[,，。；;(（]|(?:股份)?有限|$)|(?<!(?:[如若将会可]|(?<!债)权)[^。；;]{0,16})已[^。；;,，]{0,16}转让[给至予]((?!我|本|第|他|其|受让|任何|下列|相关|专业|外部|外地|催|资产管理公司)[\u4e00-\u9fff]{2,12}?)(?=[,，。；;(（]|(?:股份)?有限|$)/;
/** Whether the debt was sold: who bought it is owed now. */
export const wasSold = (text: string) => BOUGHT.test(text) || SOLD_TO.test(text);

/** 【某某科技】. */
const OF_COMPANY = /(?:科技|网络|信息)$/;

/** Of a debt at somebody whose name nobody knows: 在某某平台的欠款. */
const DEBT_AT =
  /(?:在|[您你]与)[“"]?([\u4e00-\u9fff·]{2,8}?)[”"]?(?:(?:平台|APP|公司)上?(?:的|申请的?|办理的?)?(?:欠款?|借款?|贷款|逾期|债务)|上?(?:的|申请的|办理的)(?:欠款|借款|贷款|债务)|上?[欠借]的)/i;
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
  const [first] = signs;
  if (first && BOUGHT.test(text)) return first;
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

/** A bank lends by its own name; who else signs may be the company behind what people know by another one. */
function signerIn(text: string, signs: readonly Named[]): Named | undefined {
  const signer = signedBy(signs);
  if (!signer || /银行/.test(signer.name)) return signer;
  const brand = OF_COMPANY.test(signer.name) ? brandIn(text) : undefined;
  return quotedIn(text) ?? brand ?? signer;
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

function buyerIn(text: string): Named | undefined {
  const found = SOLD_TO.exec(text);
  const name = found?.[1] ?? found?.[2];
  if (!found || !name || isMasked(name)) return undefined;
  const start = found.index + found[0].indexOf(name);
  return { name, start, end: start + name.length };
}

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
