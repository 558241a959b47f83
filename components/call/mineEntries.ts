import { mine } from '../../lib/call/index.ts';
import { MULTIPLE_QUESTION } from '../../lib/debt/index.ts';
import type { SourceId } from '../../lib/sources/index.ts';

/** A sentence of the list. `own`: the question about the bill that the user wanted to be reminded of. */
export type MineId = keyof typeof mine | 'own';
type Entry = { title: string; say: string; why: string; to?: string; sources?: readonly SourceId[] };

/** What can be said by oneself, in the order of its keys; the user's own question first. */
export function mineEntries(ownQuestion: string | undefined): { id: MineId; entry: Entry }[] {
  const all = (Object.keys(mine) as (keyof typeof mine)[]).map((id) => ({
    id: id as MineId,
    entry: mine[id] as Entry,
  }));
  if (!ownQuestion) return all;
  // It asks about the same sum, more exactly.
  const own: Entry = {
    title: ownQuestion,
    // One request is enough.
    say: ownQuestion.includes('请') ? ownQuestion : `请问${ownQuestion}`,
    why:
      ownQuestion === MULTIPLE_QUESTION
        ? '罚息的倍数现在是估的，听他怎么说。'
        : '账单和你算的不一样，听他怎么说。',
  };
  return [{ id: 'own', entry: own }, ...all.filter(({ id }) => id !== 'split')];
}
