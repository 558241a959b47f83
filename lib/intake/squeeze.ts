/** How much of a text is looked at, characters. A text message has 70 to 500; more is a pasted page or contract. */
export const LONGEST = 2000;

/** Where something stands in the text as it was given: from `start`, up to and without `end`. */
export type Place = { start: number; end: number };

/** A text without its spaces, in half width, and where each character stood. */
export type Squeezed = { text: string; at: readonly number[] };

/** Most of a text: as it is. */
const IDEOGRAPH = /[\u4e00-\u9fff]/;
const DIGIT = /[0-9]/;
const WIDE_DIGIT = /[０-９]/;
const FIGURE = /[0-9０-９]/;
/** Also what has no width: it is put into words to get past filters. */
const BLANK = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;
const BLANKS = new RegExp(BLANK, 'g');
/** Behind and before the space in ¥ 2 014.00. */
const THOUSANDS = /^\d{3}(?: \d{3})*(?:\.\d\d(?!\d)|(?=\s?[元块圆]))/;
const WHOLE = /^\d{3}(?: \d{3})*(?![\d.,])/;
const MONEY = /(?:¥|RMB|CNY|人民币)\d{1,3}(?:\d{3})*$/i;
/** 欠款1 280.00: a label right before it; in a table, 1 may be the first part. */
const LABELLED = /[额款欠还计息费金][为是共:：]{0,2} ?\d{1,3}(?: \d{3})* $/;
/** 1 045.60: no sum begins with nought but below one. */
const SHORT = /(?<![\d.,])[1-9]\d{0,2}$/;
/** Behind the wide comma in 1，360．50. */
const GROUP = /^(?:[\d０-９]{3}[，,])*[\d０-９]{3}(?:[.．][\d０-９]{1,2}(?![\d０-９])|(?=[元块]))/;
/** The day before the wide comma in 2027-04-10，450.00. */
const OF_DATE = /[-/.月]\d{1,2}$/;
/** Signs that end a clause in Chinese; half width, a comma would belong to a number. */
const KEPT_WIDE = '，！；？';

/**
 * Spaces and line breaks go, since senders put them inside words and sums; one is left between two figures, which
 * would become one number. Looks at the first 2,000 characters, or `longest`.
 */
export function squeeze(text: string, longest = LONGEST): Squeezed {
  const given = text.slice(0, longest);
  const at: number[] = [];
  let squeezed = '';
  for (let i = 0; i < given.length; i++) {
    const sign = given.charAt(i);
    if (IDEOGRAPH.test(sign)) {
      squeezed += sign;
      at.push(i);
      continue;
    }
    if (BLANK.test(sign)) continue;
    const parted = DIGIT.test(sign) || WIDE_DIGIT.test(sign) ? isParted(given, i, squeezed) : false;
    if (parted) {
      squeezed += ' ';
      at.push(i - 1);
    }
    squeezed += narrow(given, i, squeezed.charAt(squeezed.length - 1));
    at.push(i);
  }
  return { text: squeezed, at };
}

/** Are there spaces between this figure and a figure before it? */
function isParted(given: string, i: number, squeezed: string): boolean {
  if (!BLANK.test(given.charAt(i - 1)) || !DIGIT.test(squeezed.charAt(squeezed.length - 1))) return false;
  // ¥ 2 014.00: thousands set apart.
  const [ahead, behind] = [given.slice(i, i + 16), squeezed.slice(-12)];
  const isLabelled = MONEY.test(behind) || LABELLED.test(given.slice(Math.max(0, i - 16), i));
  if (MONEY.test(behind) && WHOLE.test(ahead)) return false;
  if (THOUSANDS.test(ahead) && (isLabelled || (ahead[0] === '0' && SHORT.test(behind)))) return false;
  // Every sign apart from the next, as some write to get past filters: then the figures belong together.
  const isApart =
    BLANK.test(given.charAt(i + 1)) && BLANK.test(given.charAt(i - 3)) && !BLANK.test(given.charAt(i - 2));
  return !isApart && !isSpelled(given, i);
}

/** 1 3 2 8 . 4 6: is it one of three figures or more that stand alone, one blank apart, or behind their point? */
function isSpelled(given: string, i: number): boolean {
  const stands = (at: number) =>
    FIGURE.test(given.charAt(at)) && !FIGURE.test(given.charAt(at - 1)) && !FIGURE.test(given.charAt(at + 1));
  return stands(i) && stands(i - 2) && (stands(i + 2) || stands(i - 4) || /[.．]/.test(given.charAt(i - 4)));
}

function narrow(given: string, i: number, behind: string): string {
  const sign = given.charAt(i);
  const [last, next] = [given.charAt(i - 1), given.charAt(i + 1)];
  const insideWide =
    (WIDE_DIGIT.test(last) && WIDE_DIGIT.test(next)) ||
    (sign === '，' &&
      DIGIT.test(behind) &&
      !OF_DATE.test(given.slice(Math.max(0, i - 4), i)) &&
      GROUP.test(given.slice(i + 1, i + 18).replace(BLANKS, '')));
  if (sign === '￥') return '¥';
  if (sign === '−' || sign === '–') return '-';
  if (KEPT_WIDE.includes(sign) && !(sign === '，' && insideWide)) return sign;
  if (sign < '！' || sign > '～') return sign;
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}

/** Where a clause goes on, a line is only wrapped. */
const GOES_ON = /[，,、：:]/;

/** Where lines begin in the squeezed text, and what stands behind the last space. */
export function breaksIn(given: string, { at }: Squeezed): number[] {
  const gaps = at.flatMap((place, i) => {
    const last = at[i - 1] ?? 0;
    const between = i > 0 ? given.slice(last + 1, place) : '';
    return between === '' ? [] : [{ i, isLine: /[\n\r]/.test(between) && !GOES_ON.test(given.charAt(last)) }];
  });
  return gaps.filter(({ isLine }, k) => isLine || k === gaps.length - 1).map(({ i }) => i);
}

/** Where a stretch of the squeezed text stood in the given one. */
export function placeOf({ at }: Squeezed, start: number, end: number): Place {
  const first = at[start] ?? 0;
  let last = end - 1;
  // Of what goes on in a part that was pasted before it, as far as it stands together.
  while (last > start && (at[last] ?? 0) < first) last--;
  return { start: first, end: (at[last] ?? 0) + 1 };
}

/** A text with blanks in some places, or with another sign; each character keeps its own. */
export function blanked(given: string, places: readonly Place[], sign = ' '): string {
  let [text, at] = ['', 0];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    text += given.slice(at, from) + sign.repeat(end - from);
    at = end;
  }
  return text + given.slice(at);
}
