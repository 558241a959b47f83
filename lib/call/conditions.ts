import { isOtherLender, limitationOn, owedInPlan, owedOn, reconcile } from '../debt/index.ts';
import type { Plan } from '../plan/index.ts';
import type { Agreed } from '../record/index.ts';
import { agreedRung } from './agreed.ts';
import type { CallCase } from './case.ts';
import type { Condition } from './types.ts';

/** What is so of the case. */
export function conditionsOf(call: CallCase): Set<Condition> {
  const { kind, about, debt, today, agreed } = call;
  // A plan outlives its debt in the case, and says nothing then.
  const plan = debt && call.plan;
  const conditions = new Set<Condition>([kind, plan ? 'plan' : 'noPlan']);
  if (about === 'collector') conditions.add('collector');
  if (debt && isOtherLender(debt)) conditions.add('otherLender');
  if (debt?.sued) conditions.add('sued');
  if (debt) conditions.add(owedOn(debt, today).late ? 'late' : 'early');
  else conditions.add('noDebt');
  if (debt) conditions.add(owesFee(call) ? 'fee' : 'noFee');
  if (debt?.askBill && (reconcile(debt, today)?.difference ?? 0) !== 0) conditions.add('disputed');
  if (debt && !debt.advice && limitationOn(debt, today)) conditions.add('old');
  if (conditions.has('early') && (!plan || plan.extendTo)) conditions.add('asksExtension');
  if (conditions.has('late'))
    for (const condition of secondRung(plan, owesFee(call))) conditions.add(condition);
  if (agreed) conditions.add('agreed').add(agreedConditions[agreed]);
  const rung = agreedRung(call);
  if (rung && rung.lastPart !== rung.perPart) conditions.add('unevenParts');
  return conditions;
}

/** Whether being late has cost anything so far: at no rate, or where it was paid today, it has not. */
const owesFee = ({ debt, today }: CallCase): boolean => debt !== undefined && owedInPlan(debt, today).fee > 0;

/** Once it is late. Before, parts are the last that the plan has, and what it comes down to is not shown. */
function secondRung(plan: Plan | undefined, hasFee: boolean): Condition[] {
  if (!plan) return [];
  if (plan.next.kind === 'feeAhead') return hasFee ? ['feeAhead'] : [];
  return plan.next.parts < plan.parts ? ['otherParts', 'fewerParts'] : ['otherParts'];
}

export const agreedConditions: Record<Agreed, Condition> = {
  first: 'agreedFirst',
  next: 'agreedNext',
  extension: 'agreedExtension',
  theirs: 'agreedTheirs',
  moved: 'agreedMoved',
  shifted: 'agreedShifted',
  movedTheirs: 'agreedDay',
};
