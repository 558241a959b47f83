import type { Figures } from '../../lib/budget/index.ts';
import { type CaseFile, emptyCase } from '../../lib/casefile/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import { type Fen, yuan } from '../../lib/money/index.ts';
import type { CallEvent, CallRecord } from '../../lib/record/index.ts';
import { endedCall, exampleCase, exampleFigures, huabei, openedCall } from '../unit/casefile/example.ts';

/** The largest amount that a field takes, less one fen. */
export const MOST = yuan('99999999.99');
export const ONE_FEN = 1 as Fen;

/** First run is over, nothing is entered. */
export const begun: CaseFile = { ...emptyCase, settings: { startedOn: '2026-11-24' } };

/** Overdue for 14 days, with limit and plan. */
export const late: CaseFile = { ...begun, ...pick(exampleCase, 'debts', 'budget', 'plan') };

/** The same, and the bill says what was worked out. */
export const checked = withDebt(late, { billSays: yuan('8700.48') });

/** The same with the limit worked out of the budget: 860.00 a month. */
export const worked: CaseFile = { ...late, budget: { ...late.budget, figures: exampleFigures } };

/** Only the bill is known. */
export const billed: CaseFile = { ...begun, debts: late.debts };

/** The bill is due in six days; more time is the first rung. */
export const early: CaseFile = {
  ...late,
  debts: { d1: { ...huabei, dueDate: '2026-11-30' } },
  plan: {
    plan: { parts: 12, firstDate: '2026-12-30', next: { kind: 'feeAhead' }, extendTo: '2026-12-30' },
  },
};

/** The bill is due today. */
export const dueToday: CaseFile = { ...early, debts: { d1: { ...huabei, dueDate: '2026-11-24' } } };

/** The most that the fields take, for ten years at the rate of a bill; about its three years 12348 was asked. */
export const extreme: CaseFile = {
  ...begun,
  debts: {
    d1: {
      ...huabei,
      unpaid: MOST,
      dueDate: '2016-11-10',
      billSays: MOST,
      askBill: true,
      advice: { on: '2026-11-23', words: '每年都催过，时效没过' },
    },
  },
  budget: {
    limit: { monthly: MOST, atOnce: MOST },
    figures: allFigures(MOST),
  },
  plan: { plan: { parts: 60, firstDate: '2100-12-31', next: { kind: 'parts', parts: 59 } } },
};

/** All is paid: 8,640.00 and the fee of 10 days, 43.20. */
export const paidOff: CaseFile = {
  ...late,
  debts: { d1: { ...huabei, payments: [{ id: 'p1', date: '2026-11-20', amount: yuan('8683.20') }] } },
};

/** One fen is owed, and one fen can be paid. */
export const tiny: CaseFile = {
  ...late,
  debts: { d1: { ...huabei, unpaid: ONE_FEN } },
  budget: { limit: { monthly: ONE_FEN, atOnce: ONE_FEN } },
};

export function withDebt(file: CaseFile, debt: Partial<Debt>): CaseFile {
  return { ...file, debts: { d1: { ...huabei, ...debt } } };
}

export function withDrafts(file: CaseFile, drafts: CaseFile['drafts']): CaseFile {
  return { ...file, drafts };
}

export function withRecord(file: CaseFile, record: Partial<CallRecord>): CaseFile {
  return { ...file, records: { c1: { ...endedCall, ...record } } };
}

/** The call that goes on since 72 seconds, in a case. */
export function calling(file: CaseFile, call: Partial<CallRecord> = {}): CaseFile {
  return { ...file, records: { c1: { ...openedCall, ...call } } };
}

/** A budget in which each figure is the same. */
export function allFigures(amount: Fen): Figures {
  const all = Object.keys(exampleFigures).map((name) => [name, amount]);
  return Object.fromEntries(all) as Figures;
}

/** What was agreed on the first rung, and what each side promised. */
export const agreed: Partial<CallRecord> = {
  outcome: 'agreed',
  filedOn: '2026-11-24',
  who: '花呗客服',
  staff: '8023',
  events: [
    ...openedCall.events,
    event('e2', { kind: 'heard', words: '同意减免', agrees: 'first' }),
    event('e3', { kind: 'said', line: 'feesStop', words: '谢谢。从今天起，费用就停了，对吗？' }),
  ],
  pledges: [
    { id: 'p1', by: 'them', what: '发短信确认方案', due: '2026-11-26' },
    { id: 'p2', by: 'me', what: '还第 1 期', amount: yuan('720.00'), due: '2026-12-10' },
  ],
};

/** An answer was promised and has not come; the user chose what to do then. */
export const promised: Partial<CallRecord> = {
  startedAt: Date.UTC(2026, 10, 18, 2),
  endedAt: Date.UTC(2026, 10, 18, 2, 12),
  filedOn: '2026-11-18',
  outcome: 'callback',
  staff: 'B3158',
  pledges: [
    { id: 'p1', by: 'them', what: '回电', due: '2026-11-20' },
    { id: 'p2', by: 'me', what: '把收入证明发过去', due: '2026-11-19', keptOn: '2026-11-19' },
    { id: 'next.c1', by: 'me', what: '打电话，找能做决定的人', due: '2026-11-25' },
  ],
};

/** Words without end, and without a place to break. */
export const LONG = '对方说这件事他定不了，要等主管回来再看，让我先别着急，晚一点会有人打过来。';
export const UNBROKEN = 'ABCDEFGHIJ0123456789'.repeat(4);

export function event(id: string, what: DistributiveOmit<CallEvent, 'id' | 'at'>): CallEvent {
  return { id, at: openedCall.startedAt + 60_000, ...what } as CallEvent;
}

type DistributiveOmit<T, K extends keyof T> = T extends unknown ? Omit<T, K> : never;

function pick<K extends keyof CaseFile>(file: CaseFile, ...slices: K[]): Pick<CaseFile, K> {
  return Object.fromEntries(slices.map((slice) => [slice, file[slice]])) as Pick<CaseFile, K>;
}
