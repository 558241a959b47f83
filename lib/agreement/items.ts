import type { Fen } from '../money/index.ts';
import { hasFee } from './charges.ts';
import type { Item, ItemState, Recorded, Value } from './comparison.ts';
import { followsIn, impliedIn, isRounded } from './follows.ts';
import { onceOf, partsNamed } from './once.ts';
import { promiseItem } from './promiseItem.ts';
import type { Agreement, TermId, Terms } from './types.ts';
import { isInTime } from './upTo.ts';
import { said } from './words/rows.ts';

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
/** Where all is paid in one; of parts only if the paper speaks of them. */
const IN_ONE: readonly TermId[] = ['total', 'down', 'downBy', 'firstDate', 'fee', 'waived'];
const PROMISES = ['feesStop', 'credit', 'late', 'debit'] as const;

/** Row by row what the call recorded, what the paper says, and what that comes to. */
export function itemsOf(agreement: Agreement, recorded: Recorded): Item[] {
  const once = onceOf(recorded);
  const { terms: paper, doubts } = agreement;
  // 手续费率0.75%: that the sums leave no room for a fee does not tell what that one is.
  const mayFollow = (id: TermId) => once !== 'extension' && !(id === 'fee' && hasFee(doubts));
  return [
    ...(once ? IN_ONE : ORDER).flatMap((id) => termItem(id, recorded, agreement, mayFollow(id))),
    ...(once ? partsItem(paper) : []),
    // Whether a paper that is not read has them nobody knows.
    ...(agreement.noPlan === 'english' ? [] : PROMISES).map((id) =>
      promiseItem(id, recorded.promises[id], agreement.promises[id], recorded.late),
    ),
  ];
}

/** A paper that speaks of parts, where all was to be paid in one. */
function partsItem(paper: Terms): Item[] {
  const id = partsNamed(paper);
  const named = id && paper[id];
  if (!id || named === undefined) return [];
  return [{ id, call: { words: said.once }, paper: typed(id, named), state: 'different' }];
}

function termItem(
  id: TermId,
  recorded: Recorded,
  { terms: read, upTo, uneven, listed, covered }: Agreement,
  mayFollow: boolean,
): Item[] {
  const call = recorded.terms;
  const paper = listed ? withoutRowsCounted(call, read) : read;
  const ours = call[id] ?? followsIn(id, call, paper);
  const theirs = paper[id] ?? (mayFollow ? impliedIn(id, call, paper, covered) : undefined);
  if (id === 'perPart' && uneven) return [unevenItem(ours, uneven)];
  // Nothing ahead was agreed, and nothing is written of it.
  if (theirs === undefined && (ours === undefined || (id === 'down' && ours === 0))) return [];
  const inTime = upTo.includes(id) && isInTime(id, call, ours, paper);
  return [
    {
      id,
      ...(ours !== undefined && { call: typed(id, ours) }),
      ...(theirs !== undefined && { paper: typed(id, theirs) }),
      state: inTime ? 'same' : stateOf(id, ours, theirs, recorded, paper),
      ...(inTime && { inTime }),
    },
  ];
}

/** Fewer rows, which come to less than was agreed, are some of a table: how many there are in all it does not say. */
function withoutRowsCounted(call: Terms, paper: Terms): Terms {
  const { parts = 0, ...rest } = paper;
  const isLess = call.total === undefined || parts * (paper.perPart ?? 0) < call.total;
  return isLess && parts < (call.parts ?? 0) ? rest : paper;
}

/** Parts of several sizes are in no case what each of them was to be. */
const unevenItem = (ours: Figure, words: string): Item => ({
  id: 'perPart',
  ...(ours !== undefined && { call: typed('perPart', ours) }),
  paper: { words },
  state: ours === undefined ? 'notRecorded' : 'different',
});

type Figure = Terms[TermId];

function stateOf(id: TermId, ours: Figure, theirs: Figure, recorded: Recorded, paper: Terms): ItemState {
  if (ours === undefined) return 'notRecorded';
  if (theirs === undefined) return 'notMentioned';
  const follows = id === 'total' && recorded.totalFollows && isRounded(recorded.terms, paper);
  return ours === theirs || follows ? 'same' : 'different';
}

function typed(id: TermId, value: NonNullable<Terms[TermId]>): Value {
  if (typeof value === 'string') return { date: value };
  return SUMS.some((sum) => sum === id) ? { fen: value as Fen } : { count: value };
}
