import { usualName } from '../intake/index.ts';
import { anyOf } from '../text/index.ts';
import { signatureIn } from './sender.ts';

/**
 * Where a paper wants the money to go, if it is not where one pays anyway: an account, a code, a link, a person. An honest
 * lender may name its own account; nobody can tell that from the paper, so it is asked about first.
 */

/** The user's own account or card, from which the lender takes it. */
const OWN =
  /(?:[您你]|本人|自己|绑定|名下|指定还款|还款|扣款|代扣|储蓄|借记|工资|信用卡|贷款|借款)的?(?:名下|绑定|尾号|本人|银行|还款|扣款|储蓄|借记|的|\d){0,5}(?:账户|账号|卡)|尾号[\d%s*X×{}]{1,6}|(?:持卡人|客户|借款人|乙方)(?:姓名)?[:为]?[\u4e00-\u9fff*×]{1,4}?[,，;；(]?(?:信用卡|贷记卡)?卡号/;
const ACCOUNT = anyOf([
  /(?:转账?|汇款?|打款?|(?<!支)付款?|支付(?!宝)|存|还(?:款(?!后)|(?![清完款]))|缴)(?:入|至|到|进)?[^,，。;；]{0,16}(?:账户(?![\u4e00-\u9fff]{0,4}费|[内里中]?(?:有|留|余额|资金|足))|账号|卡号|对公户?)/,
  /(?:收款|对公|公司|公户|专用|指定|监管)(?:账户|账号|户)|(?:账户|账号|卡号)[:为是]?[\d*×X]{6,}|户名[:为是]/,
]);
const CODE = /(?:扫|识别)[^,，。;；]{0,10}码[^,，。;；]{0,6}(?:付|还|支付|缴|转|$)|收款码|付款码/;
const LINK = /(?:点击?|打开|戳|登录|访问)[^,，。;；]{0,4}(?:https?:|链接|网址|[a-z\d-]+\.[a-z]{2,})/i;
const PERSON =
  /(?:转|付|打|交|汇|还)(?:款|账|钱)?(?:给|到|至)[^,，。;；]{0,6}(?:专员|经理|老师|主任|法务|律师|客服|工作人员|个人|微信|QQ)|向[^,，。;；]{0,6}(?:专员|经理|老师|主任|律师|工作人员|个人|[\u4e00-\u9fff][某*×]{1,2})(?:支付|还款|归还|偿还|付款|缴)/;

/** 还款账户：王某 6217 0000 1234 5678: a whole number is not that of a card they know already, which they write with stars. */
const WHOLE_NUMBER =
  /(?:还款|收款|入账|汇款|付款)(?:账户|账号|卡号|卡)[:为是]{0,2}[\u4e00-\u9fff]{0,8}[:\s]?(?:\d\s?){15,19}/;

/** Not to be done, or not to be believed. */
const WARNED = /(?:[不勿莫别]|谨防|防止|禁止|任何|凡)[^,，。;；]{0,10}$/;

const PAYEE = /(?:户名|收款人|收款单位|收款方|开户名)[:为是]?([\u4e00-\u9fff()（）·]{4,24})/;

/** The account is in the name of who signed the paper: 【中信银行】…户名中信银行股份有限公司信用卡中心. */
function isSigners(text: string): boolean {
  const payee = PAYEE.exec(text)?.[1];
  const sign = signatureIn(text);
  return payee !== undefined && sign !== undefined && payee.includes(usualName(sign.name));
}

/** Whether a clause of a paper names somewhere else to pay to. @param text  the whole of it, squeezed */
export function paysElsewhere(clause: string, text: string): boolean {
  const isAt = (pattern: RegExp) => {
    const found = pattern.exec(clause);
    return found !== null && !WARNED.test(clause.slice(0, found.index));
  };
  if (isAt(CODE) || isAt(LINK) || isAt(PERSON)) return true;
  if (isAt(WHOLE_NUMBER) && !isSigners(text)) return true;
  return isAt(ACCOUNT) && !OWN.test(clause) && !isSigners(text);
}
