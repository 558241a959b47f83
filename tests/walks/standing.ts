import {
  agreedOf,
  callFacts,
  positionOf,
  progress,
  rungSaid,
  script,
  spotsOf,
} from '../../lib/call/index.ts';
import { owedOn } from '../../lib/debt/index.ts';
import { rungs } from '../../lib/plan/index.ts';
import type { CallEvent } from '../../lib/record/index.ts';
import { cases, limit } from './cases.ts';
import type { Walk } from './types.ts';

/** Where the call stands, and what holds there. */
export function standing({ kind, of }: Walk, events: readonly CallEvent[]) {
  const own = cases[of];
  const agreed = agreedOf(events);
  const at = positionOf(script, kind, events);
  const rung = rungSaid(script, spotsOf(events));
  const { conditions, slots } = callFacts({ ...own, kind, agreed });
  const fits = 'plan' in own ? rungsThatFit(own) : { first: false, next: false };
  const held = new Set([
    ...conditions,
    ...progress(script, at, rung),
    ...(fits.first ? (['firstFits'] as const) : []),
    ...(fits.next ? (['nextFits'] as const) : []),
  ]);
  const open = { first: fits.first && rung === undefined, next: fits.next && rung !== 'next' };
  return { at, node: script.nodes[at], agreed, conditions: held, slots, open };
}

function rungsThatFit({ debt, plan, today }: (typeof cases)['late' | 'early' | 'moreParts' | 'disputed']) {
  const { over } = rungs({ plan, limit, ...owedOn(debt, today) });
  return { first: over.firstMonthly === 0, next: over.nextMonthly + over.upfront === 0 };
}
