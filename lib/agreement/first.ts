import { addDays, addMonths, daysBetween, type PlainDate, readDate } from '../dates/index.ts';
import { type Amount, type Day, daysIn } from '../intake/index.ts';
import { anyOf, oneOf } from '../text/index.ts';
import type { Found } from './promises.ts';

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

const LISTED = /^(?:[、,，/]|[,，、]?[②-⑳])$/;
const EACH_OF_TWO = /^(?:各|分别)/;
const EACH_SUM =
  /^(?:各|每次|每笔|均)(?:需|应|须)?(?:自动)?(?:还款?|偿还|归还|支付|付款?|存入|扣款?)?(?:人民币)?$/;
/** 12月8号、1月8号、2月8号: one behind the other, three or more, or two 各还一次. */
function firstOfList(text: string, days: readonly Day[]): Day | undefined {
  const isNext = (at: number) => LISTED.test(text.slice(days[at]?.end, days[at + 1]?.start));
  const isList = (at: number) =>
    isNext(at) &&
    ((at + 2 < days.length && isNext(at + 1)) || EACH_OF_TWO.test(text.slice(days[at + 1]?.end)));
  return days.find(({ date }, at) => date && at + 1 < days.length && isList(at));
}

/** 12月15日、1月15日、2月15日: three or more, each on the same day of its month. */
export function dayOfList(text: string, days: readonly Day[]): Found<number> | undefined {
  const first = firstOfList(text, days);
  const at = first ? days.indexOf(first) : -1;
  if (!first?.date) return undefined;
  let last = at;
  while (LISTED.test(text.slice(days[last]?.end, days[last + 1]?.start)) && days[last + 1]?.date) last++;
  const [due, end] = [first.date.slice(8), days[last]?.end];
  const isSame = days.slice(at, last + 1).every(({ date }) => date?.slice(8) === due);
  return isSame && last - at >= 2 && end ? { value: Number(due), start: first.start, end } : undefined;
}

/** How many days stand one behind the other before a sum that is paid on each: 12月8日、1月8日各还500元. */
export function daysOfEach(text: string, { start }: Amount, days: readonly Day[]): number {
  const before = days.filter(({ date, end }) => date && end <= start);
  const last = before.at(-1);
  if (!last || !EACH_SUM.test(text.slice(last.end, start))) return 0;
  const isNext = (at: number) =>
    BETWEEN.test(text.slice(before[at - 1]?.end, before[at]?.start)) && isMonth(before[at - 1], before[at]);
  let from = before.length - 1;
  while (from > 0 && isNext(from)) from--;
  return before.length - from;
}
const BETWEEN = /^[、,，/和及与]$/;
/** 12月10日、12月25日: no parts of a plan that is paid each month. */
const isMonth = (one?: Day, next?: Day): boolean =>
  one?.date !== undefined && next?.date !== undefined && Math.abs(daysBetween(one.date, next.date) - 30) <= 2;

const LATER =
  /(?:[至到]|(?:调整|变更|改)为|(?:(?<!如|重)新的?|[展延]期后的?)(?:到期|还款)日期?(?:为|是|:)?)$/;

/** The day to which all is put off: 展期至12月20日, 新到期日:12月20日. */
export const laterDay = (text: string, days: readonly Day[]): Day | undefined =>
  days.find(({ start, date }) => date && LATER.test(text.slice(Math.max(0, start - 16), start)));

const PAY_DAY =
  /(?<!原)(?:付款|支付|还款|结清|还清)(?:截[止至]|最[晚迟后])?(?:日期?|时间|期限)(?:为|是|:)?$|最[晚迟](?:于|在)?$|(?:付款|支付|还款)截[止至](?:到|于|为|:)?$/;
const PAID_THEN =
  /^(?:\(含[^)]{0,4}\))?(?:当[日天]|之?前|以前)?(?:一次性?|全部|[足全]额)(?:支付|付|还|归还|偿还|结清)/;

/** The day on which all is paid at once, told from those of the call and of the paper. */
export const payDay = (text: string, days: readonly Day[]): Day | undefined =>
  days.find(
    ({ start, end, date }) =>
      date &&
      (PAY_DAY.test(text.slice(Math.max(0, start - 12), start)) || PAID_THEN.test(text.slice(end, end + 20))),
  );

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

const AFTER_SIGNING = /签[订署](?:之?日|当月|后)?(?:的|之)?次月(?:起|开始)/;
const SIGNED = /签[订署](?:日期|时间|于|日)?[:为]?$/;
/** 签约后3日内先还: the day itself is not counted. */
const WITHIN_DAYS = /签[订署约字](?:本?协议)?(?:之?日)?[起后]{1,2}(\d{1,2})[日天][内前][^,，。;；\d]{0,8}$/;

/** 自签订之次月起，每月20日, where the day of signing stands there, too. */
function monthAfter(text: string, days: readonly Day[], every: number): Found<PlainDate> | undefined {
  const found = AFTER_SIGNING.exec(text);
  const signed = signedOn(text, days);
  if (!found || !signed) return undefined;
  const read = readDate(`${addMonths(firstOf(signed), 1).slice(0, 8)}${every}`);
  return 'date' in read
    ? { value: read.date, start: found.index, end: found.index + found[0].length }
    : undefined;
}

/** 签订日期:11月20日 stands on the paper, and nothing is due then. */
export const isSigning = (text: string, { start }: Day): boolean =>
  SIGNED.test(text.slice(Math.max(0, start - 8), start));

const signedOn = (text: string, days: readonly Day[]): PlainDate | undefined =>
  days.find((day) => day.date && isSigning(text, day))?.date;

/** By which day a sum is paid that is due so many days after the signing, where the day of that stands there, too. */
export function afterSigning(
  text: string,
  sum: { start: number },
  days: readonly Day[],
): Found<PlainDate> | undefined {
  const found = WITHIN_DAYS.exec(text.slice(Math.max(0, sum.start - 30), sum.start));
  const signed = found && signedOn(text, days);
  if (!signed) return undefined;
  const start = Math.max(0, sum.start - 30) + found.index;
  return { value: addDays(signed, Number(found[1])), start, end: sum.start };
}

const firstOf = (date: PlainDate) => `${date.slice(0, 8)}01` as PlainDate;
