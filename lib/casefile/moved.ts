import { agreedOf, isPutOff, restId, restWords, termsSaid } from '../call/index.ts';
import { addMonths, type PlainDate } from '../dates/index.ts';
import type { AgreedTerms, CallRecord, Pledge } from '../record/index.ts';
import { agreedCalls } from './calls.ts';
import type { CaseFile } from './casefile.ts';

/**
 * The payments of a call after what was agreed about single ones later, one call after the other. What was agreed first
 * stays as it is in its record: without the later call its days count again.
 *
 * @param all  as they were agreed, with what was ticked
 */
export function withMoves(file: CaseFile, record: CallRecord, all: Pledge[]): Pledge[] {
  return agreedCalls(file).reduce((before, call) => {
    // One whose figures nobody wrote down moves nothing.
    const terms = call.deferral?.agreement === record.id && isPutOff(call) && termsSaid(call);
    return terms ? moveBy(before, call, terms, record) : before;
  }, all);
}

function moveBy(all: Pledge[], call: CallRecord, terms: AgreedTerms, record: CallRecord): Pledge[] {
  const at = all.findIndex(({ id }) => id === call.deferral?.payment);
  const one = all[at];
  if (!one) return all;
  const pieces = piecesOf(one, all, terms, record);
  const first = termsSaid(record)?.firstDate;
  const shifts = agreedOf(call.events) === 'shifted';
  const others = all.map((other, index) =>
    shifts && index > at && other.due && !other.keptOn
      ? { ...other, due: monthAfter(other.due, first) }
      : other,
  );
  return [...others.filter(({ id }) => !pieces.some((piece) => piece.id === id)), ...pieces].sort(byDay);
}

const byDay = (a: Pledge, b: Pledge) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1);

/** One payment, or what is paid of it first and the rest. What is paid already stays as it was paid. */
function piecesOf(one: Pledge, all: Pledge[], terms: AgreedTerms, { pledges }: CallRecord): Pledge[] {
  const { upfront, upfrontBy = one.due, perPart, firstDate } = terms;
  const id = restId(one.id);
  const left = all.find((other) => other.id === id);
  if (one.keptOn) return left ? [one, { ...left, due: firstDate }] : [one];
  const rest = { ...one, amount: perPart, due: firstDate };
  if (upfront === 0) return [rest];
  const [what, more] = restWords(one.what);
  // A rest is in the record only once it is paid.
  const keptOn = pledges.find((paid) => paid.id === id)?.keptOn;
  return [
    { ...one, what, amount: upfront, due: upfrontBy },
    { ...rest, id, what: more, keptOn },
  ];
}

/** A month later, on the day of the month that the plan has: what is due on a 31st does not stay on a 28th. */
export function monthAfter(due: PlainDate, first: PlainDate | undefined): PlainDate {
  const month = (date: PlainDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const months = first ? month(due) - month(first) : 0;
  return first && addMonths(first, months) === due ? addMonths(first, months + 1) : addMonths(due, 1);
}
