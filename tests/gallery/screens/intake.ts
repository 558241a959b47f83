import type { CaseFile } from '../../../lib/casefile/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { begun, LONG, late, UNBROKEN, withDebt, withDrafts } from '../cases.ts';
import type { Screen, Screens } from '../example.ts';

const bill = '【花呗】您 11 月账单已出，应还 8,640.00 元，最低还款 864.00 元，最晚还款日 12月8日。';
const overdue =
  '【花呗】您的账单已逾期 14 天，逾期金额 8,704.80 元，逾期费用 64.80 元，还款日 11月10日，请尽快还款。';
const card = '【招商银行】您的信用卡本期账单 1,800.00 元，最低还款 180.00 元，到期还款日 11月28日。';
const bought = '您在便利店消费 36.50 元，已支付成功。';
const fraud = '【花呗】您的账单已逾期，请把钱转到个人账户 6222 0000，验证码发我，可以帮您消除记录。';
const served =
  '【某某区人民法院】本院受理原告某消费金融公司诉你借款合同纠纷一案，标的 8,640.00 元，案号（2026）浙0106民初1234号，请于 12月10日 9时到庭。';
/** As a page is copied: the list of a loan, of which two parts are late. */
const listed =
  '借呗还款计划\n期数\t到期日\t本金\t利息\t罚息\t合计应还\t状态\n1\t2026-09-12\t880.00\t55.00\t0.00\t935.00\t已还清\n2\t2026-10-12\t880.00\t50.00\t8.60\t938.60\t已逾期\n3\t2026-11-12\t880.00\t45.00\t2.40\t927.40\t已逾期\n4\t2026-12-12\t880.00\t40.00\t0.00\t920.00\t未到期';
const unnamed = '银行提醒：今晚将从您卡上扣除会员年费 1,980 元，有疑问请致电客服中心';

const all = 'total overdue fee minimum dueDate dueDay daysOverdue';
const at = (
  text: string,
  shows: string,
  drafts: CaseFile['drafts'] = {},
  file: CaseFile = begun,
): Screen => ({
  file: withDrafts(file, { 'intake.text': text, ...drafts }),
  at: { at: 'intake' },
  shows,
});

/** 粘贴账单或短信. */
export const intake: Screens = {
  empty: { file: begun, at: { at: 'intake', from: 'debt' }, shows: '把短信或账单贴进来' },
  found: at(bill, '从这条里看到的'),
  ticked: at(bill, '记下以后', { 'intake.ticks': all }),
  masked: { ...at(bill, '记下以后', { 'intake.ticks': all }), masked: true },
  overdue: at(overdue, '含不含逾期费用', { 'intake.ticks': all }),
  /** Whether the fee is in it the message says itself. */
  feeSaid: at(
    '【花呗】您已逾期14天，逾期金额8,704.80元（含逾期费用64.80元），请尽快还款。',
    '原文里看得出来。不对就改。',
    { 'intake.ticks': all },
  ),
  correction: at(
    overdue,
    '改花呗这笔',
    { 'intake.ticks': all, 'intake.feeIn': 'yes' },
    withDebt(late, {
      dueDate: '2026-11-09',
    }),
  ),
  /** 8,640.00 are late since 10 November: the bill of December does not take their place unasked. */
  otherBill: {
    ...at(
      '【花呗】您的12月账单应还 2,000.00 元，还款日 12月10日。',
      '这条是 12 月的账单',
      { 'intake.ticks': all },
      late,
    ),
    press: ['记下'],
  },
  /** It is late since 10 November: by when they demand it is not when it was due. */
  whatDay: {
    ...at('花呗欠款 8,700.00 元，请最迟于 12月10日 前还清。', '先选：这一天', { 'intake.ticks': all }, late),
    press: ['记下'],
  },
  deadline: at(
    '花呗欠款 8,700.00 元，请最迟于 12月10日 前还清。',
    '只给你看，还款日不改',
    { 'intake.ticks': all, 'intake.deadline': 'yes', 'intake.feeIn': 'yes' },
    late,
  ),
  twin: at(
    '【花呗】您本期账单应还 8,640.00 元，还款日 11月10日。',
    '已经记着一笔一样的',
    { 'intake.ticks': all, 'intake.feeIn': 'no', 'intake.to': 'new' },
    late,
  ),
  whichDay: {
    ...at('【花呗】您的账单 8,640.00 元已逾期 14 天，还款日 12月10日。', '先选：哪个对', {
      'intake.ticks': all,
    }),
    press: ['记下'],
  },
  /** Days and a day that do not go together; the days are right, and the bill's figure is added up. */
  byDays: at(
    '【花呗】您的账单已逾期 30 天，逾期金额 8,704.80 元，逾期费用 64.80 元，还款日 11月10日。',
    '连逾期费用一共',
    { 'intake.ticks': all, 'intake.feeIn': 'no', 'intake.day': 'daysOverdue' },
  ),
  part: at('【花呗】您的分期账单第3/12期应还 756.00 元，还款日 12月10日。', '后面还有 9 期', {
    'intake.ticks': all,
  }),
  overpaid: at('【花呗】您的账单应还 -25.00 元，还款日 12月8日。', '这一期是不是多还了'),
  howPaid: {
    ...at(
      '【花呗】您已成功还款 1,000.00 元，剩余待还 7,640.00 元，还款日 11月10日。',
      '先选：这笔还款怎么记',
      { 'intake.ticks': all },
      late,
    ),
    press: ['记下'],
  },
  asPayment: at(
    '【花呗】您已成功还款 1,000.00 元，剩余待还 7,640.00 元，还款日 11月10日。',
    '别的都不改',
    { 'intake.ticks': all, 'intake.paid': 'pay' },
    late,
  ),
  paidInPart: at(
    overdue,
    '还过一部分',
    { 'intake.ticks': all, 'intake.feeIn': 'yes' },
    withDebt(late, {
      payments: [{ id: 'p1', date: '2026-11-20', amount: 10_000 as never }],
    }),
  ),
  several: at('花呗逾期8,000元，借呗逾期15,000元，请尽快还款', '提到不止一笔', { 'intake.ticks': all }),
  /** Each with its own sum and day: the next one due is shown, and that there is another. */
  overview: at('待还：招商银行 2,000.00元 12月8日，花呗 1,500.00元 12月3日', '提到不止一笔'),
  severalOther: at('花呗、借呗逾期共23,000元，请尽快还款', '不一定是它的', {
    'intake.kind': 'jiebei',
  }),
  loans: at('借呗2笔：第1笔5,000.00元已逾期9天，第2笔3,200.00元将于12月8日到期', '这条里有 2 笔', {
    'intake.ticks': all,
  }),
  listed: at(listed, '表里另外 2 行没算', { 'intake.ticks': all }),
  /** The first of the two is noted: the second is another debt, and not asked about. */
  listedSecond: at(
    listed.replace('借呗', '花呗'),
    '新的一笔',
    { 'intake.ticks': all, 'intake.loan': '2', 'intake.to': 'after:d1' },
    withDebt(late, { unpaid: yuan('930'), dueDate: '2026-10-12' }),
  ),
  listedNext: at(
    '花呗分期\n期数\t还款日\t应还金额\n5\t2026-10-20\t516.00\n6\t2026-11-20\t512.00\n7\t2026-12-20\t508.00',
    '取了下一次要还的',
    { 'intake.ticks': all },
  ),
  severalKept: {
    ...at('花呗逾期8,000元，借呗逾期15,000元，请尽快还款', '再记另一笔', {
      'intake.ticks': all,
      'intake.feeIn': 'no',
    }),
    press: ['记下'],
  },
  begunForm: at(card, '没填完的那笔', {
    'intake.ticks': all,
    'debt.kind': 'jiebei',
    'debt.unpaid': '5000',
    'debt.dueDate': '去年',
  }),
  feeMissing: {
    ...at(overdue, '先选：这个数里', { 'intake.ticks': all }),
    press: ['记下'],
  },
  /** Whether it is late goes by its day, so that is asked before the fee. */
  dayMissing: {
    ...at('【花呗】您的账单 1,280 元已逾期，请尽快还款。', '先填还款日', { 'intake.ticks': all }),
    press: ['记下'],
  },
  dayWrong: at('【花呗】您的账单 1,280 元已逾期，请尽快还款。', '没有 30 日', {
    'intake.ticks': all,
    'intake.dueDate': '2026-02-30',
  }),
  daysLeft: at('花呗 8640 元，还剩 16 天就要逾期了', '没写几月几号', { 'intake.ticks': all }),
  minimumAlone: at('花呗最低还款864元', '没看出一共要还多少'),
  cleared: { ...at(bill, '清掉了'), press: ['清掉'] },
  card: at(card, '尾号或银行', { 'intake.ticks': all }),
  supply: at('【某地供电】户号0021，11月电费186.50元，请在12月5日前缴纳。', '像是水电、话费'),
  noChinese: at('IMG_4471.jpg', '这里只读得懂中文'),
  inDistress: at('还不上了，我不想活了', '先顾人，债可以谈'),
  nobodyNamed: {
    ...at('您有一笔账单应还 8,640.00 元，最晚还款日 12月8日。', '先选：是哪一种债'),
    press: ['记下'],
  },
  wrong: at(bill, '请填数字', { 'intake.ticks': all, 'intake.total': '八千多' }),
  notTicked: { ...at(bill, '打了“对”的才记'), press: ['记下'] },
  kept: { ...at(bill, '记下了新的一笔'), press: ['全都对', '记下'] },
  keptRefused: {
    ...at(bill, '还没存上'),
    link: { unsaved: 1, refused: true },
    press: ['全都对', '记下'],
  },
  keptWithGaps: { ...at(card, '还差：'), press: ['全都对', '记下'] },
  changed: {
    ...at(overdue, '改好了', { 'intake.ticks': all, 'intake.feeIn': 'yes' }, late),
    press: ['记下'],
  },
  /** Nothing of it says more than what is there. */
  unchanged: {
    ...at(
      '【花呗】您本期账单应还 8,640.00 元，还款日 11月10日。',
      '没有改动',
      { 'intake.ticks': all, 'intake.feeIn': 'no' },
      late,
    ),
    press: ['记下'],
  },
  nothingToNote: {
    ...at('花呗已逾期14天，请尽快还款', '没有能记的数', { 'intake.late': 'no' }),
    press: ['记下'],
  },
  tomorrow: at('【花呗】您的账单 640.00 元明天到期，请按时还款。', '没写几月几号', { 'intake.ticks': all }),
  nothingOwed: at(bought, '没看出欠款'),
  nothingOwedNow: at(bought, '就在那笔里记', {}, late),
  nothingOwedWary: at('您刚刚在商场消费 9,126 元，如有疑问请咨询 82147005', '去官方 App 看'),
  court: at(served, '像法院的文书', { 'intake.ticks': all }),
  courtPayOrder: at('收到了法院的支付令，要还花呗 8640 元', '看法院的期限'),
  courtNothing: at('【某某区人民法院】您有一份传票已送达，请登录人民法院在线服务查看。', '像法院的文书'),
  arbitration: at(
    '【某某仲裁委员会】本会已受理某公司与你的借款合同争议，请按通知选定仲裁员。',
    '像仲裁委的文书',
  ),
  scam: at(fraud, '这条像骗局'),
  scamWithoutSign: at(unnamed, '拿不准，打 96110 问一句'),
  extreme: at(
    `${overdue}${LONG.repeat(30)}${UNBROKEN.repeat(12)}`,
    '只看了前 2,000 个字',
    { 'intake.ticks': all, 'intake.kind': 'other', 'intake.name': UNBROKEN },
    late,
  ),
};
