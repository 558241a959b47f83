import type { CaseFile } from '../../../lib/casefile/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { AgreedTerms, CallRecord } from '../../../lib/record/index.ts';
import { endedCall } from '../../unit/casefile/example.ts';
import { event, late, MOST, withDebt, withDrafts } from '../cases.ts';
import type { Screen, Screens } from '../example.ts';
import { byParts, twelveFrom } from './record.ts';

const day = (month: number, date: number) => Date.UTC(2026, month - 1, date, 2);

/** Agreed in October; the first of 12 parts of 720.00 is paid, the second is due on 10 December. */
const october: CallRecord = {
  ...endedCall,
  ...byParts,
  startedAt: day(10, 20),
  endedAt: day(10, 20) + 600_000,
  filedOn: '2026-10-20',
  debt: 'd1',
  events: twelveFrom('2026-11-10'),
  pledges: [
    { ...(byParts.pledges?.[0] as CallRecord['pledges'][number]), due: '2026-11-10', keptOn: '2026-11-09' },
  ],
};
const kept: CaseFile = { ...late, records: { c1: october } };
/** Its first part was due on 10 November and is not paid. */
const late1 = { ...october, pledges: october.pledges.map(({ keptOn: _, ...one }) => one) };
const missedFirst: CaseFile = { ...late, records: { c1: late1 } };

const typed = (file: CaseFile, texts: Record<string, string>): CaseFile =>
  withDrafts(
    file,
    Object.fromEntries(
      Object.entries({ kind: 'deferral', ...texts }).map(([field, text]) => [`prepare.${field}`, text]),
    ),
  );
const some = { payment: '还第 2 期', pay: '240', payBy: '2026-12-10', restBy: '2026-12-25' };
const short = typed(kept, some);

/** 240.00 on its day, 720.00 − 240.00 = 480.00 a fortnight later; agreed today. */
const terms: AgreedTerms = {
  ...{ total: yuan('720'), upfront: yuan('240'), upfrontBy: '2026-12-10', waived: yuan('0') },
  ...{ parts: 1, perPart: yuan('480'), lastPart: yuan('480'), firstDate: '2026-12-25' },
};
const movedCall: CallRecord = {
  ...endedCall,
  id: 'c2',
  about: 'deferral',
  debt: 'd1',
  deferral: {
    ...{ agreement: 'c1', payment: 'c1-part2', pay: yuan('240') },
    ...{ payBy: '2026-12-10', restBy: '2026-12-25' },
  },
  outcome: 'agreed',
  filedOn: '2026-11-24',
  staff: 'C0071',
  events: [
    ...endedCall.events,
    event('m1', { kind: 'heard', words: '同意改', agrees: 'moved', terms }),
    event('m2', { kind: 'said', line: 'keepsDeal', words: '这一期晚还，原来的方案还算数吗？' }),
    event('m3', { kind: 'heard', words: '算数，别的不变' }),
    event('m4', { kind: 'said', line: 'lateFee', words: '这一期晚还，会另外加费用吗？' }),
  ],
  pledges: [{ id: 'w1', by: 'them', what: '把改的日子书面发给我', due: '2026-11-26' }],
};
const withCall = (more: Partial<CallRecord>): CaseFile => ({
  ...kept,
  records: { c1: october, c2: { ...movedCall, ...more } },
});
const moved = withCall({});
const theirs: CallRecord['events'] = [
  event('m1', { kind: 'heard', words: '说了日子，还得起', agrees: 'movedTheirs' }),
];

const toShort = ['查到了', '说了'];
const toDay = [...toShort, '好，问我想怎么还', '好，问剩下的怎么还'];
const toCosts = ['算数，别的不变', '照样减免', '不收费用'];

/** The call about one payment of what was agreed, at its lines. */
export const deferral: Screens = {
  start: on(short, [], '20日谈成的方案，工号 8023'),
  noFigures: on(typed(late, {}), [], '我和贵方谈成过还款方案'),
  short: on(short, toShort, '第 2 期 720.00 元'),
  shortMissed: on(typed(missedFirst, {}), toShort, '已经到期'),
  shortMasked: { ...on(short, toShort, '第 2 期'), masked: true },
  canPay: on(short, toDay.slice(0, 3), '这期我先还 240.00 元'),
  moveOne: on(short, toDay, '剩下的 480.00 元'),
  moveNoDay: on(typed(kept, {}), toDay.slice(0, 3), '请帮我改到晚些还'),
  shiftPlan: on(short, [...toDay, '不能改'], '往后顺延一期'),
  shiftFirst: on(typed(kept, { ...some, ask: 'all' }), toDay, '往后顺延一期'),
  payKeeps: on(short, [...toDay, '不能改', '不能改'], '至少还多少元'),
  dayTold: on(short, [...toDay, '只能改到别的日子'], '哪天还、还多少'),
  keepsDeal: on(short, [...toDay, '同意改'], '还算数吗'),
  keepsWaiver: on(short, [...toDay, '同意改', '算数，别的不变'], '60.48'),
  lateCredit: on(short, [...toDay, '同意改', ...toCosts], '征信怎么报'),
  readRest: on(short, [...toDay, '同意改', ...toCosts, '说了怎么报', '对'], '别的期不变'),
  written: on(short, [...toDay, '同意改', ...toCosts, '说了怎么报', '对', '对'], '请把改的备注上'),
  refusedEnd: on(
    short,
    [...toDay, '不能改', '不能改', '一分不能少', ...toCosts, '说了怎么报', '不能记，也不回电'],
    '先还 240.00 元',
  ),
  keepDeal: on(short, ['说方案不算数了'], '继续算数'),
  dealGone: on(short, ['查不到这份方案'], '转给查得到的同事'),
  otherLender: on(withDebt(short, { kind: 'card', name: '3307' }), toShort, '第 2 期'),
};

/** Getting it ready, and what is there once it is over. */
export const deferralAround: Screens = {
  prepare: { file: short, at: { at: 'prepare' }, shows: '还不上的是哪一期' },
  prepareEmpty: { file: typed(kept, {}), at: { at: 'prepare' }, shows: '对方可以不同意' },
  prepareMissed: { file: typed(missedFirst, {}), at: { at: 'prepare' }, shows: '已经到期' },
  prepareShift: {
    file: typed(kept, { ...some, ask: 'all' }),
    at: { at: 'prepare' },
    shows: '后面每期各晚一个月',
  },
  prepareWrong: {
    file: typed(kept, { ...some, pay: '720', restBy: '2026-12-01' }),
    at: { at: 'prepare' },
    shows: '这就够还这一期了',
  },
  prepareUnknown: { file: typed(late, {}), at: { at: 'prepare' }, shows: '没记在这里' },
  prepareMasked: { file: short, at: { at: 'prepare' }, masked: true, shows: '还不上的是哪一期' },
  prepareLong: {
    file: typed(kept, { pay: String(MOST), payBy: '月底' }),
    at: { at: 'prepare' },
    shows: '还不上',
  },
  fromHome: { file: kept, press: ['这一期还不上？打 95188 改日子'], shows: '还不上的是哪一期' },
  fromMissed: { file: missedFirst, press: ['准备打 95188'], shows: '还不上的是哪一期' },
  cues: { file: short, at: { at: 'cues' }, shows: '剩下的 480.00 元' },
  home: { file: moved, shows: '还第 2 期，先还的' },
  payments: { file: moved, at: { at: 'payments' }, shows: '还第 2 期，先还的' },
  paymentsAll: {
    file: moved,
    at: { at: 'payments' },
    press: ['还了：还第 2 期，先还的', '以后的：10 笔'],
    shows: '原来是 12月10日',
  },
  record: { file: moved, at: { at: 'record', call: 'c2' }, shows: '这一期改成' },
  recordMasked: { file: moved, at: { at: 'record', call: 'c2' }, masked: true, shows: '这一期改成' },
  recordTheirs: {
    file: withCall({ events: theirs }),
    at: { at: 'record', call: 'c2' },
    shows: '改到哪天还没记',
  },
  recordRefused: {
    file: withCall({ outcome: 'refused', events: endedCall.events, pledges: [] }),
    at: { at: 'record', call: 'c2' },
    shows: '还不上的那一期',
  },
};

function on(file: CaseFile, press: readonly string[], shows: string): Screen {
  return { file, at: { at: 'prepare' }, press: ['接通了，开始', ...press], shows };
}
