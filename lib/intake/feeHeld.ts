/** What being late costs, as bills call it; 利息 alone may be of the instalments. */
const FEE = '(?:逾期(?:费用?|利息|罚息|违约金|手续费)|违约金|滞纳金|罚息|延滞金)';
const HOLDS = '(?:其中)?已?(?:包?含|包括)有?(?:了|的)?';
const LACKS = '(?:(?:不|未)包?含|不包括|未包括|不计)';
/** Between a bracket and the sum behind it. */
const THEN = '(?:[（(]元[)）])?[:为]?(?:人民币)?¥?$';

const HELD_BEHIND = new RegExp(`^元?整?[,，]?[（(]?(?:${HOLDS}|其中)${FEE}`);
/** (含本金1,200.00元、利息120.50元、罚息36.28元). */
const HELD_AMONG = new RegExp(
  `^元?整?[,，]?[（(](?:其中)?(?:包?含|包括|其中)?本金[^（）()]{0,40}${FEE}[^（）()]{0,20}[）)]`,
);
const HELD_BEFORE = new RegExp(`[（(]${HOLDS}[^)）\\d]{0,8}?${FEE}[^)）\\d]{0,8}[）)]${THEN}`);
const APART_BEHIND = new RegExp(`^元?整?[,，]?[（(]?(?:${LACKS}|另有?|外加|另[加计收付需]{1,2})${FEE}`);
const APART_BEFORE = new RegExp(`[（(]${LACKS}${FEE}[）)]${THEN}`);

/** 待还本金8,640.00元. */
const PRINCIPAL = new RegExp(`本金(?:金额|余额)?${THEN}`);

/**
 * Whether a sum in a squeezed text holds what being late has cost, by the words right beside it; undefined where they do
 * not say.
 */
export function feeHeld(text: string, { start, end }: { start: number; end: number }): boolean | undefined {
  const [before, behind] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 80)];
  if (APART_BEHIND.test(behind) || APART_BEFORE.test(before) || PRINCIPAL.test(before)) return false;
  return HELD_BEHIND.test(behind) || HELD_AMONG.test(behind) || HELD_BEFORE.test(before) || undefined;
}
