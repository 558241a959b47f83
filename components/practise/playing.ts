import { agreedOf, positionOf, script } from '../../lib/call/index.ts';
import { debtNow, debtThen, planOf } from '../../lib/casefile/index.ts';
import { owedInPlan } from '../../lib/debt/index.ts';
import { type Fen, fen } from '../../lib/money/index.ts';
import { rungs } from '../../lib/plan/index.ts';
import {
  type Debrief,
  debriefOf,
  playOf,
  type Setup,
  type Standing,
  type Temper,
  type Turn,
} from '../../lib/practise/index.ts';
import type { CallEvent, CallKind, CallRecord } from '../../lib/record/index.ts';
import { walkOf } from '../call/walk.ts';
import type { View } from '../shell/view.ts';

/** Which practice call it is: the same number, temper and side that rings, and the same keys, are the same call. */
export type Chosen = { seed: number; temper: Temper; kind: CallKind };

/** A call that is practised, by the id of its record, in a view of its own. */
export type Practice = { call: string; view: View; setup: Setup };

/** The numbers have four digits. */
export const LAST_SEED = 9_999;

export function seedText(seed: number): string {
  return String(seed).padStart(4, '0');
}

/** Where nothing is owed, or no debt is filled in: a sum that the number of the call makes up, 3,000.00 to 12,000.00. */
function madeUpSum(seed: number): Fen {
  return fen(300_000 + ((seed * 7_919) % 900_001));
}

/** What is owed, if anything is known. */
export function knownSum(view: View): Fen | undefined {
  const debt = debtNow(view.file.value);
  const total = debt && owedInPlan(debt, view.today.value).total;
  return total ? total : undefined;
}

/** What the other side knows of the case. */
export function setupOf(view: View, { seed, temper }: Chosen): Setup {
  const { limit } = view.file.value.budget;
  return { seed, temper, owed: knownSum(view) ?? madeUpSum(seed), limit };
}

/** The practice call, whether it goes on or has ended. */
export function practised({ view, call }: Practice): CallRecord | undefined {
  return view.file.value.records[call];
}

/** What came before an event never changes, so where the call stood then is worked out once. */
const standings = new WeakMap<CallEvent, Standing>();

/** Where the call stood after the event at this place. */
function standingAt(view: View, call: CallRecord, at: number): Standing {
  const event = call.events[at] as CallEvent;
  const standing = standings.get(event) ?? standingAfter(view, call, at);
  standings.set(event, standing);
  return standing;
}

function standingAfter(view: View, call: CallRecord, at: number): Standing {
  const events = call.events.slice(0, at + 1);
  const { replies, facts } = walkOf(view, { ...call, events });
  return {
    line: positionOf(script, call.kind, events),
    agreed: facts.conditions.has('agreed'),
    replies,
    slots: facts.slots,
  };
}

export function turnsOf(view: View, setup: Setup, call: CallRecord): readonly Turn[] {
  return playOf(setup, call.events, (at) => standingAt(view, call, at));
}

/** Where it stands now. */
export function standingNow(view: View, call: CallRecord): Standing {
  return standingAt(view, call, call.events.length - 1);
}

/** What can be learnt from the call that has just ended. */
export function debriefFor(view: View, setup: Setup, call: CallRecord): Debrief {
  const walk = walkOf(view, call);
  const debt = debtThen(view.file.value, call);
  const plan = planOf(view.file.value, call);
  const { limit } = setup;
  return debriefOf(setup, turnsOf(view, setup, call), {
    outcome: call.outcome,
    agreed: agreedOf(call.events),
    asks: walk.asks,
    rungs: debt && plan && rungs({ plan, limit, ...owedInPlan(debt, view.today.value) }),
  });
}
