import type { Outcome } from '../record/index.ts';
import type { LineId } from './script/index.ts';
import type { Reply, Script } from './types.ts';
import type { Spot } from './walk.ts';

/** Where they said yes to the parts, or that one may apply, and the fee is not answered yet. */
const HALF_AGREED: ReadonlySet<string> = new Set<LineId>(['waive', 'waiveNext', 'waiveKept']);

/** To whom one pays is asked in between, and changes nothing of what was read out. */
const BESIDE: ReadonlySet<string> = new Set<LineId>(['payWhere']);

/** Whether all of what was agreed was read out and they said yes to it. What is agreed anew must be read out anew. */
function isReadBack(script: Script, spots: readonly Spot[]): boolean {
  return spots.reduce((before, { line, heard }) => {
    const node = script.nodes[line];
    if (!node || BESIDE.has(line)) return before;
    if (node.chapter !== 'readback') return false;
    const replies: readonly Reply[] = 'replies' in node ? node.replies : [];
    return before || replies.some(({ hear, confirms }) => confirms === true && hear === heard);
  }, false);
}

/** How far the other side has come to a yes. `half`: to the parts, or that one may apply. `unread`: not read out to the end. */
export type Yes = 'none' | 'half' | 'unread' | 'confirmed';

/** The last sentence that the script still knows. */
const lastOf = (script: Script, spots: readonly Spot[]) =>
  spots.filter(({ line }) => Object.hasOwn(script.nodes, line)).at(-1);

/** How far the other side has come to a yes after these sentences. */
export function yesOf(script: Script, spots: readonly Spot[]): Yes {
  const last = lastOf(script, spots);
  if (!last) return 'none';
  if (HALF_AGREED.has(last.line)) return 'half';
  const node = script.nodes[last.line];
  const isSettling = node?.chapter === 'readback' || last.line === ('feesStop' satisfies LineId);
  if (!isSettling || last.agreed === undefined) return 'none';
  return isReadBack(script, spots) ? 'confirmed' : 'unread';
}

/**
 * How a call ended, as far as that is known: it is agreed only once all of it was read out and they said yes. Undefined
 * where they said yes to something and that was not done: then the user says what it came to.
 */
export function outcomeOf(script: Script, spots: readonly Spot[]): Outcome | undefined {
  const node = script.nodes[lastOf(script, spots)?.line ?? ''];
  if (node && 'ends' in node && node.ends !== 'agreed') return node.ends;
  const yes = yesOf(script, spots);
  if (yes === 'none') return 'cut';
  return yes === 'confirmed' ? 'agreed' : undefined;
}
