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
 * A line of the script that asks it counts once the call has gone on from it; one taken back does not. It is answered by
 * those replies that say so; after any other it was asked, and not confirmed.
 *
 * @param agreed  whether something is agreed: else only what every call should leave behind
 */
export function asksIn(events: readonly CallEvent[], agreed: boolean): AskState[] {
  const heard = heardAt(events);
  const apart = new Map(
    events.flatMap((event) => (event.kind === 'asked' ? [[event.ask, event.answered]] : [])),
  );
  const all: [string, Ask][] = Object.entries(asks);
  return all
    .filter(([, ask]) => agreed || !ask.agreed)
    .map(([id, ask]) => {
      const answered = apart.get(id) ?? answeredIn(heard, ask);
      const state = answered === undefined ? 'open' : answered ? 'answered' : 'unconfirmed';
      return { id: id as AskId, title: ask.title, say: ask.say, state };
    });
}

/** Undefined where no line that asks it was gone on from. */
function answeredIn(heard: ReadonlyMap<string, string>, { by }: Ask): boolean | undefined {
  const asked = Object.entries(by).filter(([line]) => heard.has(line));
  if (asked.length === 0) return undefined;
  return asked.some(([line, replies]) => replies.includes(heard.get(line) ?? ''));
}

/**
 * What they said last at each line that the call has gone on from. An answer given at a line leaves it where it is, so
 * what they said before that answer is none to the line.
 */
export function heardAt(events: readonly CallEvent[]): ReadonlyMap<string, string> {
  const spots = spotsOf(events);
  return new Map(
    spots.flatMap(({ line, heard }, at) => {
      const next = spots[at + 1];
      return heard !== undefined && next && next.line !== line ? [[line, heard] as const] : [];
    }),
  );
}
