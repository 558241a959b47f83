import type { PlainDate } from '../dates/index.ts';
import type { Day } from '../intake/index.ts';
import { anyOf } from '../text/index.ts';
import type { Off } from './types.ts';

/** It would be, or it was before: neither is said of this plan. */
const NOT_NOW =
  /如|若|一旦|可能|否则|将|任[一何意]|有权|可以?要求|逾期[^,，。;；]{0,8}的|违约|未[按还能足]|连续|原[来有方先]?|旧|此前|之前|以前|先前|前次|上次/;
/** 协议已过期, 该安排已于今日撤销. */
const TAKEN_BACK = anyOf([
  /(?:方案|协议|分期|安排|计划|申请|审批|情况|状态|结果)[:为]?(?:现|已|被){1,2}(?:于[^,，。;；]{1,14})?(?:撤销|撤回|取消|作废|失效|过期|终止|驳回|拒绝)了?$/,
  /^(?:现|已)于[^,，。;；]{1,14}(?:撤销|撤回|取消|作废)$/,
]);
/** 经研究我行无法接受, 分期申请未获通过. */
const REFUSED = anyOf([
  /(?:经[^,，。;；]{0,6}(?:研究|审[核批议]|评估|讨论)|我[行司们]|本[行司]|申请|方案|诉求|请求)[^,，。;；]{0,8}(?:无法|不能|不予|未予|难以|暂不)(?:接受|批准|受理|同意|通过)(?:您的?[^,，。;；]{0,8}(?:方案|申请|诉求|请求))?$/,
  /(?:申请|方案|协商|分期)[^,，。;；]{0,4}(?:未(?:能|获得?)?(?:通过|批准)|被(?:拒|拒绝|驳回))$/,
]);
/** 仲裁申请已撤回, 自动扣款协议已终止: what is taken back there is no plan. */
const OF_ELSE = /仲裁|诉讼|起诉|保全|执行|催收|扣款|代扣/;
/** 未获批准，现同意按以上12期执行. */
const INSTEAD = /^[,，](?:现|但|改为|我[行司]?)[^,，。;；]{0,6}(?:同意|批准|按|改为|调整)/;
/** 本回执不代表同意, 示例数据; at the end of what is looked at. */
const NO_ANSWER = anyOf([
  /(?:[本此](?:回执|短信|通知|消息|邮件|回复|函|单|页面?)|回答|答复)[^。;；]{0,24}不(?:代表|等于|视为|意味着|表示|构成)[^,，。;；]{0,8}(?:同意|批准|认可|承诺|要约)[^,，。;；]*$/,
  /(?:示例|样例|测试)数据[^,，。;；]*$|模板(?:联调|测试)$/,
]);

/** It was refused, and not only taken back. */
const NEVER_WAS = /驳回|拒绝/;

/**
 * Whether a clause says that there is no such plan: it was refused or is gone, or what is written is no answer.
 *
 * @param before  of its sentence
 * @param behind  the next few signs
 */
export function voidOf(before: string, clause: string, behind: string): Off | 'noAnswer' | undefined {
  if (NO_ANSWER.test(before + clause)) return 'noAnswer';
  if (OF_ELSE.test(clause) || INSTEAD.test(behind) || NOT_NOW.test(before + clause)) return undefined;
  if (REFUSED.test(clause)) return 'refused';
  if (!TAKEN_BACK.test(clause)) return undefined;
  return NEVER_WAS.test(clause) ? 'refused' : 'gone';
}

/** 每两周还一次, 双周还款: a rhythm that no row holds. */
const OTHER_RHYTHM = anyOf([
  /(?:每隔?(?:[两二双2一]个?)?(?:周|星期|礼拜)|双周|每半个?月|每1[0-5]天|每[十两二三2-9]天|每[两二2三3]个月|每季度?)[^,，。;；至到一二三四五六日末]{0,4}(?:还款|归还|偿还|支付|付款|扣款|缴|还[一1款清]|还$)/,
  /(?:还款|扣款)(?:频率|周期)[:为](?:每隔?[两二双2]?个?(?:周|星期|礼拜)|双周|每半个?月|每[两二2三3]个月|每季)/,
]);
/** A part that is not fixed or may be raised; somebody else's debt. */
const OTHERWISE = anyOf([
  /(?:每期|各期|月供|期供)(?:应?还款?)?(?:金额|数额)?[:为]?(?:不固定|不定额|不确定)/,
  /(?<!不得?|不会|未经|禁止|不能|不可|无权|不应)单方面?(?:有权)?(?:上调|提高|增加)/,
  /与您(?![^,，。;；]{0,4}(?:其[他它]|别的|另))(?:本人|自己)?(?:名下)?的?[^,，。;；]{0,8}无关$/,
]);

/** Whether a clause says that the parts are paid otherwise than month by month; a call may have said so, too. */
export const hasOtherRhythm = (clause: string): boolean => OTHER_RHYTHM.test(clause);

/** Whether a clause says that the plan is another than parts of one size that the user owes. */
export const isOtherwise = (clause: string): boolean => OTHERWISE.test(clause);

/** 要求您三日内一次清偿全部: also where the plan that was wished for is told before. */
const ALL_NOW =
  /(?:要求|责令|限)[^。;；]{0,16}(?:[一二三四五六七八九十\d]{1,2}个?(?:工作)?[日天]内|立即|即刻)[^。;；\d]{0,6}(?:清偿|结清|还清|偿还|归还)(?:全部|所有|剩余)/;

/** Whether all of it is asked for at once, and not only if a part were late. */
export function asksForAll(text: string): boolean {
  const found = ALL_NOW.exec(text);
  return found !== null && !NOT_NOW.test(text.slice(Math.max(0, found.index - 40), found.index));
}

/** 请于11月20日前登录确认. */
const CONFIRM_BY = /[请须需应限](?:您)?[于在]?$/;
const CONFIRM =
  /^(?:\d{1,2}[:点时]\d{0,2})?(?:之|以)?前[^,，。;；]{0,10}(?:确认|签[署订字]|回复|点击|登录|接受|同意)/;

/** Whether a clause asks to be confirmed by a day that is over: whoever did not, has no plan. */
export const isLapsed = (text: string, days: readonly Day[], today: PlainDate): boolean =>
  days.some(
    ({ date, start, end }) =>
      date !== undefined &&
      date < today &&
      CONFIRM_BY.test(text.slice(Math.max(0, start - 4), start)) &&
      CONFIRM.test(text.slice(end, end + 24)),
  );
