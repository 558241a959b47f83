import type { Amount } from './figure.ts';
import { sumLabels } from './sumLabels.ts';

/** Before a sum, in the order in which they are looked for. A loan of so much is not yet what is owed of it. */
const LABELLED = [
  'minimum',
  'fee',
  'rest',
  'overdue',
  'principal',
  'none',
  'total',
  'all',
  'whole',
  'debt',
  'loan',
  'sum',
] as const;

/** All that a sum can be called: what was learned of sums counts on their order. */
export const calledNames = [...LABELLED, 'added'] as const;
export type LabelName = (typeof calledNames)[number];

/**
 * What a sum is called: `rest` of a bill that was paid in part, `whole` of what is owed, `all` where the whole debt is
 * set apart from what is late, `principal` of it, `added` of the sums before it, `debt` of what is late or, where
 * nothing is, of the bill; `sum` where only 金额 stands before it.
 */
export type Called = Exclude<LabelName, 'loan'>;
/** `sure`: the head of its column says so. */
export type CalledSum = Amount & { called: Called; sure?: true };

export type Label = { start: number; end: number; called: LabelName };

/** A label begins with one of these; most places in a text are passed over by that. */
const FIRST = `(?=[\\dMmNT${[
  ...new Set(
    Object.values(sumLabels)
      .map(({ source }) => source)
      .join('')
      .match(/[\u4e00-\u9fff]/g),
  ),
].join('')}])`;

/** In one pattern, so that a longer label is not taken for one it holds. */
const LABELS = new RegExp(
  `${FIRST}(?:${LABELLED.map((name) => `(?<${name}>${sumLabels[name].source})`).join('|')})`,
  'g',
);

/** 最低还款额未含分期金额: what is not in a sum does not name it. */
const NOT_IN = /[未不]包?含[^,，。;；]{0,6}$/;

/** 应还总额(含罚息、违约金)8,700.48: in brackets without a sum it says what the sum behind them holds. */
const HELD = /[(（](?:其中)?[已不未]?(?:包?含|包括)[^)）\d]*$/;
const CLOSED = /^[^)）\d]{0,12}[)）]/;

/**
 * The labels in a squeezed text, in order.
 *
 * @param breaks  where lines begin
 */
export function labelsIn(text: string, breaks: readonly number[] = []): Label[] {
  const labels = allLabels(text);
  return breaks.length > 0 ? labels.map((label) => underState(text, label, breaks)) : labels;
}

/** 已逾期 ⏎ 应还总额: how it stands is no part of the name on the next line. */
function underState(text: string, { start, end, called }: Label, breaks: readonly number[]): Label {
  const at = called === 'overdue' ? breaks.find((place) => place > start && place < end) : undefined;
  const label = at === undefined ? undefined : allLabels(text.slice(at, end + 4))[0];
  return at !== undefined && label?.start === 0
    ? { ...label, start: at, end: at + label.end }
    : { start, end, called };
}

function allLabels(text: string): Label[] {
  return [...text.matchAll(LABELS)].flatMap(({ 0: words, index, groups = {} }) => {
    const called = Object.keys(groups).find((name) => groups[name] !== undefined) as LabelName;
    const [before, behind] = [text.slice(Math.max(0, index - 24), index), text.slice(index + words.length)];
    const isHeld = CLOSED.test(behind) && HELD.test(words.startsWith('含') ? `${before}含` : before);
    return isHeld || NOT_IN.test(before) ? [] : [{ start: index, end: index + words.length, called }];
  });
}
