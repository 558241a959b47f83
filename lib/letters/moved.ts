import { type CallCase, heardAt, partName } from '../call/index.ts';
import { formatDayOfYear } from '../dates/index.ts';
import { formatYuan } from '../money/index.ts';
import type { Agreed, AgreedTerms, CallEvent } from '../record/index.ts';

/** What was agreed of one payment, as a text to them: which, how it is paid now, and what they said comes of it. */
export function movedTerms(
  terms: AgreedTerms | undefined,
  agreed: Agreed,
  { deal, payment }: NonNullable<CallCase['deferral']>,
): string[] {
  const on = deal ? formatDayOfYear(deal.on) : '〔日期〕';
  const staff = deal?.staff ? `，工号 ${deal.staff}` : '';
  const which = payment ? partName(payment) : '〔哪一期〕';
  const sum = payment?.amount === undefined ? '' : ` ${formatYuan(payment.amount)} 元`;
  const was = payment?.due ? `，原定 ${formatDayOfYear(payment.due)}` : '';
  const later = agreed === 'shifted' ? ['后面各期依次推迟一个月，每期的数不变。'] : [];
  return [`${on}谈成的方案${staff}，其中${which}${sum}${was}，改为：${howPaid(terms)}。`, ...later];
}

function howPaid(terms: AgreedTerms | undefined): string {
  if (!terms) return '〔还多少，最晚哪天〕';
  const { upfront, upfrontBy, perPart, firstDate } = terms;
  const by = upfrontBy ? `，最晚 ${formatDayOfYear(upfrontBy)}（含当天）` : '';
  const first = upfront > 0 ? `先付 ${formatYuan(upfront)} 元${by}；其余 ` : '';
  return `${first}${formatYuan(perPart)} 元，最晚 ${formatDayOfYear(firstDate)}（含当天）`;
}

/** By the line that asked it: what they confirmed, and the question where they did not. */
const outcomes = [
  { line: 'keepsDeal', hear: '算数，别的不变', told: '原来的方案继续有效', open: '原来的方案是否继续有效' },
  {
    line: 'keepsWaiver',
    hear: '照样减免',
    told: '原来减免的费用照样减免',
    open: '原来减免的费用是否照样减免',
  },
  { line: 'lateFee', hear: '不收费用', told: '这样改不另外收费', open: '这样改是否另外收费，一共多少元' },
] as const;

/** What they said in the call of what comes of it. */
export const confirmedOfMove = (events: readonly CallEvent[]): string[] =>
  outcomes.filter(({ line, hear }) => heardAt(events).get(line) === hear).map(({ told }) => `${told}。`);

/** What was asked of it and not answered, or not asked; of what may have been let go only where that was asked. */
export const openOfMove = (events: readonly CallEvent[]): string[] =>
  outcomes
    .filter(({ line, hear }) => heardAt(events).get(line) !== hear)
    .filter(({ line }) => line !== 'keepsWaiver' || heardAt(events).has(line))
    .map(({ open }) => open);
