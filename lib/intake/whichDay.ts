import { addMonths, daysBetween, type PlainDate } from '../dates/index.ts';
import { tellsYear } from './billYear.ts';
import { dayRoles, signsOfDay } from './daySigns.ts';
import type { Day } from './days.ts';
import { isAskedFor, isNamedDue, isToCome } from './due.ts';
import { isGraceDay } from './grace.ts';
import { lateDaysIn } from './lateDays.ts';
import * as learned from './learnedDays.ts';
import { isLate, type Look } from './look.ts';
import { missedDay } from './missedDay.ts';
import { MOST, weighedBy } from './weighed.ts';

const shares = weighedBy(learned, dayRoles.length);

/** 截至8月3日未还: as of which day it is told. */
const AS_OF = /(?<!还款|缴款|最后|到期)截至(?:到|于)?$/;
const UNTIL = /(?<!还款日?|缴款日?|最后|到期日?)截[至止](?:到|于)?$/;
/** Whether it is told as of that day: 截至11月10日已逾期30天, but not 还款日截止11月10日. */
export const isAsOf = (text: string, { start }: Day): boolean =>
  UNTIL.test(text.slice(Math.max(0, start - 14), start));
/** 合同到期日, 上次还款日: not where another day may be the one. */
const OF_ELSE =
  /(?:借款|贷款|合同|协议|卡片?|额度|保单)(?:的)?(?:到期日期?|有效期至?|期限至?)[:为是]?$|上次还款日?[:为]?$|宽限[日期]?[至到]?[:为]?$|有效期[:至]?$/;

/** 已收到您5月6日还款500元. */
const PAID_BEFORE = /收到[您你]?[于在的]?$/;
/** 某某公司2025年7月1日: when a letter was signed. */
const SIGNED = /(?:公司|中心|银行|[分支]行|单位|部门?|法院|律所|事务所|机构)[,，]?$/;
const OF_PAYING = /还款日期?[:为是]?$/;
/** 由每月12日调整为每月20日, 原还款日1月29日顺延至2月5日: the first is no more. */
const MOVED_TO =
  /(?:还款|到期|扣款)[^。；;]{0,30}(?<!可|能|申请|支持|最[长多])(?:顺延|延[期长后]?|推迟|[挪移]|调整|变更|更改|改)(?:到|至|为|成)$/;
/** 更新时间, 查询日期, 超过12月8日: of the page or of what comes after. */
const OF_PAGE =
  /(?:(?<!已)更新|查询|截图|报告|打印|导出|生成|制表|发布|转发|收到|结清|下单|成交|购买|提交|签[约订]|起息|开户|激活)(?:时间|日期?)?[:为是]?$|(?:超过|过了|晚于)$/;
/** 11月25日周三上午9:12: when a message came, at its top. */
const TOP = /^(?:.{0,6}[\]】)>:]|[\u4e00-\u9fff]{2,4}(?:提醒|通知|短信)|通话(?:纪要|记录)|聊天记录|录音)?$/;
const AT_TIME =
  /^ ?(?:周[一二三四五六日天]|星期[一二三四五六日天])?(?:上午|下午|凌晨|早上|中午|晚上)?\d{1,2}:\d{2}(?!之?前)/;
/** 8月10日的借款, 12月5日借款12000元, 11月11日您的订单: on which it began. */
const BEGUN =
  /^(?:起|在我[行司处]|向我[行司]|从我[行司])?(?:您的?)?(?:(?:成功)?(?:借款?(?!合同|到期|已?逾期|将|应|需)|贷款(?!到期|已?逾期|将|应|需|余额|总额|账[号户]|利率)|办理|申请|下单|购买|消费|签约)|的(?:借款|贷款|消费|订单|分期)|您?的?订单)/;
/** 于10月18日还入500元: a day of paying that is over. */
const PAID_ON =
  /^(?!之?前)[^,，。;；]{0,10}(?:还入|(?:已还|还了)款?¥?(?!0(?:\.0+)?(?![\d.]))\d|存入了|成功还|借的|借了|买的)/;

/** 11月25号收到短信说: when somebody heard of it. */
const HEARD =
  /^[^,，。;；\d]{0,4}(?:收到|接到|发来)了?(?![本此该])[^,，。;；\d]{0,6}(?:短信|信息|消息|电话|通知|来电|函)/;

/** The day it was moved to, if it was. */
export const movedTo = ({ squeezed: { text }, days }: Look) =>
  [...days].reverse().find(({ start }) => MOVED_TO.test(text.slice(Math.max(0, start - 44), start)));

function isOtherDay({ squeezed: { text }, lined, days, kind }: Look, day: Day): boolean {
  const { start, end } = day;
  // What stands on the next line is of something else: 还款日 11月9日 ⏎ 上月已还 1,905.40.
  const behind = lined.breaks.includes(end) ? '' : text.slice(end, end + 20);
  const before = (at: number) => text.slice(Math.max(0, at - 14), at);
  const isNamed = days.some((day) => day.start !== start && OF_PAYING.test(before(day.start)));
  return (
    AS_OF.test(before(start)) ||
    OF_PAGE.test(before(start)) ||
    PAID_BEFORE.test(before(start)) ||
    (text.length - end < 2 && SIGNED.test(before(start))) ||
    (TOP.test(text.slice(0, start)) && AT_TIME.test(text.slice(end, end + 12))) ||
    (isLate(kind) && (isToCome(text, day) || isGraceDay(text, day))) ||
    BEGUN.test(behind.slice(0, 10)) ||
    (HEARD.test(behind) && !isNamedDue(text, day)) ||
    PAID_ON.test(behind.slice(0, 10)) ||
    (days.length > 1 && OF_ELSE.test(before(start))) ||
    (isNamed && /(?<!还款)到期日?[:为]?$/.test(before(start)))
  );
}

/** 已逾期20天，请于11月28日前还清: a day that the demand sets, and not the one it was due on. */
const isUltimatum = ({ squeezed: { text }, kind }: Look, day: Day): boolean =>
  isLate(kind) && isAskedFor(text, day) && !isNamedDue(text, day);

/** A day this far ahead may be the next one of a debt that is late, days. */
const AHEAD = 31;
/** 于12月20日逾期: a day that is over. */
const WENT_LATE = /^(?:起)?已?(?:经|发生|产生|出现)?逾期(?![将会后者])/;
const wentLate = ({ squeezed: { text } }: Look, { end }: Day): boolean =>
  WENT_LATE.test(text.slice(end, end + 8));
/** By so many days the count of a message may be off. */
const OFF = 31;

/**
 * 1月10日应还，已逾期321天: of what is late, a day without a year is the last one, not the one that is nearest, where the
 * days it is late say so, or it would lie more than a month ahead.
 */
export function asPast(look: Look, due: Day | undefined, today: PlainDate) {
  const {
    squeezed: { text },
    kind,
  } = look;
  if (!due?.date || !isLate(kind) || due.guessed || due.date <= today) return due;
  if (tellsYear(text, due)) return due;
  const last = addMonths(due.date, -12);
  const late = lateDaysIn(text)?.value;
  const isLast =
    daysBetween(today, due.date) > AHEAD ||
    wentLate(look, due) ||
    (late !== undefined && Math.abs(daysBetween(last, today) - late) <= OFF);
  return isLast ? { ...due, date: last } : due;
}

/** How likely a day must be to be the one: that which the rules take too, and any other. */
const BY_RULES = 0.3;
const BY_ITSELF = 0.5;

/** The last day to pay, if one is likelier to be that than not. */
export const dayIn = (look: Look): Day | undefined =>
  movedTo(look) ??
  look.dueInColumn ??
  missedDay(look) ??
  look.days
    .slice(0, MOST)
    .map((day, at) => ({ day, likely: shares(signsOfDay(look, at))[0] ?? 0 }))
    .filter(({ day, likely }) => likely > (day === look.due || wentLate(look, day) ? BY_RULES : BY_ITSELF))
    .filter(({ day }) => !isOtherDay(look, day) && !isUltimatum(look, day))
    .sort((a, b) => b.likely - a.likely)[0]?.day;
