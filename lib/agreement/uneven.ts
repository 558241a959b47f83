import type { Amount } from '../intake/index.ts';
import { oneOf } from '../text/index.ts';

const NUMBER = '[\\d一二三四五六七八九十]{1,3}';
/** 第1-10期, 前6期, 后6期, 其余10期, 第7期起, 第二年: some of the parts. */
const SOME = oneOf([
  new RegExp(`第?${NUMBER}期?[至到~—–-]第?${NUMBER}期`),
  new RegExp(`(?:前|后|其余|剩余|余下)的?${NUMBER}个?[期月]`),
  new RegExp(`第${NUMBER}[期年](?:起|开始|[及以]?后)?`),
]);
/** What each of those is: 第1-10期每期400元. */
const OF_EACH = new RegExp(
  `${SOME}[,，:]?(?:的)?(?:每个?[期月]|各期?|均|月供|月还)(?:应|需|须)?(?:还款?|偿还|归还|支付|付)?(?:金额)?(?:为|是|均|:|各|人民币|¥)*$`,
);
/** How far the words before a sum are looked at, characters. */
const AHEAD = 30;

/**
 * Where a text tells of parts of several sizes, none of which is what each part is: 第1-10期每期400元，第11-20期每期800元.
 * Parts may be rounded by a fen each.
 *
 * @returns from the words of the first size to the last sum
 */
export function unevenIn(
  text: string,
  amounts: readonly Amount[],
  parts = 0,
): { start: number; end: number; sums: readonly number[] } | undefined {
  if (!/[前后余第至到~—–-]/.test(text) || !/期|个月/.test(text)) return undefined;
  const found = amounts.flatMap(({ amount, marked, start, end }) => {
    const words = marked && OF_EACH.exec(text.slice(Math.max(0, start - AHEAD), start))?.[0];
    return words ? [{ amount, start: start - words.length, end }] : [];
  });
  const sums = found.map(({ amount }) => amount);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || Math.max(...sums) - Math.min(...sums) <= parts) return undefined;
  return { start: first.start, end: last.end, sums };
}
