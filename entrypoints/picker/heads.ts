import { nameOf, parentOf, upFrom } from './nodes.ts';
import { boxed, type Run } from './runs.ts';
import { type Drawn, middleOf } from './shown.ts';
import { headingOf } from './texts.ts';

/** How long a heading may be whose words are shown, characters. */
const SHORT = 20;
/** Words, and no figure. */
const WORDS = /^\D*\p{L}\D*$/u;
/** Where one stands beside them, they are its label, and no heads. */
const FIGURE = /\d[-.,/月]\d/;
/** How far up from the figure its cell may be, and from a table what stands above it. */
const LEVELS = 6;

/** Rows of heads, and how many cells of a row are looked at. */
const HEAD_ROWS = 3;
const MOST_CELLS = 60;

/** The heads over a figure and the title of the table, if it stands in one. */
export function headingsOf(leaf: Element, box: DOMRect): string[] {
  const cell = upFrom(leaf, LEVELS).find((one) => nameOf(one) === 'td');
  const table = cell?.closest('table');
  if (!table) return [];
  const x = middleOf(box).x;
  // A head that stays in sight as one scrolls is a table of its own before this one.
  const apart = table.querySelector('th')
    ? null
    : upFrom(table, LEVELS)
        .flatMap((one) => one.previousElementSibling?.querySelector('th') ?? [])[0]
        ?.closest('table');
  const rows = [table, apart].flatMap((one) => [...(one?.rows ?? [])].slice(0, HEAD_ROWS));
  const heads = rows
    .flatMap((row) => [...row.cells].slice(0, MOST_CELLS))
    .filter((head) => {
      const { left, right } = head.getBoundingClientRect();
      return head !== cell && left <= x && x <= right;
    });
  return [table.caption, ...heads].flatMap((head) => (head ? headingOf(head) : []));
}

/** Of what stands over a figure in its table the words; none of another figure there. */
export const wordsOf = (headings: readonly string[]): string =>
  headings.filter((text) => text.length <= SHORT && /\p{L}/u.test(text) && !FIGURE.test(text)).join(' ');

/**
 * What stands over a figure in a table that is made of other elements: the nearest words above it, if in a line with others. A
 * cell of a real table heads no other.
 */
export function headOver(runs: readonly Run[], { run, box }: Drawn): string {
  const above = runs
    .slice(0, runs.indexOf(run))
    .filter(({ cell, last }) => !cell && last.bottom <= box.top + 1)
    .reverse();
  const at = above.findIndex((one) => WORDS.test(one.text) && isOver(one, box));
  const [head, before] = at < 0 ? [] : above.slice(at);
  const beside = above.filter((other) => head && other !== head && isInLine(other, head.first));
  // In a row of cards it is the label of what stands above it.
  const isLabel =
    before && before.level === head?.level && /^\P{L}*\d/u.test(before.text) && isOver(before, head.first);
  return head && beside[0] && !isLabel && !beside.some(({ text }) => FIGURE.test(text))
    ? head.text.trim()
    : '';
}

/** Whether a text is drawn in that line. */
export const isInLine = ({ first, last }: Run, { top, bottom }: DOMRect): boolean =>
  last.bottom > top && first.top < bottom;

/** Whether a text stands above or below that. */
export function isOver({ parts: [part] }: Run, box: DOMRect): boolean {
  const cell = part && parentOf(part.piece.node);
  if (!cell) return false;
  const { left, right } = boxed(cell).getBoundingClientRect();
  return left < box.right && right > box.left;
}
