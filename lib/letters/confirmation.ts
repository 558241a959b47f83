import {
  type Ask,
  type AskState,
  agreedOf,
  agreedSlots,
  askSlots,
  asks,
  asksIn,
  askWords,
  type CallCase,
  type CallFacts,
  callFacts,
  dueDayOf,
  heardAt,
  isBare,
  isMove,
  isPutOff,
  knowsWho,
  nameToLender,
  spotsOf,
  termsIn,
} from '../call/index.ts';
import { chinaDate, formatDayOfYear } from '../dates/index.ts';
import { fen, formatYuan } from '../money/index.ts';
import type { AgreedTerms, CallEvent, CallRecord } from '../record/index.ts';
import { confirmedOfMove, movedTerms, openOfMove } from './moved.ts';

/** A text to send, and what the user must still put in: gaps are written as 〔…〕. Its days have their years. */
export type Letter = { title: string; lines: readonly string[] };

const NAME = '〔姓名〕';

/** The reply to `feesStop` that says so. */
const FEES_STOP = asks.feesStop.by.feesStop[0];

/**
 * The text that asks the lender to confirm what was agreed in a call. It states only what was said there, whatever the
 * plan and the debt are now; what was not asked, or not confirmed, is put as a question.
 *
 * @param given  the debt that the call was about, and the plan: an older record does not hold its figures; of one payment
 *   what is known of the agreement it belongs to
 * @returns undefined where nothing was agreed
 */
export function confirmation(
  record: CallRecord,
  given: Pick<CallCase, 'debt' | 'plan' | 'deferral'>,
): Letter | undefined {
  if (record.outcome !== 'agreed') return undefined;
  // Who says so though nothing of it went through the call, as of one who rang, has at most their figures written down.
  const agreed = agreedOf(record.events) ?? 'theirs';
  const on = chinaDate(record.startedAt);
  const terms = termsIn(record, given);
  const slots = slotsOf(record, given.debt);
  const moved = isMove(agreed);
  const lines = moved
    ? movedTerms(terms, agreed, given.deferral ?? {})
    : agreed === 'extension'
      ? extensionTerms(terms, slots, due(given.debt, on))
      : agreed === 'theirs'
        ? theirTerms(terms, on)
        : partTerms(terms, slots, on);
  const open = [...(moved ? openOfMove(record.events) : []), ...questions(record, given)];
  const told = [...(moved ? confirmedOfMove(record.events) : []), ...confirmed(record.events)];
  const staff = record.staff ? `（工号 ${record.staff}）` : '';
  return {
    title: moved ? '还款日期确认' : '还款方案确认',
    lines: [
      `我是 ${NAME}，${formatDayOfYear(on)}和贵方${staff}通话，就${whichOf(given.debt, on)}商定如下，请书面确认：`,
      ...numbered([...lines, ...told]),
      ...(open.length > 0 ? [`请一并写明：${open.join('；')}。`] : []),
    ],
  };
}

/** On the day of the call. Of the debt only what it and its costs are called. */
const slotsOf = ({ kind, startedAt }: CallRecord, debt: CallCase['debt']) =>
  callFacts({ debt, kind, today: chinaDate(startedAt) }).slots;

/** Which debt it is, as the lender knows it: of two loans the one that was due on that day. */
function whichOf(debt: CallCase['debt'], on: CallCase['today']): string {
  if (!debt) return ' 〔哪笔欠款〕 ';
  return `我 ${due(debt, on)}到期的${nameToLender(debt)}`;
}

/** When the bill was due, seen from the day of the call. */
const due = (debt: CallCase['debt'], on: CallCase['today']): string =>
  debt ? formatDayOfYear(dueDayOf(debt, on)) : '〔日期〕';

function extensionTerms(
  terms: AgreedTerms | undefined,
  { owed = '〔金额〕' }: CallFacts['slots'],
  dueDate: string,
): string[] {
  const total = terms ? formatYuan(terms.total) : owed;
  const until = terms ? formatDayOfYear(terms.firstDate) : '〔日期〕';
  return [`${dueDate}到期的 ${total} 元，展期到 ${until}，展期不收费用。`];
}

const GAPS = '一共 〔金额〕 元，〔分几期、每期多少，有没有先付的；或一次付清〕，第一笔最晚 〔日期〕。';

/** A plan of theirs, as far as the user wrote it down. What they let go of, and how a part is made up, is not in it. */
function theirTerms(terms: AgreedTerms | undefined, on: CallCase['today']): string[] {
  if (!terms) return [GAPS];
  const { total, upfront, upfrontBy, parts, firstDate } = terms;
  const { agreedParts, agreedPerPart, agreedLast } = agreedSlots(terms, on);
  const by = upfrontBy ? `，最晚 ${formatDayOfYear(upfrontBy)}（含当天）` : '';
  const ahead = upfront > 0 ? `，先付 ${formatYuan(upfront)} 元${by}` : '';
  const first = formatDayOfYear(firstDate);
  if (parts === 1)
    return [`一共 ${formatYuan(total)} 元${ahead}。`, `${agreedPerPart} 元最晚 ${first}（含当天）一次还清。`];
  return [
    ...(ahead ? [`${ahead.slice(1)}。`] : []),
    // What the parts come to nobody said: it may be rounded.
    `分 ${agreedParts} 期，每期 ${agreedPerPart} 元；合计多少，请写明。`,
    `第一期 ${first}，最后一期 ${agreedLast}。`,
  ];
}

function partTerms(
  terms: AgreedTerms | undefined,
  { base }: CallFacts['slots'],
  on: CallCase['today'],
): string[] {
  if (!terms) return [GAPS];
  const { agreedParts, agreedPerPart, agreedLastPart, agreedLast } = agreedSlots(terms, on);
  const inParts = formatYuan(fen(terms.total - terms.upfront));
  const whole = `${base ? `${base} ` : ''}${inParts} 元`;
  if (terms.parts === 1)
    return [...feeTerms(terms, on), `${whole}，${formatDayOfYear(terms.firstDate)}一次还清。`];
  const even = agreedPerPart === agreedLastPart ? '' : `，最后一期 ${agreedLastPart} 元`;
  return [
    ...feeTerms(terms, on),
    `${whole}，分 ${agreedParts} 期，每期 ${agreedPerPart} 元${even}。`,
    `第一期 ${formatDayOfYear(terms.firstDate)}，最后一期 ${agreedLast}。`,
  ];
}

/** The fee so far, paid ahead or let go. Before the due date there is none, so none was let go. */
function feeTerms({ upfront, upfrontBy, waived }: AgreedTerms, on: CallCase['today']): string[] {
  const soFar = `截至 ${formatDayOfYear(on)}的逾期费用`;
  if (upfront > 0 && upfrontBy)
    return [`${soFar} ${formatYuan(upfront)} 元，最晚 ${formatDayOfYear(upfrontBy)}（含当天）付清。`];
  return waived > 0 ? [`${soFar} ${formatYuan(waived)} 元，予以减免。`] : [];
}

/** What they said besides the figures: that fees stop, and what they answered when it was asked apart. */
function confirmed(events: readonly CallEvent[]): string[] {
  const stops = heardAt(events).get('feesStop') === FEES_STOP;
  const answers = apart(events).filter((event) => !isBare(event));
  return [
    ...(stops ? [`按期还款期间，不再加收${costsAsked(events)}。`] : []),
    ...answers.map((event) => `${toThem(event)}。`),
  ];
}

/** What the letter asks to have written down: the open points, and what was answered in words that nobody noted. */
function questions(record: CallRecord, { debt, deferral }: Pick<CallCase, 'debt' | 'deferral'>): string[] {
  const open = openPoints(record, debt, deferral);
  const bare = apart(record.events).filter(
    (event) => isBare(event) && !open.some(({ id }) => id === event.ask),
  );
  return [
    ...open.map(({ id, title }) => toThem({ ask: id, words: title })),
    ...bare.map((event) => toThem(event).slice(0, -BARE.length)),
  ];
}

/** What was asked, as it is written to them. */
function toThem({ ask, words }: Pick<Asked, 'ask' | 'words'>): string {
  const all: Record<string, Ask> = asks;
  const { title = '', written = title } = all[ask] ?? {};
  return words.replace(title, written);
}

/** Which costs the sentence in the call asked about: the debt may be of another kind by now. */
function costsAsked(events: readonly CallEvent[]): string {
  const said = spotsOf(events).filter(({ line }) => line === 'feesStop');
  return /不收(.+?)，是吗/.exec(said.at(-1)?.words ?? '')?.[1] ?? askSlots.lateCosts;
}

type Asked = CallEvent & { kind: 'asked' };

function apart(events: readonly CallEvent[]): Asked[] {
  return events.filter((event) => event.kind === 'asked').filter(({ answered }) => answered);
}

const BARE = `：${askWords.told}`;

function numbered(lines: readonly string[]): string[] {
  return lines.map((line, at) => `${at + 1}. ${line}`);
}

/**
 * What was not asked or not confirmed in a call, for its record. Of one who rang nothing is asked but what is agreed.
 *
 * @param before  what is known, of one payment, of the agreement it belongs to
 */
export function openPoints(
  record: CallRecord,
  debt?: CallCase['debt'],
  before?: CallCase['deferral'],
): AskState[] {
  const { kind, outcome, events, terms, paperMatched } = record;
  if (!outcome || outcome === 'cut' || outcome === 'stopped') return [];
  if (kind === 'incoming' && outcome !== 'agreed') return [];
  const who = knowsWho(record);
  const deferral = isPutOff(record) || (record.about === 'deferral' && outcome !== 'agreed');
  const known = {
    ...{ figures: terms !== undefined, who, deferral },
    debit: before?.deal?.debit,
    slots: slotsOf(record, debt),
  };
  const open = asksIn(events, outcome === 'agreed', known).filter(({ state }) => state !== 'answered');
  const told = new Set(paperMatched?.told);
  // Noted in another way, or in their own paper, it is known all the same.
  return open.filter(({ id }) => !(id === 'who' && who) && !(id === 'first' && terms) && !told.has(id));
}
