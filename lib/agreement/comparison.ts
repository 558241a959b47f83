import type { AskState } from '../call/index.ts';
import type { PlainDate } from '../dates/index.ts';
import type { Fen } from '../money/index.ts';
import type { AnySourceId } from '../sources/all.ts';
import type { Loan } from './loan.ts';
import type { Late } from './stopped.ts';
import type { PromiseId, TermId, Terms } from './types.ts';

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
