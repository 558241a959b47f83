import { NUMERALS } from '../intake/index.ts';
import { anyOf, oneOf } from '../text/index.ts';
import type { Terms } from './types.ts';

const PAY_OFF = oneOf([/还清|结清|付清|偿清|缴清|清偿|归还|偿还|支付|还(?!款)|付(?!款)/]);
const DEBT = oneOf([/欠款|余款|款项|本金|本息|债务|金额|借款|贷款|账单|部分/]);
const ALL = oneOf([
  /(?:剩余|余下|剩下|其余|未还|的){0,2}(?:全部|所有|一切|全额)/,
  new RegExp(`(?:剩余|余下|剩下|其余)的?${DEBT}`),
  /余款|余额|尾款/,
]);
/** 还清全部余款, 全部结清, 全部欠款12月10日还清. */
const ALL_OF_IT = anyOf([
  new RegExp(`${PAY_OFF}${ALL}`),
  new RegExp(`(?:全部|全额|全数|一并|悉数)${PAY_OFF}`),
  new RegExp(`(?:全部|所有)(?:剩余)?的?${DEBT}[^,，。;；分期]{0,14}(?:还清|结清|付清|偿清|清偿)`),
]);
const FIRST = oneOf([/首[期次笔月]|第[一1][期次笔]/]);
const LAST = new RegExp(`最后[一1]?[期次笔]|[末尾]期|第[\\d${NUMERALS}]{1,3}期`);
const OF_ONE_PART = anyOf([new RegExp(FIRST), LAST]);
/** 首期结清; 首期还清后 and 首期还清720元 are of the first part alone. */
const WITH_THE_FIRST = new RegExp(
  `${FIRST}[^,，。;；\\d]{0,8}(?:还清|结清|付清|偿清)(?!后|[:为]?[¥\\d]|首|本期|当期)`,
);
/** 最后一期720元，还清全部欠款: the sum of that part is told. */
const SUM_OF_LAST = new RegExp(
  `(?:${LAST.source})[^,，。;；\\d]{0,8}¥?\\d[\\d,.]*元?[,，]?[^,，。;；\\d]{0,6}$`,
);

/** By the plan, by when all of it is over, or as one likes: 分12期还清全部欠款, 直至全部还清, 可提前还清全部. */
const BY_THE_PLAN = anyOf([
  new RegExp(
    `分[成为作]?[\\d${NUMERALS}]{1,3}(?:期|个月|次)|(?<![第\\d${NUMERALS}])[\\d${NUMERALS}]{1,3}(?:期|个月)`,
  ),
  /按[期时约月]|如[期约]|逐[期月]|陆续|按照?(?:以?上|上述|前述|本|该|此|约定|方案|计划|协议)/,
  /直?[至到]|待|若|如|一旦|只要|凡|已|可(?!能)|随时/,
  /(?:款|完|履行|结束|(?<![首第][一1期次笔]?)期)[^,，。;；]{0,4}后[^,，。;；]{0,3}$/,
]);
/** 还清全部欠款后, 还清之日, 归还全部欠款8,640元，分12期. */
const THEREAFTER =
  /^[^,，。;；\d]{0,8}(?:后|为止|之日|[之以]?前|时)|^[^,，。;；\d]{0,6}[:为共]?(?:人民币|¥)?\d/;
const DAY = /\d[日号]|[今明次][日月天]/;

/**
 * Whether a clause asks, in a plan of parts, for all that is left at once: with the first or the last part, on a day, or
 * as if there were no parts.
 *
 * @param before  of its sentence
 */
export function asksForRest(before: string, clause: string, { parts = 0 }: Terms): boolean {
  if (parts < 2) return false;
  if (WITH_THE_FIRST.test(clause)) return true;
  const found = ALL_OF_IT.exec(clause);
  if (!found) return false;
  const [ahead, behind] = [clause.slice(0, found.index), clause.slice(found.index + found[0].length)];
  if (SUM_OF_LAST.test(before + ahead)) return false;
  if (OF_ONE_PART.test(ahead)) return !/(?<!最)后[^,，。;；]{0,3}$/.test(ahead);
  if (/自愿|必?须|应当/.test(ahead) && !/分|按/.test(ahead)) return !THEREAFTER.test(behind);
  return !BY_THE_PLAN.test(ahead) && (DAY.test(ahead) || !THEREAFTER.test(behind));
}

const AS_LEFT = new RegExp(
  `[（(]?(?:${LAST.source})(?:的?(?:应?还款?|扣款)?(?:金额|额|款)?)[（(]?[以按](?:届时|当时|实际|的){0,3}(?:剩余|未还|欠款|所欠|的){0,2}(?:余额|余款|本金|欠款|金额|剩余)(?:为准|计算|归还|偿还|还款)[)）]?`,
);

/**
 * A clause without 最后一期以实际余额为准, where sum, parts and one part are told: then the last one is what they leave.
 */
export const withoutLastAsLeft = (clause: string, { total, parts, perPart }: Terms): string =>
  total !== undefined && parts !== undefined && perPart !== undefined ? clause.replace(AS_LEFT, '') : clause;
