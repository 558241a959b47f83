import type { Amount } from '../intake/index.ts';
import { anyOf } from '../text/index.ts';

/** 您的还款方案已变更, 计划有变动; not 已变更为12期, and not by what was talked over: 已按协商结果调整. */
const CHANGED =
  /(?:方案|计划|协议|安排|约定|分期)[^,，。;；\d]{0,6}(?:已|被|有|现|将)(?!按|依|照|相应|同步)[^,，。;；\d]{0,4}(?:变更|更改|变动|改变|变化|修改)(?![为成至到前后好完:]|成功|的)/;
/** 主题：方案已变更, and what stands right below such a line. */
const BELOW_HEAD = anyOf([
  /(?:主题|标题|题目):[^;；。]{0,30}$/,
  /(?:主题|标题|题目):[^;；。]{1,30}[;；](?:[^,，。;；]{0,12})$/,
]);
const OF_HEAD =
  /(?:方案|计划|协议|安排|约定|分期)[^,，。;；\d]{0,6}(?:变更|更改|变动)(?!成功|结果|完成|申请|办理|为|成)/;
/** 原方案：分12期: what held before. */
const OLD_PLAN = /原(?:来的?)?(?:还款|分期|协商)?(?:方案|计划|安排)(?:内容|如下|为|是){0,2}:/;
/** 如方案有变更. */
const IF = /如|若|一旦|可能|将会/;

/**
 * Whether a clause only tells that the plan was changed, and not into what: it stands below the plan, or in or below the
 * head of a mail, where nobody knows which of the two the mail is about. Above a plan it is the head of that plan. 原方案
 * is the one before.
 *
 * @param clause  and where it stands in `text`
 * @param amounts  all sums of the text
 */
export function isChanged(
  text: string,
  clause: { text: string; start: number; end: number },
  amounts: readonly Amount[],
): boolean {
  if (OLD_PLAN.test(clause.text)) return true;
  const found = CHANGED.exec(clause.text);
  const ofHead = OF_HEAD.exec(clause.text);
  if (ofHead && BELOW_HEAD.test(text.slice(Math.max(0, clause.start - 60), clause.start + ofHead.index)))
    return true;
  if (!found || IF.test(clause.text)) return false;
  const sums = amounts.filter(({ marked }) => marked);
  return sums.length > 0 && sums.every(({ end }) => end <= clause.start);
}
