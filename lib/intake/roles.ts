import type { Amount } from './amounts.ts';
import type { Day } from './days.ts';
import {
  askedBefore,
  askedBehind,
  dueBefore,
  dueBehind,
  otherBehind,
  otherDay,
  type SumRole,
  sumBehind,
  sumLabels,
} from './labels.ts';

/** What a sum is called: `rest` of a bill that was paid in part, `whole` of all that is owed, `debt` of what is late or, where nothing
 * is, of the bill; `sum` where only 金额 stands before it. */
export type Called = SumRole | 'rest' | 'whole' | 'debt' | 'sum';
/** A loan of so much is not yet what is owed of it. */
type LabelName = Called | 'loan';
export type CalledSum = Amount & { called: Called };

type Label = { start: number; end: number; called: LabelName };

/** In one pattern, so that a longer label is not taken for one it holds. */
const LABELS = new RegExp(
  (['minimum', 'fee', 'rest', 'overdue', 'none', 'total', 'whole', 'debt', 'loan', 'sum'] as const)
    .map((name) => `(?<${name}>${sumLabels[name]})`)
    .join('|'),
  'g',
);

/** How far behind its label a sum may stand, characters. */
const NEAR = 14;
/** And a bare whole number, which may be anything. */
const NEXT_TO = /^(?:[:(（为是约共计有达仅]|人民币|金额|[（(]元[)）]|¥|，|,)*$/;
const SENTENCE = /[。；;!！?？]/;

/** The sums that a label calls something; each label names one sum. */
export function callSums(text: string, amounts: readonly Amount[]): CalledSum[] {
  const labels: Label[] = [...text.matchAll(LABELS)].map(({ 0: words, index, groups = {} }) => ({
    start: index,
    end: index + words.length,
    called: Object.keys(groups).find((name) => groups[name] !== undefined) as LabelName,
  }));
  let from = 0;
  return amounts.flatMap((amount) => {
    const label = labels.filter(({ start, end }) => start >= from && end <= amount.start).at(-1);
    const behind = calledBehind(text, amount);
    const near = label && isNear(text, label, amount) ? label : undefined;
    // A label right behind belongs to this sum and not to the next one.
    const own = near ? undefined : labels.find(({ start }) => start >= amount.end && start <= amount.end + 1);
    from = own && amount.marked ? own.end : amount.end;
    const before = near?.called === 'loan' ? undefined : near?.called;
    // 订单1,299元已逾期: what is said behind it is of now.
    const isLate = before === 'none' && (behind === 'overdue' || behind === 'debt');
    const called = (isLate ? behind : before) ?? behind ?? (amount.marked ? own?.called : undefined);
    return called && called !== 'loan' ? [{ ...amount, called }] : [];
  });
}

function isNear(text: string, { end }: Label, { start, marked }: Amount): boolean {
  const between = text.slice(end, start);
  if (!marked) return NEXT_TO.test(between);
  return between.length <= NEAR && !SENTENCE.test(between);
}

function calledBehind(text: string, { end, marked }: Amount): Called | undefined {
  const behind = text.slice(end, end + 16);
  return marked ? sumBehind.find(([pattern]) => pattern.test(behind))?.[1] : undefined;
}

const ends = (pattern: string) => new RegExp(`(?:${pattern})$`);
const begins = (pattern: string) => new RegExp(`^(?:${pattern})`);
const DUE_BEFORE = ends(dueBefore);
const DUE_BEHIND = begins(dueBehind);
const ASKED_BEFORE = ends(askedBefore);
const ASKED_BEHIND = begins(askedBehind);
const OTHER_DAY = ends(otherDay);
const OTHER_BEHIND = begins(otherBehind);

/**
 * The last day to pay, or the day of each month. Where something is late a demand names a day of its own, which is not
 * the one it was due on.
 */
export function dueIn(text: string, days: readonly Day[], isLate: boolean): Day | undefined {
  // 今天 in a demand is when they want it, unless it is called the due date.
  const named = days.find(
    (day) => isNamedDue(text, day) && !(isLate && day.guessed && day.day === undefined),
  );
  if (named || isLate) return named;
  return days.find((day) => !isOther(text, day) && isAskedFor(text, day));
}

const before = (text: string, { start }: Day) => text.slice(Math.max(0, start - 20), start);
const isOther = (text: string, day: Day) =>
  OTHER_DAY.test(before(text, day)) || OTHER_BEHIND.test(text.slice(day.end, day.end + 8));

function isNamedDue(text: string, day: Day): boolean {
  if (DUE_BEFORE.test(before(text, day))) return true;
  return !isOther(text, day) && DUE_BEHIND.test(text.slice(day.end, day.end + 24));
}

function isAskedFor(text: string, day: Day): boolean {
  const behind = text.slice(day.end, day.end + 16);
  return (
    ASKED_BEHIND.test(behind) ||
    (ASKED_BEFORE.test(before(text, day)) && /^[^,，。;；]{0,12}(?:还|扣|存|缴|付)/.test(behind))
  );
}
