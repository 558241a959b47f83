import { addMonths, type PlainDate } from '../dates/index.ts';
import { type Day, daysIn } from '../intake/index.ts';
import { anyOf, oneOf } from '../text/index.ts';
import { firstOfList } from './dayLists.ts';
import type { Found } from './promises.ts';
import { monthAfter } from './signing.ts';

const BEFORE = anyOf([
  new RegExp(
    `${oneOf([
      /首期|第一期|第1期|头一期|头期|首次|首月|首笔|首扣|首付日|(?:首|第一)个(?:还款|付款|扣款|到期)日|首还款?日|第一次|第一笔|头一[份回次笔]|第一回|起头/,
      /首期到账日|起[还付扣]日|(?:还款|扣款|归还)起点|(?:从哪天|什么时候|何时)(?:起|开始)|第一个月|头一个月/,
      /(?:起始|开始)(?:还款)?(?:日|时间)?/,
    ])}[^。;；\\d]{0,16}$`,
  ),
  /(?:头一个月|第一个月|首期|首次|第[一1]期)[^。;；]{0,40}即$/,
  /(?:首期|第一期|第1期)[^。;；]{0,16}(?:于|为|在|日期|还款日|:)$/,
  /(?:还款日期?|时间)(?:分别|依次)(?:为|是|:)?$/,
  /下(?:次|一)还款(?:日期?)?(?:为|是|:)?$/,
  /(?:首期|第一期|第1期)[^。;；,，]{0,24}[（(]$/,
  /(?:首期|第一期|头一个月|第一个月)(?:是|为|:)?(?:20\d\d年)?\d{1,2}月[,，]$/,
]);
const FROM = /[自从]$/;
const BEHIND = new RegExp(
  `^(?:\\(含[^)]{0,4}\\)|\\(20\\d\\d年?\\))?${oneOf([
    /(?:自动)?[还扣付缴]款?第[一1][期笔次个回]|起(?!生效|执行|施行|有效)|开始|开还|开张|起头|起还/,
    /前?(?:偿还|归还|支付|付|还)(?:首期|第一期|第1期)|首[还付扣]/,
    /(?:为|是|还)?(?:首期|首笔|首次|首个还款日|第一[期笔次回]|第1期|头一[期笔回次份]|第[一1][份个])/,
    /先还第[一1]/,
  ])}`,
);
/** The day of the bill, and that on which it was signed or spoken of, is not the day to pay. */
const NOT_TO_PAY = anyOf([
  /(?:账单日期?|出账日?)(?:为|是|:)?$/,
  /(?:签[订署字约]|通话|来电|电话|录音|协商|申请|确认|登记|出具|印发)(?:完成|成功)?(?:之日|当[日天]|日期?|时间)?[（(]$/,
]);
/** 自11月25日起停息: from then on interest stops, or the paper holds. */
const HOLDS_FROM =
  /^起?[,，]?(?:(?![还付扣缴存每期分])[^,，。;；]){0,24}(?:停|不再|不[计收]|生效|执行|施行|有效)(?![^,，。;；]*(?:还款|偿还|归还|支付))/;

/** 停止扣款期间, 宽限还款期间, 原分期期间 are no span of these parts. */
const SPAN_BEFORE =
  /(?<!(?:[原免停暂缓延不]|宽限)[^,，。;；\d]{0,2})(?:还款|分期|归还|偿还|扣款)(?:日期)?(?:区间|期间|期限|时间段|起止(?:日期?|时间)?)[:为是]?[(（]?[自从由]?$/;
const SPAN_BEHIND = /^(?:日?起)?[,，]?[-~～—–至到]{1,2}(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/;
/**
 * 还款区间2026-12-10至2027-11-10: from the first part to the last, as many months as there are parts but one. From another day
 * of the month it is how long the paper holds.
 */
function beginsSpan(text: string, { date, start, end }: Day, parts: number | undefined): boolean {
  if (!date || !SPAN_BEFORE.test(text.slice(Math.max(0, start - 24), start))) return false;
  const [, year, month = '', due = ''] = SPAN_BEHIND.exec(text.slice(end, end + 30)) ?? [];
  if (Number(due) !== Number(date.slice(8))) return false;
  const last = `${year}-${month.padStart(2, '0')}-${due.padStart(2, '0')}`;
  return parts === undefined || last === addMonths(date, parts - 1);
}

/** Is it named as the day of the first part? */
export function isFirst(text: string, day: Day): boolean {
  const { start, end } = day;
  const before = text.slice(Math.max(0, start - 48), start);
  const behind = text.slice(end, end + 30);
  if (NOT_TO_PAY.test(before)) return false;
  return BEFORE.test(before) || ((FROM.test(before) || BEHIND.test(behind)) && !HOLDS_FROM.test(behind));
}

/** The day of the first part, but not `down`, by which something is paid ahead. One that is called so comes before a span. */
export const firstDay = (
  text: string,
  days: readonly Day[],
  down: Day | undefined,
  parts: number | undefined,
): Day | undefined =>
  days.find((day) => day !== down && day.date && isFirst(text, day)) ??
  days.find((day) => day !== down && beginsSpan(text, day, parts)) ??
  firstOfList(text, days);

const MONTH_ON = /(?:(20\d\d)年)?(?<!\d)(\d{1,2})月份?(?:起|开始)/;

/** 12月起每月10日; the day may stand elsewhere. */
export function monthOn(text: string, days: readonly Day[], today: PlainDate): Found<PlainDate> | undefined {
  const every = days.find((day) => day.every)?.day;
  if (!every) return undefined;
  const found = MONTH_ON.exec(text);
  if (!found) return monthAfter(text, days, every);
  const [, year, month] = found;
  const [first] = daysIn(`${year ? `${year}年` : ''}${month}月${every}日`, today);
  return first?.date && { value: first.date, start: found.index, end: found.index + found[0].length };
}
