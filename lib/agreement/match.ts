import { addDays, type PlainDate } from '../dates/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { sentencesOf } from './sentences.ts';
import type {
  Agreement,
  Asked,
  Item,
  ItemId,
  ItemState,
  Promised,
  Recorded,
  TermId,
  Terms,
  ToSend,
  Value,
} from './types.ts';
import { said } from './words.ts';

export type Match = {
  items: readonly Item[];
  different: number;
  notMentioned: number;
  toSend: readonly ToSend[];
  /** By how much a part is more on paper than in the call, and all parts together; undefined if it is not. */
  more?: { each: Fen; parts: number; total: Fen };
  /** The lender signed it, or the user says so; never what looks like fraud, or what only the one who owes wrote. */
  fromLender: boolean;
  /**
   * Sum, parts, first day and fee agree, nothing else differs, no fee is written to go on, and it comes from the lender:
   * then it is down on paper.
   */
  settled: boolean;
};

const SUMS = ['total', 'down', 'perPart', 'fee', 'lastPart', 'waived'] as const;
const ORDER: readonly TermId[] = [
  'total',
  'down',
  'downBy',
  'parts',
  'perPart',
  'fee',
  'lastPart',
  'firstDate',
  'dueDay',
  'waived',
];
const PROMISES = ['feesStop', 'credit', 'late', 'debit'] as const;
/** Without these four it is not settled. */
const DECIDING: readonly ItemId[] = ['total', 'parts', 'firstDate', 'fee'];

/**
 * Sets a lender's message or agreement against what the call recorded, row by row, with a sentence to send for each
 * difference and for each gap.
 *
 * @param confirmed  the user says that it comes from the lender
 */
export function match(agreement: Agreement, recorded: Recorded, confirmed = false): Match {
  const items = [
    ...ORDER.flatMap((id) => termItem(id, recorded.terms, agreement.terms)),
    ...PROMISES.map((id) => promiseItem(id, recorded.promises[id], agreement.promises[id])),
  ];
  const fromLender =
    !agreement.scam && !agreement.own && (confirmed || isSignedByLender(agreement, recorded));
  const more = moreOf(recorded.terms, agreement.terms);
  return {
    items,
    different: items.filter(({ state }) => state === 'different').length,
    notMentioned: items.filter(({ state }) => state === 'notMentioned').length,
    toSend: sentencesOf(items, agreement, recorded),
    ...(more && { more }),
    fromLender,
    settled: fromLender && isAgreed(items) && agreement.promises.feesStop?.says !== false,
  };
}

function isAgreed(items: readonly Item[]): boolean {
  const states = new Map(items.map(({ id, state }) => [id, state]));
  return (
    DECIDING.every((id) => states.get(id) === 'same') && items.every(({ state }) => state !== 'different')
  );
}

function termItem(id: TermId, call: Terms, paper: Terms): Item[] {
  const [ours, theirs] = [call[id] ?? followsIn(id, call, paper), paper[id] ?? impliedIn(id, call, paper)];
  // Nothing ahead was agreed, and nothing is written of it.
  if (theirs === undefined && (ours === undefined || (id === 'down' && ours === 0))) return [];
  const state =
    ours === undefined
      ? 'notRecorded'
      : theirs === undefined
        ? 'notMentioned'
        : ours === theirs
          ? 'same'
          : 'different';
  return [
    {
      id,
      ...(ours !== undefined && { call: typed(id, ours) }),
      ...(theirs !== undefined && { paper: typed(id, theirs) }),
      state,
    },
  ];
}

/**
 * Where the paper writes the same sum, parts and payment as were agreed, there is no room for another fee or another
 * last part.
 */
function impliedIn(id: TermId, call: Terms, paper: Terms): number | undefined {
  if (id !== 'fee' && id !== 'lastPart') return undefined;
  const isSame = (['total', 'parts', 'perPart'] as const).every(
    (one) => call[one] !== undefined && call[one] === paper[one],
  );
  return isSame ? call[id] : undefined;
}

/** What the call has without saying it, where the paper writes it: equal parts have a last one like the others. */
function followsIn(id: TermId, call: Terms, paper: Terms): number | undefined {
  if (paper[id] === undefined) return undefined;
  if (id === 'lastPart') return call.perPart;
  return id === 'dueDay' && (call.parts ?? 0) > 1 ? monthlyDay(call, paper) : undefined;
}

/** The parts are due on the day of the first. At the end of a short month a later day may be the same. */
function monthlyDay({ firstDate }: Terms, paper: Terms): number | undefined {
  if (!firstDate) return undefined;
  const day = dayOf(firstDate);
  const isLast = dayOf(addDays(firstDate, 1)) === 1;
  return isLast && (paper.dueDay ?? 0) > day ? undefined : day;
}

const dayOf = (date: PlainDate) => Number(date.slice(8));

function typed(id: TermId, value: NonNullable<Terms[TermId]>): Value {
  if (typeof value === 'string') return { date: value };
  return SUMS.some((sum) => sum === id) ? { fen: value as Fen } : { count: value };
}

function promiseItem(id: (typeof PROMISES)[number], asked: Asked, paper: Promised | undefined): Item {
  const told = asked.words ?? (asked.says === undefined ? undefined : asked.says ? said.stop : said.goOn);
  return {
    id,
    ...(told !== undefined && { call: { words: told } }),
    ...(paper && { paper: { words: paper.words } }),
    asked: asked.state,
    state: promiseState(asked, paper),
  };
}

function promiseState(asked: Asked, paper: Promised | undefined): ItemState {
  if (!paper) return 'notMentioned';
  if (paper.says !== undefined && asked.says !== undefined)
    return paper.says === asked.says ? 'same' : 'different';
  return asked.state === 'answered' ? 'toRead' : 'notRecorded';
}

function moreOf(call: Terms, paper: Terms): Match['more'] {
  if (call.perPart === undefined || paper.perPart === undefined || paper.perPart <= call.perPart)
    return undefined;
  const each = fen(paper.perPart - call.perPart);
  const parts = paper.parts ?? call.parts;
  return parts ? { each, parts, total: fen(each * parts) } : undefined;
}

function isSignedByLender({ sender, signed }: Agreement, { lender }: Recorded): boolean {
  return signed && sender !== undefined && lender.some((name) => sender.includes(name));
}
