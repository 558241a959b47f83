import type { PlainDate } from '../dates/index.ts';
import type { Debt, Owed } from '../debt/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { lastDate } from './plans.ts';
import type { Rung } from './rungs.ts';
import { planSeveral, type SeveralPlan } from './several.ts';
import type { StatementInput } from './statement.ts';

/** So much, on `times` monthly days from `from` on. */
export type StatementStep = { from: PlainDate; amount: Fen; times: number };

/** A debt that something is owed of. */
export type Listed = { debt: Debt; owed: Owed };

type Offered = { steps: StatementStep[]; ends: PlainDate | undefined };

export const NO_OFFER: Offered = { steps: [], ends: undefined };

/** What each is offered: by the plan where this is its offer, else so much a month, divided among all. */
export function offersTo(
  listed: readonly Listed[],
  { monthly, firstDate, asked }: StatementInput['plan'],
  today: PlainDate,
): Offered[] {
  const [only, other] = listed;
  if (asked && only && !other && asked.perPart === monthly && asked.total === only.owed.principal)
    return [inParts(asked, firstDate)];
  const debts = listed.map((one) => withoutFees(one, today));
  const plan = planSeveral({ debts, monthly, firstDate, today }, 'fair');
  return plan.each.map(({ ends }, at) => ({ steps: stepsOf(plan, at), ends }));
}

function inParts({ parts, perPart, lastPart }: Rung, from: PlainDate): Offered {
  const ends = lastDate(from, parts);
  if (lastPart === perPart) return { steps: [{ from, amount: perPart, times: parts }], ends };
  const last = { from: ends, amount: lastPart, times: 1 };
  return { steps: [{ from, amount: perPart, times: parts - 1 }, last], ends };
}

/** The debt as it is offered to pay it: what was billed, and nothing more. Its parts stay where it comes first. */
function withoutFees({ debt, owed }: Listed, today: PlainDate): Debt {
  const { id, kind, priority, rule } = debt;
  if (!priority || rule?.kind !== 'instalment')
    return { id, kind, priority, unpaid: owed.principal, dueDate: today, dailyRate: '0' };
  // What the payments took of the parts, without the fees they met: those are not paid off the parts.
  const settled = fen(debt.unpaid + rule.fee - owed.principal);
  const payments = settled > 0 ? [{ id, date: today, amount: settled }] : [];
  return { ...debt, dailyRate: '0', payments };
}

/** The payments on one debt, equal ones after each other as one step. */
function stepsOf({ months }: SeveralPlan, at: number): StatementStep[] {
  const steps: StatementStep[] = [];
  for (const { date, paid } of months) {
    const amount = paid[at] ?? fen(0);
    const last = steps.at(-1);
    if (last?.amount === amount) steps[steps.length - 1] = { ...last, times: last.times + 1 };
    else steps.push({ from: date, amount, times: 1 });
  }
  return steps.filter((step) => step.amount > 0);
}
