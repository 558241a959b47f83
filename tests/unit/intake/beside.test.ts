import { describe, expect, it } from 'vitest';
import { type Bill, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-11-27';
/** Every field, those that were not found too. */
const read = (text: string): { [Field in keyof Bill]: Bill[Field] | undefined } => ({
  total: undefined,
  minimum: undefined,
  overdue: undefined,
  fee: undefined,
  dueDate: undefined,
  dueDay: undefined,
  ...readBill(text, today),
});

type Case = [why: string, text: string, says: { [Field in keyof Bill]?: Bill[Field] | undefined }];

const kinds: Case[] = [
  [
    'what last month cost is in this bill, and nothing is late',
    '您的浙商银行信用卡本期账单1,208.60元，含因上月还款晚了3天收取的违约金15.20元，最低还款120.86元，到期还款日12月9日。',
    { kind: 'bill', total: yuan('1208.60'), minimum: yuan('120.86') },
  ],
  [
    'a bill that ends with a long warning stays one',
    '【华夏银行】您的信用卡本期账单2,310.00元，最低还款231.00元，还款日12月3日。近日有不法分子冒充我行客服，谎称可“注销不良、恢复征信”，要求转账至个人账户，请勿相信，如遇可疑来电请立即挂断并报警。',
    { kind: 'bill', total: yuan('2310'), minimum: yuan('231'), dueDate: '2026-12-03' },
  ],
  [
    'a warning is not what it quotes',
    '【宁波银行】有不法分子群发“您的卡片已逾期，请马上点击链接还清，否则今天停用”等短信。短信非我行所发，请勿点击。',
    { kind: 'other', creditor: '宁波银行' },
  ],
  [
    'a demand that is taken back',
    '经查，您9月4日的还款当日已入账。我司已停止催收并撤回移交，对您造成的打扰深表歉意。——兴业消费金融',
    { kind: 'other' },
  ],
  [
    'where it says what is late, a request beside it makes it no reminder',
    '【友信普惠】您3月9日到期的第4期代扣未成功。目前逾期金额￥1,306.20，请于今日18:00前存足。',
    { kind: 'overdue', overdue: yuan('1306.20') },
  ],
  [
    'money to a friend of one who has a new number',
    '我是你表弟，手机坏了先用这个号。花呗今天到期差2600，你转到我同事卡上，晚上就还你。',
    { kind: 'scam' },
  ],
  [
    'a limit for some days comes to its end',
    '您信用卡临时额度20,000元将于12月8日到期，到期后恢复为固定额度9,000元。',
    { kind: 'other' },
  ],
  [
    'the day was yesterday, and nothing has come',
    '【捷信】昨天（11/26）是您的还款日，527元还没有收到，请尽快处理。',
    { kind: 'overdue' },
  ],
  [
    'amid much advertising a bill stays one',
    '亲爱的持卡人：秋意渐浓，周年庆典盛大开启，即日起至12月31日，每周末用本行APP支付，满88元立减15元，名额有限，先到先得；新客户首刷赠旅行箱一只（市场参考价299元）。现将您尾号7716卡片的情况告知如下：您2026年11月的账单合计为人民币9,104.55元，最低还款额为人民币455.23元，请您留意本期最后还款日2026年12月07日。另，自明年1月1日起，部分产品的积分规则将有调整，每月积分上限由20,000分调整为10,000分，具体以官网公告为准。理性消费，切勿轻信“征信修复”等虚假宣传。',
    { kind: 'bill', total: yuan('9104.55'), minimum: yuan('455.23'), dueDate: '2026-12-07' },
  ],
  [
    'the answer to a complaint',
    '【12378】您于11月9日反映的某贷款公司暴力催收、收取高额罚息800元等事项已收悉，我中心已转送被投诉机构办理。',
    { kind: 'other' },
  ],
  [
    'but not where something is owed beside it',
    '【花呗】您反映的问题已收悉。您的花呗已逾期20天，欠款7,640.00元，请尽快还款。',
    { kind: 'overdue', overdue: yuan('7640') },
  ],
  [
    'an insurance of parcels on a bill is no parcel',
    '【京东】您的白条快递费险账单640.00元已逾期5天，请还款',
    { kind: 'overdue' },
  ],
  [
    'what somebody expects is not late',
    '您预期未来收入增加，花呗应还640元，还款日12月8日',
    { kind: 'bill', total: yuan('640') },
  ],
  [
    'a sign that sounds alike',
    '安逸花提醒：您的借款已预期4天，当前应还702.3元，请您今天环清，以免影响您的信用。',
    { kind: 'overdue', overdue: yuan('702.30'), daysOverdue: 4 },
  ],
  ['the day it is due', '花呗本月15日是您的还款日哦', { kind: 'reminder' }],
];

const sums: Case[] = [
  [
    'of a bill paid in part the rest is owed',
    '【兴业银行】您的信用卡账单金额4,120元；已收到您提前归还的1,500元，本期剩余应还2,620元，最后还款日12月4日。',
    { total: yuan('2620') },
  ],
  [
    'a sum that is withdrawn as wrong',
    '更正：昨日短信所列账单金额7,310元有误，您尾号2208的光大银行信用卡本期实际应还731.00元，最低73.10元。',
    { total: yuan('731'), minimum: yuan('73.10') },
  ],
  [
    'each of two parts, and both together',
    '洋钱罐：8/5期、9/5期均已逾期，各908.5元，共1817元',
    { overdue: yuan('1817') },
  ],
  [
    'of all that is left some is late',
    '中邮消费金融提醒：您名下借款剩余本息共12,480.00元，其中第3、4期合计1,310.40元已逾期28天。',
    { total: yuan('12480'), overdue: yuan('1310.40'), daysOverdue: 28 },
  ],
  [
    'what is late and what that cost add up',
    '您在杭银消费金融的借款12月5日应还1,040.00元，扣款未成功，现已逾期2天，产生罚息3.12元。请将1,043.12元存入扣款卡。',
    { total: yuan('1043.12'), overdue: yuan('1040'), fee: yuan('3.12') },
  ],
  [
    'two kinds of fees in one sum',
    '你欠中银消费金融本金6200元、罚息与滞纳金共821.4元，逾期已190天，案件已进入诉前调解登记。',
    { fee: yuan('821.40') },
  ],
  [
    'a part of a bill is not its minimum',
    '【抖音支付】您的抖音月付账单已于11月1日生成，共233块3毛3，含先用后付19块9；最晚12月8日23:59还。',
    { total: yuan('233.33'), minimum: undefined },
  ],
  [
    'a table of two columns',
    '【招商银行】信用卡电子账单\n账单日\t到期还款日\n11/07\t11/25\n本期应还\t最低还款\n￥5,204.30\t￥260.22\n信用额度\t￥30,000.00',
    { total: yuan('5204.30'), minimum: yuan('260.22'), dueDate: '2026-11-25' },
  ],
  [
    'a wide comma between thousands',
    '你在安逸花的借款已经严重逾期，欠款 5，820元一直不处理，今天必须还。',
    { overdue: yuan('5820') },
  ],
  [
    'what is let go names no sum behind it',
    '您招联金融的欠款共9,842.50元已逾期，罚息全免后一次性还8,000元结清。',
    { fee: undefined },
  ],
  ['so many days and more are no sum', '您有一笔借款已超期60+天，请尽快处理。', { overdue: undefined }],
];

const days: Case[] = [
  [
    'a day that a demand sets is not the one it was due on',
    '【花呗】您的账单已逾期18天，待还本金6,200.00元，请于12月1日前还清，以免影响征信。',
    { kind: 'overdue', dueDate: undefined, daysOverdue: 18 },
  ],
  [
    'that on which it was due stays',
    '您的个人贷款本应11月3日归还，尚欠980元，请尽快存入。',
    { dueDate: '2026-11-03' },
  ],
  [
    'the day of a payment that came',
    '已收到您11月6日还款400元。本期仍欠512.40元，现已过还款日，请尽早补足。',
    { dueDate: undefined },
  ],
  [
    'on which a letter was signed',
    '致某某村委会：贵村村民在小米消费金融借款后拒不归还欠款9,386.00元，请告知其家属，督促其尽快归还。小米消费金融委托催告单位\n2026年7月1日',
    { dueDate: undefined },
  ],
  [
    'of a range its end',
    '【国家开发银行】助学贷款还息期12-15至12-20，应付利息￥388.10。',
    { dueDate: '2026-12-20' },
  ],
  [
    'with a point behind a comma',
    '抖音月付11月账单128元(12.1出账,12.10前还)已更新',
    { dueDate: '2026-12-10' },
  ],
  [
    'with a year of two figures',
    '您的贷记卡应还2,015.70元，最低201.57元，还款日26/12/07。',
    { dueDate: '2026-12-07' },
  ],
  [
    'as a bank from abroad writes it',
    '您的汇丰银行信用卡结欠CNY 6,876.54，最低付款额CNY 343.83，到期缴款日18DEC2026。',
    { dueDate: '2026-12-18' },
  ],
  [
    'so many days to go are no day',
    '您的北京银行信用卡还有5日就到还款日啦，尚欠1,320.00元',
    { dueDay: undefined },
  ],
];

const names: Case[] = [
  ['in letters', 'CITIC信用卡逾期6天，欠款2,150元，请尽快存入。', { creditor: '中信银行信用卡' }],
  ['not the word before it', '您是预留联系人。其拍拍贷的借款已逾期31天，请转告。', { creditor: '拍拍贷' }],
  [
    'who bought the debt',
    '债权转让通知：海尔消费金融已将对您的债权（本金5,300元）转让，现债权人为鼎信资产，请直接向其履行。',
    { creditor: '鼎信资产' },
  ],
  [
    'not who may buy it one day',
    '【花呗】您的账单已逾期62天，欠款7,640.00元。如仍未还，债权将依法转让给某某资产管理公司。',
    { creditor: '花呗' },
  ],
  [
    'by the longer name',
    '尊敬的客户，您在中银消费金融的合同已逾期12天，请尽快还款。【中银消费】',
    { creditor: '中银消费金融' },
  ],
];

describe.each([
  ['what kind it is', kinds],
  ['which sum', sums],
  ['which day', days],
  ['who is owed', names],
])('%s', (_, cases) => {
  it.each(cases)('%s: %s', (_why, text, says) => expect(read(text)).toMatchObject(says));
});
