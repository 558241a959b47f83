import {
  agreedOf,
  callFacts,
  positionOf,
  progress,
  rungSaid,
  script,
  spotsOf,
  waiverOf,
} from '../../lib/call/index.ts';
import { owedInPlan } from '../../lib/debt/index.ts';
import { rungs } from '../../lib/plan/index.ts';
import type { CallEvent } from '../../lib/record/index.ts';
import { cases, limit } from './cases.ts';
import type { Walk } from './types.ts';

/** Where the call stands, and what holds there. */
export function standing({ kind, of, about: given }: Walk, events: readonly CallEvent[]) {
  const own = cases[of];
  const agreed = agreedOf(events);
  const at = positionOf(script, kind, events);
  const spots = spotsOf(events);
  const rung = rungSaid(script, spots);
  // Who collects for the lender is asked for whom, and nobody else is.
  const collects = events.some((event) => event.kind === 'said' && event.line === 'whoFor');
  const about = collects ? 'collector' : given;
  const { conditions, slots } = callFacts({ ...own, kind, about, agreed });
  const fits = 'plan' in own ? rungsThatFit(own) : { first: false, next: false };
  const held = new Set([
    ...conditions,
    ...progress(script, at, { rung, waiver: waiverOf(script, spots) }),
    ...(fits.first ? (['firstFits'] as const) : []),
    ...(fits.next ? (['nextFits'] as const) : []),
  ]);
  const open = { first: fits.first && rung === undefined, next: fits.next && rung !== 'next' };
  return { at, node: script.nodes[at], agreed, conditions: held, slots, open };
}

function rungsThatFit({ debt, plan, today }: Extract<(typeof cases)[keyof typeof cases], { plan: unknown }>) {
  const { over } = rungs({ plan, limit, ...owedInPlan(debt, today) });
  return { first: over.firstMonthly === 0, next: over.nextMonthly + over.upfront === 0 };
}
