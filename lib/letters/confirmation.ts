import { type AskState, agreedOf, asksIn, type CallCase, callFacts, firstDateOf } from '../call/index.ts';
import { chinaDate, formatDay, formatDayOfYear } from '../dates/index.ts';
import type { CallRecord } from '../record/index.ts';

/** A text to send, and what the user must still put in: gaps are written as 〔…〕. */
export type Letter = { title: string; lines: readonly string[] };

const NAME = '〔姓名〕';

/**
 * The text that asks the lender to confirm what was agreed in a call. It states only what was said there; what was not
 * asked, or not confirmed, is put as a question.
 *
 * @returns undefined where nothing was agreed
 */
export function confirmation(record: CallRecord, given: Pick<CallCase, 'debt' | 'plan'>): Letter | undefined {
  const agreed = agreedOf(record.events);
  if (record.outcome !== 'agreed' || !agreed) return undefined;
  const today = chinaDate(record.startedAt);
  const { slots } = callFacts({ ...given, kind: record.kind, today, agreed });
  const terms = agreed === 'extension' ? extensionTerms(slots) : partTerms(slots, agreed, given, today);
  const open = asksIn(record.events, true).filter(({ state }) => state !== 'answered');
  const staff = record.staff ? `（工号 ${record.staff}）` : '';
  return {
    title: '还款方案确认',
    lines: [
      `我是 ${NAME}，${formatDayOfYear(today)}和贵方${staff}通话，商定如下，请书面确认：`,
      ...numbered([...terms, ...confirmed(record)]),
      ...(open.length > 0 ? [`请一并写明：${open.map(({ title }) => title).join('；')}。`] : []),
    ],
  };
}

type Slots = ReturnType<typeof callFacts>['slots'];

function extensionTerms({ owed, dueDate, extendTo }: Slots): string[] {
  return [
    `${dueDate ?? '〔日期〕'}到期的 ${owed ?? '〔金额〕'} 元，展期到 ${extendTo ?? '〔日期〕'}，展期不收费用。`,
  ];
}

function partTerms(
  slots: Slots,
  agreed: 'first' | 'next' | 'theirs',
  { debt, plan }: Pick<CallCase, 'debt' | 'plan'>,
  today: CallCase['today'],
): string[] {
  if (agreed === 'theirs' || !debt || !plan)
    return ['一共 〔金额〕 元，先付 〔金额〕 元，再分 〔期数〕 期，每期 〔金额〕 元，第一期 〔日期〕。'];
  const { principal, fee, agreedUpfront, agreedParts, agreedPerPart, agreedLastPart, agreedLast } = slots;
  const first = formatDay(firstDateOf(debt, plan, today));
  const even = agreedPerPart === agreedLastPart ? '' : `，最后一期 ${agreedLastPart} 元`;
  const paysFee = agreed === 'next' && plan.next.kind === 'feeAhead';
  return [
    paysFee
      ? `截至 ${formatDay(today)}的逾期费用 ${agreedUpfront} 元，最晚 ${slots.feeAheadBy}（含当天）付清。`
      : `截至 ${formatDay(today)}的逾期费用 ${fee} 元，予以减免。`,
    `本金 ${principal} 元，分 ${agreedParts} 期，每期 ${agreedPerPart} 元${even}。`,
    `第一期 ${first}，最后一期 ${agreedLast}。`,
  ];
}

/** What they said yes to besides the figures. */
function confirmed({ events }: CallRecord): string[] {
  const stops = events.some((event) => event.kind === 'heard' && event.words === '是，不再加');
  return stops ? ['按期还款期间，不再加收逾期费用。'] : [];
}

function numbered(lines: readonly string[]): string[] {
  return lines.map((line, at) => `${at + 1}. ${line}`);
}

/** What was not asked or not confirmed in a call, for its record. */
export function openPoints(record: CallRecord): AskState[] {
  const { outcome, events } = record;
  if (record.kind === 'incoming' || !outcome || outcome === 'cut' || outcome === 'stopped') return [];
  return asksIn(events, outcome === 'agreed').filter(({ state }) => state !== 'answered');
}
