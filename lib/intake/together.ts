import type { Amount } from './figure.ts';
import type { Found } from './sums.ts';

/** Names of one bill's sums that stand side by side: 本期应还金额与最低还款额. */
const ALL =
  '(?:应还|待还|需还|欠款|账单|全额)(?:款项?|总|账单|人民币){0,2}(?:金额|总额|额)?(?:[(（][元人民币]{1,4}[)）])?';
const LEAST = '最[低小](?:应?还款?)?(?:金额|额)?(?:[(（][元人民币]{1,4}[)）])?';
const JOINED = '(?:[与和及跟同、/]|以及)(?:本期|本月|当期)?';
const BOTH = `(?:${LEAST}${JOINED}${ALL}|${ALL}${JOINED}${LEAST})`;
const MONEY = '(?:人民币|RMB|CNY)?';

const SAME = '(?:[,，]?(?:两者|二者|金额|数额|一样|相同|一致|也?都|均|皆|同)){1,3}[为是:]?';
const BEFORE_BOTH = new RegExp(`${BOTH}${SAME}${MONEY}$`);
/** 应还52.00元，最低还款额也是这个数. */
const LEAST_IS_SAME =
  /^元?[,，、(（](?:其中)?最[低小](?:应?还款?)?(?:金额|额)?(?:(?:与|和|跟)(?:之|此|它|应还|全额|总额)(?:款?金?额)?)?(?:也?(?:一样|相同|一致|等同)|也(?:是|为|要)(?:这|同)(?:个|一)?(?:数|么多|样多)|同[为是]?(?:此|上|数))(?=[,，。；;)）!！]|$)/;

/** How far before a sum both its names may begin, characters. */
const FAR = 44;

/** 应还金额与最低还款额均为46.80元: one sum told for two names is both. */
export function withSame(text: string, found: Found): Found {
  const { total, minimum, overdue } = found;
  const one = total ?? minimum ?? overdue;
  if (!one || (minimum && (total ?? overdue))) return found;
  const isBoth =
    BEFORE_BOTH.test(text.slice(Math.max(0, one.start - FAR), one.start)) ||
    (!minimum && LEAST_IS_SAME.test(text.slice(one.end, one.end + 30)));
  return isBoth ? { ...(overdue ? {} : { total: one }), ...found, minimum: one } : found;
}

const EACH = new RegExp(`${BOTH}(?:分别|依次)[为是:]{0,2}`, 'g');

/** 应还款额、最低还款额分别为2,718.06元、271.81元: each name is of the sum in its place. */
export function inTheirOrder(text: string, amounts: readonly Amount[]): Map<Amount, 'total' | 'minimum'> {
  const called = new Map<Amount, 'total' | 'minimum'>();
  if (!text.includes('分别') && !text.includes('依次')) return called;
  for (const { 0: words, index } of text.matchAll(EACH)) {
    const end = index + words.length;
    const [one, two] = amounts.filter(({ start }) => start >= end);
    if (!one || !two || one.start - end > 4 || two.start - one.end > 4) continue;
    const isLeastFirst = /^最/.test(words);
    called.set(one, isLeastFirst ? 'minimum' : 'total').set(two, isLeastFirst ? 'total' : 'minimum');
  }
  return called;
}
