import { addDays, type PlainDate } from '../dates/index.ts';
import { anyOf } from '../text/index.ts';
import type { Day } from './days.ts';
import { isAskedFor } from './due.ts';

/** 宽限期, 容时: days that a lender gives behind the last one to pay on. */
const GIVEN = /宽限|容时/;
const NONE_GIVEN = /(?:无|没有|不再|不享受|不予|不提供)[^。；;,，]{0,6}(?:宽限|容时)/;
/** 避免逾期 says it only beside the last day that is given. */
const ON_TIME =
  /(?:视[为同作]|算作?|等同)(?:按[时期]|准时|正常|如期)|不(?:会)?(?:算|计|记|视|构成|产生)[作为入成]?逾期|(?:宽限|容时)[^。；;,，\d]{0,8}[至到止]\d[^。；;]{0,30}[避以]免[^。；;,，]{0,2}逾期/;
const OVER = anyOf([
  /已(?:经)?(?:严重)?逾期|逾期\d|已(?:经)?(?:上报|计入|报送)/,
  /(?:宽限|容时)[^。；;]{0,14}(?:过了?(?=[,，。；;]|$)|结束|届满|已满)/,
  /(?:已过|超过|过了|超出)(?:\d{1,2}[天日])?的?[^。；;,，\d]{0,4}(?:宽限|容时)/,
]);
/** 已过还款日, 还款日11月23日已过. */
const PASSED =
  /(?:已过|超过|过了)(?:最后|最晚|到期|本期|约定)?(?:还款|到期)日|(?:还款|到期)日[^。；;,，还付缴通超]{0,12}过了?(?=[,，。；;]|$)/g;

/** Nobody gives more days. */
const LONGEST = 10;

/** 已过还款日10天, 宽限期3天: more days over than are given. */
const DAYS_OVER = /(?:已过|超过|过了)[^。；;,，\d]{0,8}(\d{1,3})[天日](?!的?(?:宽限|容时))/;
const DAYS_GIVEN = /(?:宽限|容时)[^。；;,，\d]{0,4}(\d{1,2})[天日]|(\d{1,2})[天日]的?(?:还款)?(?:宽限|容时)/;

function isUsedUp(text: string): boolean {
  const given = DAYS_GIVEN.exec(text);
  return Number(DAYS_OVER.exec(text)?.[1] ?? 0) > Number(given?.[1] ?? given?.[2] ?? LONGEST);
}

/** Whether what is paid in the days that are given counts as paid in time, and they are not over. */
const isGiven = (text: string): boolean =>
  GIVEN.test(text) && !NONE_GIVEN.test(text) && ON_TIME.test(text) && !OVER.test(text) && !isUsedUp(text);

/** A text without 已过还款日, where what is paid now counts as in time all the same: it is not late yet. */
export const withoutPassed = (text: string): string => (isGiven(text) ? text.replace(PASSED, '') : text);

/** The last day to pay is over, and what is paid now counts as in time. */
export const isInGrace = (text: string): boolean => withoutPassed(text) !== text;

/** 宽限期至11月28日. */
const GRACE_DAY = /(?:宽限|容时)[^。；;,，\d]{0,8}(?:[至到止]|截[至止])[:为于]?$/;
export const isGraceDay = (text: string, { start }: Day): boolean =>
  GRACE_DAY.test(text.slice(Math.max(0, start - 16), start));

/** The last day on which one can still pay in time, where the day of the bill is over and the text gives more. */
export function withGrace(text: string, days: readonly Day[], due: Day | undefined, today: PlainDate) {
  if ((due && !(due.date && due.date < today)) || !isGiven(text)) return due;
  const last = due?.date && addDays(due.date, LONGEST);
  const later = days.filter(({ date }) => date && date >= today && !(last && date > last));
  return later.find((day) => isGraceDay(text, day)) ?? later.find((day) => isAskedFor(text, day)) ?? due;
}
