import type { PlainDate } from '../dates/index.ts';
import type { Headed } from './cell.ts';
import { asRows } from './cellLines.ts';
import { daysIn } from './days.ts';
import { type List, listsIn } from './listRows.ts';
import { LATE, type RowState, stateOf } from './rowState.ts';
import { debtsNamed } from './several.ts';
import { type Place, placeOf as placeIn, squeeze } from './squeeze.ts';

const DUE = /还款日|到期|应还(?:款)?日|截止|扣款日/;
/** Heads of days that are none to pay on. */
export const OTHER_DAY = /实际|实还|账单日|出账|结算|交易|放款|借款[日时]|起息|结清|还清|完成/;

/** A row of a copied list, and how it stands. */
export type Row = Place & {
  cells: readonly Headed[];
  list: List;
  state: RowState;
  /** The last day to pay, and where it stands. */
  day: Dated | undefined;
};
type Dated = { date: PlainDate; place: Place };

/** Of the rows of one debt: those that are late, in order, and that which is due next; the others are over or to come. */
export type Choice = {
  given: string;
  lists: readonly List[];
  rows: Row[];
  late: Row[];
  next: Row | undefined;
};

/** Which rows count of the copied lists in a text; undefined where there is none, or no row tells how it stands. */
export function choiceIn(pasted: string, today: PlainDate): Choice | undefined {
  const given = asRows(pasted);
  const lists = listsIn(given);
  const rows = lists.filter(({ isOfDebt }) => isOfDebt).flatMap((list) => rowsIn(list, today));
  if (rows.length < 2 && !rows.some(({ list }) => list.sum)) return undefined;
  // Several debts are told apart by their names.
  if (rows.length === 0 || debtsNamed(given).length > 0) return undefined;
  if (!isTold(rows) && (LATE.test(given) || !isByDay(rows))) return undefined;
  return { given, lists, rows, ...chosen(rows, today) };
}

/** Whether a row says that it is paid, or late, or neither. */
export const isTold = (rows: readonly Row[]) => rows.some(({ state }) => state !== undefined);

/** What is due next can be told by its day: it is a list of payments, by the head over its days or by its numbers. */
const isByDay = (rows: readonly Row[]) =>
  rows.every(
    ({ list, day, cells }) => !list.sum && day && cells.some(({ head }) => head === '' || DUE.test(head)),
  );

function chosen(rows: readonly Row[], today: PlainDate): { late: Row[]; next: Row | undefined } {
  const isOver = ({ day }: Row) => day !== undefined && day.date < today;
  // What says that it is late, or that it is not paid though its day is over.
  const late = rows.filter(
    (row) => row.state === 'late' || ((row.state === 'open' || row.state === 'part') && isOver(row)),
  );
  if (late.length > 0) return { late, next: undefined };
  const open = rows.filter(({ state }) => state !== 'paid');
  const hasPaid = open.length < rows.length;
  const next = [...open.filter((row) => row.day !== undefined && !isOver(row))].sort(byDay)[0];
  const isUnclear = (row: Row) =>
    (row.state === 'unclear' && (row.day === undefined || isOver(row) || row === next)) ||
    (row.state === undefined && isOver(row) && (hasPaid || !next));
  if (open.some(isUnclear)) return { late: [], next: undefined };
  return { late: [], next: next ?? open[0] };
}

const byDay = (a: Row, b: Row) => ((a.day?.date ?? '') < (b.day?.date ?? '') ? -1 : 1);

const rowsIn = (list: List, today: PlainDate): Row[] =>
  list.rows.map(({ start, end, cells }) => {
    const day = dayOf(cells, today);
    return { start, end, cells, list, day, state: stateOf(cells, day?.date, today) };
  });

function dayOf(cells: readonly Headed[], today: PlainDate): Dated | undefined {
  const dated = cells
    .filter(({ head }) => !OTHER_DAY.test(head))
    .flatMap((cell) => {
      const squeezed = squeeze(cell.text);
      return daysIn(squeezed.text, today, 2).flatMap(({ date, start, end }) => {
        // 3.12 beneath 罚息 is no day.
        if (/^\d{1,2}\.\d{1,2}$/.test(squeezed.text.slice(start, end))) return [];
        const at = placeIn(squeezed, start, end);
        const place = { start: cell.start + at.start, end: cell.start + at.end };
        return date ? [{ date, head: cell.head, place }] : [];
      });
    });
  return dated.find(({ head }) => DUE.test(head)) ?? dated[0];
}
