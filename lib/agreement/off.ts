import { anyOf, oneOf } from '../text/index.ts';
import type { Off } from './types.ts';

/** It would be, or it was before: neither is said of this plan. */
export const NOT_NOW =
  /如|若|一旦|可能|否则|将|任[一何意]|有权|可以?要求|逾期[^,，。;；]{0,8}的|违约|未(?:[按还足]|能(?!通过|获))|连续|原(?!因)[来有方先]?|旧|此前|之前|以前|先前|前次|上次/;
/** What was asked for or agreed. */
const PLAN = oneOf([/方案|协议|分期|安排|计划|申请|审批|情况|状态|结果/]);
/** 因系统原因, 由于您的账户异常. */
const WHY = '(?:[因由][^,，。;；]{1,14}?)?';
const UNDONE = '(?:撤销|撤回|取消|作废|失效|过期|终止|驳回|拒绝)';
/** 协议已过期, 该安排已于今日撤销, 方案因系统原因已取消. */
const TAKEN_BACK = anyOf([
  new RegExp(
    `${PLAN}[:为]?${WHY}(?:现|已|被|予以|[为给帮]您){1,3}(?:于[^,，。;；]{1,14})?(?:做了?|作了?)?${UNDONE}(?:处理|了)?$`,
  ),
  /^(?:现|已)于[^,，。;；]{1,14}(?:撤销|撤回|取消|作废)$/,
]);
const LOOKED_AT = oneOf([/审[核批查议]|评估|研究|讨论|批准/]);
/** 经研究我行无法接受, 分期申请未获通过, 方案综合评估未能通过, 申请不符合办理条件. */
const REFUSED = anyOf([
  /(?:经[^,，。;；]{0,6}(?:研究|审[核批议]|评估|讨论)|我[行司们]|本[行司]|申请|方案|诉求|请求)[^,，。;；]{0,8}(?:无法|不能|不予|未予|难以|暂不)(?:接受|批准|受理|同意|通过)(?:您的?[^,，。;；]{0,8}(?:方案|申请|诉求|请求))?$/,
  new RegExp(
    `(?:(?<!减免|优惠|提额)申请|方案|协商|分期|${LOOKED_AT}(?:结果)?)[:为]?[^,，。;；]{0,6}(?:未(?:能|获得?|予)?|[不没](?:有|能|予)?|暂未)(?:通过|批准|获批)(?:[^,，。;；]{0,6}${LOOKED_AT})?了?$`,
  ),
  /(?:申请|方案|协商|分期)[^,，。;；]{0,4}没有?批(?:下来)?$|我[行司们][^,，。;；]{0,4}不同意(?:您的?[^,，。;；]{0,8})?$/,
  /(?:申请|方案|协商|分期)[^,，。;；]{0,4}被(?:拒|拒绝|驳回)$/,
  /(?:\d{1,2}期|方案|申请)[^,，。;；]{0,8}(?:做|办|批|给|申请)不(?:了|下来)了?$/,
  /(?:申请|方案|诉求|请求)[^,，。;；]{0,8}不(?:符合|满足)[^,，。;；]{0,8}(?:条件|要求|标准)$/,
]);
/** 仲裁申请已撤回, 自动扣款协议已终止: what is taken back there is no plan. */
const OF_ELSE = /仲裁|诉讼|起诉|保全|执行|催收|扣款|代扣|自动还款|征信|异议|结清申请/;
/** 未获批准，现同意按以上12期执行. */
const INSTEAD =
  /^[,，。;；](?:现|但|改为|[经我][^,，。;；]{0,6})[^,，。;；]{0,6}(?:同意|批准|通过|按|改为|调整)/;
/** 本回执不代表同意, 示例数据; at the end of what is looked at. */
const NO_ANSWER = anyOf([
  /(?:[本此](?:回执|短信|通知|消息|邮件|回复|函|单|页面?)|回答|答复)[^。;；]{0,24}不(?:代表|等于|视为|意味着|表示|构成)[^,，。;；]{0,8}(?:同意|批准|认可|承诺|要约)[^,，。;；]*$/,
  /(?:示例|样例|测试)数据[^,，。;；]*$|模板(?:联调|测试)$/,
]);

/** Whether what stands behind a refusal is agreed to in its place. @param behind  the next few signs */
export const isReplaced = (behind: string): boolean => {
  const [words] = INSTEAD.exec(behind) ?? [];
  return words !== undefined && !/[不未无没]/.test(words);
};

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
  const said = withoutBrackets(before, clause);
  if (REFUSED.test(said)) return 'refused';
  if (!TAKEN_BACK.test(said)) return undefined;
  return NEVER_WAS.test(said) ? 'refused' : 'gone';
}

/** 0手续费）未获通过: it begins inside of brackets. */
export const ENDS_BRACKETS = /^[^(（]*[)）](?=.)/;

/** 您申请的方案（12期，0手续费）未获通过: the clause ends brackets that began before it, and what they hold is not what was refused. */
function withoutBrackets(before: string, clause: string): string {
  if (!ENDS_BRACKETS.test(clause)) return clause;
  return /[^,，]*$/.exec((before + clause).replace(/[(（][^()（）]*[)）]/g, ''))?.[0] ?? clause;
}
