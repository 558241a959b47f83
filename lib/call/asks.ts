import type { CallEvent, CallRecord } from '../record/index.ts';
import { askSlots, asks, askWords } from './script/asks.ts';
import type { Ask, Slot } from './types.ts';
import { agreedOf, spotsOf } from './walk.ts';
import { filled } from './wording.ts';

export type AskId = keyof typeof asks;

/**
 * `unconfirmed`: asked, and they would not say. `unnoted`: figures of a plan of theirs, or who they are, that they said
 * and nobody wrote down. `open`: not asked.
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
  /** Who spoke is written down elsewhere: see `knowsWho`. */
  who?: boolean;
  /** It is about one payment of what was agreed before: of a whole plan nothing is asked. */
  deferral?: boolean;
  /** Whether it is taken from an account by itself was told when that was agreed. */
  debit?: boolean | undefined;
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
  const slots = { ...askSlots, ...known.slots };
  const heard = heardAt(events);
  const unnoted = !known.figures && agreedOf(events) === 'theirs' && !events.some(namesFigures);
  const nameless = !known.who && !events.some(namesSpeaker);
  const apart = new Map(
    events.flatMap((event) => (event.kind === 'asked' ? [[event.ask, event.answered]] : [])),
  );
  const all: [string, Ask][] = Object.entries(asks);
  return all
    .filter(([, ask]) => (agreed || !ask.agreed) && !(known.deferral && ask.plan))
    .filter(([id]) => !(known.deferral && known.debit && id === DEBIT))
    .map(([id, ask]) => {
      const answered = apart.get(id) ?? answeredIn(heard, ask);
      const lost = id === WHO ? nameless : unnoted && figures.has(id) && !apart.has(id);
      const told = lost ? 'unnoted' : 'answered';
      const state = answered === undefined ? 'open' : answered ? told : 'unconfirmed';
      return { id: id as AskId, title: filled(ask.title, slots), say: filled(ask.say, slots), state };
    });
}

const WHO = 'who' satisfies AskId;
const DEBIT = 'debit' satisfies AskId;

/** A sum or a count of parts, in what was heard or noted. */
const FIGURE = /\d\s*[元块期]|(?:每期|每月|首付|先付|一共)\s*\d/;

const namesFigures = (event: CallEvent): boolean =>
  (event.kind === 'note' || event.kind === 'heard') && FIGURE.test(event.words);

/** Asked of the user, or the user called by name; the number of an order is nobody's, either. */
const NOT_THEIRS =
  /(?:[您你](?:就?是|姓|贵姓|叫)|是不是)[^，。；！,;!]*?(?:[吗么?？]|(?=[，。；！,;!]|$))|[叫称]我.{0,3}(?:先生|女士|小姐)|(?:先生|女士|小姐)(?:[您你]|本人|在?吗|[?？])|(?:单|合同|案件|流水|借据)(?:编?号)?[是为:：\s]{0,3}[A-Za-z]+\d+/g;

/** A name or a number of staff, in a note. Figures alone may be a sum. */
const SPEAKER = /姓(?![名什啥和也、？?])\s*\S|工号\D{0,4}[A-Za-z0-9]|先生|女士|小姐|[A-Za-z]{1,3}\d{2,}/;

/** Whether what was asked apart was answered in words that nobody noted. */
export const isBare = ({ words }: { words: string }): boolean => words.endsWith(`：${askWords.told}`);

/** A tick alone names nobody. */
const namesSpeaker = (event: CallEvent): boolean =>
  event.kind === 'note'
    ? SPEAKER.test(event.words.replace(NOT_THEIRS, ''))
    : event.kind === 'asked' && event.ask === WHO && event.answered && !isBare(event);

/** Whether the fields of a call say who spoke. Of who rings the firm is no name; nor is a line that one rings. */
export const knowsWho = ({ kind, who, staff }: Pick<CallRecord, 'kind' | 'who' | 'staff'>): boolean =>
  staff !== '' || (kind === 'outgoing' && who !== '' && !who.endsWith('客服'));

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
