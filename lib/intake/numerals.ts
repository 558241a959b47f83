const DIGITS = '零一二三四五六七八九';
/** As banks and contracts write them, so that nobody adds a stroke. */
const FORMAL = new Map(
  [...'〇两壹贰叁肆伍陆柒捌玖拾佰仟萬廿'].map((sign, i) => [
    sign,
    [...'零二一二三四五六七八九十百千万'][i] ?? '二十',
  ]),
);
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Every sign a written number may have, for patterns. */
export const NUMERALS = '零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟萬廿';

/**
 * A whole number in words, below 100 million: 十一, 二十, 一百零五, 三千五百, 捌仟陆佰肆拾, 三万, and digit by digit
 * 二〇二六. What is no number in words is undefined (三千五, 十二十). Throws nothing.
 */
export function inWords(words: string): number | undefined {
  if (words === '' || words.length > 20) return undefined;
  const plain = [...words].map((sign) => FORMAL.get(sign) ?? sign).join('');
  if (/^[零一二三四五六七八九]{2,}$/.test(plain))
    return Number([...plain].map((s) => DIGITS.indexOf(s)).join(''));
  const [high = '', low, more] = plain.split('万');
  if (more !== undefined) return undefined;
  if (low === undefined) return below10000(high);
  // 三万五 is 35,000 in speech, likewise.
  if (/^[一二三四五六七八九]$/.test(low)) return undefined;
  const [thousands, rest] = [below10000(high), low === '' ? 0 : below10000(low)];
  return thousands === undefined || rest === undefined || thousands === 0
    ? undefined
    : thousands * 10_000 + rest;
}

function below10000(words: string): number | undefined {
  let total = 0;
  let smallest = 10_000;
  let digit: number | undefined;
  for (const sign of words) {
    const unit = UNITS.get(sign);
    if (unit === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = DIGITS.indexOf(sign);
      if (digit < 0) return undefined;
      if (digit === 0 && total > 0) smallest = Math.min(smallest, 100);
    } else {
      if (unit >= smallest || digit === 0) return undefined;
      if (digit === undefined && !(unit === 10 && total === 0)) return undefined;
      total += (digit ?? 1) * unit;
      smallest = unit;
      digit = undefined;
    }
  }
  // 三千五 is 3,500 in speech: whoever reads 3,005 is wrong, so it is none.
  if (digit !== undefined && digit > 0 && smallest > 10 && total > 0 && !words.includes('零'))
    return undefined;
  return words === '' ? undefined : total + (digit ?? 0);
}
