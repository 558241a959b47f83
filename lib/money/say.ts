import { halfWidth, type RateProblem, readRate } from './read.ts';
import type { RatePer } from './stated.ts';

const PER: [RegExp, RatePer][] = [
  [/日|天/, 'day'],
  [/月/, 'month'],
  [/年/, 'year'],
];
/** 日利率, 每月, 月费率, 年化利率为, 日息 … before the number; /天, 每年 behind it. */
const BEFORE =
  /^(?:每|按|贷款|合同)*([日天月年])(?:化|的)?(?:综合|名义)?(?:利率|费率|利息|罚息|息|率)?[是为:约 ]*/;
const BEHIND = /\s*(?:[/／]|每|一)\s*([日天月年])$/;
/** 万分之五, 万5, 千分之0.5, 百分之十八. */
const OF = /^(百|千|万)(?:分之)?(.+)$/;
const SIGN = /^(.+?)\s*([%‰‱])$/;
/** More a day or a month, in per cent, is what a contract asks a year. */
const MOST: Partial<Record<string, number>> = { day: 3, month: 90 };
const ZEROS: Record<string, number> = { 百: 0, 千: 1, 万: 2, '%': 0, '‰': 1, '‱': 2 };

/**
 * A rate as a contract or a bill words it: '0.05%', '万分之五', '日息万5', '0.5‰', '年利率18.25%', '月费率０．７３％'.
 * A bare number is per cent. From 0 to 100 per cent. Throws nothing.
 *
 * @returns `percent` as readRate; `per` where the words say it
 */
export function readStated(text: string): { percent: string; per?: RatePer } | { problem: RateProblem } {
  const tidy = halfWidth(text);
  if (tidy === '') return { problem: 'empty' };
  const { rest, per } = splitPer(tidy);
  const read = readRate(asPercent(rest));
  if ('problem' in read) return { problem: read.problem === 'empty' ? 'notANumber' : read.problem };
  return per ? { percent: read.percent, per } : { percent: read.percent };
}

/** Whether so many per cent for this time can only be meant for a year: 18.25 a day, say. */
export function isYearly(percent: string, per: string): boolean {
  return Number(percent) > (MOST[per] ?? 100);
}

function splitPer(text: string): { rest: string; per?: RatePer | undefined } {
  const [before, word] = BEFORE.exec(text) ?? [];
  if (before !== undefined) return { rest: text.slice(before.length), per: perOf(word) };
  const [behind, unit] = BEHIND.exec(text) ?? [];
  if (behind !== undefined) return { rest: text.slice(0, -behind.length), per: perOf(unit) };
  return { rest: text };
}

function perOf(word = ''): RatePer | undefined {
  return PER.find(([pattern]) => pattern.test(word))?.[1];
}

/** Ten-thousandths and thousandths become per cent by moving the point, so nothing is rounded. */
function asPercent(text: string): string {
  const [, of, part] = OF.exec(text) ?? [];
  if (of && part) return movePoint(inDigits(part.replace(/[%‰‱]$/, 'x')), ZEROS[of] ?? 0);
  const [, number, sign] = SIGN.exec(text) ?? [];
  if (number && sign) return movePoint(number, ZEROS[sign] ?? 0);
  return text;
}

/** To the left by `places`: '5', 2 is '0.05'. What is no number stays as it is. */
function movePoint(number: string, places: number): string {
  const [, minus = '', whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(number.trim()) ?? [];
  if (whole === undefined) return number;
  const padded = whole.padStart(places + 1, '0');
  const at = padded.length - places;
  const behind = padded.slice(at) + decimals;
  return `${minus}${padded.slice(0, at)}${behind && `.${behind}`}`;
}

const NUMERALS = '零一二三四五六七八九';

/** 五, 十八点二五, 两 … in figures; what is none stays as it is. Up to 99. */
function inDigits(text: string): string {
  const [, whole = '', decimals] =
    /^([零〇一二两三四五六七八九十]+)(?:点([零〇一二三四五六七八九]+))?$/.exec(text) ?? [];
  const number = whole && below100(whole);
  if (!number) return text;
  return decimals === undefined ? number : `${number}.${[...decimals].map(digit).join('')}`;
}

function below100(text: string): string | undefined {
  const [, tens, ten, ones] =
    /^([一二三四五六七八九两]?)(十?)([零〇一二两三四五六七八九]?)$/.exec(text) ?? [];
  if (tens === undefined || (tens && ones && !ten)) return undefined;
  if (!ten) return digit(tens || ones || '');
  return String(Number(digit(tens || '一')) * 10 + Number(ones ? digit(ones) : 0));
}

function digit(numeral: string): string {
  const plain = numeral === '两' ? '二' : numeral === '〇' ? '零' : numeral;
  return String(NUMERALS.indexOf(plain));
}
