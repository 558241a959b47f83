import { type FoundSign, scamSigns } from '../scam/index.ts';
import { anyOf } from '../text/index.ts';
import { always, certain, fraud, locked, paidFirst, wants } from './frauds.ts';
import { QUOTED, warns } from './warnings.ts';

/** How much is searched for sales talk, characters: a message has at most 500. */
const SALES = 600;

/**
 * Whether it looks like a fraud, for the kind of a message.
 *
 * @param owed  something is owed by it, or demanded: then only words that no lender uses count
 */
export function isFraud(text: string, owed: boolean): boolean {
  const isWarning = warns(text);
  return (
    saysFraud(text, owed, isWarning) || (!owed && !isWarning && wants.test(text) && signsIn(text).length > 0)
  );
}

/** Whether it is one, whatever else is known or likely of it. */
export function isCertainFraud(text: string, isWarning = warns(text)): boolean {
  if (always.test(isWarning ? text.replace(QUOTED, '') : text)) return true;
  return !isWarning && certain.some((words) => words.test(text));
}

/** Of what is late a lender shuts the account, and opens it again once it is paid. */
const LATE = /逾期|未(?:按时|如期)?还款|欠款/;

/** Words that are enough for a fraud; a text that warns of one has none. */
export function saysFraud(text: string, owed: boolean, isWarning = warns(text)): boolean {
  if (isCertainFraud(text, isWarning)) return true;
  if (isWarning) return false;
  return (
    locked.test(owed || LATE.test(text) ? text.replace(paidFirst, '') : text) ||
    fraud.some((words) => words.test(text))
  );
}

const NO_FEE = /[服手][务续]费[^。；;,，\d]{0,4}[:为]0(?:\.00?)?元/g;
/** 转给你了, 已支付到社保卡: whoever gives wants nothing. */
const GIVEN =
  /(?:转|打|汇|付)[到给]?[您你][^。；;,，]{0,6}了|给[您你][^。；;,，]{0,6}转了[¥\d.,]*|已(?:支付|发放|转|打|汇)[入到至给][^。；;,，]{0,8}/g;
/** What was sent by mistake is wanted back. */
const RETURNED = /退[回还款]|转回|多[退转付]|误转|转错/;
// A debt that was sold is no money that is moved; a fee of nothing is none.
const signsIn = (text: string) =>
  scamSigns(
    text
      .slice(0, SALES)
      .replaceAll('转让', '受让')
      .replaceAll('代扣', '自动扣')
      .replace(NO_FEE, '')
      .replace(RETURNED.test(text) ? '' : GIVEN, ''),
  );

/** What nobody asks for who is owed; the rest of the signs are of those who sell a way out. */
const ALWAYS: readonly string[] = ['collect.account', 'scam.service', 'scam.data', 'scam.fee'];
/** What was learned leans to papers with sums: by the sum of a plan alone it shows nothing. */
const ONLY_SUM = /^[\d,.]+元?$/;
/** 签约费199元: one that must be paid. */
const FEE = /费(?:用)?(?:为|是|:|共|¥|人民币){0,3}[1-9]/;
/** What one need not hand over, or can take back: 不用给我们截图, 关闭扣款授权. */
const NOT_ASKED = /(?:不用|不必|无[需须])[^,，]{0,6}(?:给|发|交|提供|告)|(?:关闭|取消|解除)[^,，]{0,10}授权/;
/**
 * What a lender writes, too, although those who sell a way out live by the words: that it agreed to 停息挂账, that there
 * is no 服务费, and that its own app reads codes.
 */
const OF_LENDERS = anyOf(
  [
    /停息挂账(?=[^。；;]{0,16}(?:(?<!不|未)同意|获批|(?<!未获?)批准|已生效))/,
    /(?:服务|手续)费(?:为|是|:|¥|RMB){0,3}0(?:\.00?)?(?:元(?!起)|(?=[,，。；;]|$))/,
    /(?:APP|手机银行|小程序)[内里中][“"「]?扫码(?:还款|支付|付款)/,
  ],
  'gi',
);

/** No lender asks for these where a link leads to, not even by the name of its own bank. */
const BY_LINK =
  /(?:https?:|www\.|\.(?:top|vip|xyz|cc|com|cn)(?![a-z]))[^。；;]{0,40}(?:录入|填写|输入|上传)[^。；;]{0,14}(?:密码|验证码|CVV)/i;

/**
 * Whether what says to be from a lender looks like a fraud.
 *
 * @param text  squeezed; one that warns of fraud does not look like one
 */
export function looksLikeFraud(text: string): boolean {
  const isWarning = warns(text);
  const rest = text.replace(OF_LENDERS, '');
  if (!isWarning && BY_LINK.test(text)) return true;
  return (
    saysFraud(rest, true, isWarning) || (!isWarning && signsIn(rest).some((sign) => isAsked(sign, rest)))
  );
}

const isAsked = ({ sign, quote }: FoundSign, text: string): boolean =>
  ALWAYS.includes(sign) && !NOT_ASKED.test(quote) && (!ONLY_SUM.test(quote) || FEE.test(text));
