import { anyOf } from '../text/index.ts';

const HANDED_IN = '(?:提交|受理|登记|上报|递交|转交)';
/** 已为您提交分期申请, 申请已受理, 结果请留意短信, 预计3个工作日内出结果. 扣款结果 is that of a payment. */
const WAITING = anyOf([
  new RegExp(`(?:已|正在|正)[^,，。;；]{0,4}${HANDED_IN}(?!的)[^,，。;；]{0,8}(?:申请|方案|诉求)`),
  new RegExp(`(?:申请|方案|诉求)[^,，。;；]{0,3}(?:已|正在)[^,，。;；]{0,3}${HANDED_IN}`),
  /(?<!(?:还款|扣款|入账|代扣|支付|到账|缴款)[^,，。;；]{0,2})结果(?!(?:告知|通知)[书单函])[^,，。;；]{0,12}(?:通知|告知|反馈|留意|公布|为准)/,
  /(?:出|等待?|等候|反馈|告知)(?:审[批核])?结果/,
  /[帮给替为]您[^,，。;；]{0,4}报(?:上去|了?批)|[天日]内?(?:给您|会|将|我[行们])[^,，。;；]{0,4}(?:答复|回复|通知)/,
  /(?:请|需|须|再)等(?:待|候|我[行们司])?[^,，。;；]{0,6}(?:通知|回复|消息)/,
]);
/** Somewhere in it the plan is told to hold. */
const DECIDED = anyOf([
  /(?:(?<![您你])已经?|现|予以|获得?)[^,，。;；未不没待后]{0,6}(?:通过|批准|获批|同意|生效|办妥|办好|办理完成)(?!后)/,
  /(?<![不未没]|是否|[您你]已?经?)同意(?!后)|(?:办理|签约|申请)成功|(?:审[核批]|申请|方案)(?:已)?通过(?!后)/,
]);

/**
 * Whether a clause says that what was asked for was only handed in, or that its result is still to come, in a paper that
 * nowhere says that it was agreed to.
 *
 * @param text  the whole of it, squeezed
 */
export const isWaiting = (clause: string, text: string): boolean =>
  WAITING.test(clause) && !DECIDED.test(text);
