import { sharesOf, type Weights, weigh, weightsOf } from '../text/index.ts';
import { EARLIER, isNotOwed } from './apart.ts';
import type { Candidate } from './candidates.ts';
import { dayRoles, signsOfDay } from './daySigns.ts';
import type { Day } from './days.ts';
import * as ofDays from './learnedDays.ts';
import * as ofNames from './learnedNames.ts';
import * as ofSums from './learnedSums.ts';
import { noLender } from './lenders.ts';
import { isLate, type Look } from './look.ts';
import { nameRoles, signsOfName } from './nameSigns.ts';
import { isHandling } from './names.ts';
import { type SumField, signsOfSum, sumRoles } from './sumSigns.ts';
import type { Found } from './sums.ts';

type Learned = { learned: string; always: readonly number[]; one: number };
type Weighed = { weights: Weights; always: readonly number[]; one: number };

const weighedBy = ({ learned, always, one }: Learned, classes: number): Weighed => ({
  weights: weightsOf(learned, classes),
  always,
  one,
});
const ofSum = weighedBy(ofSums, sumRoles.length);
const ofDay = weighedBy(ofDays, dayRoles.length);
const ofName = weighedBy(ofNames, nameRoles.length);

const shares = ({ weights, always, one }: Weighed, signs: readonly string[]) =>
  sharesOf(weigh(weights, always, signs), one);

/** More are a table, of which the first rows tell. */
const MOST = 12;

/** Nought is owed to nobody, where there is more. */
const isOwedAt = (look: Look, at: number): boolean => {
  const {
    squeezed: { text },
    amounts,
  } = look;
  const sum = amounts[at];
  return (
    sum !== undefined &&
    (sum.amount > 0 || amounts.length === 1) &&
    !isNotOwed(text, sum) &&
    !isOfBefore(look, at)
  );
};

/** The rules say of it that it is none, where something is left of a bill, or it stands behind 上期. */
const OF_ANOTHER = new RegExp(`(?:${EARLIER}|未出账|下期)[^,，。;；\\d]{0,10}$`);
const isOfBefore = ({ squeezed: { text }, amounts, called }: Look, at: number): boolean => {
  const start = amounts[at]?.start ?? 0;
  const isNone = called.some((sum) => sum.start === start && sum.called === 'none');
  const hasRest = called.some((sum) => sum.called === 'rest');
  return isNone && (hasRest || OF_ANOTHER.test(text.slice(Math.max(0, start - 16), start)));
};

/** Which sums are looked at, by their places: those that a label calls something before others. */
function firstOf(look: Look): number[] {
  const { amounts, called } = look;
  const isOther = (at: number) => !called.some(({ start }) => start === amounts[at]?.start);
  return [...amounts.keys()]
    .filter((at) => isOwedAt(look, at))
    .sort((a, b) => Number(isOther(a)) - Number(isOther(b)))
    .slice(0, MOST);
}

/** Each sum where it is likeliest, by all that is known of each. */
export function sumsIn(look: Look): Found {
  const found: Found = {};
  const likeliest: Partial<Record<SumField, number>> = {};
  for (const at of firstOf(look)) {
    const { field, likely } = likeliestOf(look, at);
    const sum = look.amounts[at];
    if (!field || !sum || likely <= (likeliest[field] ?? 0)) continue;
    likeliest[field] = likely;
    found[field] = { value: sum.amount, start: sum.start, end: sum.end };
  }
  if (found.total && !found.overdue && isSumOfLate(look, found.total.start)) {
    const { total, ...others } = found;
    return { ...others, overdue: total };
  }
  return found.total ? found : { ...found, ...addedIn(look, found) };
}

/** The one sum of a message that says it is late, with all that was added: that is late. */
const isSumOfLate = ({ kind, called }: Look, start: number): boolean =>
  isLate(kind) && called.some((sum) => sum.start === start && sum.called === 'added');

/** The sum of those before it, or what is left of a bill after a payment: no words around it say otherwise. */
const isCertain = ({ called, found }: Look, start: number): boolean =>
  found.total?.start === start &&
  called.some((sum) => sum.start === start && (sum.called === 'added' || sum.called === 'rest'));

/** How many times as likely a sum is what the rules say. */
const AS_RULES = 4;
const NO_ROLE = sumRoles.indexOf('-');

/** What a sum most likely is; before anything is late, nothing is what is late. */
function likeliestOf(look: Look, at: number): { field?: SumField; likely: number } {
  const { start } = look.amounts[at] ?? { start: -1 };
  if (!isLate(look.kind) && isCertain(look, start)) return { field: 'total', likely: 1 };
  const theirs = sumRoles.findIndex((role) => role !== '-' && look.found[role]?.start === start);
  const all = shares(ofSum, signsOfSum(look, at)).map((share, role) =>
    role === (theirs < 0 ? NO_ROLE : theirs) ? share * AS_RULES : share,
  );
  const likely = Math.max(...all);
  const role = sumRoles[all.indexOf(likely)];
  if (!role || role === '-' || (role === 'fee' && hasTwoFees(look))) return { likely };
  return { field: role === 'overdue' && !isLateSum(look, start) ? 'total' : role, likely };
}

/** What being late has added to what is late is less than this. */
const MOST_ADDED = 1.5;

/** 应还366元+滞纳金20元，共386元: all of it, beside what is late. */
function addedIn({ called, found: byRules }: Look, { overdue }: Found): Found {
  if (!overdue) return {};
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

/** 截至8月3日未还: as of which day it is told. */
const AS_OF = /(?<!还款|缴款|最后|到期)截至(?:到|于)?$/;
/** 合同到期日, 上次还款日: not where another day may be the one. */
const OF_ELSE =
  /(?:借款|贷款|合同|协议|卡片?|额度|保单)(?:的)?(?:到期日期?|有效期至?|期限至?)[:为是]?$|上次还款日?[:为]?$|宽限[日期]?[至到]?[:为]?$|有效期[:至]?$/;

const OF_PAYING = /还款日期?[:为是]?$/;
/** 由每月12日调整为每月20日, 原还款日1月29日顺延至2月5日: the first is no more. */
const MOVED_TO =
  /(?:还款|到期|扣款)[^。；;]{0,30}(?<!可|能|申请|支持|最[长多])(?:顺延|延[期长后]?|推迟|挪|调整|变更|更改|改)(?:到|至|为|成)$/;
/** 于10月18日还入500元: a day of paying that is over. */
const PAID_ON = /^[^,，。;；]{0,10}(?:还入|(?:已还|还了)款?¥?\d|存入了|成功还|借的|借了|买的)/;

/** The day it was moved to, if it was. */
export const movedTo = ({ squeezed: { text }, days }: Look) =>
  [...days].reverse().find(({ start }) => MOVED_TO.test(text.slice(Math.max(0, start - 44), start)));

function isOtherDay({ squeezed: { text }, days }: Look, { start, end }: Day): boolean {
  const before = (at: number) => text.slice(Math.max(0, at - 14), at);
  const isNamed = days.some((day) => day.start !== start && OF_PAYING.test(before(day.start)));
  return (
    AS_OF.test(before(start)) ||
    PAID_ON.test(text.slice(end, end + 10)) ||
    (days.length > 1 && OF_ELSE.test(before(start))) ||
    (isNamed && /(?<!还款)到期日?[:为]?$/.test(before(start)))
  );
}

/** How likely a day must be to be the one: that which the rules take too, and any other. */
const BY_RULES = 0.3;
const BY_ITSELF = 0.5;

/** The last day to pay, if one is likelier to be that than not. */
export const dayIn = (look: Look): Day | undefined =>
  movedTo(look) ??
  look.days
    .slice(0, MOST)
    .map((day, at) => ({ day, likely: shares(ofDay, signsOfDay(look, at))[0] ?? 0 }))
    .filter(({ day, likely }) => likely > (day === look.due ? BY_RULES : BY_ITSELF))
    .filter(({ day }) => !isOtherDay(look, day))
    .sort((a, b) => b.likely - a.likely)[0]?.day;

/** A name is taken if it is as likely; the one by the rules unless it is hardly likely. */
const LIKELY = 0.4;
const HARDLY = 0.01;

/** The name of who is owed, as it stands in the text; 'rules' if theirs is as good as any. */
export function nameIn(look: Look): Candidate | 'rules' | undefined {
  const { names, creditor } = look;
  const all = names.flatMap((name, at) =>
    noLender.test(name.name) ||
    (name.by.includes('bank') && isHandling(look.lined.text, name.start, name.end))
      ? []
      : [{ name, likely: shares(ofName, signsOfName(look, at))[0] ?? 0 }],
  );
  const [first] = [...all].sort((a, b) => b.likely - a.likely);
  const isTheirs = ({ start, end }: Candidate) =>
    creditor !== undefined && start >= creditor.start && end <= creditor.end;
  if (first && first.likely > LIKELY) return isTheirs(first.name) ? 'rules' : first.name;
  return all.some(({ name, likely }) => isTheirs(name) && likely > HARDLY) ? 'rules' : undefined;
}
