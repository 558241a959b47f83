import { LEAST, type MoveId } from '../moves/index.ts';
import type { Stances, Topic } from './stances.ts';

/** The moves that grant something, and what they grant: one of it is enough. */
const grants: Partial<Record<MoveId, readonly Topic[]>> = {
  offer_instalments: ['parts'],
  offer_with_first_payment: ['parts'],
  offer_lump_sum: ['interest', 'fee'],
  offer_fee_waiver: ['extra', 'fee'],
  offer_interest_waiver: ['interest'],
  offer_expires: ['interest', 'fee'],
  offer_deferral: ['later'],
  offer_partial: ['principal', 'some'],
  offer_hold: ['rests'],
  accepts_plan: ['agrees'],
  agrees_in_writing: ['paper'],
  wait_for_callback: ['backs'],
  shows_empathy: ['feels'],
  lets_speak: ['hears'],
};

/** They go together with a no: 没办法答应您，我报上去. */
const SAID_BESIDE: ReadonlySet<MoveId> = new Set(['wait_for_callback', 'shows_empathy', 'lets_speak']);

/** What reaches this is what was said, whatever is refused beside it. */
const SURE = 8;

/** Who refuses it does this. The first that is refused stands for what is not named. */
const refusals: Record<Topic, MoveId> = {
  extra: 'charges_fee',
  interest: 'refuse_waiver',
  fee: 'refuse_waiver',
  parts: 'refuse_instalments',
  principal: 'refuse_principal_only',
  some: 'demand_full_today',
  later: 'refuse_negotiation',
  rests: 'refuse_negotiation',
  paper: 'refuse_in_writing',
  backs: 'refuse_negotiation',
  agrees: 'refuse_negotiation',
  feels: 'lectures',
  hears: 'refuse_negotiation',
};

/**
 * What was learned hears what the words are about, and not always the no: where something is refused, what is not
 * granted gives its place to the refusal.
 *
 * @param few  so few words that what they do not grant plainly is not granted, and that they are about what they refuse
 */
export function turnRefused(scores: Map<MoveId, number>, stances: Stances, few: boolean): void {
  const { granted, refused } = stances;
  const topics = (Object.keys(refusals) as Topic[]).filter((topic) => refused.has(topic));
  const [best, most = 0] = [...scores].sort((a, b) => b[1] - a[1])[0] ?? [];
  // Known for a no without any word of the lists: 只还本金他不干.
  const isNo = few && stances.denied && best?.startsWith('refuse_');
  const first = topics[0] ? refusals[topics[0]] : isNo ? best : undefined;
  if (!first) return;
  const raise = (move: MoveId, score: number) => scores.set(move, Math.max(score, scores.get(move) ?? 0));
  const isGranted = (topic: Topic) => (isNo ? granted.get(topic)?.sure : granted.has(topic));
  if (few && granted.size === 0 && most < SURE) raise(first, most + 1);
  for (const topic of topics) raise(refusals[topic], LEAST);
  for (const [grant, of] of Object.entries(grants) as [MoveId, readonly Topic[]][]) {
    const score = scores.get(grant);
    const own = of.find((topic) => refused.has(topic));
    if (score === undefined || of.some(isGranted)) continue;
    if (own === undefined && (!few || SAID_BESIDE.has(grant))) continue;
    scores.delete(grant);
    raise(own ? refusals[own] : first, score);
  }
}
