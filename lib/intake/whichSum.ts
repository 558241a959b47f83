import * as learned from './learnedSums.ts';
import { isLate, type Look } from './look.ts';
import { withoutPaid } from './otherTotal.ts';
import { isToCome, owedSums } from './owedSums.ts';
import type { CalledSum } from './roles.ts';
import { type SumField, signsOfSum, sumRoles } from './sumSigns.ts';
import type { Found } from './sums.ts';
import { sureField } from './sureSum.ts';
import { withSame } from './together.ts';
import { weighedBy } from './weighed.ts';
import { withCharges } from './withCharges.ts';

const shares = weighedBy(learned, sumRoles.length);

/** Each sum where it is likeliest, by all that is known of each. */
export function sumsIn(look: Look): Found {
  const found = withoutPaid(look, likeliest(look));
  return withSame(look.squeezed.text, isLate(look.kind) ? withCharges(look.called, found) : found);
}

function likeliest(look: Look): Found {
  const found: Found = {};
  const most: Partial<Record<SumField, number>> = {};
  for (const at of owedSums(look)) {
    const { field, likely } = likeliestOf(look, at);
    const sum = look.amounts[at];
    if (!field || !sum || likely <= (most[field] ?? 0)) continue;
    most[field] = likely;
    found[field] = { value: sum.amount, start: sum.start, end: sum.end };
  }
  if (found.total && !found.overdue && !found.minimum && isSumOfLate(look, found.total.start)) {
    const { total, ...others } = found;
    return { ...others, overdue: total };
  }
  if (found.total) return found;
  if (found.overdue) return { ...found, ...addedIn(look, found) };
  return { ...found, ...(Object.keys(found).length === 0 ? onlyIn(look) : {}), ...labelledIn(look) };
}

/** How likely the one sum of a bill must be all of it. */
const ONLY = 0.25;
function onlyIn(look: Look): Found {
  const [at, another] = owedSums(look);
  const sum = at === undefined ? undefined : look.amounts[at];
  if (at === undefined || another !== undefined || !sum?.marked || isLate(look.kind)) return {};
  const [likely = 0] = shares(signsOfSum(look, at));
  return likely > ONLY ? { total: { value: sum.amount, start: sum.start, end: sum.end } } : {};
}

/** 本月应还1,234.56: where nothing is likely enough, what a label right before it calls all of a bill. */
function labelledIn({ kind, squeezed: { text }, amounts, called, found: { total } }: Look): Found {
  if (isLate(kind)) return {};
  const isDue = ({ start }: { start: number }) => DUE_NOW.test(text.slice(Math.max(0, start - 10), start));
  const named = called.filter(({ called: is }) => is === 'total' || is === 'rest');
  const due = named.filter(isDue);
  const [sum] = due.length > 0 ? due : named.filter(({ start }) => start === total?.start);
  if (!sum || due.length > 1 || (due.length === 0 && amounts.length > 1)) return {};
  return { total: { value: sum.amount, start: sum.start, end: sum.end } };
}
const DUE_NOW = /[应待需]还(?:款|金额|总额|账单){0,2}(?:[(（]元[)）])?[:为]?$/;

/** The one sum of a message that says it is late, with all that was added, or what is sued for: that is late. */
const isSumOfLate = (look: Look, start: number): boolean =>
  isLate(look.kind) &&
  (look.called.some((sum) => sum.start === start && (sum.called === 'added' || isInLateRow(sum))) ||
    isBesideToCome(look) ||
    (SUED_FOR.test(look.squeezed.text.slice(Math.max(0, start - 10), start)) &&
      look.called.every((sum) => sum.start === start || PARTS.includes(sum.called))));
/** 应还1,200元，后续5期未到期共6,000元: the one sum beside what is not due yet. */
const isBesideToCome = (look: Look): boolean =>
  owedSums(look).length === 1 && look.amounts.some(({ start }) => isToCome(look, start));
const PARTS = ['fee', 'none', 'principal'];
/** 应还金额 over the row of what is late. */
const isInLateRow = ({ sure, called }: CalledSum) => sure === true && called === 'total';
const SUED_FOR = /(?:标的|涉[案诉])(?:金额|额)?[:为]?(?:人民币)?¥?$/;

/** 罚息全免后一次性还15,000元: what is let go names no sum behind it. */
const WAIVED = /(?:罚息|违约金|滞纳金|费用?|利息)(?:全部|全额|全)?(?:减?免|豁免)[^。；;\d]{0,10}$/;
const isBehindWaiver = ({ squeezed: { text } }: Look, start: number): boolean =>
  WAIVED.test(text.slice(Math.max(0, start - 20), start));

/** 共233.33元，含先用后付19.90元: a part of it, and no minimum. */
const HELD = /(?:(?<![未不])包?含|其中|包括)(?!.*最[低小少])[^。；;\d]{0,10}$/;
const isHeldInAll = ({ squeezed: { text } }: Look, start: number): boolean =>
  HELD.test(text.slice(Math.max(0, start - 16), start));

/** 共计1,759.30元，其中分期应还466.10元: a part of a larger sum before it. */
const isHeldInMore = (look: Look, at: number): boolean => {
  const { amount, start } = look.amounts[at] ?? { amount: 0, start: 0 };
  return isHeldInAll(look, start) && look.amounts.slice(0, at).some((before) => before.amount > amount);
};

/** How many times as likely a sum is what the rules say. */
const AS_RULES = 4;
/** More than anything that is weighed. */
const SURE = AS_RULES + 1;
const NO_ROLE = sumRoles.indexOf('-');

const isRole = (called: string): called is SumField =>
  called !== '-' && sumRoles.some((role) => role === called);

/** What a sum most likely is; before anything is late, nothing is what is late. */
function likeliestOf(look: Look, at: number): { field?: SumField; likely: number } {
  const { start, end } = look.amounts[at] ?? { start: -1, end: -1 };
  const sure = look.called.find((sum) => sum.start === start && sum.sure)?.called;
  if (sure) return { ...(isRole(sure) && { field: sure }), likely: SURE };
  const field = sureField(look, { start, end });
  if (field) return { field, likely: SURE };
  const theirs = sumRoles.findIndex((role) => role !== '-' && look.found[role]?.start === start);
  const all = shares(signsOfSum(look, at)).map((share, role) =>
    role === (theirs < 0 ? NO_ROLE : theirs) ? share * AS_RULES : share,
  );
  const likely = Math.max(...all);
  const role = sumRoles[all.indexOf(likely)];
  if (!role || role === '-' || (role === 'fee' && hasTwoFees(look))) return { likely };
  if (role === 'total' && isHeldInMore(look, at)) return { likely };
  if (role === 'minimum' && isHeldInAll(look, start)) return { likely };
  if (role === 'fee' && isBehindWaiver(look, start)) return { likely };
  return { field: role === 'overdue' && !isLateSum(look, start) ? 'total' : role, likely };
}

/** What being late has added to what is late is less than this. */
const MOST_ADDED = 1.5;

/** 应还366元+滞纳金20元，共386元: all of it, beside what is late. */
function addedIn({ amounts, called, found: byRules }: Look, { overdue, fee }: Found): Found {
  if (!overdue) return {};
  const both = fee && amounts.find(({ amount }) => amount === overdue.value + fee.value);
  if (both) return { total: { value: both.amount, start: both.start, end: both.end } };
  const isAdded = called.some((sum) => sum.called === 'added' && sum.start === byRules.total?.start);
  if (isAdded && byRules.total && overdue.value < byRules.total.value) return { total: byRules.total };
  const whole = called.find(
    ({ called: name, amount }) =>
      (name === 'total' || name === 'whole') &&
      amount > overdue.value &&
      amount <= MOST_ADDED * overdue.value,
  );
  return whole ? { total: { value: whole.amount, start: whole.start, end: whole.end } } : {};
}

/** Not before anything is late, nor what is called all of the debt. */
const isLateSum = ({ kind, called }: Look, start: number) =>
  isLate(kind) && !called.some((sum) => sum.start === start && sum.called === 'all');

/** Two that are named apart, neither of which holds the other: how much it is in all nobody says. */
const hasTwoFees = ({ called, found }: Look) =>
  !found.fee && called.filter((sum) => sum.called === 'fee').length > 1;
