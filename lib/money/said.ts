const NUMERALS = '零一二三四五六七八九';
/** By how many places a unit moves the point. */
const PLACES: Record<string, number> = { 万: 4, 千: 3, 百: 2, 十: 1 };

/**
 * A sum as people say it, in plain figures: '1.2万', '3千5', '1w2', '八千六百四十'. A single figure behind a unit is of
 * the unit below it. Exact; undefined where it is unclear: '1万50', '一万二三'.
 */
export function saidInFigures(text: string): string | undefined {
  // 七八千 is about so much; and the longest sums that are said are shorter.
  if (text.length > 20 || /[一二两三四五六七八九]{2}/.test(text)) return undefined;
  const signs = text
    .replace(/w/i, '万')
    .replace(/k/i, '千')
    .replace(/两/g, '二')
    .replace(/〇/g, '零')
    .replace(/[零一二三四五六七八九]/g, (sign) => `${NUMERALS.indexOf(sign)}`)
    .replace(/ *([万千百十]) */g, '$1');
  const [, whole, decimals = '', unit = ''] = /^(\d+)\.(\d+)([万千百])$/.exec(signs) ?? [];
  if (!whole) return numberIn(signs)?.toString();
  const places = PLACES[unit] ?? 0;
  const moved = decimals.padEnd(places + 1, '0');
  return `${whole}${moved.slice(0, places)}.${moved.slice(places)}`;
}

function numberIn(signs: string): number | undefined {
  if (/^\d{1,9}$/.test(signs)) return Number(signs);
  const unit = Object.keys(PLACES).find((one) => signs.includes(one));
  if (!unit) return undefined;
  const of = 10 ** (PLACES[unit] ?? 0);
  const [before = '', ...behind] = signs.split(unit);
  // 十二 says no 一.
  const times = numberIn(before || (unit === '十' ? '1' : ''));
  const rest = restOf(behind.join(unit), of);
  return times === undefined || rest === undefined ? undefined : times * of + rest;
}

/** What stands behind a unit: 2 behind 万 is 2,000, and 02 is 2. */
function restOf(signs: string, of: number): number | undefined {
  if (signs === '') return 0;
  if (/^[1-9]$/.test(signs)) return (Number(signs) * of) / 10;
  const value = numberIn(signs.replace(/^0(?=.)/, '')) ?? 0;
  return value < of && value >= (signs.startsWith('0') ? 1 : of / 100) ? value : undefined;
}
