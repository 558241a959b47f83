import { anyOf } from '../text/index.ts';

/** 还款方案变更通知, 账单调整确认函: what the paper is called, above what it says. */
const HEAD =
  /^((?:[【[][^】\]]{2,24}[】\]])?(?:邮件)?(?:(?:主题|标题|题目):)?(?:[【[][^】\]]{2,24}[】\]])?)(?:关于|您的|花呗|借呗|信用卡|个性化|协商|还款|分期|账单|方案|计划|协议|安排|的){0,5}(?:变更|调整|更改)(?:事宜|结果)?的?(?:通知|告知|确认|提醒)[书函单]?(?::|$)/;

/** An earlier plan, and that it was changed; 根据协商达成的方案，已调整为 is how the call is told. */
const EARLIER =
  /(?<!(?:按|据|照|依|应|经)[^,，。;；]{0,24})(?:达成|协商(?!一致|后|的?结果)|谈好|说好|商定|约定|此前|之前|先前|上次|原[有来定先]?)[^。;；]{0,80}(?:方案|计划|协议|安排|分期)[^。;；]{0,40}(?:变更|更改|变动|调整|修改|作废|取消|失效|改[为成])/;
/** The new plan is not the one that stands here. */
const ELSEWHERE = anyOf([
  /新的?(?:还款|分期|协商){0,2}(?:方案|计划|安排|账单)(?![:如为是已(]|[^,，。;；]{0,6}\d)/,
  /(?:变更|调整|更改)[前后](?![^,，。;；]{0,10}[:\d])|不再适用|另行通知/,
  /原(?:来的?)?(?:还款|分期|协商){0,2}(?:方案|计划|安排)(?:内容|如下|为|是){0,2}:/,
]);

const isOfOther = (text: string): boolean => EARLIER.test(text) || ELSEWHERE.test(text);

/**
 * A clause without the name of a notice that a plan was changed, where the figures of the paper are the plan it was
 * changed into: then the rows compare them, and the name itself says nothing more.
 *
 * @param text  the whole of it, squeezed
 */
export const withoutNoticeHead = (clause: string, text: string): string =>
  isOfOther(text) ? clause : clause.replace(HEAD, '$1');

/** Whether a clause is such a name above a text that tells of an earlier plan, or of a new one that stands elsewhere. */
export const isNoticeOfOther = (clause: string, text: string): boolean =>
  HEAD.test(clause) && isOfOther(text);
