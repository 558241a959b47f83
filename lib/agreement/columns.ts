import type { Amount } from '../intake/index.ts';
import { fen } from '../money/index.ts';

/** What a cell of a row holds; `rest` is what is left then, `sum` all that is paid. */
type Column = 'principal' | 'charge' | 'fee' | 'rest' | 'sum';

/** The strictest first: 剩余本金 is not 本金, and 应还本金 is not 应还. */
const NAMES: readonly (readonly [Column, string])[] = [
  ['rest', '(?:剩余|未还|还后|余下)(?:应还)?(?:本金|本息|金额|欠款|余额)?|余额'],
  ['principal', '(?:应还|偿还|归还|每期|当期)?本金(?!息)'],
  ['charge', '(?:应还|每期|当期)?(?:利息|罚息|息费|费用)'],
  ['fee', '(?:应还|每期|当期)?(?:分期)?(?:手续费|服务费)'],
  ['sum', '(?:应还|还款|合计|本期|当期|每期|总|本息)+(?:款)?(?:金额|总额|款额|款)?|小计|共计|金额|月供'],
];
const NAME = new RegExp(NAMES.map(([, words]) => `(${words})`).join('|'), 'g');
/** Behind the column of days. */
const DAYS = /(?:还款|到期|扣款|应还)(?:日期?|时间)|日期/g;
/** How long a head may be, characters; it does not reach over a sentence, and 0手续费 is none. */
const HEAD = 60;
const NO_HEAD = /^.*。|(?:不收取?|免收?|[0零无])(?:分期)?(?:手续费|服务费)/g;

const columnsIn = (names: string): Column[] =>
  [...names.matchAll(NAME)].flatMap(([, ...groups]) => NAMES[groups.findIndex(Boolean)]?.[0] ?? []);

/** What each cell of a row holds: by the word before it (本金750元、手续费30元), else by the head above the first row. */
function columnsOf(text: string, cells: readonly Amount[], head: string): readonly (Column | undefined)[] {
  const own = cells.map(({ start }, at) =>
    columnsIn(text.slice(Math.max(cells[at - 1]?.end ?? 0, start - 8), start)).at(-1),
  );
  if (own.every(Boolean)) return own;
  const from = [...head.matchAll(DAYS)].at(-1);
  const columns = columnsIn(head.slice(from ? from.index + from[0].length : 0));
  return columns.length === cells.length ? columns : [];
}

/**
 * What the cells of a row come to that tells principal and charges and not the two together, and the fee among them.
 *
 * @param firstDay  where the first row begins
 * @returns nothing where the row tells its sum, or nobody knows what a cell holds
 */
export function paidByColumns(
  text: string,
  cells: readonly Amount[],
  firstDay: number,
): { paid?: Amount; fee?: Amount } {
  const columns = columnsOf(
    text,
    cells,
    text.slice(Math.max(0, firstDay - HEAD), firstDay).replace(NO_HEAD, ''),
  );
  const of = (...kinds: readonly Column[]) =>
    cells.filter((_, at) => kinds.some((kind) => kind === columns[at]));
  const [fee] = of('fee');
  const parts = of('principal', 'charge', 'fee');
  const [first, last] = [parts[0], parts.at(-1)];
  const isWhole = of('sum').length > 0 || of('principal').length !== 1 || parts.length < 2;
  if (isWhole || !first || !last) return fee ? { fee } : {};
  const amount = fen(parts.reduce((all, one) => all + one.amount, 0));
  return { paid: { ...first, amount, end: last.end }, ...(fee && { fee }) };
}
