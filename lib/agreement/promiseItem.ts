import type { Asked, Item, ItemState, Recorded } from './comparison.ts';
import { type Late, leftOpen } from './stopped.ts';
import type { Promised } from './types.ts';
import { said } from './words/rows.ts';

/** The row of a promise: how far it was asked, and what the paper says of it. */
export function promiseItem(
  id: keyof Recorded['promises'],
  asked: Asked,
  paper: Promised | undefined,
  late: Late | undefined,
): Item {
  const told = asked.words ?? (asked.says === undefined ? undefined : asked.says ? said.stop : said.goOn);
  const open = paper?.says && asked.says !== false ? leftOpen(paper.stops ?? [], late) : undefined;
  return {
    id,
    ...(told !== undefined && { call: { words: told } }),
    ...(paper && { paper: { words: paper.words } }),
    asked: asked.state,
    ...(open ? { state: 'partly' as const, open } : { state: promiseState(asked, paper) }),
  };
}

/** That no more is added is nothing to put right, whatever was said. */
function promiseState(asked: Asked, paper: Promised | undefined): ItemState {
  if (!paper) return 'notMentioned';
  if (paper.says !== undefined && asked.says !== undefined)
    return paper.says === asked.says ? 'same' : paper.says ? 'toRead' : 'different';
  return asked.state === 'answered' ? 'toRead' : 'notRecorded';
}
