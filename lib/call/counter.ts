import { formatYuan } from '../money/index.ts';
import { type Judgement, type Missing, yearlyPercent } from '../plan/index.ts';
import type { SourceId } from '../sources/index.ts';
import { fill } from '../text/index.ts';
import type { CallFacts } from './case.ts';
import { counter, reasons } from './script/counter.ts';
import type { LineId } from './script/index.ts';
import type { CounterLine } from './types.ts';
import { sayOf } from './wording.ts';

/** A sentence to answer an offer with, filled. */
export type CounterReply = {
  id: CounterId;
  tag: string;
  words: string;
  why: string;
  gives?: string | undefined;
  /** The line of the script it leads to; without one it is a question, and the call stays where it is. */
  to?: LineId | undefined;
  sources?: readonly SourceId[] | undefined;
};

export type CounterId = keyof typeof counter;

/** Which of the user's own rungs may still be said: set, within the limit, and not said before. */
export type OpenRungs = { first: boolean; next: boolean };

const questions = {
  parts: 'askParts',
  perPart: 'askPerPart',
  fee: 'askFee',
  down: 'askDown',
  waived: 'askWaived',
} as const satisfies Record<Missing, CounterId>;

/**
 * What to answer to an offer, the best first; the others are shown as another way to say it. The user's limit
 * is not among what comes in, so no sentence can give it away.
 *
 * @param leavesOut  the limit has nothing for other debts that are paid out of it: what is within it is counted first
 */
export function counterReplies(
  judged: Judgement,
  facts: CallFacts,
  open: OpenRungs,
  leavesOut = false,
): CounterReply[] {
  const slots = { ...facts.slots, ...offerSlots(judged) };
  const ids = idsFor(judged, facts, open);
  const first = leavesOut && countsOthers(judged) ? (['countOthers'] as const) : [];
  return [...first, ...ids].map((id) => {
    const { to, say, once, ...line }: CounterLine = counter[id];
    const words = fill(sayOf({ say, ...(once !== undefined && { once }) }, slots), slots);
    return { ...line, id, words, to: lineFor(to as LineId | undefined, open) };
  });
}

/** Parts that would be taken; what is paid once is of what is at hand, and sums that do not add up are asked about first. */
export const countsOthers = ({ verdict, missing, terms, apart }: Judgement): boolean =>
  verdict === 'good' && missing.length === 0 && terms.parts > 0 && apart === 0;

/** Once nothing is left to come down to, the lines after the second rung go on. */
function lineFor(to: LineId | undefined, open: OpenRungs): LineId | undefined {
  return to === 'theirs' && !open.next ? 'theirsLast' : to;
}

function idsFor(judged: Judgement, facts: CallFacts, open: OpenRungs): CounterId[] {
  const { verdict, missing, terms, apart, cost } = judged;
  const [first] = missing;
  if (first)
    return [
      first === 'down' && terms.parts === 0 && !missing.includes('parts') ? 'askLump' : questions[first],
    ];
  if (verdict === 'dear' && !cost) return [apart > 0 ? 'askMore' : 'showCost'];
  if (verdict === 'dear') return [terms.fee > 0 ? 'lowerFee' : 'lowerPart', 'showCost'];
  const then = verdict === 'good' ? yes(judged) : verdict === 'unknown' ? 'count' : no(judged, facts, open);
  if (apart === 0) return [then];
  return [apart > 0 ? 'askMore' : 'askLess', then];
}

function yes({ terms: { parts, down } }: Judgement): CounterId {
  if (parts === 0) return 'takeLump';
  return down > 0 ? 'take' : 'takeParts';
}

/** The next rung of the user's own, never anything below it. */
function no(judged: Judgement, { conditions }: CallFacts, open: OpenRungs): CounterId {
  if (open.first) return 'first';
  if (!open.next || !conditions.has('late')) return 'tooMuch';
  return conditions.has('feeAhead') ? withFee(judged, conditions) : 'nextParts';
}

/**
 * The fee is offered only once they would not let it go, or named it: asked to let it go, they named figures that hold
 * all that is owed, the fee in it.
 */
function withFee({ more }: Judgement, conditions: CallFacts['conditions']): CounterId {
  if (conditions.has('feeGone')) return 'tooMuch';
  if (conditions.has('feeStays')) return 'nextFee';
  if (!conditions.has('waiverAsked')) return 'waiveFirst';
  return more.owed >= 0 ? 'nextFee' : 'tooMuch';
}

function offerSlots({ terms, pays, cost, apart, more, overAtOnce }: Judgement): Record<string, string> {
  const why = overAtOnce === 0 ? 'monthly' : terms.parts === 0 ? 'lump' : 'down';
  return {
    offerDown: formatYuan(terms.down),
    offerParts: String(terms.parts),
    offerPays: formatYuan(pays),
    offerRate: cost ? yearlyPercent(cost.nominal) : '',
    offerShort: formatYuan((terms.fee * terms.parts - more.owed) as typeof pays),
    offerApart: formatYuan(Math.abs(apart) as typeof pays),
    why: reasons[why],
  };
}
