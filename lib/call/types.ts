import type { Agreed, CallAbout, CallKind, Outcome } from '../record/index.ts';
import type { SourceId } from '../sources/index.ts';
import type { MoveId } from './moves/index.ts';

/** The five stretches of a call, in order. An incoming call begins with `caller` instead of `opening`. */
export type ChapterId = 'caller' | 'opening' | 'situation' | 'offer' | 'terms' | 'readback';

/** What a sentence may take from the case. The user's limit is no slot, so no sentence can hold it. */
export type Slot =
  /** 花呗, 信用卡, 这笔债 … */
  | 'debt'
  /** What one dials, and where one pays: 95188 and 花呗里, or as it is said of another lender. Always known. */
  | 'line'
  | 'place'
  | 'payOnly'
  /** What must stop while a plan is kept, where the contract has other names for it than 逾期费用. */
  | 'lateCosts'
  /** The day of the call that this one follows, and who spoke then. */
  | 'lastDate'
  | 'lastStaff'
  /** What the principal is called: of a bill with interest in it not 本金. */
  | 'base'
  /** When and with whom it was agreed, and what it comes to, as one phrase. */
  | 'deal'
  /** What they let go of then. */
  | 'waived'
  /** The payment that cannot be made in full: its name, its sum, its day; what of it can be paid, and the rest. */
  | 'part'
  | 'partSum'
  | 'partDue'
  | 'can'
  | 'canBy'
  | 'rest'
  | 'restBy'
  /** The day of the rest where all that is left is moved by a month. */
  | 'shiftTo'
  | 'principal'
  | 'fee'
  | 'owed'
  | 'dueDate'
  | 'days'
  | 'parts'
  | 'perPart'
  | 'firstDate'
  | 'income'
  | 'nextParts'
  | 'nextPerPart'
  | 'feeAheadBy'
  | 'extendTo'
  | 'writtenBy'
  | 'callbackBy'
  | 'agreedUpfront'
  | 'agreedParts'
  | 'agreedPerPart'
  | 'agreedLastPart'
  | 'agreedFirst'
  | 'agreedLast';

/**
 * What must be so for a reply to be open. `late`/`early`: past the due date or not (neither without a debt).
 * `fee`/`noFee`: there is a fee for being late so far or not (neither without a debt): only of one that there is anything
 * may be said or asked.
 * `asksExtension`: early, and more time is to be asked for first. `unevenParts`: the last part of what was agreed differs.
 * `plan`/`noPlan`: a plan is set. `feeAhead`/`otherParts`: what the second rung gives;
 * `fewerParts` besides `otherParts` if its parts are fewer than the first rung's. `agreed…`: what was agreed so far,
 * `agreed` whichever it was. `disputed`: the bill differs and the user wants to ask about it. `old`: three years
 * may have gone by, and nobody was asked about it yet. `unknownCaller`: somebody
 * rang, and who it is has not become clear. `firstSaid`/`nextSaid`: this rung or a lower one was said in this call;
 * `waiverAsked`: to let the fee go was asked of whom the user speaks to now; `feeStays`: they said no to that, or named the
 * fee themselves; `feeGone`: they let it go; `asksWaiver`: the sentence on screen asks it.
 * `firstFits`/`nextFits`: the rung is set and within the limit. `otherLender`: 95188 is not its line. `sued`: papers of
 * a court have come. `collector`: who rings collects for the lender, or has bought the debt.
 * `deferral`: it is about one payment of what was agreed; then neither `early` nor a fee is told, nor a plan to ask for.
 * `paysPart`: some of it can be paid; `asksShift`: to move all that is left is asked first, `mayShift`: after a no.
 * `dayKnown`/`shiftKnown`: with figures. `waived`: something was let go of, or nobody wrote it down.
 */
export type Condition =
  | 'late'
  | 'early'
  | 'fee'
  | 'noFee'
  | 'noDebt'
  | 'asksExtension'
  | 'unevenParts'
  | 'plan'
  | 'noPlan'
  | 'feeAhead'
  | 'otherParts'
  | 'fewerParts'
  | 'agreedFirst'
  | 'agreedNext'
  | 'agreedExtension'
  | 'agreedTheirs'
  | 'agreedMoved'
  | 'agreedShifted'
  | 'agreedDay'
  | 'agreed'
  | 'disputed'
  | 'old'
  | 'unknownCaller'
  | 'firstSaid'
  | 'nextSaid'
  | 'waiverAsked'
  | 'feeStays'
  | 'feeGone'
  | 'asksWaiver'
  | 'firstFits'
  | 'nextFits'
  | 'otherLender'
  | 'sued'
  | 'collector'
  | 'deferral'
  | 'paysPart'
  | 'asksShift'
  | 'mayShift'
  | 'dayKnown'
  | 'shiftKnown'
  | 'waived'
  | 'outgoing'
  | 'incoming';

/** A promise that an answer makes. It has a day only where the sentence it answers names one: see `pledgeFrom`. */
export type PledgeTemplate = { by: 'them' | 'me'; what: string };

export type Reply<Id extends string = string> = {
  /** What the other side said, as short as a label. */
  hear: string;
  to: Id;
  /** All must hold. */
  when?: readonly Condition[];
  agrees?: Agreed;
  pledge?: PledgeTemplate;
  /** Who rings, as this answer shows. */
  tells?: 'collector';
  /** All of what was agreed has been read out with it, and they said yes. */
  confirms?: true;
  /** What this answer says of the fee: they let it go, or they do not. A line with such an answer asks for it. */
  fee?: 'stays' | 'gone';
};

/** The last reply has no condition, so there is always a way on. */
export type Otherwise<Id extends string = string> = Omit<Reply<Id>, 'when'>;

type Spoken = {
  chapter: ChapterId;
  /** A few characters: what this sentence is about, for "下一句：…". */
  topic: string;
  /** The sentence to say, with {slots}. At most 45 characters when filled, one request. */
  say: string;
  /** The same without figures. Needed when `say` has slots that may not be known: used when one is not. */
  plain?: string;
  /** Where what it says in parts is paid in one: 一次还清. Needed with every slot that belongs to parts. */
  once?: string;
  /** In small type below: what to do after saying it, or why it is said. Of slots only `line`, `place` and `payOnly`. */
  why?: string;
  /** Facts that `say` or `why` state. */
  sources?: readonly SourceId[];
  /** Which rung the sentence stands on. */
  rung?: 'first' | 'next';
};

export type Line<Id extends string = string> = Spoken & {
  replies: readonly [...Reply<Id>[], Otherwise<Id>];
  /** What may be found by typing and is one of the answers here, by what that answer says. */
  typed?: { readonly [move in MoveId]?: string };
};

/** The last sentence of a call. */
export type Ending = Spoken & { ends: Outcome };

/** The kinds of call that begin with a sentence of their own. */
export type StartId = CallKind | Exclude<CallAbout, 'collector'> | 'sued';

export type Script<Id extends string = string> = {
  /** Where a call of each kind begins. */
  starts: Record<StartId, Id>;
  nodes: Record<Id, Line<Id> | Ending>;
};

/** Figures of an offer of the other side, for the sentences that answer it. */
export type OfferSlot =
  | 'offerDown'
  | 'offerParts'
  | 'offerPays'
  | 'offerRate'
  | 'offerShort'
  | 'offerApart'
  /** A sentence of its own: why it cannot be taken. */
  | 'why';

/** A sentence that answers an offer. */
export type CounterLine = {
  /** Above the sentence. */
  tag: string;
  /** With {slots}, all of which are known when it is said. */
  say: string;
  /** The same, of a plan that is paid in one. */
  once?: string;
  why: string;
  /** What it does, in a few characters. */
  gives?: string;
  /** The line of the script at which the call stands after it; without one it stays. */
  to?: string;
  sources?: readonly SourceId[];
};

/** Something that must be known before the call ends. */
export type Ask = {
  /** As it stands in lists and in the record. Of slots it and `say` have only `lateCosts`. */
  title: string;
  /** The same in a text to them: there 对方 would be somebody else. */
  written?: string;
  say: string;
  /** The lines of the script that ask it, too, and the replies there that answer it. */
  by: { readonly [line: string]: readonly string[] };
  /** Only where something is agreed. */
  agreed?: true;
  /** Only of a whole plan, not where one payment of it is moved. */
  plan?: true;
  sources?: readonly SourceId[];
};

/** Something the user may say by himself. */
export type Mine = {
  /** As it stands in the list. */
  title: string;
  say: string;
  why: string;
  /** The line of the script at which the call stands after it. */
  to?: string;
  sources?: readonly SourceId[];
};

/** What to say to a move of the other side. Without `to` and `opens` the call stays where it is. */
export type Answer<Id extends string = string> = Pick<Spoken, 'say' | 'plain' | 'once' | 'sources'> & {
  /** In small type: what to do, what it means, and how strong the rule is. */
  why: string;
  /** All must hold. */
  when?: readonly Condition[];
  /** The line of the script whose choices fit this sentence. */
  to?: Id;
  /** What they agreed to with this move. */
  agrees?: Agreed;
  /** They named figures: 对方报了方案 is opened for them. */
  opens?: 'offer';
};

/** The first whose conditions hold counts; the last has none, so there is always an answer. */
export type Answers<Id extends string = string> = readonly [...Answer<Id>[], Omit<Answer<Id>, 'when'>];
