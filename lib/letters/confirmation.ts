import {
  type AskState,
  agreedOf,
  asks,
  asksIn,
  askWords,
  type CallCase,
  type CallFacts,
  callFacts,
  firstDateOf,
  heardAt,
} from '../call/index.ts';
import { chinaDate, formatDay, formatDayOfYear } from '../dates/index.ts';
import type { CallEvent, CallRecord } from '../record/index.ts';

/** A text to send, and what the user must still put in: gaps are written as 〔…〕. */
export type Letter = { title: string; lines: readonly string[] };

const NAME = '〔姓名〕';

/** The reply to `feesStop` that says so. */
const FEES_STOP = asks.feesStop.by.feesStop[0];

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
  const facts = callFacts({ ...given, kind: record.kind, today, agreed });
  const terms = agreed === 'extension' ? extensionTerms(facts.slots) : partTerms(facts, agreed, given, today);
  const open = questions(record);
  const staff = record.staff ? `（工号 ${record.staff}）` : '';
  return {
    title: '还款方案确认',
    lines: [
      `我是 ${NAME}，${formatDayOfYear(today)}和贵方${staff}通话，商定如下，请书面确认：`,
      ...numbered([...terms, ...confirmed(record.events)]),
      ...(open.length > 0 ? [`请一并写明：${open.join('；')}。`] : []),
    ],
  };
}

function extensionTerms({ owed, dueDate, extendTo }: CallFacts['slots']): string[] {
  return [
    `${dueDate ?? '〔日期〕'}到期的 ${owed ?? '〔金额〕'} 元，展期到 ${extendTo ?? '〔日期〕'}，展期不收费用。`,
  ];
}

function partTerms(
  { slots, conditions }: CallFacts,
  agreed: 'first' | 'next' | 'theirs',
  { debt, plan }: Pick<CallCase, 'debt' | 'plan'>,
  today: CallCase['today'],
): string[] {
  if (agreed === 'theirs' || !debt || !plan)
    return ['一共 〔金额〕 元，先付 〔金额〕 元，再分 〔期数〕 期，每期 〔金额〕 元，第一期 〔日期〕。'];
  const { base, principal, fee, agreedUpfront, agreedParts, agreedPerPart, agreedLastPart, agreedLast } =
    slots;
  const first = formatDay(firstDateOf(debt, plan, today));
  const even = agreedPerPart === agreedLastPart ? '' : `，最后一期 ${agreedLastPart} 元`;
  const paysFee = agreed === 'next' && plan.next.kind === 'feeAhead';
  const soFar = `截至 ${formatDay(today)}的逾期费用`;
  return [
    // Before the due date there is none, so none was let go.
    ...(conditions.has('late')
      ? [
          paysFee
            ? `${soFar} ${agreedUpfront} 元，最晚 ${slots.feeAheadBy}（含当天）付清。`
            : `${soFar} ${fee} 元，予以减免。`,
        ]
      : []),
    `${base} ${principal} 元，分 ${agreedParts} 期，每期 ${agreedPerPart} 元${even}。`,
    `第一期 ${first}，最后一期 ${agreedLast}。`,
  ];
}

/** What they said besides the figures: that fees stop, and what they answered when it was asked apart. */
function confirmed(events: readonly CallEvent[]): string[] {
  const stops = heardAt(events).get('feesStop') === FEES_STOP;
  const answers = apart(events).filter((event) => !isBare(event));
  return [
    ...(stops ? ['按期还款期间，不再加收逾期费用。'] : []),
    ...answers.map(({ words }) => `${words}。`),
  ];
}

/** What the letter asks to have written down: the open points, and what was answered in words that nobody noted. */
function questions(record: CallRecord): string[] {
  const bare = apart(record.events).filter(isBare);
  return [
    ...openPoints(record).map(({ title }) => title),
    ...bare.map(({ words }) => words.slice(0, -BARE.length)),
  ];
}

type Asked = CallEvent & { kind: 'asked' };

function apart(events: readonly CallEvent[]): Asked[] {
  return events.filter((event) => event.kind === 'asked').filter(({ answered }) => answered);
}

const BARE = `：${askWords.told}`;
const isBare = ({ words }: Asked) => words.endsWith(BARE);

function numbered(lines: readonly string[]): string[] {
  return lines.map((line, at) => `${at + 1}. ${line}`);
}

/** What was not asked or not confirmed in a call, for its record. Of one who rang nothing is asked but what is agreed. */
export function openPoints({ kind, outcome, events, staff }: CallRecord): AskState[] {
  if (!outcome || outcome === 'cut' || outcome === 'stopped') return [];
  if (kind === 'incoming' && outcome !== 'agreed') return [];
  const open = asksIn(events, outcome === 'agreed').filter(({ state }) => state !== 'answered');
  // Noted in another way, it is known all the same.
  return staff ? open.filter(({ id }) => id !== 'who') : open;
}
