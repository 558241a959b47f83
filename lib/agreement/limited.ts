import { inWords, NUMERALS } from '../intake/index.ts';
import { anyOf, oneOf } from '../text/index.ts';
import { isOfLate } from './open.ts';
import type { Terms } from './types.ts';

const REST = oneOf([/剩余|余下|剩下|其余|未到期|尚未到期/]);
const DEBT = oneOf([/本金|本息|欠款|款项|账单|借款|贷款|部分|金额|利息|期数?/]);
/** 剩余未到期本金仍按原合同还款, 仅结清当前逾期部分, 不含未到期本金: one sum that is not all. */
const NOT_ALL = anyOf([
  new RegExp(
    `${REST}[^,，。;；]{0,16}(?:仍|继续|照常|另行|按原|按月|依然|照旧)[^,，。;；]{0,12}(?:还|偿|付|执行|履行)`,
  ),
  new RegExp(
    `[仅只](?:是|用于|限于?|能|可)?(?:结清|归还|偿还|抵扣|冲抵)(?:您的?|截[至止][^,，。;；]{0,8}|的)?(?:当前|本期|本次|目前|逾期|已到期)[^,，。;；]{0,6}${DEBT}`,
  ),
  new RegExp(`不(?:包?含|包括)(?:您的?|后续|的)?(?:未到期|剩余|后续)[^,，。;；]{0,6}${DEBT}`),
  /不(?:代表|视为|等于|意味着)[^,，。;；]{0,8}(?:全部|整笔|全额)?(?:结清|还清)/,
]);

const TIME = `(\\d{1,3}|[${NUMERALS}]{1,3})个?([期月年])`;
/** 方案有效期6个月, 本优惠仅前6期有效, 前6期按此执行. */
const VALID = anyOf([
  new RegExp(`有效期限?(?:为|是|:|共|仅)*${TIME}`),
  new RegExp(`(?:方案|协议|优惠|减免|安排|计划)(?:仅|只)(?:前|有效|适用于?前?|执行)*${TIME}`),
  new RegExp(`前${TIME}[^,，。;；]{0,6}(?:执行|适用|有效)`),
]);
/** 到期后重新评估还款金额, 每半年复核一次月供: what is paid then is not told. */
const ANEW = anyOf([
  /(?:到期|期满|届满|届时|[\d一二三四五六七八九十]{1,3}(?:期|个月|年)(?:之?后|期满))[^。;；]{0,16}(?:重新|再次?|另行)(?:评估|核定|核算|确定|协商|计算|审[核批]|约定)[^,，。;；]{0,8}(?:金额|方案|月供|期数|还款|利率)/,
  /每(?:半年|[一两]?年|季度?|[\d一二三四五六七八九十]{1,3}个?[期月])[^,，。;；]{0,8}(?:复核|重新?评估|重新核定|调整|审核)[^,，。;；]{0,8}(?:金额|方案|月供|还款|利率)/,
]);

/**
 * Whether a clause gives the plan an end that the call did not: one sum that is not all, a plan that is valid for fewer
 * months than it has parts, or parts that are set anew after a while. A call may have said so, too: it is asked about.
 *
 * @param before  of its sentence
 */
export function isLimited(before: string, clause: string, terms: Terms): boolean {
  const isSaid = (terms.parts === 1 && NOT_ALL.test(clause)) || ANEW.test(clause) || endsEarly(clause, terms);
  return isSaid && !isOfLate(before + clause);
}

function endsEarly(clause: string, { parts = 0 }: Terms): boolean {
  const [, ...found] = VALID.exec(clause) ?? [];
  const [words = '', unit] = found.filter(Boolean);
  const count = /\d/.test(words) ? Number(words) : (inWords(words) ?? parts);
  return parts > 1 && words !== '' && (unit === '年' ? count * 12 : count) < parts;
}
