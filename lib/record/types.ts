import type { PlainDate } from '../dates/index.ts';
import type { Fen } from '../money/index.ts';

/** Who rang: the user rings the lender, or somebody rings the user. */
export type CallKind = 'outgoing' | 'incoming';

/**
 * What a call is about, where it is not simply the lender's line or whoever rings. `promised`: the user asks for an
 * answer that was promised. `superior`: after a refusal, for somebody who may decide. `deferral`: one payment of what
 * was agreed cannot be made in full on its day. `collector`: who rings collects for the lender, or has bought the debt.
 */
export type CallAbout = 'promised' | 'superior' | 'deferral' | 'collector';

/**
 * How a call ended. `callback`: they are to ring. `again`: the user reckons first and rings. `cut`: the line dropped.
 * `stopped`: the user put an end to it.
 */
export type Outcome = 'agreed' | 'callback' | 'again' | 'refused' | 'cut' | 'stopped';

/**
 * Which figures the other side agreed to: a rung of the user, more time, or a plan of their own. Of one payment of what
 * is agreed already: it is moved as the user asked, all that is left is moved by a month, or it is paid as they say.
 */
export type Agreed = 'first' | 'next' | 'extension' | 'theirs' | 'moved' | 'shifted' | 'movedTheirs';

/** What was agreed, in figures. Nothing is paid ahead where `upfront` is 0. */
export type AgreedTerms = {
  total: Fen;
  upfront: Fen;
  /** The last day to pay that. */
  upfrontBy?: PlainDate | undefined;
  parts: number;
  perPart: Fen;
  lastPart: Fen;
  firstDate: PlainDate;
  /** What they let go of. */
  waived: Fen;
};

/** Which payment cannot be made in full on its day, and what the user asks for instead, as typed before the call. */
export type Deferral = {
  /** The call in which it was agreed, and the payment by its id; neither where nothing of it is known. */
  agreement?: string | undefined;
  payment?: string | undefined;
  /** What of it can be paid, and its last day. */
  pay?: Fen | undefined;
  payBy?: PlainDate | undefined;
  /** The last day for the rest. */
  restBy?: PlainDate | undefined;
  /** To move all that is left by a month is asked first. */
  shift?: true | undefined;
};

/** What was promised, by whom and by when. `what` is kept as it was said. */
export type Pledge = {
  id: string;
  by: 'me' | 'them';
  what: string;
  amount?: Fen | undefined;
  /** The last day that keeps it, that day included. */
  due?: PlainDate | undefined;
  keptOn?: PlainDate | undefined;
};

/** One thing that happened in a call. Nothing is ever taken out: `back` says that the last sentence was taken back. */
export type CallEvent = { id: string; at: number } & (
  | { kind: 'said'; line: string; words: string }
  | {
      kind: 'heard';
      words: string;
      agrees?: Agreed | undefined;
      /** The figures of that, as they were said then: the plan and the debt may change. Older records have none. */
      terms?: AgreedTerms | undefined;
      pledge?: Pledge | undefined;
      /** Which move it was, if it was found by typing. */
      move?: string | undefined;
    }
  | { kind: 'aside'; aside: 'calm' | 'other' | 'counter' | 'mine' | 'answer'; words: string }
  /** What must be known was asked apart: `ask` is its id. `answered` false: they would not say. */
  | { kind: 'asked'; ask: string; answered: boolean; words: string }
  | { kind: 'back' }
  | { kind: 'note'; words: string }
);

/**
 * One call. It is open while `endedAt` is missing, and waits for its record while `filedOn` is missing.
 * Instants are milliseconds since 1970 UTC.
 */
export type CallRecord = {
  id: string;
  kind: CallKind;
  about?: CallAbout | undefined;
  /** The debt it was about when it began; older records, and calls without a debt, have none. */
  debt?: string | undefined;
  /** Of a call about one payment of what was agreed. */
  deferral?: Deferral | undefined;
  startedAt: number;
  endedAt?: number | undefined;
  filedOn?: PlainDate | undefined;
  /**
   * The lender's own paper says what was agreed: compared on that day, item by item. `told`: what must be known that it
   * says besides, by the ids of the questions; older records have none.
   */
  paperMatched?: { on: PlainDate; told?: readonly string[] | undefined } | undefined;
  outcome?: Outcome | undefined;
  who: string;
  staff: string;
  /** What they said is owed, in their words. */
  demanded: string;
  /**
   * The figures of a plan of theirs, as the user wrote them down: the call itself knows only the user's own. Of one
   * payment that is moved: its sum, what is paid of it first (`upfront`), and the rest as the only part.
   */
  terms?: AgreedTerms | undefined;
  events: CallEvent[];
  pledges: Pledge[];
};
