import { dayRoles, signsOfDay } from './daySigns.ts';
import type { Day } from './days.ts';
import * as learned from './learnedDays.ts';
import type { Look } from './look.ts';
import { MOST, weighedBy } from './weighed.ts';

const shares = weighedBy(learned, dayRoles.length);

/** 截至8月3日未还: as of which day it is told. */
const AS_OF = /(?<!还款|缴款|最后|到期)截至(?:到|于)?$/;
/** 合同到期日, 上次还款日: not where another day may be the one. */
const OF_ELSE =
  /(?:借款|贷款|合同|协议|卡片?|额度|保单)(?:的)?(?:到期日期?|有效期至?|期限至?)[:为是]?$|上次还款日?[:为]?$|宽限[日期]?[至到]?[:为]?$|有效期[:至]?$/;

const OF_PAYING = /还款日期?[:为是]?$/;
/** 由每月12日调整为每月20日, 原还款日1月29日顺延至2月5日: the first is no more. */
const MOVED_TO =
  /(?:还款|到期|扣款)[^。；;]{0,30}(?<!可|能|申请|支持|最[长多])(?:顺延|延[期长后]?|推迟|挪|调整|变更|更改|改)(?:到|至|为|成)$/;
/** 于10月18日还入500元: a day of paying that is over. */
const PAID_ON = /^[^,，。;；]{0,10}(?:还入|(?:已还|还了)款?¥?\d|存入了|成功还|借的|借了|买的)/;

/** The day it was moved to, if it was. */
export const movedTo = ({ squeezed: { text }, days }: Look) =>
  [...days].reverse().find(({ start }) => MOVED_TO.test(text.slice(Math.max(0, start - 44), start)));

function isOtherDay({ squeezed: { text }, days }: Look, { start, end }: Day): boolean {
  const before = (at: number) => text.slice(Math.max(0, at - 14), at);
  const isNamed = days.some((day) => day.start !== start && OF_PAYING.test(before(day.start)));
  return (
    AS_OF.test(before(start)) ||
    PAID_ON.test(text.slice(end, end + 10)) ||
    (days.length > 1 && OF_ELSE.test(before(start))) ||
    (isNamed && /(?<!还款)到期日?[:为]?$/.test(before(start)))
  );
}

/** How likely a day must be to be the one: that which the rules take too, and any other. */
const BY_RULES = 0.3;
const BY_ITSELF = 0.5;

/** The last day to pay, if one is likelier to be that than not. */
export const dayIn = (look: Look): Day | undefined =>
  movedTo(look) ??
  look.days
    .slice(0, MOST)
    .map((day, at) => ({ day, likely: shares(signsOfDay(look, at))[0] ?? 0 }))
    .filter(({ day, likely }) => likely > (day === look.due ? BY_RULES : BY_ITSELF))
    .filter(({ day }) => !isOtherDay(look, day))
    .sort((a, b) => b.likely - a.likely)[0]?.day;
