import { type Fen, fen } from '../money/index.ts';
import { isBroken, isForeign } from './broken.ts';
import { FOREIGN, FOREIGN_SIGN } from './currencies.ts';
import { inWords, NUMERALS } from './numerals.ts';
import { scaled, withThousands } from './scale.ts';

/** A sum in a squeezed text. `marked`: ¥, 元, two decimals or thousands say that it is money. */
export type Amount = { amount: Fen; start: number; end: number; marked: boolean };

/** 每期210,12月22日; 每月900,2027年: no comma between thousands. */
const FIGURES = /\d(?:(?:\d|,(?!\d{1,2}[月日号期个]|20\d\d[年./-]))*\d)?(?:\.\d+)*/g;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/;
const YUAN_BEFORE = /(?:(?:CN)?¥|RMB|CNY|人民币)[:(]?$/i;
const FOREIGN_BEFORE = new RegExp(`(?:${FOREIGN}|${FOREIGN_SIGN})[:(]?$`, 'i');
const UNIT_BEHIND =
  /^(万|千)?(?:元|块钱?|圆|(?:RMB|CNY|人民币)(?!账单|账户|最低|本期|全部|应还|还款|欠款|金额|[:(（¥\d])|\(元\))/i;
/** The 2 of 3万2. */
const AFTER_WAN = /\d万$/;
const ONLY_WAN = /^万(?![\d分人户家名次亿个份款%多余几来])/;
/** But not what begins the next line: 美元账单金额. */
const FOREIGN_BEHIND = new RegExp(
  `^万?(?:${FOREIGN})(?!账单|账户|最低|本期|应还|还款|欠款|金额|:|[(（](?![约折合≈]))`,
  'i',
);
/** Behind a figure that is no money: a share, a masked figure, part of a word, a time, a fraction. */
const OTHER_BEHIND =
  /^(?:[%‰‱*#xX×}_@亿]|[A-Za-z]|[-~]¥?\d|-(?=$|[,，。;；)])|个?百分点|成|折|倍|[万千百多几]|[余来][元块万]|\([^)]{0,8}卡)/;
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
const COUNTED =
  /^(?:余|多|来)?(?:期|个|天|日|月|年|号|点|时|分|秒|次|笔|位|张|人|周|级|条|楼|室|层|款|岁|家|名|件|单|份|积分|万人|小时|工作日|星期)/;
/** What the figure after it names. */
const NUMBER_OF =
  /(?:年度账?单?|尾号|末[四4]位|后[四4]位|卡号|账号|户号|编号|单号|工号|序号|文号|电话|热线|拨打|致电|详询|咨询|回复|发送|短信|码|密码|订单|合同|QQ|微信|群|第|No\.?)(?:为|是|[:：(（])?$/i;

/** A text with more figures is a table. */
const MOST = 60;

/** The sums in a squeezed text, in order, of its first 60 figures, or `most`; bare whole numbers too, which may be anything. */
export function amountsIn(text: string, most = MOST): Amount[] {
  return [...inFigures(text, most), ...inNumerals(text)].sort((a, b) => a.start - b.start);
}

function inFigures(text: string, most: number): Amount[] {
  return first(text, FIGURES, most)
    .flatMap(({ 0: found, index }) => pieces(found, index))
    .flatMap((piece) => {
      const read = readFigure(text, piece);
      return read ? [read] : [];
    });
}

function first(text: string, pattern: RegExp, most = MOST): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  for (const found of text.matchAll(pattern)) if (all.push(found) === most) break;
  return all;
}

type Piece = { figures: string; start: number };

/** A comma that does not part thousands parts clauses, if it stands by a number that no comma parts; else it is none. */
function pieces(found: string, index: number): Piece[] {
  if (GROUPED.test(found) || !found.includes(',')) return [{ figures: found, start: index }];
  // 1234,56元: is it a point, or two sums?
  if (/^\d{4,},\d{2}$/.test(found)) return [];
  // 2,18650: the point was lost, and nobody knows where.
  if (!/\d{4}/.test(found) || /^\d{1,3},\d{4,}/.test(found)) return [];
  let start = index;
  return found.split(',').flatMap((figures) => {
    const piece = { figures, start };
    start += figures.length + 1;
    return figures === '' ? [] : [piece];
  });
}

function readFigure(text: string, { figures, start }: Piece): Amount | undefined {
  const before = text.slice(Math.max(0, start - 6), start);
  const behind = text.slice(start + figures.length, start + figures.length + 8);
  if (AFTER_WAN.test(before)) return undefined;
  const mark = YUAN_BEFORE.exec(before)?.[0] ?? '';
  const outside = before.slice(0, before.length - mark.length);
  const unit = UNIT_BEHIND.exec(behind) ?? (ONLY_WAN.exec(behind) ? ['万', '万'] : undefined);
  if (FOREIGN_BEFORE.test(before) || (mark === '' && FOREIGN_BEHIND.test(behind))) return undefined;
  const marked = mark !== '' || unit !== undefined || IN_FULL.test(figures) || figures.includes(',');
  const isInFull = mark !== '' || IN_FULL.test(figures);
  const part = unit || mark ? outside.replace(TIMES, '') : outside;
  const ahead = isInFull || figures.includes(',') ? part.replace(NO_PART, '') : part;
  const isWord = isInFull && WORD_BEHIND.test(behind);
  if (isBroken(text, start, figures) || (!mark && !unit && isForeign(text, start))) return undefined;
  if (OTHER_BEFORE.test(mark ? ahead.replace(/\/$/, '') : ahead)) return undefined;
  const more = withThousands(figures, behind);
  if (more) {
    const end = start + figures.length + more.length;
    return { amount: more.amount, start: start - mark.length, end, marked: true };
  }
  if (!unit && !isWord && OTHER_BEHIND.test(behind) && !(isInFull && BY.test(behind))) return undefined;
  if (!unit && !isInFull && COUNTED.test(behind)) return undefined;
  if (unit && RANGE_BEHIND.test(behind.slice(unit[0].length))) return undefined;
  if (
    !marked &&
    (figures.length > 7 ||
      (figures.length < 3 && ITEM_BEHIND.test(behind)) ||
      SPLIT_BEHIND.test(behind) ||
      NUMBER_OF.test(outside))
  )
    return undefined;
  const amount = scaled(figures, unit?.[1]);
  if (amount === undefined) return undefined;
  const tenths = /^[\d,]+$/.test(figures) ? TENTHS.exec(behind) : null;
  return {
    amount: fen(amount + 10 * Number(tenths?.[1] ?? 0) + Number(tenths?.[2] ?? tenths?.[4] ?? 0)),
    start: start - mark.length,
    end: start + figures.length + ((tenths ?? unit)?.[0].length ?? 0),
    marked,
  };
}

const IN_NUMERALS = new RegExp(
  `([${NUMERALS}]{1,16})[元圆块](?:([${NUMERALS}])[角毛])?(?:零?([${NUMERALS}])分(?!期))?[整正]?`,
  'g',
);

/** 捌仟陆佰肆拾元整, 三千五百元. */
function inNumerals(text: string): Amount[] {
  return first(text, IN_NUMERALS).flatMap(({ 0: found, 1: yuan = '', 2: jiao, 3: cents, index }) => {
    const [whole, tenths, hundredths] = [inWords(yuan), jiao ? inWords(jiao) : 0, cents ? inWords(cents) : 0];
    if (whole === undefined || tenths === undefined || hundredths === undefined) return [];
    const amount = fen(whole * 100 + tenths * 10 + hundredths);
    return [{ amount, start: index, end: index + found.length, marked: true }];
  });
}
