import {
  type AskId,
  agreedOf,
  agreedTheirs,
  asks,
  asksIn,
  askWords,
  type CallCase,
  heardAt,
  lateBeside,
  termsIn,
} from '../call/index.ts';
import { chinaDate, type PlainDate } from '../dates/index.ts';
import { fen } from '../money/index.ts';
import type { AgreedTerms, CallEvent, CallRecord } from '../record/index.ts';
import type { Asked, Recorded } from './comparison.ts';
import { type KnownDebt, loanOf } from './loan.ts';
import { lenderNames } from './sender.ts';
import type { Terms } from './types.ts';

/** The reply that says fees stop, and the one that says they go on. */
const [STOPS, GO_ON] = asks.feesStop.by.feesStop;

/** The debt a call was about, and all others of the user. */
export type KnownLoans = { own: KnownDebt; others: readonly KnownDebt[] };

/** Whether figures of theirs were heard in a call in which nothing was agreed. */
export const isOffered = (
  { outcome, events }: Pick<CallRecord, 'outcome' | 'events'>,
  heard: Terms,
): boolean => outcome !== 'agreed' && agreedOf(events) === undefined && Object.keys(heard).length > 0;

/**
 * What a call recorded of its agreement, or of what was only offered in it: the figures of the rung that was agreed, as
 * they were then, and what was said of the rest.
 *
 * @param heard  the figures of a plan of theirs, as they were typed while it was told
 * @returns undefined where nothing was agreed or offered
 */
export function recordedIn(
  record: CallRecord,
  given: Pick<CallCase, 'debt' | 'plan'> & { loans?: KnownLoans | undefined },
  heard: Terms = {},
): Recorded | undefined {
  if (record.outcome !== 'agreed' && !isOffered(record, heard)) return undefined;
  const states = new Map(asksIn(record.events, true).map(({ id, state }) => [id, state]));
  const asked = (id: AskId): Asked => ({ state: states.get(id) ?? 'open', ...wordsOf(record.events, id) });
  const { debt } = given;
  // Nobody knows which charges an unknown debt has.
  const late = debt ? lateBeside(debt) : '罚息';
  return {
    terms: agreedTheirs(record.events)
      ? { ...heard, ...theirTerms(record.terms) }
      : { ...termsOf(termsIn(record, given)), ...heard },
    extended: agreedOf(record.events) === 'extension',
    totalFollows: agreedTheirs(record.events),
    promises: {
      feesStop: { ...asked('feesStop'), ...feesSaid(record.events) },
      credit: asked('credit'),
      late: asked('late'),
      debit: asked('debit'),
    },
    on: chinaDate(record.startedAt),
    staff: record.staff,
    lender: debt ? lenderNames(debt) : [],
    ...cardOf(debt, chinaDate(record.startedAt)),
    ...(late && { late }),
    ...loansOf(given, chinaDate(record.startedAt)),
  };
}

/** Of other loans nobody knows which of their numbers a paper names: a contract, a card, a bill. */
function cardOf(debt: CallCase['debt'], on: PlainDate): Pick<Recorded, 'card'> {
  if (debt?.kind !== 'card') return {};
  const [card, ...others] = loanOf({ debt, sums: [] }, on).tails.filter((tail) => tail.length === 4);
  return card && others.length === 0 ? { card } : {};
}

function loansOf({ loans }: { loans?: KnownLoans | undefined }, on: PlainDate): Pick<Recorded, 'loans'> {
  if (!loans || loans.others.length === 0) return {};
  const others = loans.others.map((one) => ({
    ...loanOf(one, on),
    id: one.debt.id,
    lender: lenderNames(one.debt),
  }));
  return { loans: { own: loanOf(loans.own, on), others } };
}

/** As the user wrote them down, whatever was typed while they spoke. Which fee is in a part is not among them. */
function theirTerms(terms: AgreedTerms | undefined): Terms {
  const { fee: _, ...rest } = termsOf(terms);
  return rest;
}

function termsOf(agreed: AgreedTerms | undefined): Terms {
  if (!agreed) return {};
  const { total, upfront, upfrontBy, parts, perPart, lastPart, firstDate, waived } = agreed;
  return {
    total,
    down: upfront,
    ...(upfrontBy && { downBy: upfrontBy }),
    parts,
    perPart,
    fee: fen(0),
    ...(lastPart !== perPart && { lastPart }),
    firstDate,
    ...(waived > 0 && { waived }),
  };
}

function feesSaid(events: readonly CallEvent[]): Pick<Asked, 'says'> {
  const reply = heardAt(events).get('feesStop');
  return reply === STOPS ? { says: true } : reply === GO_ON ? { says: false } : {};
}

/** What they answered when it was asked apart, where somebody noted it. */
function wordsOf(events: readonly CallEvent[], ask: AskId): Pick<Asked, 'words'> {
  const last = events.filter((event) => event.kind === 'asked' && event.ask === ask && event.answered).at(-1);
  if (last?.kind !== 'asked') return {};
  // Behind what was asked, which may have been called otherwise then.
  const words = last.words.slice(last.words.indexOf('：') + 1);
  return words === askWords.told ? {} : { words };
}
