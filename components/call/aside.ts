import type { AskState } from '../../lib/call/index.ts';
import type { Over } from './keys.ts';
import type { MineId } from './mineEntries.ts';
import type { Walking } from './walk.ts';

/**
 * What lies over the sentence: time to breathe, an own sentence, their offer, the search, what is still to be asked, or
 * what is said to something that was not found.
 */
export type Aside =
  | { over: 'calm'; words: string }
  | { over: 'mine'; on: MineId | undefined }
  | { over: 'ask'; ask: AskState; skipped: readonly AskState['id'][] }
  | { over: 'find' | 'offer' | 'end' | 'other' }
  | undefined;

/** Which of them has keys of its own. */
export function keysOf(aside: Aside): Over | undefined {
  return aside?.over === 'other' ? undefined : aside?.over;
}

/** What is still to be asked. */
export function openOf({ asks }: Walking): AskState[] {
  return asks.filter(({ state }) => state === 'open' || state === 'unnoted');
}
