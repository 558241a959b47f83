import { isMasked, LENDERS, PRODUCTS } from './called.ts';
import { isNobody } from './contexts.ts';
import { allOf, type Named } from './named.ts';

const ASKED = /^(?:股份)?(?:有限)?(?:责任)?(?:公司)?已?委托(?:我|本)/;
/** Between a lender that is known and 委托, and before one for whom somebody writes: 代海尔消费金融通知您. */
const OF_THEIRS =
  /^(?:股份)?(?:有限)?(?:责任)?(?:公司|信用卡中心|信用卡部|总行|[\u4e00-\u9fff]{2,4}分行)?的?(?:合法)?委托/;
const TAKEN_BY = /(?:接?受|接到?)(?:(?:债权|权利|出借|委托)[人方])?[:“]?(?:中国(?=[工农建光民邮]))?$/;
const FOR = /(?:^|[我方司】,，。;；:现特谨兹])代[:“]?(?:中国(?=[工农建光民邮]))?$/;
const WRITES =
  /^(?:股份)?(?:有限)?(?:公司)?[,，]?(?:正式)?(?:向[您你]|通知|告知|提[醒示]|催[收告促]|致[函电]|追[讨偿索])/;

/** 受小鹅优贷委托: by where it stands, whoever it is. */
const ANY_ASKED =
  /(?<!不)(?:接?受|接到)(?:(?:债权|权利|出借|委托)[人方])?((?!理|到|让|托|益|商户)(?:(?![您你我贵其此该本的之])[\u4e00-\u9fff]){2,12}?)(?:股份)?(?:有限)?(?:责任)?(?:公司)?的?(?:合法)?委托/;

/** What the name of one who lends ends with. */
const LENDS = /(?:银行|信用社|联社|金融|小贷|小额贷款|消费|信贷|[贷借花付呗条]|分期|租赁|普惠|钱包|资产)$/;

/**
 * 受兴业消费金融委托, 兴业消费金融委托我司: not who signs, but who had them ask; or, where it is told of, what they lent by its
 * own name: 受马上消费金融委托，您的安逸花已逾期.
 */
export function whoAskedIn(text: string): Named | undefined {
  const asked = /委托|代/.test(text) ? (knownIn(text) ?? anyIn(text)) : undefined;
  return asked && (lentIn(text, asked.end) ?? asked);
}

const YOURS = /(?:[您你]的?|名下的?)$/;
const IS_DEBT = /^(?:账户|借款|贷款|欠款|账单|产品|项下|的?(?:款项|逾期)|已逾期)/;
const lentIn = (text: string, from: number): Named | undefined =>
  allOf(PRODUCTS, text).find(
    ({ start, end }) =>
      start >= from &&
      YOURS.test(text.slice(Math.max(0, start - 4), start)) &&
      IS_DEBT.test(text.slice(end, end + 5)),
  );

const knownIn = (text: string): Named | undefined =>
  allOf(LENDERS, text).find(({ start, end }) => {
    const [before, behind] = [text.slice(Math.max(0, start - 10), start), text.slice(end, end + 20)];
    return (
      ASKED.test(behind) ||
      (TAKEN_BY.test(before) && OF_THEIRS.test(behind)) ||
      (FOR.test(before) && WRITES.test(behind))
    );
  });

function anyIn(text: string): Named | undefined {
  const found = ANY_ASKED.exec(text);
  const name = found?.[1];
  if (!found || !name || !LENDS.test(name) || isNobody(name) || isMasked(name)) return undefined;
  const start = found.index + found[0].lastIndexOf(name);
  return { name, start, end: start + name.length };
}
