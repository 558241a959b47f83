import type { CallEvent } from '../record/index.ts';
import { asks } from './script/asks.ts';
import type { Ask, Slot } from './types.ts';
import { agreedOf, filled, spotsOf } from './walk.ts';

export type AskId = keyof typeof asks;

/**
 * `unconfirmed`: asked, and they would not say. `unnoted`: figures of a plan of theirs that they said and nobody wrote
 * down. `open`: not asked.
 */
export type AskState = {
  id: AskId;
  title: string;
  say: string;
  state: 'answered' | 'unconfirmed' | 'unnoted' | 'open';
};

/** What is known besides the events. */
export type AsksKnown = {
  /** The figures of a plan of theirs are written down elsewhere than in the call. */
  figures?: boolean;
  /** What the questions are filled with. */
  slots?: Partial<Record<Slot, string>>;
};

/** Whose answers are figures: of the user's own plan they are known, of theirs only once somebody writes them down. */
const figures: ReadonlySet<string> = new Set<AskId>(['split', 'first']);

/**
 * How things stand with all that must be asked, in the order in which to ask it.
 *
 * A line of the script that asks it counts once the call has gone on from it; one taken back does not. It is answered by
 * those replies that say so; after any other it was asked, and not confirmed.
 *
 * @param agreed  whether something is agreed: else only what every call should leave behind
 */
export function asksIn(events: readonly CallEvent[], agreed: boolean, known: AsksKnown = {}): AskState[] {
  const { slots = {} } = known;
  const heard = heardAt(events);
  const unnoted = !known.figures && agreedOf(events) === 'theirs' && !events.some(namesFigures);
  const apart = new Map(
    events.flatMap((event) => (event.kind === 'asked' ? [[event.ask, event.answered]] : [])),
  );
  const all: [string, Ask][] = Object.entries(asks);
  return all
    .filter(([, ask]) => agreed || !ask.agreed)
    .map(([id, ask]) => {
      const answered = apart.get(id) ?? answeredIn(heard, ask);
      const told = unnoted && figures.has(id) && !apart.has(id) ? 'unnoted' : 'answered';
      const state = answered === undefined ? 'open' : answered ? told : 'unconfirmed';
      return { id: id as AskId, title: filled(ask.title, slots), say: filled(ask.say, slots), state };
    });
}

/** A sum or a count of parts, in what was heard or noted. */
const FIGURE = /\d\s*[元块期]|(?:每期|每月|首付|先付|一共)\s*\d/;

const namesFigures = (event: CallEvent): boolean =>
  (event.kind === 'note' || event.kind === 'heard') && FIGURE.test(event.words);

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
