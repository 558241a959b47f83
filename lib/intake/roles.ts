import { apart, isNotOwed } from './apart.ts';
import type { Amount } from './figure.ts';
import { underHeads } from './heads.ts';
import { sumBehind, sumLabels } from './labels.ts';

/** Before a sum, in the order in which they are looked for. A loan of so much is not yet what is owed of it. */
const LABELLED = [
  'minimum',
  'fee',
  'charge',
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
type LabelName = (typeof calledNames)[number];

/**
 * What a sum is called: `rest` of a bill that was paid in part, `whole` of what is owed, `all` where the whole debt is
 * set apart from what is late, `principal` of it, `added` of the sums before it, `debt` of what is late or, where
 * nothing is, of the bill; `charge` in a bill; `sum` where only 金额 stands before it.
 */
export type Called = Exclude<LabelName, 'loan'>;
/** `sure`: the head of its column says so. */
export type CalledSum = Amount & { called: Called; sure?: true };

export type Label = { start: number; end: number; called: LabelName };

/** A label begins with one of these; most places in a text are passed over by that. */
const FIRST = `(?=[\\dMNT${[
  ...new Set(
    Object.values(sumLabels)
      .join('')
      .match(/[\u4e00-\u9fff]/g),
  ),
].join('')}])`;

/** In one pattern, so that a longer label is not taken for one it holds. */
const LABELS = new RegExp(
  `${FIRST}(?:${LABELLED.map((name) => `(?<${name}>${sumLabels[name]})`).join('|')})`,
  'g',
);

/** How far behind its label a sum may stand, characters. */
const NEAR = 14;
/** And a bare whole number, which may be anything. */
const NEXT_TO = /^(?:[:(（为是约共计有达仅]|人民币|金额|[（(]元[)）]|¥|，|,)*$/;
const SENTENCE = /[。；;!！?？]/;
/** 账单明细, 共5笔: what follows is what was bought, one by one. */
const ROWS = /明细|\d笔/;

/**
 * The sums that a label calls something; each label names one sum.
 *
 * @param breaks  where lines begin
 * @param headOf  the head of the column in which a place stands, of a table
 */
export function callSums(
  text: string,
  amounts: readonly Amount[],
  breaks: readonly number[] = [],
  headOf: (start: number) => string | undefined = () => undefined,
): CalledSum[] {
  const labels = amounts.length > 0 ? labelsIn(text) : [];
  const isTable = !amounts.some((amount) => isNotOwed(text, amount));
  const heads = isTable ? underHeads(text, labels, amounts) : new Map<Amount, Called>();
  let from = 0;
  const called = amounts.flatMap((amount, at): CalledSum[] => {
    const column = calledInColumn(headOf(amount.end - 1));
    if (column) return [{ ...amount, called: column, sure: true }];
    const head = heads.get(amount);
    if (head) return [{ ...amount, called: head }];
    const label = labels.filter(({ start, end }) => start >= from && end <= amount.start).at(-1);
    const behind = calledBehind(text, amount);
    const near = label && isNear(text, label, amount) ? label : undefined;
    // A label right behind belongs to this sum and not to the next one.
    const own = near
      ? undefined
      : labels.find(
          (one) =>
            isRightBehind(text, amount, one) &&
            !isOfNext(one, amount, amounts, breaks) &&
            !(hasCaption(text, from, amount) && isRightBefore(one, amounts[at + 1])),
        );
    from = own && amount.marked ? own.end : amount.end;
    const before = near?.called === 'loan' ? undefined : near && calledBy(near, text, amounts.length);
    // 订单1,299元已逾期: what is said behind it is of now.
    const isOwed =
      behind === 'overdue' || behind === 'debt' || TAKEN.test(text.slice(amount.end, amount.end + 20));
    const name =
      (before === 'none' && isOwed ? (behind ?? 'total') : before) ??
      behind ??
      (amount.marked ? own?.called : undefined);
    if (!name || name === 'loan') return [];
    if (isNotOwed(text, amount)) return [{ ...amount, called: 'none' }];
    // 本月应还2,600元已逾期: not all that is owed.
    if (name === 'total' && behind === 'overdue') return [{ ...amount, called: 'overdue' }];
    return [{ ...amount, called: name === 'whole' && addsUp(amounts, at) ? 'added' : name }];
  });
  return apart(text, called);
}

/** What a whole head says: 最低还款额. */
function calledInColumn(head: string | undefined): Called | undefined {
  const [label] = head ? labelsIn(head.replace(/[(（]元[)）]/, '')) : [];
  return label && (label.called === 'loan' || OF_ELSE.test(head ?? '') ? 'none' : label.called);
}
const OF_ELSE = /额度|上[期月]|下[期月]|积分/;

/** 未还本金 is a part of what is owed, but where no other sum stands. */
const UNPAID = /^(?:未还|待还|剩余|应还)本金/;
const calledBy = ({ start, end, called }: Label, text: string, sums: number): LabelName =>
  sums === 1 && called === 'none' && UNPAID.test(text.slice(start, end)) ? 'debt' : called;

/** 最低还款额未含分期金额: what is not in a sum does not name it. */
const NOT_IN = /[未不]包?含[^,，。;；]{0,6}$/;

function labelsIn(text: string): Label[] {
  return [...text.matchAll(LABELS)].flatMap(({ 0: words, index, groups = {} }) => {
    const called = Object.keys(groups).find((name) => groups[name] !== undefined) as LabelName;
    const isLeftOut = NOT_IN.test(text.slice(Math.max(0, index - 9), index));
    return isLeftOut ? [] : [{ start: index, end: index + words.length, called }];
  });
}

/** Is it the sum of two or more that stand right before it? */
function addsUp(amounts: readonly Amount[], at: number): boolean {
  let added = 0;
  for (let i = at - 1; i >= 0; i--) {
    added += amounts[i]?.amount ?? 0;
    if (i < at - 1 && added === amounts[at]?.amount) return true;
  }
  return false;
}

function isNear(text: string, { end }: Label, { start, marked }: Amount): boolean {
  const between = text.slice(end, start);
  if (!marked) return NEXT_TO.test(between);
  return between.length <= NEAR && !SENTENCE.test(between) && !ROWS.test(between);
}

/** 贷款利息3,422.11元将于21日扣收: what is taken is owed. */
const TAKEN = /^[,，]?将[于在][^,，。;；]{0,14}扣/;

/** 会产生20元滞纳金: not yet. */
const WOULD = /(?:会|将|可能)[^,，。;；]{0,6}$/;

/** But not (含罚息57.80元) and ，合计386元, which name the next one. */
function isRightBehind(text: string, { end }: Amount, { start, end: labelEnd }: Label): boolean {
  if (start < end || start > end + 1 || /^[(,，]?(?:其中|包?含)/.test(text.slice(end, end + 4))) return false;
  return start === end || !/^[,，、;；+|]/.test(text.slice(end)) || !/^¥?\d/.test(text.slice(labelEnd));
}

/** 利息56.78 最低还款345.68: words before a sum name it, though they are no label; what is behind names the next. */
const hasCaption = (text: string, from: number, { start }: Amount): boolean =>
  /[\u4e00-\u9fff][:：]?$/.test(text.slice(Math.max(from, start - 3), start));
const isRightBefore = ({ end }: Label, next: Amount | undefined): boolean =>
  next?.marked === true && next.start >= end && next.start - end <= 1;

/** At the beginning of a line in which another sum stands, it names that one. */
const isOfNext = (
  { start, end }: Label,
  amount: Amount,
  amounts: readonly Amount[],
  breaks: readonly number[],
) =>
  breaks.includes(start) &&
  amounts.some(
    (next) =>
      next !== amount &&
      next.start >= end &&
      next.start - end <= 3 &&
      !breaks.some((at) => at > start && at <= next.start),
  );

function calledBehind(text: string, { start, end, marked }: Amount): Called | undefined {
  const behind = text.slice(end, end + 24);
  const called = marked ? sumBehind.find(([pattern]) => pattern.test(behind))?.[1] : undefined;
  return called === 'fee' && WOULD.test(text.slice(Math.max(0, start - 8), start)) ? 'none' : called;
}
