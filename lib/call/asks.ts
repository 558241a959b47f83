import type { CallEvent } from '../record/index.ts';
import { asks } from './script/asks.ts';
import type { Ask } from './types.ts';
import { spotsOf } from './walk.ts';

export type AskId = keyof typeof asks;

/** `unconfirmed`: asked, and they would not say. `open`: not asked. */
export type AskState = { id: AskId; title: string; say: string; state: 'answered' | 'unconfirmed' | 'open' };

/**
 * How things stand with all that must be asked, in the order in which to ask it.
 *
 * A line of the script that asks it counts once the call has gone on from it; one taken back does not.
 *
 * @param agreed  whether something is agreed: else only what every call should leave behind
 */
export function asksIn(events: readonly CallEvent[], agreed: boolean): AskState[] {
  const said = linesLeft(events);
  const apart = new Map(
    events.flatMap((event) => (event.kind === 'asked' ? [[event.ask, event.answered]] : [])),
  );
  const all: [string, Ask][] = Object.entries(asks);
  return all
    .filter(([, ask]) => agreed || !ask.agreed)
    .map(([id, { title, say, by }]) => {
      const answered = apart.get(id) ?? (by.some((line) => said.has(line)) || undefined);
      const state = answered === undefined ? 'open' : answered ? 'answered' : 'unconfirmed';
      return { id: id as AskId, title, say, state };
    });
}

/** The lines that the call has gone on from: an answer given at a line leaves it where it is. */
function linesLeft(events: readonly CallEvent[]): ReadonlySet<string> {
  const lines = spotsOf(events).map(({ line }) => line);
  while (lines.length > 0 && lines.at(-1) === lines.at(-2)) lines.pop();
  return new Set(lines.slice(0, -1));
}
