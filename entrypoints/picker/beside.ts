import { headOver, isInLine, wordsOf } from './heads.ts';
import type { Run } from './runs.ts';
import type { Drawn } from './shown.ts';

/** What of the surroundings is shown, characters on either side. */
const BESIDE = 50;

const WORD = /[\p{L}\p{N}]/u;

/**
 * What stands in the same line of text; if nothing, what stands nearest: a line for each text, a tab for the figure. Before it
 * a bar and what the column of a table is called: 已还｜花呗↵⇥↵5,640.00.
 */
export function besideOf(runs: readonly Run[], found: Drawn, headings: readonly string[]): string {
  const { run, start, end } = found;
  const own = [run.text.slice(0, start), run.text.slice(end)];
  const isOwn = WORD.test(own.join('').replace('元', ''));
  const over = isOwn || run.cell ? '' : headOver(runs, found);
  const around = isOwn ? own.map(tidy).join('\t') : nearest(runs, found, over !== '');
  const [before = '', behind = ''] = around.split('\t');
  return `${over || wordsOf(headings)}｜${before.slice(-BESIDE)}\t${behind.slice(0, BESIDE)}`;
}

/** @param inLine  only what is drawn in the same line */
function nearest(runs: readonly Run[], { run, box }: Drawn, inLine: boolean): string {
  const others = runs.filter((each) => each !== run && WORD.test(each.text));
  const level = Math.min(...others.map((each) => each.level));
  const near = others.filter((each) => (inLine ? isInLine(each, box) : each.level === level));
  return runs
    .flatMap((each) => (each === run ? '\t' : near.includes(each) ? tidy(each.text) : []))
    .join('\n');
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
