import { MOST_DECIMALS, MOST_SUM } from './bounds.ts';
import { type Fen, fen } from './fen.ts';
import { rate } from './rate.ts';
import { saidInFigures } from './said.ts';

export type YuanProblem = 'empty' | 'notANumber' | 'threeDecimals' | 'negative' | 'tooLarge';
export type RateProblem = 'empty' | 'notANumber' | 'manyDecimals' | 'negative' | 'tooLarge';
export type CountProblem = 'empty' | 'notANumber' | 'tooSmall' | 'tooLarge';

const AMOUNT = /^(-?)(\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.(\d+))?$/;
const PERCENT = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * A sum as typed, pasted or said: '8,640.00', '８６４０元', '￥8640', '1.2万', '八千'. From 0 to 100,000,000 yuan.
 * Throws nothing.
 */
export function readYuan(text: string): { fen: Fen } | { problem: YuanProblem } {
  const tidy = halfWidth(text);
  if (tidy === '') return { problem: 'empty' };
  const bare = tidy.replace(/^(-?)\s*[¥￥]\s*/, '$1').replace(/\s*(?:元|块钱?)$/, '');
  const [, minus, whole = '', decimals = ''] =
    AMOUNT.exec(bare) ?? AMOUNT.exec(saidInFigures(bare) ?? '') ?? [];
  if (minus === undefined) return { problem: 'notANumber' };
  if (decimals.length > 2) return { problem: 'threeDecimals' };
  // as bigint, since a paste may have more digits than a number holds
  const amount = BigInt(whole.replace(/[, ]/g, '') + decimals.padEnd(2, '0'));
  if (minus && amount > 0n) return { problem: 'negative' };
  if (amount > MOST_SUM) return { problem: 'tooLarge' };
  return { fen: fen(Number(amount)) };
}

/**
 * A rate typed into a field that asks for per cent: '0.05' and '0.05%' both mean 0.05 %.
 * From 0 to 100, with 20 decimals at most. `percent` is the shortest way to write it, fit for rate(`${percent}%`, per).
 * Throws nothing.
 */
export function readRate(text: string): { percent: string } | { problem: RateProblem } {
  const tidy = halfWidth(text);
  if (tidy === '') return { problem: 'empty' };
  const [, minus, whole = '', decimals = ''] = PERCENT.exec(tidy.replace(/\s*%$/, '')) ?? [];
  if (minus === undefined) return { problem: 'notANumber' };
  const rest = decimals.replace(/0+$/, '');
  if (rest.length > MOST_DECIMALS) return { problem: 'manyDecimals' };
  const percent = whole.replace(/^0+(?=\d)/, '') + (rest && `.${rest}`);
  if (minus && percent !== '0') return { problem: 'negative' };
  const { num, den } = rate(`${percent}%`, 'term');
  return num > den ? { problem: 'tooLarge' } : { percent };
}

/** A whole number from min to max, such as the number of instalments. Throws nothing. */
export function readCount(
  text: string,
  { min, max }: { min: number; max: number },
): { count: number } | { problem: CountProblem } {
  const tidy = halfWidth(text);
  if (tidy === '') return { problem: 'empty' };
  if (!/^-?\d+$/.test(tidy)) return { problem: 'notANumber' };
  const count = Number(tidy) + 0; // + 0: '-0' is 0
  if (count < min) return { problem: 'tooSmall' };
  return count > max ? { problem: 'tooLarge' } : { count };
}

/** As typed with a Chinese keyboard. Not by normalize('NFKC'): it would read 8² as 82. */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('。', '.') // a Chinese keyboard gives it for the point
    .replaceAll('−', '-')
    .replace(/\s/g, ' ')
    .trim();
}
