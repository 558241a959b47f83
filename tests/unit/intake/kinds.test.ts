import { describe, expect, it } from 'vitest';
import { type Bill, readBill } from '../../../lib/intake/index.ts';

type Case = [why: string, text: string];

const kinds: Record<Bill['kind'], Case[]> = {
  bill: [
    [
      'a statement that was sent',
      '您11月的对账单已寄出，应还总额2,110.00元，最低105.50元，缴款截止12月19日。',
    ],
    [
      'a statement with a usual request',
      '【甘泉银行】您的信用卡12月账单已生成，应还820.00元，请确保余额充足。',
    ],
    ['what is taken on the due day', '【甘泉银行】您12月账单：应还3,300.00元，将于到期还款日自动扣款。'],
    ['interest that has been reckoned', '您在甘泉银行的贷款结息单已出，应付利息410.20元，付息日12月21日。'],
    ['nothing of it was paid yet', '甘泉银行信用卡账单:本期应还900.00元，本期已还0.00元，还款日12月8日'],
    ['all of it is asked for', '请于12月9日前全额还清本期账单1,480.00元。'],
    ['a statement that has just come', '您的信用卡账单刚刚投递，请登录手机银行查看。'],
    ['what being late would cost', '您的账单本期应还690.00元，还款日12月8日，到期未还将产生罚息'],
    ['the same without "if"', '花呗12月应还300.00元，12月10日前还，逾期有违约金'],
    ['not for those who are late', '您的还款日为每月15日，本期应还512.00元，已逾期客户请忽略'],
  ],
  reminder: [
    [
      'with a word for those who have paid',
      '【借呗】还款日将至：您共有1,675.20元待还，最晚还款日12-10。若已还清，敬请忽略。',
    ],
    ['days are counted down', '花呗还款日倒计时2天，待还320.00元'],
    ['days that pass', '再过4天就是还款日啦，本期410.00元，您上月还款400.00元已到账'],
    ['called a reminder of the day', '标题：还款日提醒，本期应还：1,200.00元，扣款日：12月19日'],
    ['called a friendly one', '友情提醒：您的信用卡还款日为12月9日，本期应还1,200.00元'],
    ['says that it is not late', '您的还款日是本月22日，应还1,040.00元，未逾期，仅为提前通知'],
    ['nothing is reckoned as late', '您的卡今天仍为还款日，不计逾期，请今日22点前存入差额64.00元'],
    ['paid late it would cost', '您的账单晚还了会有违约金，请按时还款，还款日12月9日，应还310.00元'],
    ['a few words of tomorrow', '分期乐：明天要还88.00元哦'],
    ['few days are left, and what a day more would mean', '离还款日只剩2天，晚一天就会多一天利息。'],
    ['a day that was moved, with a request', '您的还款日自下月起调整为每月18日，请按新日期还款。'],
    ['is tried again before it is late', '今日扣款失败，晚上再扣一次，请存入420.00元，避免变成逾期。'],
    ['a part is missing', '【甘泉银行】您已还款500.00元，距本期全额应还仍差380.00元，请在到期前补足。'],
    ['interest to have ready', '您的贷款付息日为12月21日，请于当日前在结算账户留足利息款。'],
    ['somebody asks whether it is late', '您的信用卡今日为到期还款日，仍有310.00元未还。这算已经逾期了吗？'],
    ['a payment one is told of aloud', '您好，本月二十三日有一笔两千元的还款，请您提前存好。'],
    ['a masked card without sums', '您尾号XXXX信用卡将于X月X日到期还款，请在到期前存入足额款项。'],
  ],
  overdue: [
    ['past the last day', '您的信用卡账单已过到期还款日，目前尚有516.20元未还，请尽快还款。'],
    ['due yesterday', '您的信用卡昨日到期，扣款失败，尚欠最低还款额350.00元。'],
    [
      'could not be taken, and costs',
      '您合同12月6日月供未扣款成功，请存入3,265.00元，已产生的罚息以系统为准。',
    ],
    ['a part was paid, a part is late', '您本期还款2,000.00元已入账，但仍有逾期款433.20元未结清。'],
    ['interest is owed', '【甘泉银行】您贷款已形成欠息73.55元，请尽快归还。'],
    ['told by somebody of 招商银行', '招商银行贷后专员：您的信用卡已逾期5天，应还640.00元，请尽快还款。'],
    ['paid later than it should be', '您有一笔款晚还了，点击查看（还呗）'],
    ['somebody else has paid the lender', '您的借款已代偿，代偿金额3,210.00元，请尽快偿还'],
    ['without harm, however polite', '您的借款已逾期，为免带来不必要的困扰，请尽快还款，已还请忽略。'],
    ['to be dealt with now', '您好，您在我司的欠款8,000元，今天之内必须处理'],
  ],
  collection: [
    [
      'a letter of lawyers',
      '【衡岳律所】受甘泉银行委托，就您欠款18,000元正式函告，请于收到本函后3日内还款。',
    ],
    ['a letter without being late', '【衡岳律师事务所】委托人已授权本所向您发出律师函，标的额￥11,000.00'],
    ['those who may take it back', '当事人，因你未履行还款义务，材料已备妥准备递交法院，若要撤案请速回电'],
    ['passed to others in mild words', '因您长期未还款，您的账户已委托合作机构进行还款督促，请尽快还清。'],
    ['to where one works', '你欠的400块拖了半个月了，再不还我就打到你单位去'],
    ['to all one knows', '你是不是打算不还了？再不回就群发给你手机里所有人'],
    ['to the family', '你儿子欠我们平台6,000元，已经两个月没还了，你们做家长的管一管'],
    ['asks where somebody is', '您已逾期21天，我们将依据联系人信息核实您的下落，请今日还清1,100.00元。'],
    ['through a neighbour', '麻烦告知3栋的周先生，他车贷拖着没还，拖车人员这两天到。'],
    ['takes the thing back', '手机分期拖了52天，我们会到你家取回手机，今天就把700元交了。'],
    ['a list, without the word debt', '你已被列入重点催收名单，本周五前未结清1,500元，将发函至你的单位'],
    ['harm to one’s life', '您的贷款已逾期3天，请尽快处理，否则您的生活会有不少麻烦。'],
    ['in a saying', '钱拖了这么久，再不还，有你好果子吃'],
    ['police as a threat', '你的欠款行为将通知户籍地派出所配合调查，请收到短信后处理'],
  ],
  scam: [
    ['shut until one signs again', '您的ETC已失效，请于12月6日前登录 etc.example 重新签约信用卡，否则罚款'],
    ['asks for the code in other words', '有人拿您的身份借了8000元，要撤就把刚收到的6位数字回给我'],
    ['wants what only the card knows', '临时额度今日到期，点 URL 填卡号和CVV2即可延期'],
    ['a team that sells a way out', '逾期不用怕，专业法务团队帮您协商还款，免费咨询，加V'],
  ],
  other: [
    ['just bought', '刚刚花出26.40元，由抖音月付先垫，到期记得还'],
    ['in the own app of the bank', '【青川银行】您可在手机银行填写查询密码自助重置'],
    ['nothing is left', '提前还款成功，已还本金¥2,000.00，剩余待还¥0.00'],
    ['a payment with what one owes later', '您刚用花呗付了31.50元（早餐），到期记得还哦'],
    ['paid before its day', '您的账单还款日前已经还过了，无需再还。'],
    ['all of it is paid', '您的白条11月账单902.00元昨天已全数付清'],
    ['a book', '读者您好，您借的书已逾期9天，请尽快还到市图书馆'],
    ['those who collect are wanted', '招催收主管：底薪六千，处理逾期案件，有经验优先'],
    ['an offer that ends', '年终大促！分3期0手续费，满1000元立减50元，逾期不候，点击抢券'],
    ['a bank tells what came in', '【甘泉银行】您尾号7012卡12月监管账户入账120,000.00元'],
    ['paid automatically from now on', '【花呗】您的自动还款已开启，将于每月10日自动扣款'],
    ['a telephone bill', '【中国移动】您12月账单58.00元，余额12.30元，请及时充值'],
  ],
};

describe.each(Object.entries(kinds))('%s', (kind, cases) => {
  it.each(cases)('%s: %s', (_, text) => expect(readBill(text, '2026-12-03').kind).toBe(kind));
});

it('what would fail is not late', () =>
  expect(['bill', 'reminder']).toContain(
    readBill('【拿去花】12月账单88.00元，12月15日自动还款，余额不足将导致扣款失败', '2026-12-03').kind,
  ));

describe('a message that somebody quotes', () => {
  const quoted = '“【甘泉银行】您的信用卡账单已出，本期应还450.00元，到期还款日12月11日”';

  it('is read alone, whatever is said of it', () =>
    expect(readBill(`论坛求助：这样就逾期、要被起诉了吗？${quoted}，律师怎么说`, '2026-12-03')).toEqual(
      readBill(quoted, '2026-12-03'),
    ));

  it('and so is one without a name, or cut off', () => {
    const plain = '您的小麦分期12月账单共计649.00元，还款截止12月22日，请按时还款';
    expect(readBill(`网友晒图“${plain}”，我都逾期了`, '2026-12-03').kind).toBe('bill');
    expect(readBill('“【甘泉银行】您的账单将于12月9日到期，请按时还款', '2026-12-03').kind).toBe('reminder');
  });
});
