import { FOREIGN } from './currencies.ts';

/** 8OO.00, 2，O36.44, 6，324、15, 1 286 53: a piece of a figure that nobody can read is none. */
const BROKEN_BEHIND = /^(?:[OoIl][\d.,OoIl]|[,，][OoIl]\d|，\d{3}[、。]\d\d(?!\d))/;
/** 12 34日: but 120.54 25日 is a sum and a day. */
const DAYS_BEHIND = /^ \d{1,2}[天日期]/;
const GROUP_BEHIND = /^ \d{3}(?![\d.,])/;
const BROKEN_POINT = /^[。、]\d\d(?![\d月日号期天点:/.-])/;
const BROKEN_BEFORE =
  /\d[OoIl][,.]?$|(?:^|[^A-Za-z])[OoIl][,.]$|[，,]\d{3}[。、]$|\d{3}。$|\d\.\d{3},$|\b\d{1,3} \d{3} $|\d,\d{1,2} $/;

/** 美元应还45.80, (USD) 45.80: the currency that stands nearest before it, in the same clause; of 美元应还0.00 none. */
const CURRENCY = new RegExp(`(${FOREIGN})(?!\\D*0[.0]*[^\\d.])|人民币|RMB|CNY|¥`, 'gi');
/** Where yuan is told of, too, what goes on behind a comma may be in yuan. */
const YUAN = /(?<![美欧港日澳加韩])元|人民币|RMB|CNY|¥/;
/** Whether a bare figure is told in other money than yuan. */
export function isForeign(text: string, start: number): boolean {
  const clause = YUAN.test(text) ? /[^,，。；;]*$/ : /[^。；;]*$/;
  const before = clause.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  return [...before.matchAll(CURRENCY)].at(-1)?.[1] !== undefined;
}

/** 欠款12 34.56, 欠款1、234.56, 欠款1'234: beside a label, the one and the other are pieces of one figure. */
const LABEL = '[额款欠还计息费金][为是共:]{0,2}¥?';
const PIECE_BEFORE = new RegExp(`${LABEL}(?:\\d{1,3}(?: |[、。'’])|\\d{1,5}·)$`);
const AFTER_LABEL = new RegExp(`${LABEL}$`);
const PIECE_BEHIND = /^(?: \d{2,3}(?:\.\d| \.|元)|[、。'’]\d{3}(?!\d)|·\d)/;
/** Letters that look like figures: 2З4.56. */
const LETTER = /[\p{sc=Cyrl}\p{sc=Grek}]/u;

/** Whether a figure in a squeezed text is only a piece of one that cannot be read. */
export function isBroken(text: string, start: number, figures: string): boolean {
  const end = start + figures.length;
  const [before, behind] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 8)];
  return (
    BROKEN_BEHIND.test(behind) ||
    BROKEN_BEFORE.test(before) ||
    PIECE_BEFORE.test(before) ||
    (!figures.includes('.') &&
      (DAYS_BEHIND.test(behind) || (AFTER_LABEL.test(before) && PIECE_BEHIND.test(behind)))) ||
    LETTER.test(before.slice(-1) + behind.slice(0, 1)) ||
    (/^\d{1,3}$/.test(figures) && GROUP_BEHIND.test(behind)) ||
    (/^\d{3,}$/.test(figures) && BROKEN_POINT.test(behind))
  );
}
