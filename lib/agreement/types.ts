import type { PlainDate } from '../dates/index.ts';
import type { Place } from '../intake/index.ts';
import type { Fen } from '../money/index.ts';
import type { Loan } from './loan.ts';
import type { NoPlan } from './noPlan.ts';
import type { Lenders } from './otherLender.ts';
import type { Stopped } from './stopped.ts';

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
 * it changes nothing. `off`: the plan was refused, or counts no more;
 * `instead`: behind what was refused a plan is told.
 */
export type Doubt = {
  kind: 'payTo' | 'charge' | 'sum' | 'pending' | 'choice' | 'adds' | 'differs' | 'contacts' | 'other';
  words: string;
  fee?: Fen;
  first?: Fen;
  final?: true;
  off?: Off;
  instead?: true;
};

export type Off = 'refused' | 'gone';

/** A lender's message or agreement, read. */
export type Agreement = {
  terms: Terms;
  /** How many parts there are was only counted by the rows of a table, which may be its first ones. */
  listed?: true;
  /** Its fee is paid once, and is in no single part. */
  feeOnce?: true;
  /** The debt that stands there is what all parts come to without their fees: what is paid in all need not be written. */
  covered?: true;
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
