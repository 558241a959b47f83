import { agreedOf, isPutOff, restId, restWords, termsSaid } from '../call/index.ts';
import { addMonths, chinaDate, type PlainDate } from '../dates/index.ts';
import type { AgreedTerms, CallRecord, Pledge } from '../record/index.ts';
import { recordsOf } from './calls.ts';
import type { CaseFile } from './casefile.ts';

/** The payments of an agreement as they stand, and of those that were moved the first day and the call. */
export type Standing = { all: Pledge[]; moved: ReadonlyMap<string, Moved> };
export type Moved = { from: PlainDate | undefined; on: PlainDate };

/**
 * The payments of a call after what was agreed about single ones later, one call after the other. What was agreed first
 * stays as it is in its record: without the later call its days count again.
 *
 * @param all  as they were agreed, with what was ticked
 */
export function withMoves(file: CaseFile, record: CallRecord, all: readonly Pledge[]): Standing {
  return movesOf(file, record.id).reduce<Standing>((before, call) => moveBy(before, call, record), {
    all: [...all],
    moved: new Map(),
  });
}

type Move = { call: CallRecord; terms: AgreedTerms };

/** The oldest first; one whose figures nobody wrote down moves nothing. */
function movesOf(file: CaseFile, agreement: string): Move[] {
  return recordsOf(file)
    .filter((call) => call.endedAt !== undefined && call.outcome === 'agreed' && isPutOff(call))
    .filter(({ deferral }) => deferral?.agreement === agreement)
    .flatMap((call) => {
      const terms = termsSaid(call);
      return terms ? [{ call, terms }] : [];
    })
    .reverse();
}

function moveBy({ all, moved }: Standing, { call, terms }: Move, record: CallRecord): Standing {
  const at = all.findIndex(({ id }) => id === call.deferral?.payment);
  const one = all[at];
  if (!one) return { all, moved };
  const pieces = piecesOf(one, all, terms).map((piece) => withTick(piece, record.pledges));
  const own = new Set(pieces.map(({ id }) => id));
  const first = termsSaid(record)?.firstDate;
  const isShifted = ({ keptOn }: Pledge, index: number) =>
    agreedOf(call.events) === 'shifted' && index > at && !keptOn;
  const others = all.map((other, index) =>
    other.due && isShifted(other, index) ? { ...other, due: monthAfter(other.due, first) } : other,
  );
  const next = [...others.filter(({ id }) => !own.has(id)), ...pieces].sort(byDay);
  return { all: next, moved: new Map([...moved, ...movedIn(next, { all, moved }, one, call)]) };
}

/** What is not paid and has another day than before, with the day it had first; a rest has that of the whole. */
function movedIn(next: readonly Pledge[], { all, moved }: Standing, one: Pledge, { startedAt }: CallRecord) {
  const on = chinaDate(startedAt);
  return next.flatMap(({ id, due, keptOn }): [string, Moved][] => {
    const before = all.find((was) => was.id === id) ?? one;
    if (keptOn || before.due === due) return [];
    return [[id, { from: moved.get(before.id)?.from ?? before.due, on }]];
  });
}

const byDay = (a: Pledge, b: Pledge) => (a.due ?? '').localeCompare(b.due ?? '');

/** One payment, or what is paid of it first and the rest. What is paid already stays as it was paid. */
function piecesOf(one: Pledge, all: readonly Pledge[], terms: AgreedTerms): Pledge[] {
  const { upfront, upfrontBy, perPart, firstDate } = terms;
  const left = all.find(({ id }) => id === restId(one.id));
  if (one.keptOn) return left ? [one, { ...left, due: firstDate }] : [one];
  if (upfront === 0) return [{ ...one, amount: perPart, due: firstDate }];
  const [what, rest] = restWords(one.what);
  return [
    { ...one, what, amount: upfront, due: upfrontBy ?? one.due },
    { id: restId(one.id), by: 'me', what: rest, amount: perPart, due: firstDate },
  ];
}

/** A rest is in the record only once it is paid. */
function withTick(piece: Pledge, pledges: readonly Pledge[]): Pledge {
  const keptOn = piece.keptOn ?? pledges.find(({ id }) => id === piece.id)?.keptOn;
  return keptOn ? { ...piece, keptOn } : piece;
}

/** A month later, on the day of the month that the plan has: what is due on a 31st does not stay on a 28th. */
export function monthAfter(due: PlainDate, first: PlainDate | undefined): PlainDate {
  const month = (date: PlainDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const months = first ? month(due) - month(first) : 0;
  return first && addMonths(first, months) === due ? addMonths(first, months + 1) : addMonths(due, 1);
}
