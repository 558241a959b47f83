import type { PlainDate } from '../dates/index.ts';
import { asRows } from './cellLines.ts';
import { daysIn } from './days.ts';
import { LEFT } from './inColumns.ts';
import { type ListRow, listIn } from './listRows.ts';
import { debtsNamed } from './several.ts';
import { blanked, type Place, squeeze } from './squeeze.ts';

const PAID =
  /(?:(?<!未|部分)已(?:经)?(?:全部|全额|部分)?(?:还|结清|支付|缴|付|扣|完成))|(?<![未待没])(?:还清|结清)|(?:还款|扣款|支付)成功/;
const LATE = /(?<![未无不没非])逾期(?!费|罚|利息|违约)/;
const OPEN = /未(?:还|结清|支付|缴|到期|出账)|[待应](?:还|支付|缴|扣)|还款中|^正常$/;
const DAYS_LATE = /^逾期天数/;
const DUE = /还款日|到期|应还(?:款)?日|截止/;
const STATE = /状态|情况$/;
const OTHER_DAY = /实际|实还|账单日|出账|结算|交易|放款|借款日/;

type Row = Place & {
  state: 'paid' | 'late' | 'open' | undefined;
  day: PlainDate | undefined;
  /** It is a list of payments, by the head over its days or by its numbers. */
  isOfPayments: boolean;
  /** 未还 under 状态: of what is due later that is no news. */
  says: readonly Place[];
};

/**
 * A copied list of instalments or bills with blanks where its other rows stand: what is paid is over, what is late comes
 * first, then what is due next. Each character keeps its place; what is no such list stays as it is.
 *
 * @param today  what is due next is told from it
 */
export function onlyOpen(pasted: string, today: PlainDate): string {
  const given = asRows(pasted);
  const rows = rowsIn(given, today);
  const [kept] = openOf(given, rows, today);
  if (!kept) return given;
  const alone = blanked(
    given,
    rows.filter((row) => row !== kept),
  );
  return kept.state === 'open' ? blanked(alone, kept.says, '-') : alone;
}

/** How many rows of a copied list do not count, and whether it tells which are paid; undefined where each does. */
export function passedOver(pasted: string, today: PlainDate): { rows: number; isTold: boolean } | undefined {
  const given = asRows(pasted);
  const rows = rowsIn(given, today);
  const counted = Math.max(1, lateOf(rows, today).length);
  return openOf(given, rows, today).length > 0 && rows.length > counted
    ? { rows: rows.length - counted, isTold: rows.some(({ state }) => state) }
    : undefined;
}

/** The rows of a copied list that are late, in order, where there are more than one. */
export function lateRows(pasted: string, today: PlainDate): Place[] {
  const given = asRows(pasted);
  const late = lateOf(rowsIn(given, today), today);
  return late.length > 1 ? late : [];
}

function openOf(given: string, rows: readonly Row[], today: PlainDate): Row[] {
  const late = lateOf(rows, today);
  if (late.length > 0) return late;
  // 第2期 11/18, and elsewhere 已逾期: which of them nobody says.
  const isTold = rows.some(({ state }) => state);
  if (!isTold && (LATE.test(given) || !rows.every(({ isOfPayments }) => isOfPayments))) return [];
  const open = rows.filter(({ state }) => state !== 'paid');
  const next = [...open].filter(({ day }) => day !== undefined && day >= today).sort(byDay);
  return next.length > 0 ? next : open;
}

/** What says that it is late, or that it is not paid though its day is over. */
const lateOf = (rows: readonly Row[], today: PlainDate): Row[] =>
  rows.filter(({ state, day }) => state === 'late' || (state === 'open' && day !== undefined && day < today));

const byDay = (a: Row, b: Row) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1);

/** Of one debt: several are told apart by their names. */
const rowsIn = (given: string, today: PlainDate): Row[] =>
  listOfOne(given).map((row) => ({
    start: row.start,
    end: row.end,
    state: stateOf(row),
    day: dayOf(row, today),
    isOfPayments: row.cells.some(({ head }) => head === '' || DUE.test(head)),
    says: row.cells
      .filter(({ head }) => STATE.test(head))
      .map(({ start, text }) => ({ start, end: start + text.length })),
  }));

function listOfOne(given: string): ListRow[] {
  const rows = listIn(given);
  return rows.length > 1 && debtsNamed(given).length === 0 ? rows : [];
}

function stateOf({ cells }: ListRow): Row['state'] {
  const has = (sign: RegExp) => cells.some(({ text }) => sign.test(text.trim()));
  const under = (head: RegExp) => cells.find((cell) => head.test(cell.head))?.text.replace(/[^\d.]/g, '');
  const [left, days] = [under(LEFT), under(DAYS_LATE)];
  if (has(LATE) || Number(days) > 0) return 'late';
  if (has(PAID) || (left && Number(left) === 0)) return 'paid';
  return has(OPEN) ? 'open' : undefined;
}

function dayOf({ cells }: ListRow, today: PlainDate): PlainDate | undefined {
  const dated = cells
    .filter(({ head }) => !OTHER_DAY.test(head))
    .flatMap(({ text, head }) => {
      const date = daysIn(squeeze(text).text, today, 2)[0]?.date;
      return date ? [{ date, head }] : [];
    });
  return (dated.find(({ head }) => DUE.test(head)) ?? dated[0])?.date;
}
