import type { PlainDate } from '../dates/index.ts';
import type { Lined } from './around.ts';
import { daysOfBill } from './billYear.ts';
import { callSums } from './callSums.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { columnHeads } from './columns.ts';
import { creditorIn } from './creditor.ts';
import { type Day, daysIn } from './days.ts';
import { dueIn } from './due.ts';
import { inChinese } from './english.ts';
import { everySum, isAt } from './everySum.ts';
import type { Amount } from './figure.ts';
import { inYuan, isInOtherUnit, isOfForeign } from './foreign.ts';
import { joined, squeezeJoined } from './joined.ts';
import { type BillKind, kindOf } from './kind.ts';
import { messageOnly } from './message.ts';
import type { Named } from './named.ts';
import { isBelowNought, isNought } from './nought.ts';
import { type OpenRow, openRow } from './openRows.ts';
import { type First, firstOfOverview } from './overview.ts';
import { aside, partPaid } from './paid.ts';
import { plainSigns } from './plainSigns.ts';
import type { CalledSum } from './roles.ts';
import { breaksIn, LONGEST, type Place, type Squeezed, squeeze } from './squeeze.ts';
import { type Found, sumFields } from './sums.ts';
import { TEXT_FORMS } from './textDays.ts';
import { uncut } from './uncut.ts';
import { areDaysOver } from './unpaid.ts';
import { QUOTED, warns } from './warnings.ts';

type Late = { value: number; start: number; end: number };

/** A message with all that stands in it, and what the rules make of its sums and days. */
export type Look = {
  squeezed: Squeezed;
  lined: Lined;
  kind: BillKind;
  isWarning: boolean;
  amounts: readonly Amount[];
  called: readonly CalledSum[];
  days: readonly Day[];
  due: Day | undefined;
  /** By the head of their columns, in a table: the last day to pay, and for how many days it is late. */
  dueInColumn: Day | undefined;
  lateInColumn: Late | undefined;
  names: readonly Candidate[];
  creditor: Named | undefined;
  /** Whose debt it is, of an overview of several. */
  listed: Named | undefined;
  /** The sums by the rules, if something is owed. */
  found: Found;
};

/** @throws RangeError if today is no date */
export function lookAt(pasted: string, today: PlainDate): Look {
  const whole = joined(pasted);
  const row = openRow(inChinese(uncut(plainSigns(whole.text.slice(0, LONGEST)))), today);
  const isList = row.state !== undefined || row.day !== undefined;
  const first: First = isList ? { text: row.text } : firstOfOverview(row.text, today);
  const text = inYuan(first.text);
  const given = squeeze(text);
  const squeezed = { ...given, text: messageOnly(given.text) };
  const days = daysOfBill(squeezed.text, daysIn(squeezed.text, today, undefined, TEXT_FORMS));
  const isOther = isOfForeign(squeezed.text) || isInOtherUnit(squeezed.text);
  const amounts = isOther ? [] : everySum(squeezed, first.sum);
  const sums = amounts.filter(({ start, end }) => !days.some((day) => start < day.end && end > day.start));
  const breaks = breaksIn(text, squeezed);
  const headOf = columnHeads(text, given);
  const called = callSums(squeezed.text, sums, breaks, headOf);
  const isWarning = warns(squeezed.text);
  const quoted = isWarning ? [...squeezed.text.matchAll(QUOTED)] : [];
  const owed = called.filter(
    (sum) => sum.called !== 'none' && sum.called !== 'sum' && !quoted.some((quote) => isIn(sum, quote)),
  );
  const isNone = isNought(owed, squeezed.text) || isBelowNought(owed, squeezed.text);
  const kind = isNone
    ? 'other'
    : ofRow(kindOf(squeezed.text, owed.length > 0, areDaysOver(squeezed.text, days, today)), row);
  return {
    squeezed: { ...squeezed, at: squeezeJoined({ ...whole, text }).at },
    lined: { text: squeezed.text, breaks },
    kind,
    isWarning,
    names: candidatesIn(squeezed.text, breaks),
    creditor: creditorIn(squeezed.text, kind !== 'scam', breaks),
    listed: first.name && namedAt(squeezed, first.name),
    // A bare number that nothing calls a sum may be anything.
    amounts: sums.filter(({ marked, start }) => marked || called.some((sum) => sum.start === start)),
    called,
    // 今天, 明天: nobody knows when the text came.
    days: days.filter(({ guessed, day }) => !guessed || day !== undefined),
    due: dueIn(squeezed.text, days, isLate(kind)),
    dueInColumn:
      days.find(({ start }) => row.day && isAt(row.day, squeezed.at[start])) ??
      days.find(
        ({ start, end }) => DUE_HEAD.test(headOf(start) ?? '') && !isPaidRow(squeezed.text, end, days),
      ),
    lateInColumn: lateUnder(squeezed.text, headOf),
    found: sumFields(called, isLate(kind), partPaid.test(squeezed.text.replace(aside, ''))),
  };
}

/** What a row of a list says of how it stands, where the words around it say nothing. */
function ofRow(kind: BillKind, { state }: OpenRow): BillKind {
  if (kind !== 'other' || state === undefined || state === 'paid') return kind;
  return state === 'late' ? 'overdue' : 'bill';
}

/** 18 under 逾期天数. */
function lateUnder(text: string, headOf: (start: number) => string | undefined): Late | undefined {
  const cells = text.includes('逾期天数') ? [...text.matchAll(/\d{1,4}/g)] : [];
  const cell = cells.find(({ index }) => /^逾期天数/.test(headOf(index) ?? ''));
  return cell && { value: Number(cell[0]), start: cell.index, end: cell.index + cell[0].length };
}

const isIn = ({ start }: Amount, { 0: words, index }: RegExpExecArray) =>
  start >= index && start < index + words.length;

const namedAt = ({ text, at }: Squeezed, place: Place): Named => {
  const [start, end] = [at.indexOf(place.start), at.indexOf(place.end - 1) + 1];
  return { name: text.slice(start, end), start, end };
};

const DUE_HEAD =
  /^(?:其中)?\s*(?:最[后晚迟])?(?:到期)?还款(?:到期|截止)?日期?\s*$|^(?:其中)?\s*应还(?:款)?日期?\s*$|^(?:其中)?\s*到期日期?\s*$/;

/** 2026-10-21 | 1,714.60 | 已还: another row is due. */
const isPaidRow = (text: string, from: number, days: readonly Day[]) =>
  /已(?:还|结清|扣)/.test(text.slice(from, days.find(({ start }) => start > from)?.start ?? from + 40));

/** Of these kinds something is late. */
export const isLate = (kind: BillKind) => kind === 'overdue' || kind === 'collection';
/** Of these kinds something is owed. */
export const isOwed = (kind: BillKind) => kind !== 'other' && kind !== 'scam';
