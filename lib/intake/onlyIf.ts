import { anyOf } from '../text/index.ts';

/** 如果长期不还，可能会被起诉: up to the end of the sentence it tells what would be. */
const IF_UNPAID =
  /(?:要是|如果|若是?|如|假如|倘若|万一|一旦)[^。；;,，]{0,8}(?:[不没未]还|[不没未]有?处理|还不上|还不了)[^。；;,，]{0,6}[,，][^。；;!！]{0,4}(?:[将会]|可能|或许|有可能)[^。；;!！]{0,60}/g;

/** The day to pay on is still to come. */
const NOT_YET = anyOf([
  /(?:\d[日号]|[今明后][天日])前?(?:请|要|应|需|记得|是[您你]?的?){0,2}(?:还(?!了)|扣款|到期)/,
  /还款日[:为是]?(?:20\d\d[年/-])?\d/,
]);
/** Who writes so collects. */
const COLLECTS =
  /拖欠|(?<!本期|当期)欠[款钱债]|债[务权]|失联|拒[不绝]|多次|法务|律所|事务所|委外|受[^。；;,，]{2,14}委托|函/;

/** What a lender that is polite does not write. */
const THREATENS = /起诉[您你]|家[人属]|通讯录|村|单位|邻居|失信|今[日天]将/;

/** A text without what happens only if one does not pay, where that is still to come, and it is no collector who writes. */
export function withoutIf(text: string): string {
  const rest = text.replace(IF_UNPAID, (told) => (THREATENS.test(told) ? told : ''));
  return rest !== text && NOT_YET.test(rest) && !COLLECTS.test(rest) ? rest : text;
}
