import { headOver, isInLine, wordsOf } from './heads.ts';
import type { Run } from './runs.ts';
import type { Drawn } from './shown.ts';

/** What of the surroundings is shown, characters on either side. */
const BESIDE = 50;

const WORD = /[\p{L}\p{N}]/u;

/**
 * What stands in the same line of text; if nothing, what stands nearest. In a table, before it and a bar what its column
 * is called: 已还｜花呗 5,640.00.
 */
export function besideOf(runs: readonly Run[], found: Drawn, headings: readonly string[]): string {
  const { run, start, end } = found;
  const own = [run.text.slice(0, start), run.text.slice(end)] as const;
  const isOwn = WORD.test(own.join('').replace('元', ''));
  const over = isOwn || run.cell ? '' : headOver(runs, found);
  const beside = isOwn ? joined(...own) : nearest(runs, found, over !== '');
  return [over || wordsOf(headings), beside].filter(Boolean).join('｜');
}

/** @param inLine  only what is drawn in the same line */
function nearest(runs: readonly Run[], { run, box }: Drawn, inLine: boolean): string {
  const at = runs.indexOf(run);
  const others = runs.filter((each) => each !== run && WORD.test(each.text));
  const level = Math.min(...others.map((each) => each.level));
  const near = (some: readonly Run[]) =>
    some
      .filter((each) => (inLine ? isInLine(each, box) : each.level === level))
      .map((each) => each.text)
      .join(' ');
  return joined(near(runs.slice(0, at)), near(runs.slice(at + 1)));
}

function joined(before: string, after: string): string {
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  return `${tidy(before).slice(-BESIDE)} ${tidy(after).slice(0, BESIDE)}`.trim();
}
