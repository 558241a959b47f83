import { isOtherLender, owedOn } from '../debt/index.ts';
import type { CallCase, CallFacts } from './case.ts';
import { agreedConditions, conditionsOf } from './conditions.ts';
import { deferralConditions, deferralSlots } from './deferral.ts';
import { debtSlots, knownSlots, planSlots } from './slots.ts';
import type { Condition } from './types.ts';

/** The user's limit is not among what comes in, so no sentence can give it away. */
export function callFacts(call: CallCase): CallFacts {
  if (call.about === 'deferral') return aboutOnePayment(call);
  return {
    conditions: conditionsOf(call),
    slots: { ...knownSlots(call), ...debtSlots(call), ...planSlots(call) },
  };
}

/** There is an agreement, so no plan is asked for; its own days and sums count, and of no other fee is anything said. */
function aboutOnePayment({ plan: _, ...call }: CallCase): CallFacts {
  const { debt, today, kind, agreed, deferral = {} } = call;
  const is = (condition: Condition, holds: boolean | undefined) => (holds ? [condition] : []);
  return {
    conditions: new Set([
      kind,
      'noPlan',
      ...deferralConditions(deferral),
      ...is('late', debt && owedOn(debt, today).late),
      ...is('otherLender', debt && isOtherLender(debt)),
      ...is('sued', debt?.sued),
      ...(agreed ? (['agreed', agreedConditions[agreed]] as const) : []),
    ]),
    slots: { ...knownSlots(call), ...debtSlots(call), ...deferralSlots(deferral, today) },
  };
}
