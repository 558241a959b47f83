import { addMonths, type PlainDate, readDate } from '../../lib/dates/index.ts';
import { COMMON_RATE, type Debt, type DebtKind, type PaidPart, type Priority } from '../../lib/debt/index.ts';
import { formatYuan, isYearly, readStated, readYuan } from '../../lib/money/index.ts';
import { type Problem, rateProblem } from '../ui/problems.ts';
import { readRule } from './readRule.ts';
import { type RuleField, type RuleTexts, ruleFields, ruleTexts } from './ruleForm.ts';

type OwnField =
  | 'kind'
  | 'name'
  | 'unpaid'
  | 'dueDate'
  | 'dailyRate'
  | 'ratePer'
  | 'dayBasis'
  | 'priority'
  | 'billSays'
  | 'feeHeld'
  | 'payDate'
  | 'payAmount';
export type DebtField = OwnField | RuleField;
export type DebtTexts = Record<OwnField, string> & RuleTexts;
export type DebtProblems = Partial<Record<DebtField, Problem>>;

/** What of a debt no field holds. */
export type Kept = Pick<
  Debt,
  'id' | 'payments' | 'onCall' | 'enteredAt' | 'askBill' | 'sued' | 'lastDemand' | 'advice'
>;

/** Every field, in the order of the screen. */
export const FIELDS: readonly DebtField[] = [
  'kind',
  'name',
  'unpaid',
  'dueDate',
  'dailyRate',
  'ratePer',
  'dayBasis',
  ...ruleFields,
  'priority',
  'billSays',
  'feeHeld',
  'payDate',
  'payAmount',
];

/** @param kind  of a debt that is not stored yet */
export function textsOf(debt: Debt | undefined, kind: DebtKind = 'huabei'): DebtTexts {
  return {
    kind: debt?.kind ?? kind,
    name: debt?.name ?? '',
    unpaid: debt ? formatYuan(debt.unpaid) : '',
    dueDate: debt?.dueDate ?? '',
    dailyRate: debt?.dailyRate ?? (kind === 'huabei' ? COMMON_RATE : ''),
    ratePer: debt?.ratePer ?? 'day',
    dayBasis: String(debt?.dayBasis ?? 365),
    ...ruleTexts(debt, kind),
    priority: debt?.priority ?? '',
    billSays: debt?.billSays === undefined ? '' : formatYuan(debt.billSays),
    feeHeld: '',
    payDate: '',
    payAmount: '',
  };
}

/** No bill is due later, months: a year that far ahead is a slip. */
const LATEST = 60;

/**
 * The debt that the texts make, or what is wrong with each. The bill's figure may stay empty.
 *
 * @param today  where the day was typed, and may lie too far ahead
 */
export function readDebt(
  texts: DebtTexts,
  kept: Kept,
  today?: PlainDate,
): { debt?: Debt; problems: DebtProblems } {
  const kind = texts.kind as DebtKind;
  const unpaid = readYuan(texts.unpaid);
  const dueDate = readDate(texts.dueDate);
  const dailyRate = readStated(texts.dailyRate);
  const billSays = texts.billSays.trim() === '' ? { fen: undefined } : readYuan(texts.billSays);
  const { rule, problems: ruleProblems } = readRule(texts, kind);
  const problems: DebtProblems = { ...ruleProblems };
  if ('problem' in unpaid) problems.unpaid = unpaid.problem;
  else if (unpaid.fen === 0) problems.unpaid = 'zero';
  else if (rule?.kind === 'penalty' && rule.interest > unpaid.fen) problems.interest = 'moreThanUnpaid';
  else if (rule?.kind === 'minimum' && (rule.least ?? 0) > unpaid.fen) problems.share = 'moreThanOwed';
  if ('problem' in dueDate) problems.dueDate = dueDate.problem;
  else if (today && dueDate.date > addMonths(today, LATEST)) problems.dueDate = 'yearsAhead';
  const per = ('per' in dailyRate && dailyRate.per) || texts.ratePer;
  if ('problem' in dailyRate) problems.dailyRate = rateProblem(dailyRate.problem);
  else if (isYearly(dailyRate.percent, per))
    problems.dailyRate = per === 'day' ? 'yearlyADay' : 'yearlyAMonth';
  if ('problem' in billSays) problems.billSays = billSays.problem;
  if ('problem' in unpaid || 'problem' in dueDate || 'problem' in dailyRate || 'problem' in billSays)
    return { problems };
  if (Object.keys(problems).length > 0) return { problems };
  const debt: Debt = {
    ...kept,
    kind,
    // 花呗 has no field for it.
    name: (kind !== 'huabei' && texts.name.trim().slice(0, 40)) || undefined,
    unpaid: unpaid.fen,
    dueDate: dueDate.date,
    dailyRate: dailyRate.percent,
    ratePer: per === 'month' || per === 'year' ? per : undefined,
    dayBasis: texts.dayBasis === '360' ? 360 : undefined,
    rule,
    priority: (texts.priority as Priority) || undefined,
    billSays: billSays.fen,
  };
  return { problems, debt };
}

/** A payment that was made: one of a day to come is a wrong day. */
export function readPayment(
  texts: Pick<DebtTexts, 'payDate' | 'payAmount'>,
  id: string,
  today: PlainDate,
): { payment?: PaidPart; problems: DebtProblems } {
  const date = readDate(texts.payDate);
  const amount = readYuan(texts.payAmount);
  const problems: DebtProblems = {};
  if ('problem' in date) problems.payDate = date.problem;
  else if (date.date > today) problems.payDate = 'notYet';
  if ('problem' in amount) problems.payAmount = amount.problem;
  else if (amount.fen === 0) problems.payAmount = 'zero';
  if ('date' in date && 'fen' in amount && Object.keys(problems).length === 0)
    return { problems, payment: { id, date: date.date, amount: amount.fen } };
  return { problems };
}
