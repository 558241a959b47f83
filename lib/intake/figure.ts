import { type Fen, fen } from '../money/index.ts';
import { isBroken, isForeign } from './broken.ts';
import { FOREIGN, FOREIGN_SIGN } from './currencies.ts';
import { scaled, withThousands } from './scale.ts';

/** A sum in a squeezed text. `marked`: ¥, 元, two decimals or thousands say that it is money. */
export type Amount = { amount: Fen; start: number; end: number; marked: boolean };

const YUAN_BEFORE = /(?:(?:CN)?¥|RMB|CNY|人民币)[:(]?$/i;
const FOREIGN_BEFORE = new RegExp(`(?:${FOREIGN}|${FOREIGN_SIGN})[:(]?$`, 'i');
const UNIT_BEHIND =
  /^(万|千)?(?:元|块钱?|圆|(?:RMB|CNY|人民币)(?!账单|账户|最低|本期|全部|应还|还款|欠款|金额|[:(（¥\d])|\(元\))/i;
/** The 2 of 3万2. */
const AFTER_WAN = /\d万$/;
const ONLY_WAN = /^万(?![\d分人户家名次亿个份款%多余几来])/;
/** Other money right behind a figure, for patterns; but not what begins the next line: 美元账单金额. */
export const FOREIGN_NEXT = `万?(?:${FOREIGN})(?!账单|账户|最低|本期|应还|还款|欠款|金额|:|[(（](?![约折合≈]))`;
const FOREIGN_BEHIND = new RegExp(`^${FOREIGN_NEXT}`, 'i');
/** ¥ is the sign of the yen, too. */
const YEN_BEHIND = /^(?:JPY|日元)/i;
/** Behind a figure that is no money: a share, a masked figure, part of a word, a time, a fraction. */
const OTHER_BEHIND =
  /^(?:[%‰‱*#xX×}_@亿+]|[A-Za-z]|[-~]¥?\d|-(?=$|[,，。;；)])|个?百分点|成|折|倍|[万千百多几]|[余来][元块万]|\((?!含)[^)]{0,8}卡)/;
/** 8,640.00 and the next line in English. */
const WORD_BEHIND = /^(?![OoIl]{1,3}[\d.,])[A-Za-z]{2}/;
const IN_FULL = /\.\d\d$/;
/** 1.网点;2.网银: items of a list. */
const ITEM_BEHIND = /^(?:\.(?!\d)|\))/;
/** 1000元-2000元: neither is told. */
const RANGE_BEHIND = /^[-~至到]¥?\d/;
/** A time, a fraction, a date: not behind a figure with decimals. */
const SPLIT_BEHIND = /^[:/]\d/;
/** Before a figure that is no money: masked, below zero, the second of a range, part of a word. */
const OTHER_BEFORE = /[A-Za-z*#×%{_@/\-+.~至到之负]$|\d:$|[*×xX●•][,，]$/;
/** 滚到4,650了: not behind another figure it is no range. New Balance 8,640.00: a label in English. */
const NO_PART = /(?<![\d元块万])[至到]$|[A-Za-z]{3,}\.?$/;
/** 913块7毛, 3块5, 3456元8角2分, 12元5分. */
const TENTHS =
  /^(?:块(?=\d(?![\d万千百期个天月年日笔]))|[块元](?=\d[毛角]))(\d)(?:[毛角](?:(\d)(?:分|(?![\d元块,.])))?)?|^元零?()(\d)分(?![期钟])/;
/** 230.00×15. */
const BY = /^[×x*]\d{1,3}(?![\d.])/;
/** 12期×396元. */
const TIMES = /(?<=\d(?:期|次|个月)?)[×x]$/;
/** 9600分8期 is money. */
const COUNTED =
  /^(?:余|多|来)?(?:期|个|天|日|月|年|号|点|时|分(?!(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:期|个月))|秒|次|笔|位|张|人|周|级|条|页|楼|室|层|款|岁|家|名|件|单|份|积分|小时|工作日|星期)/;
/** A service number, 95188 or a bank's 955xx, where nothing near calls it a sum. */
const SERVICE = /(?<![额款欠还息费金共计剩有为:\d][^\d]{0,2})95(?:188|5\d\d)$/;
/** What the figure after it names. */
const NUMBER_OF =
  /(?:年度账?单?|尾号|末[四4]位|后[四4]位|卡号|账号|户号|编号|单号|工号|序号|文号|电话|热线|拨打|致电|详询|咨询|回复|发送|短信|码|密码|订单|合同|QQ|微信|群|第|No\.?)(?:为|是|[:：(（])?$/i;

type Around = {
  figures: string;
  /** ¥ or a word for yuan right before it, and what stands before that. */
  mark: string;
  outside: string;
  behind: string;
  /** Behind it: 元, 万, 千元; `scale` is 万 or 千. */
  unit: { words: string; scale: string | undefined } | undefined;
  /** ¥ stands before it, or it has two decimals. */
  isInFull: boolean;
  marked: boolean;
};

/** The sum that a figure in a squeezed text tells, if it tells one. */
export function readFigure(text: string, figures: string, start: number): Amount | undefined {
  const around = lookAround(text, figures, start);
  if (isTornOrForeign(text, around, start) || isNoSumBefore(around)) return undefined;
  const mixed = withThousands(figures, around.behind);
  if (!mixed && (isNoSumBehind(around) || (!around.marked && isNumber(around)))) return undefined;
  const sum = mixed ?? plainSum(around);
  if (!sum) return undefined;
  const end = start + figures.length + sum.length;
  return {
    amount: sum.amount,
    start: start - around.mark.length,
    end,
    marked: mixed !== undefined || around.marked,
  };
}

function lookAround(text: string, figures: string, start: number): Around {
  const end = start + figures.length;
  const before = text.slice(Math.max(0, start - 6), start);
  const behind = text.slice(end, end + 8);
  const mark = YUAN_BEFORE.exec(before)?.[0] ?? '';
  const [words, scale] = UNIT_BEHIND.exec(behind) ?? (ONLY_WAN.test(behind) ? ['万', '万'] : []);
  const unit = words === undefined ? undefined : { words, scale };
  const isInFull = mark !== '' || IN_FULL.test(figures);
  const marked = isInFull || unit !== undefined || figures.includes(',');
  return {
    figures,
    mark,
    outside: before.slice(0, before.length - mark.length),
    behind,
    unit,
    isInFull,
    marked,
  };
}

function isTornOrForeign(
  text: string,
  { figures, mark, outside, behind, unit }: Around,
  start: number,
): boolean {
  if (AFTER_WAN.test(outside + mark) || FOREIGN_BEFORE.test(outside + mark)) return true;
  if ((mark === '' ? FOREIGN_BEHIND : YEN_BEHIND).test(behind)) return true;
  return isBroken(text, start, figures) || (!mark && !unit && isForeign(text, start));
}

function isNoSumBefore({ figures, mark, outside, unit, isInFull }: Around): boolean {
  const part = unit || mark ? outside.replace(TIMES, '') : outside;
  const ahead = isInFull || figures.includes(',') ? part.replace(NO_PART, '') : part;
  return OTHER_BEFORE.test(mark ? ahead.replace(/\/$/, '') : ahead);
}

function isNoSumBehind({ behind, unit, isInFull }: Around): boolean {
  if (unit) return RANGE_BEHIND.test(behind.slice(unit.words.length));
  if (!isInFull) return OTHER_BEHIND.test(behind) || COUNTED.test(behind);
  return OTHER_BEHIND.test(behind) && !WORD_BEHIND.test(behind) && !BY.test(behind);
}

/** Of a bare whole number: too long for a sum, one of a list, a time, or the number of something. */
function isNumber({ figures, behind, outside }: Around): boolean {
  if (figures.length > 7 || (figures.length < 3 && ITEM_BEHIND.test(behind))) return true;
  return SPLIT_BEHIND.test(behind) || NUMBER_OF.test(outside) || SERVICE.test(outside + figures);
}

function plainSum({ figures, behind, unit }: Around): { amount: Fen; length: number } | undefined {
  const amount = scaled(figures, unit?.scale);
  if (amount === undefined) return undefined;
  const [words = unit?.words ?? '', jiao, fenBehindJiao, onlyFen] =
    (/^[\d,]+$/.test(figures) && TENTHS.exec(behind)) || [];
  const rest = 10 * Number(jiao ?? 0) + Number(fenBehindJiao ?? onlyFen ?? 0);
  return { amount: fen(amount + rest), length: words.length };
}
