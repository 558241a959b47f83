import type { PlainDate } from '../dates/index.ts';
import { type Amount, type Day, daysIn, inWords, NUMERALS } from '../intake/index.ts';
import { type Fen, fen } from '../money/index.ts';
import type { Found } from './promises.ts';
import type { TermId, Terms } from './types.ts';

type FoundTerms = { [Id in TermId]?: Found<NonNullable<Terms[Id]>> };
type SumId =
  | 'total'
  | 'down'
  | 'perPart'
  | 'fee'
  | 'lastPart'
  | 'waived'
  | 'none'
  | 'partPrincipal'
  | 'feeApart'
  | 'feeTotal';

const LATE_FEE = '(?:逾期|延滞|滞纳|罚|违约|复)(?:费用?|利息|息|金)';

/** Before a sum, and nearest to it. The first that fits counts. */
const BEFORE: readonly (readonly [SumId, RegExp])[] = [
  [
    'waived',
    new RegExp(
      `(?:减免|免除|免收|豁免|减去|优惠)(?:全部|已产生的?|了|共|合计|的|金额|总额|费用|利息|手续费|服务费|${LATE_FEE}|为|:){0,6}$`,
    ),
  ],
  ['lastPart', /(?:最后(?:一期|1期)|末期|尾期|最末期)[^,，。;；\d]{0,8}$/],
  [
    'feeTotal',
    /(?<!本金[及和、与]?)(?:手续费|服务费|分期费|利息)(?:合计|共计?|总额|总计|一共|总共)(?:为|是|:)?$|总(?:手续费|服务费|利息)(?:为|是|:)?$/,
  ],
  ['feeApart', /(?:另|加收|外加|额外)[^,，。;；\d]{0,6}(?:手续费|服务费)(?:每期|为|是|:|各)?$/],
  [
    'fee',
    /(?:每期|每月|含|其中|另收|另加|加收|收取|及|和|\+|、|,|，|\()?(?:每期)?(?:分期)?(?:手续费|服务费)(?:每期|为|是|:|各)?$|每[期月](?:分期)?利息(?:为|是|:)?$/,
  ],
  ['partPrincipal', /每[期月](?:应?还|偿还|归还)?本金(?:为|是|:)?$/],
  [
    'perPart',
    /(?:每[期月]|月均|月供|月(?=还)|各期|每次)(?:应|需|须|只需|固定|平均)?(?:还款?|偿还|归还|付款?|支付|缴)?(?:本息|本金)?(?:金额|额|款)?(?:为|是|约|共|合计|:|\(|人民币)*$/,
  ],
  [
    'down',
    /(?:首付款?|先(?:行)?(?:支付|偿还|归还|还款|付|还|缴)清?|预付款?|首笔(?:款|还款)?|前期(?:还款|支付))(?:金额)?(?:为|是|:|人民币|逾期费用)*$/,
  ],
  ['none', /(?:首期|第一期|第1期)[^,，。;；\d]{0,8}$/],
  [
    'none',
    /(?:剩余|未还|欠款|所欠|贷款|借款|尚欠|应还|偿还)?(?:本金|利息|欠款|余款|总欠款)(?:金额|余额)?(?:共|为|是|合计|:|人民币)*$|额度[^,，。;；\d]{0,4}$/,
  ],
  [
    'total',
    /(?:合计|总计|共计|一共|总共|总额|总金额|总还款额?|还款总额|应还总额|结清(?:金额|款)|(?:还清|结清|偿还|归还)(?:全部|剩余)?(?:欠款|款项)?|(?:总|全部|协商)(?:应还|还款|金额)(?:总额|金额)?|应还(?:总额|金额|共)?|共)(?:应还|需还|还款?|需|应|为|是|约|:|人民币|\()*$/,
  ],
];

/** A day, then what is paid until then: 11月30日（含）前付60.48元. */
const PAID_BY =
  /(?:\(含[^)]{0,4}\))?(?:前|之前|以前)(?:\(含[^)]{0,4}\))?[^,，。;；\d¥]{0,6}?(?:先)?(?:付|支付|还|缴|偿还)(?:清|款|纳)?[^,，。;；\d¥]{0,8}$/;
const FIRST_BEFORE =
  /(?:首期|第一期|第1期|首次|首月|首笔|首个还款日|第一次|第一笔|(?:起始|开始)(?:还款)?(?:日|时间))[^。;；\d]{0,16}$|(?:首期|第一期|第1期)[^。;；]{0,16}(?:于|为|在|日期|还款日|:)$|(?:自|从)$/;
const FIRST_BEHIND = /^(?:\(含[^)]{0,4}\))?(?:起|开始|首期|为首期|为第一期|还第一期|还首期)/;
const PARTS = new RegExp(
  `(?<![第\\d/${NUMERALS}])(\\d{1,3}|[${NUMERALS}]{1,3})(?:个月|期|次)(?![内后])|(?<=期数[:为]?)(\\d{1,3})(?![\\d.期个次天日年])`,
  'g',
);
const PARTS_BEFORE = /(?:分|共|期数|为|分成|剩余|剩|按|办理|:|总|,|，|元|期限)$/;
const ONE_PAYMENT = /一次性|展期|延期|延后|缓还|一笔(?:还|结)清/;
const MONTH_ON = /(\d{1,2})月(?:份)?(?:起|开始)[^。;；\d]{0,6}每月(?:的)?(\d{1,2})[日号]/;

/** The figures of a plan in a squeezed text. The first that is called so counts. */
export function termsIn(
  text: string,
  amounts: readonly Amount[],
  days: readonly Day[],
  today: PlainDate,
): FoundTerms {
  const sums = new Map<SumId, Found<Fen>>();
  let down: Day | undefined;
  for (const amount of amounts) {
    const { id, by } = callOf(text, amount, days);
    const known = id && sums.get(id);
    // Of several totals the largest: a smaller one may be of a part of it.
    if (!id || (known && (id !== 'total' || known.value >= amount.amount))) continue;
    sums.set(id, { value: amount.amount, start: amount.start, end: amount.end });
    if (id === 'down') down = by;
  }
  const parts = partsIn(text);
  const first = firstIn(text, days, down) ?? monthOn(text, today);
  const one = parts === undefined && ONE_PAYMENT.test(text);
  const every = days.find((day) => day.every);
  return {
    ...pick(sums, 'total'),
    ...pick(sums, 'down'),
    ...pick(sums, 'lastPart'),
    ...pick(sums, 'waived'),
    ...(down?.date && { downBy: { value: down.date, start: down.start, end: down.end } }),
    ...(parts && { parts }),
    ...paymentOf(sums, parts?.value),
    ...(first && { firstDate: first }),
    ...(one && onceOnly(text, sums, days, first)),
    ...(every?.day && { dueDay: { value: every.day, start: every.start, end: every.end } }),
    ...noFee(text, sums),
  };
}

const WAIVED_BEHIND = /^(?:的)?(?:将|予以|全部|全额|已|可|均|给予){0,3}(?:减免|免除|免收|豁免)/;

function callOf(
  text: string,
  { start, end, marked }: Amount,
  days: readonly Day[],
): { id?: SumId; by?: Day | undefined } {
  const before = text.slice(Math.max(0, start - 30), start);
  const id = BEFORE.find(([, pattern]) => pattern.test(before))?.[0];
  const by = lastBefore(days, start);
  if (WAIVED_BEHIND.test(text.slice(end, end + 12))) return { id: 'waived' };
  if (id) return { id, by };
  if (!marked || !by || !PAID_BY.test(text.slice(by.end, start))) return {};
  return isFirst(text, by) ? { id: 'perPart' } : { id: 'down', by };
}

/** The last day that ends before a place, and no further than 20 characters from it. */
function lastBefore(days: readonly Day[], start: number): Day | undefined {
  return days.filter(({ end, date }) => date && end <= start && start - end <= 20).at(-1);
}

function pick<Id extends 'total' | 'down' | 'lastPart' | 'waived'>(
  sums: ReadonlyMap<SumId, Found<Fen>>,
  id: Id,
) {
  const found = sums.get(id);
  return found ? { [id]: found } : {};
}

/** One payment with its fee: as named, or the sum of what is named apart. */
function paymentOf(sums: ReadonlyMap<SumId, Found<Fen>>, parts: number | undefined): FoundTerms {
  const apart = sums.get('feeApart');
  const fee = sums.get('fee') ?? apart ?? eachOf(sums.get('feeTotal'), parts);
  const without = sums.get('partPrincipal') ?? (apart && sums.get('perPart'));
  const perPart =
    without && fee ? { ...without, value: fen(without.value + fee.value) } : sums.get('perPart');
  return { ...(perPart && { perPart }), ...(fee && { fee }) };
}

/** The fee in each part, where the whole fee comes out even. */
function eachOf(whole: Found<Fen> | undefined, parts: number | undefined): Found<Fen> | undefined {
  if (!whole || !parts || whole.value % parts !== 0) return undefined;
  return { ...whole, value: fen(whole.value / parts) };
}

const NO_FEE =
  /(?:免收?|免除(?![^,，。;；]{0,10}\d)|不收取?|零|(?<![\d.])0)(?:任何|分期|全部|所有)?(?:手续费|服务费)|(?<!有)(?:无|没有)(?:任何|分期)?(?:手续费|服务费)(?!减|优惠|折)|(?:手续费|服务费)(?:全免|全部减免|全额减免|免收|(?:为|是|:)?(?:0(?:\.00?)?元?(?![\d.%‰])|零))/;

function noFee(text: string, sums: ReadonlyMap<SumId, Found<Fen>>): FoundTerms {
  const found = ['fee', 'feeApart', 'feeTotal'].some((id) => sums.has(id as SumId))
    ? null
    : NO_FEE.exec(text);
  return found ? { fee: { value: fen(0), start: found.index, end: found.index + found[0].length } } : {};
}

function partsIn(text: string): Found<number> | undefined {
  const all = [...text.matchAll(PARTS)].flatMap(({ 0: words, 1: count = words, index }) => {
    const value = /^\d+$/.test(count) ? Number(count) : inWords(count);
    if (value === undefined || value < 1 || value > 600) return [];
    return [
      {
        value,
        start: index,
        end: index + words.length,
        named: PARTS_BEFORE.test(text.slice(Math.max(0, index - 4), index)),
      },
    ];
  });
  const found = all.find(({ named }) => named) ?? all.find(({ value }) => value > 1);
  return found && { value: found.value, start: found.start, end: found.end };
}

function firstIn(text: string, days: readonly Day[], down: Day | undefined): Found<PlainDate> | undefined {
  const day = days.find((one) => one !== down && one.date && isFirst(text, one));
  return day?.date && { value: day.date, start: day.start, end: day.end };
}

function isFirst(text: string, { start, end }: Day): boolean {
  return (
    FIRST_BEFORE.test(text.slice(Math.max(0, start - 24), start)) ||
    FIRST_BEHIND.test(text.slice(end, end + 12))
  );
}

/** 12月起每月10日. */
function monthOn(text: string, today: PlainDate): Found<PlainDate> | undefined {
  const found = MONTH_ON.exec(text);
  if (!found) return undefined;
  const [day] = daysIn(`${found[1]}月${found[2]}日`, today);
  return day?.date && { value: day.date, start: found.index, end: found.index + found[0].length };
}

/** All in one payment: the day it is due is the first. */
function onceOnly(
  text: string,
  sums: ReadonlyMap<SumId, Found<Fen>>,
  days: readonly Day[],
  first: Found<PlainDate> | undefined,
): FoundTerms {
  const mark = ONE_PAYMENT.exec(text);
  const total = sums.get('total') ?? sums.get('down');
  const dated = days.filter(({ date }) => date);
  const [only] = dated;
  const day =
    first ??
    (only?.date && dated.length === 1 ? { value: only.date, start: only.start, end: only.end } : undefined);
  if (!mark) return {};
  return {
    parts: { value: 1, start: mark.index, end: mark.index + mark[0].length },
    ...(total && { total, perPart: total }),
    ...(day && { firstDate: day }),
  };
}
