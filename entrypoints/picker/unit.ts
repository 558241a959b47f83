import { FOREIGN } from '../../lib/intake/index.ts';
import { nameOf, parentOf } from './nodes.ts';
import type { Run } from './runs.ts';

const UNIT = `(?:[万萬千亿億]元?|百万元?|${FOREIGN})`;
/** A unit in a heading: 应还（万元）. */
const IN_HEADING = new RegExp(`[(（]\\s*(?:单位[:：]?)?\\s*${UNIT}\\s*[)）]|单位[:：]?\\s*${UNIT}`);
/** Or alone beside the figure. */
const ALONE = new RegExp(`^\\s*${UNIT}\\s*$`);

/** How much of a heading is read, characters. */
const HEADING_CHARS = 100;
/** How far up from the figure its cell may be. */
const LEVELS = 4;

/**
 * Whether a figure is told in something else than yuan, so that it would be read wrong: by a heading beside it, the head
 * of its column, or a unit that stands apart right before or behind it.
 */
export function isInOtherUnit(runs: readonly Run[], run: Run, beside: string, leaf: Element): boolean {
  const at = runs.indexOf(run);
  const isAlone = [runs[at - 1], runs[at + 1]].some((one) => one !== undefined && ALONE.test(one.text));
  return isAlone || [beside, ...headingsOf(leaf)].some((text) => IN_HEADING.test(text));
}

/** What a style sheet draws before or behind a figure: a unit, a sign, more figures. */
const MORE = /^"[^"]*(?:[\d%‰$€£万亿千-]|[A-Z]{2})/;

/** Whether a style sheet draws more around a figure than stands in the page. */
export const isDrawnOn = ({ parts }: Run): boolean =>
  parts.some(({ piece }) => {
    const element = parentOf(piece.node);
    const drawn = (which: string) => element && MORE.test(getComputedStyle(element, which).content);
    return drawn('::before') || drawn('::after');
  });

/** The head of the column and the title of the table, if it stands in one. */
function headingsOf(leaf: Element): string[] {
  const cell = cellOf(leaf);
  const table = cell?.closest('table');
  if (!cell || !table) return [];
  // A head that stays in sight as one scrolls is a table of its own before this one.
  const apart = table.parentElement?.previousElementSibling?.querySelector('table');
  const heads = [table.caption, ...[table, apart].map((one) => one?.rows[0]?.cells[cell.cellIndex])];
  return heads.map((head) => (head?.textContent ?? '').slice(0, HEADING_CHARS));
}

function cellOf(leaf: Element): HTMLTableCellElement | undefined {
  let inside: Element | null = leaf;
  for (let level = 0; inside && level < LEVELS; level++) {
    if (nameOf(inside) === 'td') return inside as HTMLTableCellElement;
    inside = parentOf(inside);
  }
  return undefined;
}
