import type { Amount } from '../intake/index.ts';
import { fen } from '../money/index.ts';
import { MORE_BEHIND } from './named.ts';
import type { FoundTerms } from './types.ts';

const SUM = '[^。\\d]{0,8}?((?:¥|RMB|CNY|人民币)?[\\d,.]+\\d)';
/** 前4期每期800元，第5期300元; 第1-23期各467元，最后一期459元; not 第4期起每期1,500元, which is more than one. */
const STEPPED = new RegExp(
  `(?:前|第?[1一]期?[至到~—–-]第?)(\\d{1,3})期${SUM}元?[^。\\d]{0,8}?(?:第(\\d{1,3})期(?!起|开始|[及以之]?后|[至到~—–-])|最后[一1]?期|末期|尾期)(?:\\([^)]{0,6}\\))?${SUM}(?=元|[^\\d期个次月])`,
  'd',
);

/** Equal parts, and a last one that differs. */
export function steppedIn(text: string, amounts: readonly Amount[]): FoundTerms {
  const found = STEPPED.exec(text);
  const [, equal = '', , last] = found ?? [];
  const at = (group: number) => {
    const [start] = found?.indices?.[group] ?? [];
    return amounts.find((sum) => sum.start === start);
  };
  const [each, end] = [at(2), at(4)];
  const parts = Number(equal) + 1;
  if (!found || !each || !end || (last !== undefined && Number(last) !== parts)) return {};
  return {
    parts: { value: parts, start: found.index, end: found.index + found[0].length },
    perPart: { value: each.amount, start: each.start, end: each.end },
    ...lastOf(text, amounts, end),
  };
}

/** 第12期归还120元及本金12,000元: both together; where the other stands in no figures, nothing is known of it. */
function lastOf(text: string, amounts: readonly Amount[], last: Amount): FoundTerms {
  const { amount: value, start, end } = last;
  const more = MORE_BEHIND.exec(text.slice(end, end + 16))?.[0];
  if (more === undefined) return { lastPart: { value, start, end } };
  const other = amounts.find((sum) => sum.start >= end + more.length && sum.start <= end + more.length + 3);
  return other ? { lastPart: { value: fen(value + other.amount), start, end: other.end } } : {};
}
