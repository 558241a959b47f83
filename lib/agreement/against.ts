import type { PlainDate } from '../dates/index.ts';
import type { Day } from '../intake/index.ts';
import { anyOf } from '../text/index.ts';
import { NOT_NOW } from './off.ts';

/** 每两周还一次, 双周还款: a rhythm that no row holds. */
const OTHER_RHYTHM = anyOf([
  /(?:每隔?(?:[两二双2一]个?)?(?:周|星期|礼拜)|双周|每半个?月|每1[0-5]天|每[十两二三2-9]天|每[两二2三3]个月|每季度?)[^,，。;；至到一二三四五六日末]{0,4}(?:还款|归还|偿还|支付|付款|扣款|缴|还[一1款清]|还$)/,
  // 每15天一期, 每隔20天还一次; 每10日 may mean that of each month.
  /每隔?(?:\d{1,2}|[二三四五六七八九十]{1,3}|半个?月)天?(?:为|还|付|算|交)?[一1][期次笔]/,
  /每隔?(?:\d{1,2}|[二三四五六七八九十]{1,3})天/,
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
