import type { CaseFile } from '../../../lib/casefile/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { CallRecord } from '../../../lib/record/index.ts';
import { huabei } from '../../unit/casefile/example.ts';
import { agreed, begun, early, event, LONG, late, UNBROKEN, withDrafts, withRecord } from '../cases.ts';
import { sharing } from '../debts.ts';
import type { Screen, Screens } from '../example.ts';

/** As agreed with the first rung: 8,640.00 in 12 parts, 60.48 of fee let go. */
const same =
  '【花呗】您的方案：合计8,640.00元，分12期，每期720.00元，免手续费，首期12月10日，减免逾期费用60.48元。按期还款期间不再加收逾期费用。';
const dearer =
  '【花呗】您的还款方案：11月30日（含）前付60.48元；剩余本金分12期，每期756.00元（含手续费36.00元），首期12月10日，合计9,132.48元。征信按合同约定报送。';

const theirs: Partial<CallRecord> = {
  ...agreed,
  staff: 'B3158',
  events: [event('e2', { kind: 'heard', words: '那就这样', agrees: 'theirs' })],
};
const heard: CaseFile['drafts'] = {
  'call.c1.offer.down': '60.48',
  'call.c1.offer.parts': '12',
  'call.c1.offer.perPart': '720',
  'call.c1.offer.fee': '28.80',
  'agreement.c1.call_downBy': '2026-11-30',
  'agreement.c1.call_firstDate': '2026-12-10',
};

/** The call was about the first. */
const twoLoans: CaseFile = {
  ...late,
  debts: {
    d1: { ...huabei, kind: 'jiebei', name: '合同尾号1203' },
    d2: { ...huabei, id: 'd2', kind: 'jiebei', unpaid: yuan('5000'), name: '合同尾号8816' },
  },
};

/** More time, until December 30, without a fee. */
const extended: { file: CaseFile; record: Partial<CallRecord> } = {
  file: early,
  record: {
    ...agreed,
    events: [event('e2', { kind: 'heard', words: '不收费用', agrees: 'extension' })],
  },
};
/** One sum by December 10. */
const inOne: { file: CaseFile; record: Partial<CallRecord> } = {
  file: { ...late, plan: { plan: { parts: 1, firstDate: '2026-12-10', next: { kind: 'feeAhead' } } } },
  record: agreed,
};

const at = (
  text: string,
  shows: string,
  {
    drafts = {},
    record = agreed,
    file = late,
  }: { drafts?: CaseFile['drafts']; record?: Partial<CallRecord>; file?: CaseFile } = {},
): Screen => ({
  file: withDrafts(withRecord(file, record), {
    ...(text !== '' && { 'agreement.c1.text': text }),
    ...drafts,
  }),
  at: { at: 'agreement', call: 'c1' },
  shows,
});

/** 对照协议. */
export const agreement: Screens = {
  empty: at('', '把对方的短信或协议贴进来'),
  beforeFirstRun: {
    file: { ...withRecord(late, agreed), settings: {} },
    at: { at: 'record', call: 'c1' },
    press: ['对照协议'],
    shows: '把对方的短信或协议贴进来',
  },
  nothingAgreed: { file: begun, at: { at: 'agreement' }, shows: '没法逐项对' },
  same: at(same, '和通话里说的一样'),
  demand: at('【花呗】您的本期账单已逾期14天，应还8704.80元，请尽快还款。', '是催款的话'),
  different: at(dearer, '处不一样', { drafts: heard, record: theirs }),
  /** Nothing was agreed: it is held against what they offered. */
  offered: at(dearer, '这通电话还没谈成', { drafts: heard, record: { outcome: 'cut' } }),
  masked: { ...at(dearer, '处不一样', { drafts: heard, record: theirs }), masked: true },
  /** The day is the one that was said, and whether it counts is not written. */
  upTo: at(same.replace('首期12月10日', '首期请于12月10日前还款'), '没说含不含当天'),
  /** The paper wants the first payment earlier than was said: both days, and the safe one. */
  twoDays: at(same.replace('首期12月10日', '首期请于12月5日前还款'), '没问清以前，按早的'),
  /** Who pays on the 10th is in time by 11日前, however that is meant. */
  inTime: at(same.replace('首期12月10日', '首期请于12月11日前还款'), '怎么算都不晚'),
  /** 30 % of 8,640.00 are 2,592.00, of which nobody spoke. */
  downShare: at(
    '【花呗】总额8,640.00元，首付30%，12月1日前付清，余款分12期，每期504.00元，免手续费，首期12月10日。',
    '处不一样',
  ),
  missing: at('【花呗】您的方案：分12期，首期12月10日。', '处没写'),
  doubts: at(`${same}利息每月另算，意外险按期缴。`, '句电话里没提'),
  /** A fee that is stated and was not agreed is a difference, though 免手续费 stands beside it. */
  statedFee: at(`${same}另收一次性手续费200元。`, '1 处不一样'),
  payTo: at(`${same}请还至对公账户621700*******。`, '先核实付到哪里'),
  toRead: at(`${same}本公司可随时收回本方案。首期翻倍。`, '句要看'),
  /** A paper of many sentences, none of them about the plan. */
  longPaper: at(
    `李女士：您11月25日来电说到家里的情况，我们都记下了。${same}请在还款日前一天20点前备好钱，系统当天会扣三次，早上、中午、晚上各一次。换了银行卡请提前五天在页面里更换，否则可能扣不到。还清后十个工作日内可以在页面里下载结清证明。您的手机号有变化，请在30日内告诉我们。如果哪一期周转不开，请先打95188，不要不接电话。还款记录由放款机构如实报送。对这份安排有不满意，可以向监管部门反映。附件的密码是身份证后六位。`,
    '句要看',
  ),
  extension: at('【花呗】您的账单8,640.00元展期至12月20日，展期费用35.00元。', '处不一样', extended),
  extensionSame: at(
    '【花呗】您的账单8,640.00元已展期至12月30日，展期不收费用。',
    '和通话里说的一样',
    extended,
  ),
  extensionInParts: at(
    '【花呗】您的展期申请已通过，8,640.00元分3期，每期2,880.00元，首期12月30日，免手续费。',
    '分几期',
    extended,
  ),
  extensionByHand: { ...at('', '把对方的短信或协议贴进来', extended), press: ['一项一项手填'] },
  /** It is reckoned only where it speaks of parts: what can be paid at once today says nothing of a later day. */
  extensionJudged: {
    ...at(
      '【花呗】您的展期申请已通过，8,640.00元分3期，每期2,880.00元，首期12月30日，免手续费。',
      '照短信的数',
      extended,
    ),
    press: ['照短信的数算一遍'],
  },
  oneSum: at(
    '【花呗】您的还款方案：12月15日前一次性还款8,640.00元，逾期费用60.48元减免。',
    '最晚还清',
    inOne,
  ),
  /** The penalty stops; of the interest of a loan it says nothing. */
  partly: at(
    same.replace('【花呗】', '【借呗】').replace('按期还款期间不再加收逾期费用', '期间不收罚息'),
    '利息要问',
    { file: { ...late, debts: { d1: { ...huabei, kind: 'jiebei' } } } },
  ),
  /** Another loan of the same lender. */
  otherLoan: at(
    '【借呗】您合同尾号8816的借款：本金5,000.00元，分10期，每期500.00元，免手续费，首期12月10日。',
    '像是另一笔',
    { file: twoLoans, record: { ...agreed, debt: 'd1' } },
  ),
  /** What nobody spoke of lets them turn to others: a sentence, with what it rests on. */
  contacts: at(`${same}您同意我司将通讯录用于联系。`, '请您删去这句'),
  /** Another lender's, with the figures that were agreed. */
  otherLender: at(same.replace('【花呗】', '【京东白条】'), '里面写的是“京东白条”'),
  refused: at('【花呗】您的分期申请未通过，请按原账单8,704.80元还款。', '没批，方案不算数'),
  gone: at('【花呗】您的分期方案已取消。', '方案不算数了'),
  /** Parts of several sizes, quoted below the row. */
  uneven: at(
    '【花呗】合计8,640元，分12期，前6期每期500元，后6期每期940元，免手续费，首期12月10日。',
    '前6期每期500元',
  ),
  notice: at('【花呗】您于12月10日成功还款720.00元，感谢您的支持。', '不是谈好的方案'),
  paidOff: at('【花呗】您已还清全部欠款，感谢您的使用。', '说已经还清了'),
  certificate: at('【花呗】结清证明：您的借款已于2026年11月20日结清。', '是结清证明'),
  court: at(
    '【杭州市西湖区人民法院】民事调解书：被告于2026年12月10日起分12期每期偿还720.00元。',
    '区号加 12368',
  ),
  english: at(
    'Repayment plan: pay 60.48 by Dec 1, then 12 installments of CNY 720.00, no fee, first on Dec 10.',
    '这是英文',
  ),
  pending: at(`${same}最终以审批结果为准。`, '还没批下来'),
  choice: at('【花呗】方案一：分12期，每期720.00元。方案二：12月31日前一次还8,000元。', '先说定哪个'),
  cut: at(`${same}${'感谢您的理解。'.repeat(450)}`, '先看完再付'),
  unsigned: at(same.replace('【花呗】', ''), '先核对是谁发的'),
  signedByOther: at(same.replace('【花呗】', '【恒信律师事务所】'), '署名是“恒信律师事务所”'),
  own: at('本人承诺：合计8,640.00元，分12期，每期720.00元，免手续费，首期12月10日。', '不算对方的答复'),
  scam: at(`${same}请转到我的个人微信。`, '像骗局，先别付'),
  nothing: at('好的，稍后联系。', '这段里没看到方案'),
  theirsEmpty: at('', '先把电话里说的数填好', { record: theirs }),
  theirsNotNoted: at(dearer, '先填通话里的数', { record: theirs }),
  judged: { ...at(dearer, '照短信的数', { drafts: heard, record: theirs }), press: ['照短信的数算一遍'] },
  /** It comes to less than is owed, and says nothing of a waiver: there is none to ask about. */
  judgedLess: { ...at(same.replace('，减免逾期费用60.48元', ''), '可以答应'), press: ['照短信的数算一遍'] },
  judgedSettled: { ...at(same, '可以答应'), press: ['照短信的数算一遍'] },
  judgedShared: {
    ...at(same, '先算上别的债，再答应', { file: sharing, record: { ...agreed, debt: 'd1' } }),
    press: ['照短信的数算一遍'],
  },
  /** Nothing is left to ask. */
  asWritten: at(`${same}征信按逾期报送，晚一天不影响方案，到期自动扣款。`, '照短信写的付就行', {
    drafts: { 'agreement.c1.cleared': 'yes' },
  }),
  /** It is kept, and the sentence that is still to be sent with it. */
  matchedGaps: at(same, '付第一笔之前，发给对方', {
    record: { ...agreed, paperMatched: { on: '2026-11-26' } },
  }),
  cleared: { ...at(dearer, '清掉了。', { drafts: heard, record: theirs }), press: ['清掉'] },
  /** The call was about a debt that was removed since. */
  otherDebt: at(same.replace('【花呗】', '【招商银行】'), '官方电话', {
    record: { ...agreed, debt: 'gone' },
  }),
  matchedCleared: {
    ...at(same, '清掉了。', { record: { ...agreed, paperMatched: { on: '2026-11-26' } } }),
    press: ['清掉'],
  },
  matched: at('', '对过：和通话里说的一样', { record: { ...agreed, paperMatched: { on: '2026-11-26' } } }),
  wrong: at('', '请填数字', {
    drafts: { 'agreement.c1.paper_total': '八千多', 'agreement.c1.paper_parts': '12' },
  }),
  extreme: at(`${dearer}${LONG.repeat(70)}${UNBROKEN.repeat(20)}`, '只看了前 3,000 个字', {
    drafts: { ...heard, 'agreement.c1.call_total': '99999999.99' },
    record: { ...theirs, staff: UNBROKEN },
  }),
};
