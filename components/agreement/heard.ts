import type { Agreement, Match } from '../../lib/agreement/index.ts';
import { heard } from '../../lib/agreement/words/verdicts.ts';
import { fill } from '../../lib/text/index.ts';
import type { PaperVerdict } from './verdict.ts';

/** What the comparison comes to, for those who hear the screen. */
export function heardOf({ doubts }: Agreement, found: Match, kind: PaperVerdict['kind']): string {
  if (kind === 'settled' && found.notMentioned > 0)
    return fill(heard.settledGaps, { n: String(found.notMentioned) });
  if (kind in heard) return heard[kind as keyof typeof heard];
  return fill(heard.compared, {
    same: String(found.items.filter(({ state }) => state === 'same').length),
    // Rows: what a clause says against the plan is among those to ask about.
    different: String(found.items.filter(({ state }) => state === 'different').length),
    missing: String(found.notMentioned),
    doubts: String(doubts.length),
  });
}
