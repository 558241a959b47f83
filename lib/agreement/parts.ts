import { type Day, inWords, NUMERALS } from '../intake/index.ts';
import { type Fen, MOST_INSTALMENTS } from '../money/index.ts';
import { anyOf, oneOf } from '../text/index.ts';
import { payDay } from './payDay.ts';
import type { Found } from './promises.ts';
import type { FoundTerms } from './types.ts';

const COUNTED = oneOf([
  /个月|期|次(?!分期|性)|回(?=还)|小?份(?=[,，]|$)/,
  // 拆成6笔; 每月还1,000元，共计12笔, and not how many loans there are.
  new RegExp(
    `笔(?<=(?:[分拆]成?|每[期月笔][^。;；]{0,40}共计?)[\\d${NUMERALS}]{1,3}笔)(?!借款|贷款|欠款|账单|订单|交易)`,
  ),
  /(?<=分[\d]{1,2})月(?![份\d])/,
]);
const PARTS = anyOf(
  [
    new RegExp(`(?<![^\\d.,]\\d{1,3}/|[第\\d${NUMERALS}])(\\d{1,3}|[${NUMERALS}]{1,3})${COUNTED}(?![内后])`),
    // 分二十四(24)期.
    new RegExp(`(?<=分[${NUMERALS}]{1,4}[(])\\d{1,3}(?=[)](?:期|个月))`),
    // 还3次, 存满三回.
    new RegExp(`(?<=[存还付满续连])(?:\\d{1,3}|[${NUMERALS}]{1,3})(?=[回次](?![还日]))`),
    // 500元×12, 12×500元, (0/12).
    /(?<=\d元?[×x*÷])(\d{1,3})(?![\d.元万])/,
    /(\d{1,3})(?=[×x*÷]¥?\d[\d,.]*元)/,
    /(?<=[(]0\/)(\d{1,3})(?=[)])/,
    /(?<=期[数次][:为]?)(\d{1,3})(?![\d.期个次天日年])/,
  ],
  'g',
);
const BEFORE = /(?:分|共|期数|为|分成|剩余|剩|按|办理|:|总|,|，|元|期限)$/;
/** 剩余12期调整为36期: what counts from now on. */
const ANEW = /(?:调整|变更|延长|展|重新?分|改)(?:为|至|到|成)?$/;

/** 首期800元，其余11期: 12 in all. */
const REST = /(?:首期|首笔|第[一1]期)[^。;；]{0,24}(?:其余|余下|剩余|剩下|其他)的?$/;

/** 已还2期，剩余10期: 12 in all. */
const PAID_AND_LEFT =
  /已还(?:清)?(\d{1,2})期[\s,，;；、/|]{0,2}(?:还剩|剩余|剩|未还|待还)(\d{1,2})期(?![^。;；]{0,8}(?:调整|变更|延长|展|重新|改|分))/;
/** 展开剩余6期: how many rows are not shown. */
const NOT_SHOWN = /(?:展开|查看|加载|显示)(?:剩余|其余)$/;

/** How many parts a plan has in a squeezed text. */
export function partsIn(text: string): Found<number> | undefined {
  const paid = PAID_AND_LEFT.exec(text);
  if (paid) {
    const [words, done, left] = paid;
    return { value: Number(done) + Number(left), start: paid.index, end: paid.index + words.length };
  }
  const all = [...text.matchAll(PARTS)].flatMap(({ 0: words, 1: count = words, index }) => {
    let value = /^\d+$/.test(count) ? Number(count) : inWords(count);
    if (value === undefined || value < 1 || value > MOST_INSTALMENTS) return [];
    const before = text.slice(Math.max(0, index - 4), index);
    if (NOT_SHOWN.test(before)) return [];
    if (REST.test(text.slice(Math.max(0, index - 36), index))) value++;
    return [{ value, start: index, end: index + words.length, before }];
  });
  const found =
    all.find(({ before }) => ANEW.test(before)) ??
    all.find(({ value, before }) => value > 1 && BEFORE.test(before)) ??
    all.find(({ value }) => value > 1) ??
    all.find(({ before }) => BEFORE.test(before));
  return found && { value: found.value, start: found.start, end: found.end };
}

const LATER = /展期|延长?至|延期|延后|缓还|暂缓|推迟/;
const IN_PARTS = /每[期月]|分期|分成?[\d一二三四五六七八九十]+[期个]|期数/;

/** All of it is paid later: the months it names are how much later. */
export const isDeferral = (text: string): boolean => LATER.test(text) && !IN_PARTS.test(text);

const ONE_PAYMENT = anyOf([
  /一次性|(?<![后第末])一(?:笔|次)(?:还|结|付)清|[即便]可结清|以[^，。;；]{0,16}(?:结清|了结)|折结清/,
  /\d[元块]?(?:就算|即可|即|就)?结清|结清(?:方案|优惠|减免|金额|款|价)|减免结清/,
  /展期|延期|延后|延至|缓还|暂缓|推迟/,
]);

/** Whether all is paid at once, now or later. */
export const isOnePayment = (text: string): boolean => ONE_PAYMENT.test(text);

const OF_CALL = /(?:截[至止](?:到|于)?|(?:通话|来电|致电|沟通|确认|签订|出具)(?:日期?|时间)?(?:为|是|:)?)$/;
const CALLED = /^(?:的|您)?(?:通话|电话|来电|致电|沟通)/;

/** As of which day a sum is told, on which it was spoken of, or signed. */
const isAside = (text: string, { start, end }: Day) =>
  OF_CALL.test(text.slice(Math.max(0, start - 8), start)) ||
  CALLED.test(text.slice(end, end + 4)) ||
  text.length - end < 2;

/** All in one payment: the day it is due is the first. */
export function onceOnly(
  text: string,
  total: Found<Fen> | undefined,
  days: readonly Day[],
  first: FoundTerms['firstDate'],
): FoundTerms {
  const mark = ONE_PAYMENT.exec(text);
  if (!mark) return {};
  const dated = days.filter((day) => day.date && !isAside(text, day));
  const [only] = dated;
  const named = payDay(text, days) ?? (dated.length === 1 ? only : undefined);
  const day = first ?? (named?.date ? { value: named.date, start: named.start, end: named.end } : undefined);
  return {
    parts: { value: 1, start: mark.index, end: mark.index + mark[0].length },
    ...(total && { total, perPart: total }),
    ...(day && { firstDate: day }),
  };
}
