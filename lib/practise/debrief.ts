import { type AskState, isMove } from '../call/index.ts';
import type { Fen } from '../money/index.ts';
import { fen } from '../money/index.ts';
import type { Rungs } from '../plan/index.ts';
import type { Agreed, Outcome } from '../record/index.ts';
import { judged } from './offers.ts';
import { type Took, type Turn, tookRight } from './play.ts';
import { heardWords } from './spoken/index.ts';
import type { Setup } from './types.ts';

/** What went wrong; the worst first. */
const slips = [
  'trap',
  'over',
  'ownOver',
  'dear',
  'open',
  'admitted',
  'unagreed',
  'noWriting',
  'misheard',
  'missed',
  'hungUp',
] as const;
export type Slip = (typeof slips)[number] | 'none';

/** Whether what was agreed keeps to the limit. `over`: by how much a part, and what is paid at once, are beyond it. */
export type Kept =
  | { is: 'none' | 'extension' | 'moved' | 'unset' | 'kept' | 'open' | 'dear' }
  | { is: 'over'; monthly: Fen; atOnce: Fen };

export type Debrief = {
  /** Whether the call came far enough for anything to be asked. */
  asked: boolean;
  /** What was not asked, with the sentence that asks it. */
  missed: readonly AskState[];
  limit: Kept;
  misheard: readonly { said: string; took: string }[];
  /** At least one, `none` where nothing went wrong. */
  slips: readonly [Slip, ...Slip[]];
};

/** How a practice call ended. */
export type Ended = {
  /** Undefined where they said yes and it was not read out to the end. */
  outcome?: Outcome | undefined;
  agreed?: Agreed | undefined;
  asks: readonly AskState[];
  /** The user's own rungs, where there is a plan. */
  rungs?: Rungs | undefined;
};

/** What can be learnt from a practice call. No score: what was missed, and what came of it. */
export function debriefOf(setup: Setup, turns: readonly Turn[], ended: Ended): Debrief {
  const heard = turns.flatMap(({ said, took }) => (took && !tookRight(said, took) ? [{ said, took }] : []));
  const missed = ended.asks.filter(({ state }) => state === 'open');
  const limit = keptBy(setup, turns, ended);
  const found = new Set<Slip>([
    ...turns.flatMap((turn, at) => slipIn(setup, turn, turns[at + 1])),
    ...overIn(limit, ended),
    ...(unwritten(ended) ? (['noWriting'] as const) : []),
    ...(heard.length > 0 ? (['misheard'] as const) : []),
    ...(missed.length > 0 ? (['missed'] as const) : []),
    ...(turns.at(-1)?.said.over ? (['hungUp'] as const) : []),
  ]);
  const [first = 'none', ...rest] = slips.filter((slip) => found.has(slip));
  // Who took no answer for a yes has no later day to keep.
  const onlyAsked = found.has('unagreed') && (limit.is === 'moved' || limit.is === 'extension');
  return {
    asked: ended.asks.length > 0,
    missed,
    limit: onlyAsked ? { is: 'none' } : limit,
    misheard: heard.map(({ said, took }) => ({ said: said.words, took: took.words })),
    slips: [first, ...rest],
  };
}

/**
 * How a practice call ended, in a word: who takes no answer for a yes has agreed nothing, wherever the call got to by it.
 */
export function cameTo(
  slips: Debrief['slips'],
  outcome: Outcome | undefined,
): Outcome | 'hungUp' | 'unagreed' {
  if (slips.includes('hungUp')) return 'hungUp';
  const unagreed = slips.includes('unagreed') && (outcome ?? 'agreed') === 'agreed';
  return unagreed ? 'unagreed' : (outcome ?? 'cut');
}

/** What was agreed is beyond the limit; where it is what the user asked for, the plan itself is. */
function overIn({ is }: Kept, { agreed }: Ended): Slip[] {
  if (is === 'over') return [agreed === 'theirs' ? 'over' : 'ownOver'];
  return is === 'dear' || is === 'open' ? [is] : [];
}

function unwritten({ outcome, asks }: Ended): boolean {
  return (
    (outcome ?? 'agreed') === 'agreed' &&
    asks.some(({ id, state }) => id === 'writing' && state === 'unconfirmed')
  );
}

function slipIn(setup: Setup, { said, took }: Turn, next: Turn | undefined): Slip[] {
  if (!took) return [];
  if (said.tone === 'trap' && !tookRight(said, took)) return ['trap'];
  if (said.differs && isYes(took)) return ['admitted'];
  if (took.agrees && !tookRight(said, took)) return ['unagreed'];
  if (!said.offer || !(isWithin(took) || next?.line === 'takeTheirs')) return [];
  const { verdict } = judged(said.offer, setup);
  if (verdict === 'missing') return ['open'];
  return verdict === 'over' || verdict === 'dear' ? [verdict] : [];
}

function isYes({ words, move }: Took): boolean {
  return move === undefined && heardWords[words]?.tone === 'yes';
}

function isWithin({ words, move }: Took): boolean {
  return move === undefined && heardWords[words]?.figures === 'within';
}

/** What was agreed against the limit: the user's own rung, or their figures. */
function keptBy(setup: Setup, turns: readonly Turn[], { outcome, agreed, rungs }: Ended): Kept {
  const { limit } = setup;
  if ((outcome ?? 'agreed') !== 'agreed' || !agreed) return { is: 'none' };
  if (agreed === 'extension') return { is: 'extension' };
  if (isMove(agreed)) return { is: 'moved' };
  if (!limit) return { is: 'unset' };
  if (agreed !== 'theirs') {
    if (!rungs) return { is: 'open' };
    const { firstMonthly, nextMonthly, upfront } = rungs.over;
    return agreed === 'first' ? beyond(firstMonthly, fen(0)) : beyond(nextMonthly, upfront);
  }
  const offer = turns.flatMap(({ said }) => said.offer ?? []).at(-1);
  if (!offer) return { is: 'open' };
  const { verdict, overMonthly, overAtOnce } = judged(offer, setup);
  if (verdict === 'missing') return { is: 'open' };
  return verdict === 'dear' ? { is: 'dear' } : beyond(overMonthly, overAtOnce);
}

function beyond(monthly: Fen, atOnce: Fen): Kept {
  return monthly + atOnce > 0 ? { is: 'over', monthly, atOnce } : { is: 'kept' };
}
