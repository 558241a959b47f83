import type { PlainDate } from '../dates/index.ts';
import type { Headed } from './cell.ts';
import { LEFT, REPAID } from './inColumns.ts';

/**
 * How a row of a copied list stands. `part`: some of it was paid, how much is left it may not say. `unclear`: it says
 * something that is not known here, so nothing may be made of it.
 */
export type RowState = 'paid' | 'late' | 'open' | 'part' | 'unclear' | undefined;

const PAID =
  /(?:(?<!未|部分)已(?:经)?(?:全部|全额)?(?:还|结清|支付|缴|付|扣|完成|入账|减免)(?!款?(?:金额|本金|本息)?[:：\s]*[¥￥]?\d|中))|(?<![未待没])(?:还清|结清)|(?:还款|扣款|支付)(?:成功|完成)/;
/** 逾期已还: that it was late is over. */
const PAID_LATE = /逾期后?已?经?(?:还(?!款?中)|结清)|^已(?:全部|全额|提前)?(?:还|结清)(?!款?\d)/;
/** That something is late, and not what that costs or for how long. */
export const LATE = /(?<![未无不没非])逾期(?!费|罚|利息|违约|天数)/;
const PART = /部分已?(?:还|结清|支付|缴|付)|(?:还|付|缴|结清)了?款?部分/;
const PAID_SUM = /已还款?(?:金额)?[:：\s]*[¥￥]?(\d[\d,.]*)/;
const OWED_SUM = /应还款?(?:金额)?[:：\s]*[¥￥]?(\d[\d,.]*)/;
const EARLY = /(?:提前|正常|按时)还款$/;
const FAILED = /失败/;
const OPEN =
  /未(?:能|曾)?(?:还|结清|支付|缴|付|扣|到|出账|入账|开始|完成|清)|待(?:还|支付|缴|扣|入账)|还款中|^本期$|[(（]本期[)）]|欠[缴款费]/;
/** Of what is over: it was paid; of what is to come: it is owed. */
const NORMAL = /^(?:正常|未逾期|无逾期|按[时期]|[正按][常时期](?:已?还款|结清))$/;
const EMPTY = /^["'\s\-–—/无]*$/;

/** What stands beneath it says how the row stands. */
export const STATE = /状态|情况|结果|标[志识]|是否/;
const YES_OR_NO = /是否|标[志识]/;
const YES = /^(?:是|有|Y|yes|1|√|✓)$/i;
const NO = /^(?:否|无|没有|N|no|0|×)$/i;
/** Buttons, 提前还款. */
const PRESSED = /操作|办理/;
const DAYS_LATE = /^逾期天数/;
const OF_PLAN = /期[数次]|账期|[应待]还|本金/;
const PAID_DAY = /实际还款[日时]|实还(?:款)?[日时]|(?:结清|还清|完成)(?:日|时间)/;
const OF_PART = /本金|利息|罚息|费/;
const MONEY = /^[¥￥]?-?\d[\d,]*(?:\.\d{1,2})?元?$/;

/**
 * How a row stands, by its words, its days and its sums.
 *
 * @param day  the last day to pay of the row, if it tells one
 */
export function stateOf(cells: readonly Headed[], day: PlainDate | undefined, today: PlainDate): RowState {
  const said = saidIn(cells);
  const left = numberUnder(cells, LEFT);
  if (said === 'paid' || left === 0 || isAllNought(cells)) return 'paid';
  if (said === 'late' || (numberUnder(cells, DAYS_LATE) ?? 0) > 0) return 'late';
  if (said === 'normal') return day !== undefined && day < today ? 'paid' : 'open';
  return said ?? byPayment(cells) ?? byPaidDay(cells) ?? (left === undefined ? undefined : 'open');
}

/** By what stands under 状态, if anything does; else by whatever cell tells it. */
function saidIn(cells: readonly Headed[]): RowState | 'normal' {
  const under = cells.filter(({ head, text }) => STATE.test(head) && !EMPTY.test(text));
  const told = under.map(({ head, text }) => {
    // Of a plan it is unpaid; of a list of payments the next one may have paid it.
    if (FAILED.test(text) && isOfPlan(cells)) return 'open';
    return YES_OR_NO.test(head) ? answered(head, text.trim()) : wordOf(text.trim());
  });
  if (under.length > 0) return most(told) ?? 'unclear';
  return most(cells.filter(({ head }) => !PRESSED.test(head)).map(({ text }) => wordOf(text.trim())));
}

const isOfPlan = (cells: readonly Headed[]) => cells.some(({ head }) => head === '' || OF_PLAN.test(head));

/** 已还 beside 否 under 是否逾期. */
const most = (told: readonly (RowState | 'normal')[]) =>
  (['part', 'paid', 'late', 'open', 'normal'] as const).find((state) => told.includes(state));

/** How a row stands by its words alone; 正常 depends on its day. */
export function wordOf(text: string): RowState | 'normal' {
  if (PART.test(text)) return 'part';
  if (PAID_LATE.test(text)) return 'paid';
  if (NORMAL.test(text)) return 'normal';
  if (LATE.test(text)) return 'late';
  if (PAID.test(text)) return 'paid';
  return byPaidSum(text) ?? (OPEN.test(text) ? 'open' : EARLY.test(text) ? 'paid' : undefined);
}

/** 应还930.00元 已还930.00元, in words. */
function byPaidSum(text: string): RowState {
  const paid = PAID_SUM.exec(text)?.[1];
  if (paid === undefined) return undefined;
  const owed = OWED_SUM.exec(text)?.[1];
  if (numberIn(paid) === 0) return 'open';
  return owed !== undefined && numberIn(paid) >= numberIn(owed) ? 'paid' : 'part';
}

function answered(head: string, text: string): RowState | 'normal' {
  if (!YES.test(text) && !NO.test(text)) return wordOf(text);
  if (LATE.test(head)) return YES.test(text) ? 'late' : 'normal';
  if (/还|结清|付|缴/.test(head)) return YES.test(text) ? 'paid' : 'open';
  return undefined;
}

const numberIn = (text: string): number => Number(text.replace(/[^\d.]/g, ''));

function numberUnder(cells: readonly Headed[], head: RegExp): number | undefined {
  const text = cells.find((cell) => head.test(cell.head) && /\d/.test(cell.text))?.text;
  return text === undefined ? undefined : numberIn(text);
}

/** What was paid of it beside what was to be paid. */
function byPayment(cells: readonly Headed[]): RowState {
  const sums = cells.filter(({ text }) => MONEY.test(text.trim()));
  const repaid = sums.filter(({ head }) => REPAID.test(head));
  if (repaid.length === 0) return undefined;
  const whole = repaid.filter(({ head }) => !OF_PART.test(head));
  const paid = (whole.length > 0 ? whole.slice(0, 1) : repaid).reduce(
    (sum, { text }) => sum + numberIn(text),
    0,
  );
  const owed = sums.filter(
    ({ head, text }) =>
      !REPAID.test(head) && /[.,¥￥元]/.test(text) && /[应计]|账单|金额|月供|本息/.test(head),
  );
  if (paid === 0) return 'open';
  if (owed.length === 0) return undefined;
  return paid > Math.max(...owed.map(({ text }) => numberIn(text))) - 0.01 ? 'paid' : 'part';
}

/** 2026-10-14 under 实还日期, and elsewhere nothing. */
function byPaidDay(cells: readonly Headed[]): RowState {
  const cell = cells.find(({ head }) => PAID_DAY.test(head));
  if (!cell) return undefined;
  return EMPTY.test(cell.text) ? 'open' : 'paid';
}

/** Of a row of 0.00 nothing is owed, whatever stands beside it. */
function isAllNought(cells: readonly Headed[]): boolean {
  const sums = cells.filter(
    ({ head, text }) => head !== '' && !REPAID.test(head) && /^[¥￥]?\d[\d,]*\.\d\d元?$/.test(text.trim()),
  );
  return sums.length > 0 && sums.every(({ text }) => numberIn(text) === 0);
}
