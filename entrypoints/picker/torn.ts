import type { PickAsk } from '../../lib/casefile/index.ts';
import { gapBetween, type Run } from './runs.ts';
import type { Drawn } from './shown.ts';

/** From here on, two texts do not touch, as a share of their height. */
const APART = 0.12;

/** 2025年 stands before it, or 有效期 11/28, 已还 11/12; 11/12 期. ｜ ends what is before it, and each of its labels. */
const NO_DAY = /(?:年|期[数次]|有效期至?|已还|进度|比分|版本|\bv)[:：]?｜/i;
const COUNTS = /^(?:期|页|岁)(?![限数次])/;

/**
 * Whether a figure is only a part of one: what was read of the page ends in it, it goes on in the next line or was begun
 * in the one before, or more of it is drawn right beside it, in whatever order the page has it. Of days, also whether it
 * only looks like one.
 */
export function isTorn(
  runs: readonly Run[],
  { run, start, end }: Drawn,
  kind: PickAsk['kind'],
  beside: string,
): boolean {
  const at = runs.indexOf(run);
  const [before, behind] = [run.text.slice(0, start).trim(), run.text.slice(end).trim()];
  const [last = '', next = ''] = [runs[at - 1]?.text.trim(), runs[at + 1]?.text.trim()];
  if (run.turned || isCut(run, start, end)) return true;
  if (kind === 'date') return NO_DAY.test(`${before || last}｜${beside}`) || COUNTS.test(behind || next);
  const isBegun = /(?:^|\d)[,，.]$/.test(before || last);
  const goesOn = /^[,，.]?$/.test(behind);
  return (
    isBegun ||
    (goesOn && /^[,，.]\d/.test(behind + next)) ||
    runs.some((one) => one !== run && isBeside(one, run, before === '', behind === ''))
  );
}

/** Whether more figures are drawn right before the beginning of a line, or right behind its end. */
function isBeside(one: Run, run: Run, atStart: boolean, atEnd: boolean): boolean {
  if (one.cell !== run.cell || one.struck !== run.struck) return false;
  return (
    (atStart && /[\d.,]$/.test(one.text) && isRightBefore(one.last, run.first)) ||
    (atEnd && /^[\d.,]/.test(one.text) && isRightBefore(run.last, one.first))
  );
}

const isRightBefore = (a: DOMRect, b: DOMRect): boolean => (gapBetween(a, b) ?? APART) < APART;

function isCut({ parts }: Run, start: number, end: number): boolean {
  return parts.some(({ piece: { node, from, to }, at }) => {
    const isBehind = to < node.length && end >= at + to - from && start < at + to - from;
    return isBehind || (from > 0 && start <= at && end > at);
  });
}
