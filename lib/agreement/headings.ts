import { oneOf } from '../text/index.ts';
import { onlyOf } from './onlyOf.ts';
import { SIGNED } from './parties.ts';

const GREETED = oneOf([
  /[\u4e00-\u9fff]{1,3}(?:先生|女士)(?:您好)?:/,
  /(?:尊敬的|亲爱的)[\u4e00-\u9fff*]{0,4}(?:先生|女士|客户|用户|持卡人)(?:您好)?:/,
]);
const NUMBER = oneOf([
  /[一二三四五六七八九十]{1,3}、|\d{1,2}[、.)](?!\d)|\d{1,2}\.\d{1,2}(?![\d%‰元万块折倍成期])/,
  /[（(][一二三四五六七八九十\d]{1,2}[)）]|第[一二三四五六七八九十\d]{1,3}条:?/,
]);
/** 五、本协议自双方签字之日起生效, 尊敬的陈先生：感谢您来电: who signed, the number of a clause, and who is greeted before it. */
export const NUMBERED = new RegExp(`^(?:${SIGNED}(?=[\\u4e00-\\u9fff]{4}))?(?:${GREETED}|${NUMBER})?`);

/** 基本信息, 费用说明, 违约责任: what a clause only called so is about; it says nothing. */
export const heading = onlyOf([
  /基本|还款|费用|息费|产品|账户|借款|分期|债务|欠款|方案|客户|信息|联系|通知|违约|保密|其他|权利|义务|催收|提前|送达|争议|生效|期数|金额/,
  /安排|方式|约定|责任|保护|确认|事项|说明|情况|途径|解决|[的与和及]/,
]);
/** 债务催收, 提前通知: a heading only with a number before it. */
export const NEEDS_NUMBER =
  /^(?:债务|欠款)?(?:催收|提前|争议)(?:通知|事项|说明|情况|安排|方式|约定|[的与和及]){0,3}$|^金额$/;
/** 第五条违约责任: before its clause, in one line with it. */
export const HEADED =
  '^第[一二三四五六七八九十\\d]{1,3}条(?:还款方式|还款安排|欠款确认|征信|违约责任?|其他|生效|争议解决|费用|息费|信息保护|通知)';

/** 第三条 费用: above what it is about, in a line of its own, not squeezed. */
export const HEADING_LINE =
  /^\s*(?:第[一二三四五六七八九十]{1,3}条|[一二三四五六七八九十]{1,3}、)\s*[\u4e00-\u9fff]{2,8}\s*$/;

/** 肆、息费: only called so. */
const OF_CHARGES =
  /^(?:[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾\d]{1,3}[、.]|第[一二三四五六七八九十\d]{1,3}条)(?:息费|(?:逾期)?费用|(?:逾期)?利息|手续费|违约金|罚息|复利|[及和与、]){1,5}(?:信息|说明|情况)?$/;
/** Such a heading must have something below it. */
const LATE_CHARGE = /逾期|违约|罚|复利/;

/** Whether a clause is only the number and name of charges told below it: 第五条 利息及违约金. */
export const isOfCharges = (clause: string): boolean => OF_CHARGES.test(clause);

/** The same of charges that any plan has, so that nothing need stand below it. */
export const isOfUsualCharges = (clause: string): boolean =>
  OF_CHARGES.test(clause) && !LATE_CHARGE.test(clause);

/** What stands right below the heading of a charge says to its end that there is none, and is no other heading. */
const NONE_BELOW =
  /^[;；:：](?![一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}条)(?:(?!部分|一半|首[期月年]|前[\d一二三四五六])[^。;；]){0,50}?(?:停[止收计](?![减免豁])(?:对(?:[上前]述|以上|[该此]笔?|本笔|全部)?(?:欠款|债务|款项|账单))?(?:[计加]?收|收取|计算)?|不(?:再|会)?(?:计(?!入)(?:收|算)?|收取?|加收|产生|主张)|(?<!不再?)免[收除])(?:任何|逾期|费用|[、及和与或]|违约金|滞纳金|罚息|复利|利息)*(?=$|[。;；])/;
const CHARGES = /违约金|滞纳金|罚息|复利|利息|手续费|息费|费用/g;

/** 违约金不再计收 below 利息及违约金 leaves the other open: all of them are named there, or none. */
export function isNoneBelow(heading: string, below: string): boolean {
  const said = NONE_BELOW.exec(below)?.[0];
  if (said === undefined) return false;
  const named: readonly string[] = said.match(CHARGES) ?? [];
  return named.length === 0 || (heading.match(CHARGES) ?? []).every((one) => named.includes(one));
}
