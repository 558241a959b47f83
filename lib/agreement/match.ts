import { type Fen, fen } from '../money/index.ts';
import type { Item, Once, Recorded, ToSend } from './comparison.ts';
import { isFirstNotAgreed } from './firstPart.ts';
import { itemsOf } from './items.ts';
import { onceOf, settlingOf } from './once.ts';
import { otherLender } from './otherLender.ts';
import { otherCard, otherLoans } from './otherLoan.ts';
import { isSignedBy } from './sender.ts';
import { sentencesOf } from './sentences.ts';
import { isFeeNotAgreed } from './statedFee.ts';
import type { Agreement, Terms } from './types.ts';
import { inTimeOf, upToSame } from './upTo.ts';

export type Match = {
  /** All was to be paid in one; undefined where it is in parts, or nobody knows. */
  once?: Once;
  items: readonly Item[];
  /**
   * How many rows differ, and clauses that are against the plan: a cost that is stated and was not agreed is, and a first
   * part that is larger.
   */
  different: number;
  /** How many rows the paper does not have, or not all of. */
  notMentioned: number;
  toSend: readonly ToSend[];
  /** By how much a part is more on paper than in the call, and all parts together; undefined if it is not, or there are other parts. */
  more?: { each: Fen; parts: number; total: Fen };
  /** Days that are the same, but stand there as 26日前: whether that day counts is not told. */
  upTo: readonly Item[];
  /** Days of the call that are in time by the paper, which says 26日前 where the call said the 25th. */
  inTime: readonly Item[];
  /** It says something that counts once it was asked about or read; what is against the plan never does. */
  open: boolean;
  /** By their ids the debts of the user that it names instead of the one the call was about. */
  others: readonly string[];
  /** The lender, product or card that it is about instead of that of the call, as it stands there. */
  otherLender?: string;
  /** The lender signed it, or the user says so; never what looks like fraud, or what only the one who owes wrote. */
  fromLender: boolean;
  /**
   * Sum, parts, first day and fee agree (sum, day and fee where all is paid in one), nothing else differs, no fee is
   * written to go on or is against it, nothing else in it is open, it is about this loan, and it comes from the lender:
   * then it is down on paper.
   */
  settled: boolean;
};

/** What the user says of it. `confirmed`: it comes from the lender. `cleared`: what else it says was asked about. */
export type Vouched = { confirmed?: boolean; cleared?: boolean };

/**
 * Sets a lender's message or agreement against what the call recorded, row by row, with a sentence to send for each
 * difference, for each gap, and for what no row holds.
 */
export function match(
  agreement: Agreement,
  recorded: Recorded,
  { confirmed = false, cleared = false }: Vouched = {},
): Match {
  const items = itemsOf(agreement, recorded);
  const once = onceOf(recorded);
  const fromLender =
    !agreement.scam && !agreement.own && (confirmed || isSignedByLender(agreement, recorded));
  const others = otherLoans(agreement, recorded);
  const lender = otherLender(agreement, recorded) ?? otherCard(agreement, recorded);
  const against = agreement.doubts.filter(
    (doubt) =>
      doubt.final || isFeeNotAgreed(doubt, recorded.terms) || isFirstNotAgreed(doubt, recorded.terms),
  );
  const more = once || agreement.uneven ? undefined : moreOf(recorded.terms, agreement.terms);
  return {
    ...(once && { once }),
    items,
    different: items.filter(({ state }) => state === 'different').length + against.length,
    notMentioned: items.filter(({ state }) => state === 'notMentioned' || state === 'partly').length,
    toSend: sentencesOf(items, agreement, recorded),
    ...(more && { more }),
    upTo: upToSame(agreement.upTo, items),
    inTime: inTimeOf(items),
    open: agreement.cut || agreement.doubts.length > against.length,
    fromLender,
    others,
    ...(lender && { otherLender: lender }),
    settled:
      fromLender &&
      others.length === 0 &&
      !lender &&
      isAgreed(items, once) &&
      against.length === 0 &&
      !agreement.demand &&
      (!agreement.noPlan || agreement.noPlan === 'english') &&
      agreement.promises.feesStop?.says !== false &&
      (cleared || !isOpen(agreement)),
  };
}

/** It says more than the rows hold, or more than was read. */
const isOpen = ({ doubts, cut }: Agreement): boolean => doubts.length > 0 || cut;

function isAgreed(items: readonly Item[], once: Once | undefined): boolean {
  const states = new Map(items.map(({ id, state }) => [id, state]));
  return (
    settlingOf(once).every((id) => states.get(id) === 'same') &&
    items.every(({ state }) => state !== 'different')
  );
}

function moreOf(call: Terms, paper: Terms): Match['more'] {
  if (call.perPart === undefined || paper.perPart === undefined || paper.perPart <= call.perPart)
    return undefined;
  // Rounded otherwise, with another last part: the sum is the same.
  if (call.total !== undefined && call.total === paper.total) return undefined;
  const each = fen(paper.perPart - call.perPart);
  const parts = paper.parts ?? call.parts;
  // Fewer parts are larger ones: their difference is nothing that is paid more.
  if (call.parts !== undefined && parts !== call.parts) return undefined;
  return parts ? { each, parts, total: fen(allParts(paper, parts) - allParts(call, parts)) } : undefined;
}

/** What all parts come to; the last of them may be another. */
function allParts({ total, down = fen(0), perPart = fen(0), lastPart }: Terms, parts: number): Fen {
  const inParts = perPart * (parts - 1) + (lastPart ?? perPart);
  // A total that is rounded into equal parts: what it says counts.
  return fen(total !== undefined && Math.abs(total - down - inParts) < parts ? total - down : inParts);
}

function isSignedByLender({ sender, signed }: Agreement, { lender }: Recorded): boolean {
  return signed && sender !== undefined && isSignedBy(sender, lender);
}
