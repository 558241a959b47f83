import type { CaseFile } from '../../../lib/casefile/index.ts';
import type { Checklist } from '../../../lib/checklist/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { type Fen, yuan } from '../../../lib/money/index.ts';
import { endedCall, huabei } from '../../unit/casefile/example.ts';
import {
  agreed,
  begun,
  billed,
  calling,
  checked,
  dueToday,
  early,
  extreme,
  LONG,
  late,
  MOST,
  paidOff,
  tiny,
  withDrafts,
  withRecord,
} from '../cases.ts';
import { debts, indebted, one } from '../debts.ts';
import type { Screens } from '../example.ts';
import { agreedTwice, byParts, inSpring, partlyTyped, twoAgreed } from './record.ts';

const filed = { filedOn: '2026-11-24' } as const;
const ready: Checklist = { idCard: { doneOn: '2026-11-24' }, bill: { doneOn: '2026-11-24' } };
const paper: Checklist = { writtenReceived: { doneOn: '2026-11-26' } };
const paid: Checklist = { firstPaid: { doneOn: '2026-12-10' }, allPaid: { doneOn: '2027-11-10' } };

const dueLater = { ...huabei, id: 'd2', dueDate: '2026-12-05' } as const;

const dearest = { ...huabei, id: 'd3', kind: 'other', name: LONG.slice(0, 40), unpaid: MOST } as const;

/** Today and the checklist, phase by phase. */
const cardOnCall: CaseFile = {
  ...twoAgreed,
  debts: { ...twoAgreed.debts, d2: { ...(twoAgreed.debts.d2 as Debt), name: '3307', onCall: true } },
};

export const home: Screens = {
  empty: { file: begun, shows: '欠多少？' },
  billed: { file: billed, shows: '和账单上的数对一对' },
  late: { file: late, shows: '和账单上的数对一对' },
  limitNext: { file: { ...checked, budget: {}, plan: {} }, shows: '每月最多还得起多少？' },
  planNext: { file: { ...checked, plan: {} }, shows: '先提什么，可以让到哪里？' },
  callNext: { file: checked, shows: '打 95188，谈分期' },
  overLimit: {
    file: { ...checked, budget: { limit: { monthly: yuan('700.00'), atOnce: yuan('800.00') } } },
    shows: '12 期 × 720.00，超底线',
  },
  early: { file: early, shows: '还有 6 天' },
  dueToday: { file: dueToday, shows: '今天到期' },
  masked: { file: late, masked: true, shows: '金额已遮住' },
  paidUnagreed: {
    file: late,
    press: ['按约还完', '还上第一笔点一下打勾'],
    shows: '还没有记下谈成的通话',
  },
  phaseOpened: { file: late, press: ['按约还完'], shows: '还完最后一笔' },
  debtHeard: {
    file: { ...begun, records: { c1: { ...endedCall, kind: 'incoming', demanded: '12430.55' } } },
    at: { at: 'debt' },
    shows: '没有，填到没还的金额',
  },
  paperUnagreed: {
    file: late,
    press: ['落到纸面', '拿到对方发来的书面确认点一下打勾'],
    shows: '还没有记下谈成的通话',
  },
  debtUnfinished: {
    file: withDrafts(late, { 'debt.kind': 'jiebei', 'debt.unpaid': '5000', 'debt.dueDate': '2026-11-20' }),
    shows: '，还没算进来',
  },
  firstUnfinished: { file: withDrafts(begun, { 'debt.unpaid': '5000' }), shows: '，还没算进来' },
  unfinishedHolding: {
    file: withDrafts(begun, { 'debt.billSays': '8704.80', 'debt.dueDate': '2026-11-10' }),
    shows: '里面可能有逾期费用',
  },
  severalDue: {
    file: { ...late, debts: { ...late.debts, d2: { ...dueLater, kind: 'other', name: LONG.slice(0, 40) } } },
    shows: '12月5日',
  },
  severalLate: {
    file: {
      ...late,
      debts: { ...late.debts, d2: { ...huabei, id: 'd2', kind: 'card', name: '3307' }, d3: dearest },
    },
    shows: '别的逾期',
  },
  manyLate: {
    file: {
      ...indebted,
      debts: { ...indebted.debts, d6: { ...debts.guessed, id: 'd6', name: LONG }, d7: dearest },
    },
    shows: '还有 2 笔',
  },
  manyLateMasked: { file: indebted, masked: true, shows: '金额已遮住' },
  guessed: {
    file: { ...one(debts.guessed), debts: { d5: debts.guessed, d6: { ...debts.guessed, id: 'd6' } } },
    shows: '罚息先按 1.5 倍估的',
  },
  otherAgreed: { file: twoAgreed, shows: '谈成了，看要还的' },
  callOpen: { file: calling(late), shows: '停在刚才那句' },
  callUnfiled: { file: withRecord(late, {}), shows: '把记录写完' },
  callRefused: { file: withRecord(checked, { ...filed, outcome: 'refused' }), shows: '换一天，再打 95188' },
  keepAsk: { file: withRecord(late, filed), link: { where: 'session' }, shows: '这条记录要留下来吗？' },
  agreed: { file: withRecord({ ...checked, checklist: ready }, agreed), shows: '收到书面确认了吗？' },
  agreedLeft: {
    file: withRecord({ ...checked, checklist: ready }, byParts),
    shows: '照电话里谈成的',
  },
  agreedMissed: {
    file: withRecord(
      {
        ...checked,
        debts: { ...checked.debts, d2: dueLater, d3: dearest },
        checklist: { ...ready, ...paper },
      },
      { ...byParts, ...inSpring, debt: 'd1', paperMatched: { on: '2026-11-26' } },
    ),
    shows: '第 2 期过了日子',
  },
  /** The card is on call; of 花呗 a part was missed. */
  agreedMissedOther: { file: cardOnCall, shows: '花呗，第 2 期过了日子' },
  agreedMissedOtherRung: { file: cardOnCall, press: ['准备打 95188'], shows: '还不上的是哪一期' },
  agreedMissedTicked: { file: cardOnCall, press: ['还过了，去打勾'], shows: '照电话里谈成的' },
  agreedTyped: { file: partlyTyped, shows: '还第 2 期，还差 480.00' },
  agreedTwice: { file: agreedTwice, shows: '做完了' },
  /** They ended it: the bill counts again, less the 720.00 that were paid, with 14 days of 3.96. */
  agreedEnded: {
    file: withRecord(late, { ...byParts, ...inSpring, outcome: 'refused' }),
    shows: '7,975.44',
  },
  agreedMissedMasked: {
    file: withRecord(late, { ...byParts, ...inSpring }),
    masked: true,
    shows: '有一件事过了日子',
  },
  paperNext: {
    file: withRecord({ ...checked, checklist: { ...ready, ...paper } }, agreed),
    shows: '和通话里说的逐项对一遍',
  },
  promiseMissed: {
    file: withRecord(late, {
      ...agreed,
      who: LONG,
      pledges: [{ id: 'p1', by: 'them', what: LONG, due: '2026-11-20' }],
    }),
    shows: '过了 4 天',
  },
  nextYear: {
    file: withRecord(late, {
      ...agreed,
      pledges: [{ id: 'p1', by: 'me', what: '还第 1 期', amount: 72_000 as Fen, due: '2027-01-10' }],
    }),
    shows: '2027年1月10日 周日，47 天后',
  },
  allDone: {
    file: withRecord(
      { ...checked, checklist: { ...ready, ...paper, ...paid } },
      { ...agreed, paperMatched: { on: '2026-11-26' } },
    ),
    shows: '做完了',
  },
  extreme: { file: extreme, shows: '逾期' },
  oneFen: { file: tiny, shows: '0.01' },
  emptyPaidOff: { file: paidOff, shows: '0.00' },
};
