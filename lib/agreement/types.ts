import type { AskState } from '../call/index.ts';
import type { PlainDate } from '../dates/index.ts';
import type { Place } from '../intake/index.ts';
import type { Fen } from '../money/index.ts';
import type { AnySourceId } from '../sources/all.ts';
import type { Loan } from './loan.ts';
import type { NoPlan } from './noPlan.ts';
import type { Lenders } from './otherLender.ts';
import type { Late, Stopped } from './stopped.ts';

/** A plan in figures, as said or as written; what was not said is not there, and never 0. */
export type Terms = {
  /** All that is paid, with what is paid ahead. */
  total?: Fen;
  /** Paid ahead of the parts, and the last day for it. */
  down?: Fen;
  downBy?: PlainDate;
  parts?: number;
  /** One payment, its fee included. */
  perPart?: Fen;
  /** The fee in one payment. */
  fee?: Fen;
  lastPart?: Fen;
  firstDate?: PlainDate;
  /** The day of each month. */
  dueDay?: number;
  /** What is let go of. */
  waived?: Fen;
};

export type TermId = keyof Terms;

/** The figures of a plan, each with where it stands. */
export type FoundTerms = { [Id in TermId]?: { value: NonNullable<Terms[Id]>; start: number; end: number } };

/**
 * What is promised besides the figures. `feesStop`: nothing is added while the plan is kept. `credit`: what is reported.
 * `late`: what happens if one payment is late. `debit`: taken from an account by itself. `writing`: confirmed in writing.
 */
export type PromiseId = 'feesStop' | 'credit' | 'late' | 'debit' | 'writing';

/**
 * `says`, `stops`: only of `feesStop`; false where they write that it goes on, else which charges stop. `words`: the
 * clause, as it stands there.
 */
export type Promised = { says?: boolean; stops?: readonly Stopped[]; words: string };

export type AgreementField = TermId | PromiseId | 'sender';

/**
 * A clause that no row of a comparison holds. `payTo`: where else to pay to. `charge`: a cost. `sum`: a figure.
 * `pending`: it is not decided, or was refused. `choice`: there are several plans. `differs`: the plan is another.
 * `contacts`: they may turn to people who owe nothing. `other`: it says more than plans do.
 *
 * `words`: the clause, in simplified characters, cut where it is long; of `adds`, where its parts do not come to its
 * total, what they come to. `fee`: what a clause states as a fee or another cost that no row holds. `first`: what it says
 * of the first part, which is more than the others. `final`: it is against what was agreed, and asking about it or reading
 * it changes nothing. `off`: the plan was refused, or counts no more.
 */
export type Doubt = {
  kind: 'payTo' | 'charge' | 'sum' | 'pending' | 'choice' | 'adds' | 'differs' | 'contacts' | 'other';
  words: string;
  fee?: Fen;
  first?: Fen;
  final?: true;
  off?: Off;
};

export type Off = 'refused' | 'gone';

/** A lender's message or agreement, read. */
export type Agreement = {
  terms: Terms;
  /** How many parts there are was only counted by the rows of a table, which may be its first ones. */
  listed?: true;
  /** Its fee is paid once, and is in no single part. */
  feeOnce?: true;
  /** The words that tell of parts of several sizes: then none of them is what each part is. */
  uneven?: string;
  promises: { [Id in PromiseId]?: Promised };
  /** What it says besides, and what must be asked or read before it counts. */
  doubts: readonly Doubt[];
  /** What it names of the loan it is about. */
  loan: Loan;
  /** Whose it is, by the names that are known. */
  lenders: Lenders;
  /** Who signed in 【】, or whom the text names as the lender. */
  sender?: string;
  /** It stands in 【】 at the beginning or the end. */
  signed: boolean;
  /** The one who owes wrote it, and nobody else: a promise to pay, or a request. */
  own: boolean;
  /** It asks for a debt to be paid and tells of no plan. */
  demand: boolean;
  /** It is none of a plan, and no demand. */
  noPlan?: NoPlan;
  /** It looks like fraud. */
  scam: boolean;
  /** Is it called an agreement or a contract, or just a message? */
  form: 'message' | 'contract';
  /** Where each field stands in the text as given. */
  places: { [Field in AgreementField]?: Place };
  /** The text was longer than is looked at. */
  cut: boolean;
  /** Sums that stand nowhere in it, but follow from those that do: they are told as worked out, not as written. */
  workedOut: readonly TermId[];
  /** Days that stand there as 26日前, and not whether the 26th itself counts. */
  upTo: readonly TermId[];
};

/** What the call left behind of one promise. `says` and `words` where they answered. */
export type Asked = { state: AskState['state']; says?: boolean; words?: string };

/** How all is paid in one: put off to a later day, or as one sum. */
export type Once = 'extension' | 'sum';

/** Another debt of the user. `lender`: how its lender signs. */
export type OtherLoan = Loan & { id: string; lender: readonly string[] };

/** What the call recorded. */
export type Recorded = {
  terms: Terms;
  /** All of it was put off to a later day. */
  extended?: boolean;
  /** What the plan comes to was worked out from its parts, and nobody said it. */
  totalFollows?: boolean;
  promises: { [Id in Exclude<PromiseId, 'writing'>]: Asked };
  on: PlainDate;
  staff: string;
  /** How the lender of this debt signs. */
  lender: readonly string[];
  /** The last four digits of the card that it was about, where the user wrote them down. */
  card?: string;
  /** What being late costs, where the interest goes on beside it; undefined where there is one charge only. */
  late?: Late | undefined;
  /** The loan it was about, and the others that the user has; undefined where nobody knows which it was. */
  loans?: { own: Loan; others: readonly OtherLoan[] } | undefined;
};

export type ItemId = TermId | keyof Recorded['promises'];

/** A figure, a day, a count or words. */
export type Value =
  | { fen: Fen }
  | { date: NonNullable<Terms['firstDate']> }
  | { count: number }
  | { words: string };

/**
 * `notMentioned`: the paper does not have it. `notRecorded`: the paper has it and the call does not. `toRead`: both are
 * words, which somebody must read. `partly`: only of `feesStop`, some charges stop and `open` may not.
 */
export type ItemState = 'same' | 'different' | 'notMentioned' | 'notRecorded' | 'toRead' | 'partly';

/**
 * One row: what the call recorded and what the paper says. `asked`: how far it was asked, of a promise. `inTime`: the paper
 * says 26日前 where the call said the 25th, and whoever pays on the 25th is in time however that is meant.
 */
export type Item = {
  id: ItemId;
  call?: Value;
  paper?: Value;
  asked?: Asked['state'];
  state: ItemState;
  inTime?: true;
  open?: '利息' | Late;
};

/** A sentence to send before the first payment, the rows it is about, and what it rests on where it is about none. */
export type ToSend = { items: readonly ItemId[]; words: string; sources?: readonly AnySourceId[] };
