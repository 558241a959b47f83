import { asks } from '../../lib/call/index.ts';
import type { CaseFile } from '../../lib/casefile/index.ts';
import { formatDayOfYear } from '../../lib/dates/index.ts';
import {
  type Agreed,
  type AgreedTerms,
  type CallAbout,
  type CallEvent,
  type CallRecord,
  type Deferral,
  type Pledge,
  transcript,
} from '../../lib/record/index.ts';
import { debtName, sides, titleOf } from '../record/outcomes.ts';
import { momentWords, moneyWords, optional, type Row } from './row.ts';

/** What a call was about, where it was not simply the lender's line. */
const abouts: Record<CallAbout, string> = {
  promised: '问上次说好的答复',
  superior: '找能定的人',
  deferral: '谈成了，有一期还不上',
  collector: '催收公司打来的',
};

const agreedNames: Record<Agreed, string> = {
  first: '先提的方案',
  next: '让到的方案',
  extension: '展期',
  theirs: '对方的方案',
  moved: '这一期改日子',
  shifted: '方案往后顺延一期',
  movedTheirs: '这一期照对方说的',
};

/** All that is kept of a call, as words. */
export function recordRows(record: CallRecord, debts: CaseFile['debts']): Row[] {
  return [
    [momentWords(record.startedAt), titleOf(record)],
    ['谁打的', record.kind === 'outgoing' ? '我打的' : '对方打来的'],
    ...optional('这通电话', record.about, (about) => abouts[about]),
    ...optional('说的是哪笔', record.debt, (id) => debtName(id, debts)),
    ...(record.deferral ? deferralRows(record.deferral) : []),
    ...optional('挂断', record.endedAt, momentWords),
    ...optional('记完', record.filedOn, formatDayOfYear),
    ...optional('书面确认和通话里一样', record.paperMatched, ({ on }) => `${formatDayOfYear(on)}对的`),
    ...optional('书面里写了', record.paperMatched?.told, (ids) => ids.map(titleOfAsk).join('；')),
    ...optional('工号', record.staff || undefined, (staff) => staff),
    ...optional('对方说要还', record.demanded || undefined, (words) => words),
    ...optional('记下的数', record.terms, termsWords),
    ...record.pledges.map(pledgeRow),
    ...eventRows(record.events),
  ];
}

/** A question that this version does not know stays as it is stored. */
const titleOfAsk = (id: string) =>
  Object.entries<{ title: string }>(asks).find(([one]) => one === id)?.[1].title ?? id;
function deferralRows({ pay, payBy, restBy, shift }: Deferral): Row[] {
  return [
    ['还不上的一期', shift ? '想整个方案顺延一期' : '想只改这一期'],
    ...optional('能先还', pay, moneyWords),
    ...optional('最晚', payBy, formatDayOfYear),
    ...optional('剩下的最晚', restBy, formatDayOfYear),
  ];
}

function pledgeRow({ by, what, amount, due, keptOn }: Pledge): Row {
  const words = [
    what,
    ...(amount === undefined ? [] : [moneyWords(amount)]),
    ...(due ? [`最晚 ${formatDayOfYear(due)}`] : []),
    ...(keptOn ? [`${formatDayOfYear(keptOn)}做到了`] : []),
  ];
  return [`${sides[by]}答应`, words.join('，')];
}

/** What was said, in order, and beneath an answer what it agreed to or promised. */
function eventRows(events: readonly CallEvent[]): Row[] {
  const by = new Map(events.map((event) => [event.id, event]));
  return transcript(events).flatMap(({ id, by: speaker, words, takenBack }): Row[] => {
    const name = { me: '我说', them: '对方说', note: '记了' }[speaker];
    return [[takenBack ? `${name}（退回了）` : name, words], ...heardRows(by.get(id))];
  });
}

function heardRows(event: CallEvent | undefined): Row[] {
  if (event?.kind !== 'heard') return [];
  return [
    ...optional('同意的是', event.agrees, (agrees) => agreedNames[agrees]),
    ...optional('同意时的数', event.terms, termsWords),
    ...(event.pledge ? [pledgeRow(event.pledge)] : []),
  ];
}

function termsWords(terms: AgreedTerms): string {
  const { total, upfront, upfrontBy, parts, perPart, lastPart, firstDate, waived } = terms;
  return [
    `一共 ${moneyWords(total)}`,
    `先付 ${moneyWords(upfront)}${upfrontBy ? `，最晚 ${formatDayOfYear(upfrontBy)}` : ''}`,
    `${parts} 期，每期 ${moneyWords(perPart)}，最后一期 ${moneyWords(lastPart)}`,
    `第一期 ${formatDayOfYear(firstDate)}`,
    `减免 ${moneyWords(waived)}`,
  ].join('，');
}
