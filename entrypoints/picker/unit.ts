import { FOREIGN } from '../../lib/intake/index.ts';
import { isInLine, isOver } from './heads.ts';
import { upFrom } from './nodes.ts';
import type { Run } from './runs.ts';
import type { Drawn } from './shown.ts';
import { headingOf, holdsText } from './texts.ts';

const UNIT = `(?:百?[万萬千亿億]元?|${FOREIGN}|[$€£₩₽₹])`;
const HEAD = `(?:单位[:：]?|人民币)*\\s*(?:${UNIT}|[分%‰])`;
/** A unit in a heading: 应还（万元）, 金额/万元, 万元, 美元应还. */
const IN_HEADING = new RegExp(
  `[(（[【]\\s*${HEAD}\\s*[)）\\]】]|单位[:：]?\\s*${UNIT}|(?:^|[/／,，:：｜])\\s*${HEAD}\\s*$|^(?:${FOREIGN})`,
);
/** Or alone beside the figure; of what is counted, behind it. */
const ALONE = new RegExp(`^\\s*${UNIT}\\s*$`);
const COUNTED = /^\s*(?:天|期|笔|次|个月|[%‰℃]|[GMT]B|CR|k[gm])\s*$/i;
/** What a bare number is of. */
const NUMBER_OF = /(?:[天期笔次]数|积分|分数|芝麻分|[单编卡账]号|号码|电话|热线|客服|年份)[:：]?$/;

/** 2026, 202611. */
const YEAR = /^20[12]\d(?:[01]\d)?$/;

/**
 * Whether a figure is told in something else than yuan, so that it would be read wrong: by a heading beside it or over its
 * column, or a unit that stands apart right before or behind it; or whether it is a year or the number of something.
 */
export function isInOtherUnit(runs: readonly Run[], found: Drawn, headings: readonly string[]): boolean {
  const { run, start, end, box } = found;
  const at = runs.indexOf(run);
  // 美元 in the next row is the next sum's.
  const [before = '', behind = ''] = [runs[at - 1], runs[at + 1]].map((one) =>
    one && (isInLine(one, box) || isOver(one, box)) ? one.text.trim() : '',
  );
  if (ALONE.test(before) || ALONE.test(behind) || COUNTED.test(behind)) return true;
  const figure = run.text.slice(start, end).trim();
  const labels = [run.text.slice(0, start).trim() || before, behind];
  if (/^[\d,]+$/.test(figure) && (YEAR.test(figure) || labels.some((label) => NUMBER_OF.test(label))))
    return true;
  return headings.some((text) => IN_HEADING.test(text));
}

/** What a style sheet draws before or behind a figure: a unit, a sign, more figures. */
const MORE = /^"[^"]*(?:[\d%‰$€£万亿千负−–—-]|[A-Z]{2})/;

/** How far up from the figure it may be drawn. */
const AROUND = 3;

/** Whether a style sheet draws more around a figure than stands in the page: on what holds it, or on an empty neighbour. */
export const isDrawnOn = ({ parts, text }: Run): boolean =>
  parts.some(({ piece }) =>
    upFrom(piece.node, AROUND)
      .filter((one, level) => level === 0 || headingOf(one).length <= text.trim().length)
      .some(
        (one) =>
          isDrawnIn(one) ||
          [one.previousElementSibling, one.nextElementSibling].some(
            (beside) => beside && !holdsText(beside) && isDrawnIn(beside),
          ),
      ),
  );

/** What is taken from an attribute, Firefox leaves for us to look up. */
const isDrawnIn = (element: Element): boolean =>
  ['::before', '::after'].some((which) =>
    MORE.test(
      getComputedStyle(element, which).content.replace(
        /^attr\((.+)\)$/,
        (_, name) => `"${element.getAttribute(name)}"`,
      ),
    ),
  );
