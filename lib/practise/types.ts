import type { AskId, LineId, MoveId, Reply, Slot } from '../call/index.ts';
import type { Fen } from '../money/index.ts';
import type { Offer } from '../plan/index.ts';

/** How the other side speaks in a practice call. */
export type Temper = 'calm' | 'hurried' | 'hard';

/**
 * What an answer of theirs is to the user. `yes`: they agree. `go`: it goes on. `no`: they refuse, or a figure differs.
 * `press`: a threat or a demand. `wait`: somebody calls back. `trap`: a code or a payment is wanted.
 */
export type Tone = 'yes' | 'go' | 'no' | 'press' | 'wait' | 'trap';

/** Figures of a practice call besides those of the case: the sum they name, a wrong one, the sum in its parts, a staff number. */
export type OwnSlot = 'sum' | 'otherSum' | 'splitSum' | 'staff';

export type SpokenSlots = Partial<Record<Slot | OwnSlot, string>>;

/** Ways to say the same. At least one has only slots that are always known. */
export type Spoken = readonly [string, ...string[]];

/** What somebody says who hurries or is hard, where it is not what anybody says. */
type Voices = { say: Spoken; hurried?: Spoken; hard?: Spoken };

/** How a choice of the script sounds when it is spoken. */
export type Heard = Voices & {
  tone: Tone;
  /** Moves that are the same, or come so near that whoever finds one of them has heard right. */
  same?: readonly MoveId[];
  /** Choices that the same words may as well lead to: they differ by what the user wants. */
  or?: readonly string[];
  /** They name figures: which choice is right depends on the limit. `within`: this one says they can be paid. */
  figures?: 'within' | 'beyond';
  /** They say again what is agreed, or something else in its place. */
  recites?: 'same' | 'other';
  /** What they say differs from what the user has said: a yes to it owns up to their figure. */
  differs?: true;
};

/** A move of theirs that is none of the choices, and the stretches of a call it may come in. */
export type Between = Voices & {
  move: MoveId;
  in: readonly ('caller' | 'opening' | 'situation' | 'offer' | 'terms' | 'readback')[];
  by: readonly Temper[];
  /** They name figures with it. */
  figures?: true;
};

/** What the other side says now. */
export type Said = {
  words: string;
  /** Said before it: to something that does not lead on. */
  lead?: string | undefined;
  tone: Tone;
  /** The choices that are right; none for a move between, or while a figure is missing. */
  hears: readonly string[];
  move?: MoveId | undefined;
  /** The figures on the table, as far as they were said; and as they are once all is asked. */
  offer?: Offer | undefined;
  whole?: Offer | undefined;
  differs?: true | undefined;
  /** They have hung up. */
  over?: true;
};

/** All that a practice call depends on besides what the user does. */
export type Setup = {
  /** 0 to 9999: the same number is the same call. */
  seed: number;
  temper: Temper;
  /** What they say is owed: fen, > 0. */
  owed: Fen;
  limit?: { monthly: Fen; atOnce: Fen } | undefined;
};

/** Where the call stands: its line, the choices open there, the figures known, and whether something is agreed. */
export type Standing = {
  line: LineId;
  agreed: boolean;
  replies: readonly Reply<LineId>[];
  slots: SpokenSlots;
};

export type { AskId };

/** What they have said so far, in order; nothing that was taken back. */
export type Past = readonly { line: LineId; said: Said }[];
