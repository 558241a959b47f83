import type { PlainDate } from '../dates/index.ts';
import { type Day, daysIn, TEXT_FORMS } from '../intake/index.ts';

/** A schedule of five years has 60 days. */
const MOST_DAYS = 60;

const CAPITALS = '零壹贰叁肆伍陆柒捌玖拾';
const PLAIN = '零一二三四五六七八九十';
/** 贰零贰柒年壹月拾伍日; a year has four. */
const IN_CAPITALS = new RegExp(`(?<![${CAPITALS}])[${CAPITALS}]{1,4}(?=[年月日号])`, 'g');

const POINT = /(?<![\d.,%¥])(?:0?[1-9]|1[0-2])\.(?:[12]\d|3[01]|0?[1-9])日?起/.source;
/** 12.10起每月10号, 自12.10起: 3.5起 of a rate or a sum is no day. */
const POINTED = new RegExp(
  `(?<![率额费息款价钱至低仅只共为])${POINT}(?=[,，]?(?:每[个期月]|按月|逐月|开始|还))|(?<=[自从])${POINT}`,
  'g',
);

/** 首期时间12.10, 还款日12.10: behind such a name it is a day, and no sum. */
const NAMED =
  /(?<![\d.,])(?=\d{1,2}\.)(?<=(?:首[期次笔月扣]个?(?:还款|扣款)?(?:日期?|时间)?|(?:还款|扣款|到期|截止)(?:日期?|时间))(?:为|是|在|于|:)?)(?:0?[1-9]|1[0-2])\.(?:[12]\d|3[01]|0?[1-9])(?=$|[,，。;；)]|[前号日起]|开始)/g;

/** The days in an agreement, as `daysIn` has them, also in capitals and as 12.10起. */
export function paperDays(text: string, today: PlainDate): Day[] {
  const plain = text
    .replace(IN_CAPITALS, (words) => [...words].map((sign) => PLAIN.charAt(CAPITALS.indexOf(sign))).join(''))
    .replace(NAMED, (words) => words.replace('.', '/'))
    .replace(POINTED, (words) => words.replace('.', '月').replace('起', '日'));
  // 起 is no part of the day.
  return daysIn(plain, today, MOST_DAYS, TEXT_FORMS).map((day) =>
    text.charAt(day.end - 1) === '起' ? { ...day, end: day.end - 1 } : day,
  );
}
