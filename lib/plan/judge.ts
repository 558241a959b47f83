import type { Limit } from '../budget/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { smallestChange, type TermsChange } from './change.ts';
import {
  apartOf,
  costOf,
  isDear,
  type Missing,
  missingOf,
  type Offer,
  type OfferTerms,
  paysOf,
  termsOf,
  totalOf,
} from './offer.ts';
import { beyond } from './rungs.ts';
import type { YearlyCost } from './yearly.ts';

export type Verdict = 'missing' | 'dear' | 'over' | 'unknown' | 'good';

export type Judgement = {
  /** `dear`: above 24 % nominal. `over`: beyond the limit. `unknown`: no limit is set. */
  verdict: Verdict;
  /** What must still be asked. While something is, the figures below are the least they can be. */
  missing: readonly Missing[];
  terms: OfferTerms;
  /** Each part with its fee. */
  pays: Fen;
  total: Fen;
  /** undefined while something is missing, or where nothing is left to be paid in parts. */
  cost: YearlyCost | undefined;
  /** What it would be if the one figure still missing were the least it can be; undefined where more is missing. */
  assumed: { verdict: Verdict; cost: YearlyCost | undefined } | undefined;
  /** By how much a part, and the first payment, are beyond the limit; 0 if they are not. */
  overMonthly: Fen;
  overAtOnce: Fen;
  /** The total less what is owed, less the plan asked for, and less what doing nothing comes to. */
  more: { owed: Fen; asked?: Fen; untouched?: Fen };
  /** By how much the sums they named do not add up, without a fee named apart; 0 for less than a yuan, or while one is open. */
  apart: Fen;
  /** The smallest change that would make it good; undefined where it is, or where none does. */
  change: TermsChange | undefined;
};

/** What an offer is judged against. */
export type Against = {
  /** fen, > 0, on the day of the offer */
  owed: Fen;
  limit?: Limit | undefined;
  /** The total of the plan asked for first. */
  asked?: Fen | undefined;
  /** What is owed after twelve months of doing nothing. */
  untouched?: Fen | undefined;
};

/**
 * Judges an offer while it is being spoken: can it be paid, what it costs by the year, what is open, and
 * what would have to change. The first part falls due a month from now, or later by the pause they grant.
 *
 * @throws RangeError as termsOf
 */
export function judge(offer: Offer, { owed, limit, asked, untouched }: Against): Judgement {
  const missing = missingOf(offer, owed);
  const terms = termsOf(offer, owed);
  const rated = missing.length < 2 && missing[0] !== 'waived' ? costOf(terms, owed) : undefined;
  const pays = paysOf(terms);
  const overMonthly = terms.parts > 0 ? beyond(pays, limit?.monthly) : fen(0);
  const overAtOnce = beyond(terms.down, limit?.atOnce);
  const total = totalOf(terms);
  const open = missing.length > 0;
  const whole = verdictOf(isDear(terms, owed), limit, overMonthly + overAtOnce);
  const verdict = open ? 'missing' : whole;
  return {
    verdict,
    missing,
    terms,
    pays,
    total,
    cost: open ? undefined : rated,
    assumed: open && rated ? { verdict: whole, cost: rated } : undefined,
    overMonthly,
    overAtOnce,
    more: {
      owed: fen(total - owed),
      ...(asked !== undefined && { asked: fen(total - asked) }),
      ...(untouched !== undefined && { untouched: fen(total - untouched) }),
    },
    apart: missing.some((name) => name !== 'fee') ? fen(0) : apartOf(terms, owed),
    change:
      limit && (verdict === 'over' || verdict === 'dear') ? smallestChange(terms, owed, limit) : undefined,
  };
}

function verdictOf(dear: boolean, limit: Limit | undefined, beyondLimit: number): Verdict {
  if (dear) return 'dear';
  if (!limit) return 'unknown';
  return beyondLimit > 0 ? 'over' : 'good';
}
