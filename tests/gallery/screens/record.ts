import type { CaseFile } from '../../../lib/casefile/index.ts';
import type { PlainDate } from '../../../lib/dates/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { AgreedTerms, CallRecord, Pledge } from '../../../lib/record/index.ts';
import { endedCall, huabei } from '../../unit/casefile/example.ts';
import {
  agreed,
  begun,
  checked,
  event,
  LONG,
  late,
  MOST,
  UNBROKEN,
  withDrafts,
  withRecord,
} from '../cases.ts';
import type { Screens } from '../example.ts';
import { offerDrafts, offers } from '../offers.ts';

const one = { at: 'record', call: 'c1' } as const;
const part = (name: string, more: Partial<Pledge>): Pledge => ({
  id: `c1-${name}`,
  by: 'me',
  what: '还第 1 期',
  amount: yuan('720'),
  ...more,
});
const lastYear = {
  startedAt: Date.UTC(2025, 10, 24, 2),
  endedAt: Date.UTC(2025, 10, 24, 2, 12),
  filedOn: '2025-11-24',
} as const;
const talked = [
  '接通了，开始',
  '可以办',
  '说了',
  '查到了，对得上',
  '期数太长，要短些',
  '退回上一句',
  '结束通话',
  '挂断了，记下来',
];

/** They said yes, or that one may apply; and the user hung up. */
const saidYes = ['接通了，开始', '可以办', '说了', '查到了，对得上', '同意，或说可以申请'];
const hungUp = ['结束通话', '挂断了，记下来'];

/** 12 parts of 720.00, agreed with the first on this day. */
export const twelveFrom = (firstDate: PlainDate): CallRecord['events'] => [
  event('e2', {
    kind: 'heard',
    words: '同意减免',
    agrees: 'first',
    terms: {
      ...{ total: yuan('8640'), upfront: yuan('0'), waived: yuan('60.48') },
      ...{ parts: 12, perPart: yuan('720'), lastPart: yuan('720'), firstDate },
    },
  }),
];

/** A plan of theirs, whose figures nobody wrote down; and once they are. */
const theirs: Partial<CallRecord> = {
  ...agreed,
  events: [event('e2', { kind: 'heard', words: '同意，就这样办', agrees: 'theirs' })],
  pledges: [],
};
const noted: AgreedTerms = {
  ...{ total: yuan('9500.48'), upfront: yuan('800'), upfrontBy: '2026-12-01', waived: yuan('0') },
  ...{ parts: 12, perPart: yuan('725.04'), lastPart: yuan('725.04'), firstDate: '2026-12-10' },
};
/** They send something, and the user reckons and rings again. */
const ringsAgain: Partial<CallRecord> = {
  outcome: 'again',
  pledges: [
    { id: 'p1', by: 'them', what: '发综合融资成本明示表' },
    { id: 'next.c1', by: 'me', what: '算好，再打电话谈' },
  ],
};

/** As the call has them: from 10 December on. */
export const byParts: Partial<CallRecord> = {
  ...agreed,
  events: twelveFrom('2026-12-10'),
  pledges: [part('first', { due: '2026-12-10' })],
};
/** Agreed months ago: the first part is paid, the second was missed on 10 November. */
export const inSpring: Partial<CallRecord> = {
  events: twelveFrom('2026-10-10'),
  pledges: [part('first', { due: '2026-10-10', keptOn: '2026-10-09' })],
};
/** One payment, and it is made. */
const putOff: Partial<CallRecord> = {
  ...agreed,
  events: [
    event('e2', {
      kind: 'heard',
      words: '同意展期',
      agrees: 'extension',
      terms: {
        ...{ total: yuan('8640'), upfront: yuan('0'), waived: yuan('0') },
        ...{ parts: 1, perPart: yuan('8640'), lastPart: yuan('8640'), firstDate: '2026-11-20' },
      },
    }),
  ],
  pledges: [part('due', { what: '还清', amount: yuan('8640'), due: '2026-11-20', keptOn: '2026-11-19' })],
};

/** Of 花呗 the second part was missed; the card, of a long name, was agreed about today. */
const cardAgreed: CallRecord = {
  ...{ ...endedCall, ...byParts, id: 'c2', debt: 'd2' },
  pledges: [part('first', { id: 'c2-first', due: '2026-12-10' })],
};
const paidOff: CallRecord = { ...endedCall, ...putOff, debt: 'd1' };
export const twoAgreed: CaseFile = {
  ...late,
  debts: { ...late.debts, d2: { ...huabei, id: 'd2', kind: 'card', name: LONG.slice(0, 40) } },
  records: { c1: { ...endedCall, ...byParts, ...inSpring, debt: 'd1' }, c2: cardAgreed },
};

/** The first part and a third of the second are typed with the bill. */
export const partlyTyped: CaseFile = {
  ...withRecord(late, {
    ...byParts,
    ...inSpring,
    pledges: [part('first', { due: '2026-10-10' })],
    startedAt: Date.UTC(2026, 8, 20, 2),
  }),
  debts: {
    d1: {
      ...huabei,
      payments: [
        { id: 'p1', date: '2026-10-09', amount: yuan('720.00') },
        { id: 'p2', date: '2026-11-20', amount: yuan('240.00') },
      ],
    },
  },
};

const autumn = Date.UTC(2026, 8, 20, 2);
/** Agreed in September and written down; the second part was missed. Today the 7,920.00 that were left were put off to January. */
export const agreedTwice: CaseFile = {
  ...checked,
  checklist: {
    writtenReceived: { doneOn: '2026-09-22' },
    idCard: { doneOn: '2026-09-20' },
    bill: { doneOn: '2026-09-20' },
  },
  records: {
    c1: {
      ...{ ...endedCall, ...byParts, ...inSpring, debt: 'd1', paperMatched: { on: '2026-09-22' } },
      ...{ startedAt: autumn, endedAt: autumn + 720_000, filedOn: '2026-09-20' },
    },
    c2: {
      ...{ ...endedCall, ...agreed, id: 'c2', debt: 'd1' },
      events: [
        event('e2', {
          kind: 'heard',
          words: '同意减免',
          agrees: 'first',
          terms: {
            ...{ total: yuan('7920'), upfront: yuan('0'), waived: yuan('0') },
            ...{ parts: 12, perPart: yuan('660'), lastPart: yuan('660'), firstDate: '2027-01-10' },
          },
        }),
      ],
      pledges: [
        { id: 'p1', by: 'them', what: '把方案书面发给我', due: '2026-11-26' },
        part('first', { id: 'c2-first', amount: yuan('660'), due: '2027-01-10' }),
      ],
    },
  },
};

/** One call's record, and the list of all. */
export const record: Screens = {
  fresh: { file: late, at: { at: 'prepare' }, press: talked, shows: '还没挂断，回到通话' },
  goesWithBrowser: {
    file: withRecord(late, agreed),
    at: one,
    link: { where: 'session' },
    shows: '这条记录要留下来吗？',
  },
  offered: {
    file: withDrafts(withRecord(late, { outcome: 'cut' }), offerDrafts('call.c1.offer', offers.over)),
    at: one,
    shows: '还没谈成，也可以先和对方报的数逐项对',
  },
  words: { file: late, at: { at: 'prepare' }, press: [...talked, '说过的话（9 句）'], shows: '退回了' },
  agreed: { file: withRecord(late, agreed), at: one, shows: '还第 1 期' },
  theirs: { file: withRecord(late, theirs), at: one, shows: '数还没记：填上' },
  theirsWrong: { file: withRecord(late, theirs), at: one, press: ['记下这些数'], shows: '没有就填 0' },
  theirsNoted: { file: withRecord(late, { ...theirs, terms: noted }), at: one, shows: '谈成的数' },
  mayApply: { file: late, at: { at: 'prepare' }, press: [...saidYes, ...hungUp], shows: '还没定' },
  notReadOut: {
    file: late,
    at: { at: 'prepare' },
    press: [...saidYes, '同意减免', '是，不收', ...hungUp],
    shows: '数还没念完一遍',
  },
  again: { file: withRecord(late, ringsAgain), at: one, shows: '写日子' },
  masked: { file: withRecord(late, agreed), at: one, masked: true, shows: '还第 1 期' },
  lastYear: { file: withRecord(late, lastYear), at: one, shows: '2025年11月24日 周一' },
  incoming: {
    file: withRecord(late, { kind: 'incoming', outcome: 'stopped' }),
    at: one,
    shows: '对方说要还多少',
  },
  addPromise: { file: withRecord(late, {}), at: one, press: ['再加一条'], shows: '对方答应的' },
  promiseMissing: { file: withRecord(late, {}), at: one, press: ['再加一条', '加上'], shows: '这里还没填。' },
  promiseWrong: {
    file: withDrafts(withRecord(late, {}), { 'newPledge.c1.what': LONG, 'newPledge.c1.due': '月底' }),
    at: one,
    shows: '请写是哪天',
  },
  promiseOfBefore: {
    file: withDrafts(withRecord(late, {}), { 'newPledge.c1.what': LONG, 'newPledge.c1.due': '明天' }),
    at: one,
    shows: '这是之前写的',
  },
  changeDay: { file: withRecord(late, agreed), at: one, press: ['改日子'], shows: '最晚哪天' },
  promiseDropped: {
    file: withRecord(late, agreed),
    at: one,
    press: ['去掉：还第 1 期'],
    shows: '去掉了一件答应的事',
  },
  refused: { file: withRecord(late, {}), at: one, link: { refused: true, unsaved: 1 }, shows: '没存上' },
  longText: {
    file: withRecord(late, {
      who: LONG,
      staff: UNBROKEN,
      events: [...endedCall.events, event('n1', { kind: 'note', words: UNBROKEN })],
      pledges: [
        { id: 'p1', by: 'them', what: `${LONG}${UNBROKEN}`, amount: MOST, due: '2100-12-31' },
        { id: 'p2', by: 'me', what: '还第 1 期', amount: MOST, due: '2026-12-10', keptOn: '2026-12-10' },
      ],
    }),
    at: one,
    press: ['说过的话（2 句）'],
    shows: '做了',
  },
  list: {
    file: {
      ...late,
      records: {
        ...withRecord(late, agreed).records,
        c2: { ...endedCall, id: 'c2', who: LONG, staff: UNBROKEN },
      },
    },
    at: { at: 'records' },
    shows: '还没记完',
  },
  listSeveral: { file: twoAgreed, at: { at: 'records' }, shows: '花呗，' },
  listLastYear: { file: withRecord(late, lastYear), at: { at: 'records' }, shows: '2025年11月24日' },
  payments: { file: withRecord(late, byParts), at: { at: 'payments' }, shows: '还第 1 期' },
  paymentsAll: {
    file: withRecord(late, byParts),
    at: { at: 'payments' },
    press: ['还了：还第 1 期', '以后的：11 笔'],
    shows: '还第 12 期',
  },
  paymentsMasked: {
    file: withRecord(late, byParts),
    at: { at: 'payments' },
    masked: true,
    shows: '还第 1 期',
  },
  paymentsMissed: {
    file: withRecord(late, { ...byParts, ...inSpring }),
    at: { at: 'payments' },
    shows: '过了 14 天',
  },
  paymentsSeveral: { file: twoAgreed, at: { at: 'payments' }, shows: '过了 14 天' },
  paymentsSeveralDone: {
    file: { ...twoAgreed, records: { c1: paidOff, c2: cardAgreed } },
    at: { at: 'payments' },
    shows: '花呗的结清证明存好了',
  },
  paymentsTwice: { file: agreedTwice, at: { at: 'payments' }, shows: '还剩 12 笔 7,920.00 元' },
  paymentsTyped: {
    file: partlyTyped,
    at: { at: 'payments' },
    shows: '在账单里填过了',
    press: ['还了的：1 笔'],
  },
  agreedTyped: { file: partlyTyped, at: one, shows: '在账单里填过了' },
  paymentsDone: { file: withRecord(late, putOff), at: { at: 'payments' }, shows: '结清证明存好了' },
  paymentsEmpty: { file: late, at: { at: 'payments' }, shows: '在通话记录里填' },
  listEmpty: { file: begun, at: { at: 'records' }, shows: '还没有记录' },
  removed: { file: withRecord(late, agreed), at: one, press: ['删掉这条记录'], shows: '删了一条通话记录' },
};
