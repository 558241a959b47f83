import type { PickAsk } from '../../lib/casefile/index.ts';
import { gapBetween, type Run } from './runs.ts';
import type { Drawn } from './shown.ts';

/** From here on, two texts do not touch, as a share of their height. */
const APART = 0.12;

/**
 * Whether a figure is only a part of one: what was read of the page ends in it, it goes on in the next line or was begun
 * in the one before, or more of it is drawn right beside it, in whatever order the page has it.
 */
export function isTorn(runs: readonly Run[], { run, start, end }: Drawn, kind: PickAsk['kind']): boolean {
  const at = runs.indexOf(run);
  const [before, behind] = [run.text.slice(0, start).trim(), run.text.slice(end).trim()];
  const [last = '', next = ''] = [runs[at - 1]?.text.trim(), runs[at + 1]?.text.trim()];
  if (run.turned || isCut(run, start, end)) return true;
  if (kind === 'date') return before === '' && /年$/.test(last);
  if (before === '' && /\d[,，.]$/.test(last)) return true;
  if (/^[,，.]?$/.test(behind) && /^[,，.]?\d/.test(behind + next) && /^\D/.test(behind + next)) return true;
  return runs.some(
    (one) =>
      one !== run &&
      one.cell === run.cell &&
      one.struck === run.struck &&
      ((before === '' && /[\d.,]$/.test(one.text) && isRightBefore(one.last, run.first)) ||
        (behind === '' && /^[\d.,]/.test(one.text) && isRightBefore(run.last, one.first))),
  );
}

const isRightBefore = (a: DOMRect, b: DOMRect): boolean => (gapBetween(a, b) ?? APART) < APART;

function isCut({ parts }: Run, start: number, end: number): boolean {
  return parts.some(({ piece: { node, from, to }, at }) => {
    const isBehind = to < node.length && end >= at + to - from && start < at + to - from;
    return isBehind || (from > 0 && start <= at && end > at);
  });
}
