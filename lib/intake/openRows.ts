import type { PlainDate } from '../dates/index.ts';
import { asRows } from './cellLines.ts';
import { LEFT } from './inColumns.ts';
import type { List } from './listRows.ts';
import { plainSigns } from './plainSigns.ts';
import { choiceIn, isTold, OTHER_DAY, type Row } from './rowChoice.ts';
import { type RowState, STATE } from './rowState.ts';
import { blanked, LONGEST, type Place } from './squeeze.ts';

const SUM =
  /[¥￥]?\d[\d,]*(?:\.\d{1,2})?元|[¥￥]\d[\d,]*(?:\.\d{1,2})?|(?<![\d.,]|日期?[:：\s]{0,2})\d[\d,]*\.\d\d(?![\d%.])/g;

const LENT = /^(?:借款|贷款|放款|合同|授信|分期)(?:总?金?额|本金)/;
const MONTH = /^(?:20\d\d[年-])?\d{1,2}月(?:份|账单)?$/;

/** What is left of a text of its one row that counts. `day`: where its last day to pay stands, `state`: how it stands. */
export type OpenRow = { text: string; day?: Place | undefined; state?: RowState };

/**
 * A copied list of instalments or bills with blanks where its other rows stand: what is paid is over, what is late comes
 * first, then what is due next. Which of them is open may be unclear: then none of them is left. Each character keeps
 * its place; what is no such list stays as it is.
 *
 * @param today  what is due next is told from it
 */
export function openRow(pasted: string, today: PlainDate): OpenRow {
  const choice = choiceIn(pasted, today);
  if (!choice) return { text: asRows(pasted) };
  const { given, rows, late, lists } = choice;
  const kept = late[0] ?? choice.next;
  // Where none is said to be paid something is owed: which of it nobody says.
  if (!kept)
    return {
      text: blanked(given, lists),
      state: rows.some(({ state }) => state === 'paid') ? 'paid' : 'open',
    };
  const alone = blanked(given, [...rows.filter((row) => row !== kept), ...besides(given, kept, lists)]);
  const isOpen = kept.state === 'open' || kept.state === 'part';
  // With signs: with blanks the cells behind would be under other heads.
  const hidden = [
    ...notOwed(kept),
    ...otherDays(kept, today),
    ...wholeIn(given, kept),
    ...(isOpen ? toSay(kept) : []),
  ];
  const text = blanked(alone, hidden, '…');
  return { text, day: kept.day?.place, state: kept.state };
}

/** How many rows of a copied list do not count, and whether it tells which are paid; undefined where each does. */
export function passedOver(pasted: string, today: PlainDate): { rows: number; isTold: boolean } | undefined {
  const choice = choiceIn(plainSigns(pasted), today);
  if (!choice || (choice.late.length === 0 && !choice.next)) return undefined;
  const { rows, late } = choice;
  const others = rows.length - Math.max(1, late.length);
  return others > 0 ? { rows: others, isTold: isTold(rows) } : undefined;
}

/** The rows of a copied list that are late, in order, where there are more than one. */
export function lateRows(pasted: string, today: PlainDate): Place[] {
  const late = choiceIn(plainSigns(pasted), today)?.late ?? [];
  return late.length > 1 ? late : [];
}

/** 未还 under 状态: of what is due later that is no news. */
const toSay = ({ cells }: Row): Place[] => cells.filter(({ head }) => STATE.test(head)).map(placeOf);

const placeOf = ({ start, text }: { start: number; text: string }): Place => ({
  start,
  end: start + text.length,
});

/** 5,000.00 under 借款金额; 2026年11月 before 2,311.00, which together would be a day. */
const notOwed = ({ cells }: Row): Place[] =>
  cells
    .filter(({ head, text }) => (LENT.test(head) && /\d/.test(text)) || MONTH.test(text.trim()))
    .map(placeOf);

/** Of what was paid in part, its sums, where none tells what is left of it. */
function wholeIn(given: string, { start, end, cells, state }: Row): Place[] {
  if (state !== 'part') return [];
  const hasLeft = cells.some(({ head, text }) => LEFT.test(head) && /\d/.test(text));
  return hasLeft ? [] : sumsIn(given, start, end);
}

/** Other sums than those of the row, which may be told once more. */
function sumsBeside(given: string, start: number, end: number, kept: Row): Place[] {
  const number = (place: Place) => given.slice(place.start, place.end).replace(/[^\d.]/g, '');
  const own = sumsIn(given, kept.start, kept.end).map(number);
  return sumsIn(given, start, end).filter((sum) => !own.includes(number(sum)));
}

const sumsIn = (given: string, start: number, end: number): Place[] =>
  [...given.slice(start, end).matchAll(SUM)].map(({ 0: { length }, index }) => ({
    start: start + index,
    end: start + index + length,
  }));

/** Other lists, what they come to, and the sums around them: what the others are together is not this one. */
function besides(given: string, kept: Row, lists: readonly List[]): Place[] {
  const own = lists.indexOf(kept.list);
  const from = (n: number) =>
    kept.list.isOfDebt && lists.filter((l) => l.isOfDebt).length > 1
      ? (lists[n - 1]?.end ?? 0)
      : (lists[n]?.start ?? 0);
  const others = lists.flatMap(({ end }, n) => (n === own ? [] : [{ start: from(n), end }]));
  const sums = lists.flatMap(({ sum }) => (sum ? [sum] : []));
  if (sumsIn(given, kept.start, kept.end).length === 0) return [...others, ...sums];
  return [
    ...others,
    ...sums,
    ...sumsBeside(given, 0, kept.list.start, kept),
    ...sumsBeside(given, kept.list.end, LONGEST, kept),
  ];
}

/** Days of a kept row that are none to pay on: 借款日期; of what is late what is still to come. */
function otherDays({ cells, state, day }: Row, today: PlainDate): Place[] {
  const other = cells.filter(({ head, text }) => OTHER_DAY.test(head) && /\d/.test(text)).map(placeOf);
  return state === 'late' && day && day.date > today ? [...other, day.place] : other;
}
