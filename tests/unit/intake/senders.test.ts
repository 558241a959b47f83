import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';

const creditor = (text: string) => readBill(text, '2026-12-03').creditor;
const bill = '您的借款本期应还450.00元，还款日12月11日';

describe('who is owed', () => {
  it.each([
    ['a name on a line of its own', `手机分期账单\n小麦数码：您的分期第3期已出账，应还366元`, '小麦数码'],
    ['at the end, behind a space', `${bill}，客服95000 南山普惠`, '南山普惠'],
    ['at the end, behind words', `${bill}，如已还款请忽略 青禾消费金融`, '青禾消费金融'],
    ['a credit cooperative', `${bill}。石桥县农村信用合作联社`, '石桥县农村信用合作联社'],
    ['not the product, but where it is', '您在我社的农户小额贷款应还300元，还款日12月20日', undefined],
    ['a bank as everybody calls it', `${bill}。中国邮政储蓄银行`, '邮储银行'],
    [
      'a card of a bank signed with its country',
      `【中国建设银行】${bill}，最低还款45.00元`,
      '建设银行信用卡',
    ],
    ['a bank whose name begins with the country', `【中国银行】${bill}`, '中国银行'],
    ['where the loan is, before who signs', `您在麦田口袋的借款将于3天后到期 [KETA金融]`, '麦田口袋'],
    ['where the loan is, though it begins with 你', '您在你好云贷的借款今日到期，应还300元', '你好云贷'],
    ['an account that is late', '您的禾苗钱包账户已逾期3天，逾期金额100元', '禾苗钱包'],
    ['what one borrowed for', '您的青禾消费借款已逾期12天，请尽快还款', '青禾消费'],
    ['a card called after its bank', '浦发信用卡本期应还500.00元，还款日12月20日', '浦发银行信用卡'],
    ['a bank called for short', '【建行】您的贷款本期应还500.00元，还款日12月20日', '建设银行'],
    ['a product with its own first name', '松鼠白条本期账单已出，应还500.00元', '松鼠白条'],
    ['who reminds', '青麦口袋提醒您：本期应还500.00元，还款日12月20日', '青麦口袋'],
    ['a small bank whose name joins words', '顺和村镇银行提醒您 农户贷款这个月要还426.40元', '顺和村镇银行'],
    ['a lender without brackets', '哈银消费提醒 逾期9天 逾期总额754.30元', '哈银消费'],
    ['whose money it is', '他欠麦田网的钱一直不还，请转告他尽快处理欠款', '麦田网'],
    ['a short name', '您好，本期的麦呗共需还款5000元', '麦呗'],
    ['where to pay, in quotes', '请至微信公众号“松鼠小卡”中还款，您的借款明天到期', '松鼠小卡'],
    ['where to pay, an app', '您有一笔欠款已逾期，请去松鼠小卡APP内还款', '松鼠小卡'],
    ['yours', '您好！您的小麦分期12月账单共计649.00元', '小麦分期'],
    ['with you', '【诉前调解】您与青禾消费金融的借款纠纷已申请诉前调解', '青禾消费金融'],
    ['where the loan is', '您在易木的借款已逾期5天，待还900.00元', '易木'],
    ['who says who he is', '我是小鹿贷的王经理，你欠的400块拖了半个月了', '小鹿贷'],
    ['who sends others', '他车贷拖着没还，青木租赁的拖车人员这两天到', '青木租赁'],
    ['in round brackets', `(青禾金融)${bill}`, '青禾金融'],
    ['what one applied for', '您申请的青禾贷本期应还500.00元，还款日12月20日', '青禾贷'],
    ['but not what kind it is', '您的消费贷本期应还500.00元，还款日12月20日', undefined],
    ['for whom others write', '受青禾银行委托，就您欠款一事致函，请还款500.00元', '青禾银行'],
    ['without what law calls it', `【青禾消费金融有限公司】${bill}`, '青禾消费金融'],
    ['without the centre of its cards', `【交通银行信用卡中心】${bill}`, '交通银行信用卡'],
    ['a centre alone is nobody', `【信用卡中心】您的招商银行信用卡应还500.00元`, '招商银行信用卡'],
    ['a name with a letter in it', '您的青e贷今天到期还款，金额500.00元', '青e贷'],
    ['single quotes', '您在‘青禾贷’的借款今天到期，请还500.00元', '青禾贷'],
    ['a blank between', '您在青木借{create_time}的分期借款，第1期即将逾期', '青木借'],
    ['thanks', '您的借款已还清，感谢您使用青木进行借款', '青木'],
    [
      'its card, named within',
      '您的浦发信用卡消费异常，逾期未还已被冻结，请联系客服解除 浦发银行',
      '浦发银行信用卡',
    ],
    ['one bank by two names', '您的交行账户已逾期5天，请还款500.00元 交通银行', '交通银行'],
    ['what everybody calls it', '您的白条本期应还500.00元', '京东白条'],
    ['a name of its own before it', '还款失败，请登录青木金条APP还款', '青木金条'],
    ['the department of its cards', `[建行信用卡部]${bill}`, '建设银行信用卡'],
    ['who bought the debt', '【鑫木资产】我司已受让您原捷信消费金融债权，剩余债权本金8,000元', '鑫木资产'],
    [
      'not the bank from whose debit card it is taken',
      '感谢您对晴川消费金融的支持。您的借款本期应还820.40元，请确保尾号1180的农业银行储蓄卡余额充足',
      '晴川消费金融',
    ],
    ['yours, without 的', '赵女士，您中原消费金融的款已逾期40天，请还910.00元', '中原消费金融'],
    ['what everybody calls it, of somebody near', '你那个白条周日前要还600块', '京东白条'],
    [
      'two that are told together',
      '【支付宝】12月9日待还：花呗410.00元，借呗600.00元，合计1,010.00元',
      '花呗、借呗',
    ],
    ['but not one beside another', '【花呗】您的账单410.00元，12月9日到期，借呗可借600元', '花呗'],
    [
      'who lent what has a name of its own',
      '【学生资助中心】您的国家开发银行生源地助学贷款本年度应还本息900.00元，请于12月20日前存入还款账户',
      '国家开发银行',
    ],
    [
      'who lent it before it was sold',
      '债权转让通知：原青山县小贷对您的债权已转让，请还款900.00元',
      '青山县小贷',
    ],
    [
      'a card in a message that is none of the bank',
      '您的信用卡可提额，请提交验证码 建设银行信用卡中心',
      '建设银行信用卡',
    ],
  ])('%s: %s', (_, text, name) => expect(creditor(text)).toBe(name));
});

describe('nobody is owed', () => {
  it.each([
    ['masked by stars', `【**消费金融】${bill}`],
    ['masked in the text', `您在某某小贷的借款于12月7日到期，现已逾期`],
    ['masked by letters', `【XX银行】${bill}`],
    ['masked by letters in the text', '您在xx金融的贷款已逾期3天'],
    ['an example', `【示例银行】${bill}`],
    ['a lead-in', `[测试用例 case_1] ${bill}`],
    ['a tag in Latin letters', `[Bill] ${bill}`],
    ['a heading', '【还款失败】您的贷款本期应还450.00元'],
    ['a blank of a form', '尊敬的[持卡人姓名]：您的信用卡已逾期，请还款[逾期金额]元'],
    ['a blank of a program', `【%s】${bill}`],
    ['where it is reported', '为避免您的中国人民银行征信记录受损，请尽快还款，您已逾期12天'],
    ['who writes', '您在我行的贷款已逾期3天，请尽快还款'],
    ['any app', '您的贷款已逾期5天，请登录手机银行APP还款'],
    ['a letter', '【公函】关于您拖欠贷款一事，请尽快处理欠款9,870.30元'],
    ['who offers a way out', '【债务优化】停息挂账新政策，交定金1,999元'],
    ['who would be paid by a swindler', '房租直接打到这个账号：DIGIT 户名NAME 农业银行，打好发信息给我'],
  ])('by %s: %s', (_, text) => expect(creditor(text)).toBeUndefined());

  it('the app that moved the money only says who writes', () =>
    expect(readBill('【支付宝】您向李**转账500.00元成功，付款方式：余额宝。', '2026-11-24')).toEqual({
      creditor: '支付宝',
      kind: 'other',
    }));

  it('a bank tells what was paid to another', () =>
    expect(creditor('【工商银行】您尾号7714卡12月4日快捷支付（分期乐还款）支出833.05元')).toBe('工商银行'));
});

describe('who only takes the money, or collects, did not lend', () => {
  const creditorOf = (text: string) => readBill(text, '2026-11-24').creditor;
  it.each([
    ['【庭前和解】申请人：海尔小贷；应还本金5,140.20元；合计6,002.10元', '海尔小贷'],
    [
      '您的账户余额不足！扣款账户中国农业银行（尾号2207）可用余额21.40元，12.10需还480.30元。感谢您选择中原消费金融。',
      '中原消费金融',
    ],
    ['【银盛支付】小熊屋提示：自动扣款失败，请于24小时内还清1,320.50元', '小熊屋'],
  ])('%s', (text, name) => expect(creditorOf(text)).toBe(name));

  it.each([
    '【债权回收】您的欠款5,120.00元严重逾期，请速还款。',
    '扣款不成功：本期应还720.40元，扣款账户工商银行（2207），请在App还款。',
  ])('and nobody else is named: %s', (text) => expect(creditorOf(text)).toBeUndefined());

  it('but a bank lends what its own account owes', () =>
    expect(creditorOf('【工商银行】您的贷款本期应还720.40元，扣款账户尾号2207，12月8日扣款')).toBe(
      '工商银行',
    ));
});
