import { endedCall } from '../../unit/casefile/example.ts';
import { agreed, begun, event, LONG, late, MOST, UNBROKEN, withDrafts, withRecord } from '../cases.ts';
import type { Screens } from '../example.ts';

const one = { at: 'record', call: 'c1' } as const;
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

/** One call's record, and the list of all. */
export const record: Screens = {
  fresh: { file: late, at: { at: 'prepare' }, press: talked, shows: '还没挂断，回到通话' },
  words: { file: late, at: { at: 'prepare' }, press: [...talked, '说过的话（9 句）'], shows: '退回了' },
  agreed: { file: withRecord(late, agreed), at: one, shows: '还第 1 期' },
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
    file: withDrafts(withRecord(late, {}), { 'newPledge.c1.what': LONG, 'newPledge.c1.due': '明天' }),
    at: one,
    shows: '请写年-月-日',
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
  listLastYear: { file: withRecord(late, lastYear), at: { at: 'records' }, shows: '2025年11月24日' },
  listEmpty: { file: begun, at: { at: 'records' }, shows: '还没有记录' },
  removed: { file: withRecord(late, agreed), at: one, press: ['删掉这条记录'], shows: '删了一条通话记录' },
};
