import {
  agreedOf,
  type CallFacts,
  type ChapterId,
  type Ending,
  type Line,
  type LineId,
  type OpenRungs,
  positionOf,
  progress,
  rungSaid,
  type Spot,
  script,
  spotsOf,
  waiverOf,
} from '../../lib/call/index.ts';
import { callFactsOf, rungsThatFit } from '../../lib/casefile/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import type { View } from '../shell/view.ts';

export type Standing = ReturnType<typeof standingOf>;

/** Where a call stands: read from its events, and from the case as it is now. */
export function standingOf(view: View, call: CallRecord) {
  const file = view.file.value;
  const today = view.today.value;
  const agreed = agreedOf(call.events);
  const spots = spotsOf(call.events);
  const at = positionOf(script, call.kind, call.events);
  const node = script.nodes[at];
  const fits = rungsThatFit(file, call, today);
  const rung = rungSaid(script, spots);
  const known = callFactsOf(file, call, today, agreed);
  const gone = progress(script, at, { rung, waiver: waiverOf(script, spots) });
  const facts: CallFacts = { ...known, conditions: new Set([...known.conditions, ...gone, ...fits]) };
  return {
    at,
    node,
    spots,
    agreed,
    facts,
    /** Something was agreed, and is being read out: what must be known of it is asked. */
    settled: agreed !== undefined && (node.chapter === 'readback' || at === 'feesStop'),
    /** Which of the user's own rungs may still be said: within the limit, and not said before. */
    openRungs: {
      first: fits.includes('firstFits') && rung === undefined,
      next: fits.includes('nextFits') && rung !== 'next',
    } satisfies OpenRungs,
  };
}

/** Past the opening, and not put an end to by the user. */
export function toldMuch({ spots, node }: { spots: readonly Spot[]; node: Line | Ending }): boolean {
  if ('ends' in node && node.ends === 'stopped') return false;
  return spots.some(({ line }) => !openings.has(script.nodes[line as LineId]?.chapter ?? 'opening'));
}

const openings: ReadonlySet<ChapterId> = new Set(['caller', 'opening']);
