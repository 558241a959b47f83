import { mine } from '../../../lib/call/index.ts';
import { asks } from '../../../lib/call/script/asks.ts';
import { yuan } from '../../../lib/money/index.ts';
import {
  begun,
  calling,
  early,
  event,
  extreme,
  LONG,
  late,
  promised,
  tiny,
  UNBROKEN,
  withDebt,
  withDrafts,
  withRecord,
  worked,
} from '../cases.ts';
import { sharing } from '../debts.ts';
import type { Screen, Screens } from '../example.ts';
import { type OfferTexts, offerDrafts, offers, wrongOffer } from '../offers.ts';

const toSituation = ['可以办', '说了'];
const toOffer = [...toSituation, '查到了，对得上'];
const toAgreed = [...toOffer, '同意，或说可以申请', '同意减免'];
const toTheirs = ['期数太长，要短些', '不能减，照付', '报了别的方案'];

/** The call that goes on, at its lines: reached by the answers that lead there. */
export const call: Screens = {
  greeting: on(late, [], '您好，我想协商花呗的还款'),
  greetingOnPage: { ...on(late, [], '您好'), in: 'frame' },
  noCase: on(begun, toSituation, '请'),
  situation: on(withDebt(late, { billSays: yuan('8704.80'), askBill: true }), toSituation, '别忘了问'),
  offer: on(late, toOffer, '分 12 期'),
  offerNextYear: on(
    { ...late, plan: { plan: { parts: 12, firstDate: '2027-01-10', next: { kind: 'feeAhead' } } } },
    toOffer,
    '2027年1月10日',
  ),
  offerMasked: { ...on(late, toOffer, '分 12 期'), masked: true },
  waive: on(late, [...toOffer, '同意，或说可以申请'], '请帮我申请减免'),
  waiveFirst: on(late, [...toOffer, '期数太长，要短些'], '那先谈费用'),
  offerAgain: on(late, [...toOffer, '期数太长，要短些', '同意减免'], '谢谢。那本金'),
  nextRung: on(late, [...toOffer, '期数太长，要短些', '不能减，照付'], '费用我先付'),
  theirs: on(late, [...toOffer, ...toTheirs], '请把您的方案说一遍'),
  tooMuch: on(late, [...toOffer, ...toTheirs, '说全了，还不起'], '这个方案我做不到'),
  readBack: on(late, [...toAgreed, '是，不收'], '我念一遍'),
  readDates: on(late, [...toAgreed, '是，不收', '对'], '最后一期'),
  lastSentence: on(late, [...toAgreed, '是，不收', '对', '对', '不发书面的', '还是不发'], '挂断了，记下来'),
  extension: on(early, ['可以办', '说了'], '申请展期到'),
  calm: on(late, [...toOffer, '让我缓一下'], '好了，回到刚才那句'),
  calmMore: on(late, [...toOffer, '让我缓一下', '请您慢一点，再说一遍。'], '好了，回到刚才那句'),
  find: on(late, [...toOffer, '别的，打几个字找'], '先这样说'),
  found: found('说要上门', '怎么回'),
  foundNothing: found(UNBROKEN, '没找到'),
  foundScam: found('打开屏幕共享，下载会议软件，先交保证金，验证码发我，钱转到我个人账户', '像骗局'),
  noted: {
    file: calling(late, { events: [said(), event('n1', { kind: 'note', words: `${LONG}${UNBROKEN}` })] }),
    at: { at: 'call' },
    shows: '记下了',
  },
  noteTyped: {
    file: withDrafts(calling(late), { 'call.c1.note': UNBROKEN }),
    at: { at: 'call' },
    shows: '现在说',
  },
  beforeEnd: on(late, [...toOffer, '结束通话'], '挂断之前'),
  asking: on(late, [...toAgreed, '结束通话', asks.late.title], '现在问'),
  askingLong: on(
    // The first id that is made is the call's.
    withDrafts(late, { 'call.made-1.ask.late': UNBROKEN }),
    [...toAgreed, '结束通话', asks.late.title],
    '现在问',
  ),
  mine: on(late, [...toOffer, '我要说…'], '我要说的'),
  mineSaid: on(late, [...toOffer, '我要说…', mine.writing.title], '说了，回到刚才那句'),
  mineOwn: {
    ...on(withDebt(late, { billSays: yuan('8704.80'), askBill: true }), ['我要说…'], '我要说的'),
  },
  counterEmpty: counter(late, {}, '还缺'),
  counterNoCase: counter(begun, {}, '先填一共欠多少'),
  counterWrong: counter(late, wrongOffer, '请填'),
  counterGood: counter(late, offers.good, '可以答应'),
  counterShared: counter(sharing, offers.good, '先算上别的债'),
  counterSharedMore: more(sharing, offers.good, '这里还没减别的债要还的'),
  counterSharedOverMore: more(sharing, offers.over, '至少要这样改'),
  counterSharedMissing: counter(sharing, { ...offers.good, fee: '' }, '的话在底线里'),
  counterSharedOver: counter(sharing, offers.over, '也要从底线里还'),
  counterSharedByHand: counter({ ...sharing, budget: late.budget }, offers.good, '没减过，就先减再答应'),
  counterNoLimit: counter({ ...late, budget: {} }, offers.good, '先定底线'),
  counterShare: {
    file: withDrafts(calling(begun), {
      ...offerDrafts('call.c1.offer', offers.share),
      'call.c1.offerOwed.owed': '12,430.55',
    }),
    at: { at: 'call' },
    press: ['对方报了方案'],
    shows: '先定底线',
  },
  counterNear: counter(late, offers.feeInside, '接近 24%'),
  counterOver: counter(worked, offers.over, '先别答应'),
  counterDear: counter(late, offers.dear, '太贵，别答应'),
  counterMasked: { ...counter(late, offers.dear, '太贵，别答应'), masked: true },
  counterExtreme: counter(extreme, offers.extreme, '别答应'),
  refused: { ...on(late, toOffer, '刚才填的没存上'), link: { refused: true, unsaved: 2 } },
  ringing: { file: begun, press: ['电话正在响'], shows: '接起来，先说这句' },
  ringingFirstRun: { link: { where: 'session' }, press: ['电话正在响'], shows: '接起来，先说这句' },
  demanded: { file: late, press: ['电话正在响', '说了机构和工号'], shows: '要还多少' },
  callerLong: {
    file: calling(late, { kind: 'incoming', who: LONG, staff: UNBROKEN, demanded: LONG }),
    at: { at: 'call' },
    shows: '对方怎么说？',
  },
  collector: { file: late, press: ['电话正在响', '是催收公司的'], shows: '您是替哪家机构催的' },
  mandate: { file: late, press: ['电话正在响', '是催收公司的', '说了是哪家'], shows: '委托书' },
  sold: { file: late, press: ['电话正在响', '是催收公司的', '说债卖给他们了'], shows: '债权转让的通知' },
  promised: on(withRecord(late, promised), [], '说好会答复'),
  superior: on(withRecord(late, { ...promised, outcome: 'refused' }), [], '谁能定还款方案'),
  lastTime: on(withRecord(late, promised), ['问上次谁接的'], '工号 B3158'),
  sued: on(withDebt(late, { sued: true }), [], '我收到法院材料了'),
  otherLender: on(withDebt(late, { kind: 'card', name: '3307' }), [], '我想协商信用卡的还款'),
  scam: { file: begun, press: ['电话正在响', '要验证码、要转账'], shows: '挂断了，记下来' },
  extreme: on(extreme, toOffer, '分 60 期'),
  extremeNextRung: on(
    // Without a limit: a fee beyond it is not offered.
    {
      ...extreme,
      budget: {},
      plan: { plan: { parts: 60, firstDate: '2100-12-31', next: { kind: 'feeAhead' } } },
    },
    [...toOffer, '期数太长，要短些', '不能减，照付'],
    '费用我先付',
  ),
  oneFen: on(tiny, toOffer, '0.01'),
};

function on(file: NonNullable<Screen['file']>, press: readonly string[], shows: string): Screen {
  return { file, at: { at: 'prepare' }, press: ['接通了，开始', ...press], shows };
}

function found(text: string, shows: string): Screen {
  return on(withDrafts(late, { 'call.made-1.find': text }), [...toOffer, '别的，打几个字找'], shows);
}

function counter(file: NonNullable<Screen['file']>, texts: OfferTexts, shows: string): Screen {
  const typed = withDrafts(calling(file), offerDrafts('call.c1.offer', texts));
  return { file: typed, at: { at: 'call' }, press: ['对方报了方案'], shows };
}

/** With what is folded away while one speaks. */
function more(file: NonNullable<Screen['file']>, texts: OfferTexts, shows: string): Screen {
  return { ...counter(file, texts, shows), press: ['对方报了方案', '再看几条'] };
}

function said() {
  return event('e1', { kind: 'said', line: 'greeting', words: '您好，我想协商花呗的还款，请问您能办吗？' });
}
