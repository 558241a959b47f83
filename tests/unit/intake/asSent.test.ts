import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

/** Messages as the machines of lenders and collectors send them, blanks of the form included. */
const read = (text: string) => readBill(text, '2026-11-28');

describe('who is owed', () => {
  it.each<[text: string, creditor: string]>([
    ['您的｛松果袋｝借款#money#元将于#date#到期，请备足余额', '松果袋'],
    ['尊敬的{name}，您在松果周转的[#amount#]元借款明天到期，请提前还款', '松果周转'],
    ['【蓝渡网络】您好，您的账单1500元快到期了，请通过小渔舟APP进行还款', '小渔舟'],
    ['逾期提醒：受出借人委托提醒，您本期还款已逾期3天，应还612.40元。（农渠贷400-600-0000）', '农渠贷'],
    ['612元扣款失败，请登录九分袋使用【银行卡支付】重新支付', '九分袋'],
    ['您有账单今天到期，请及时处理。APP下载请关注公众号：小渔贷。', '小渔贷'],
    ['您在“小渔舟”借款现逾期共计812元，请尽快还款。[蓝渡金融]', '小渔舟'],
    ['您尾号5512的龙卡信用卡本期应还810.20元，到期还款日12月8日', '建设银行信用卡'],
  ])('%s', (text, creditor) => expect(read(text).creditor).toBe(creditor));
});

describe('it is late, and who presses says so', () => {
  it.each([
    '【松果袋】【#name#】于【#date#】申请的【#sum#】元，已过期【#day#】天，请转告其尽快登录平台处理。',
    '{user}：你在{platform}的欠款已逾期，不处理将对你的联系人进行电话通知，请知悉！',
    '⚠️ 逾期催收通知：您的订单 {id} 已逾期 {days} 天，请尽快缴费。',
    '您好，我是某银行催收专员，您有一笔15,200元的逾期本金，请您尽快安排还款。',
    '{name}您好，您已逾期{days}天，多次联系未果，请于{date}前处理。',
    '您的同事王某有一笔待还款，烦请转达。',
  ])('to others, or after all letters: %s', (text) => expect(read(text).kind).toBe('collection'));

  it('though the word is cut with a sign', () =>
    expect(read('尊敬的{name}，您的{money}元账单已逾*期{days}天，请登录APP还款。').kind).toBe('overdue'));
});

describe('it asks to be paid', () => {
  it.each(['【小渔舟】老朋友，该还钱了！', '您的资料已归档，本月还款{amount}元，请按时还款。'])(
    '%s',
    (text) => expect(read(text).kind).toBe('reminder'),
  );

  it('what is left of a part that was paid', () =>
    expect(read('【第三期货款】应收3,900.00元，已收到1,400.00元，剩余2,500.00元，请及时付清')).toMatchObject({
      kind: 'reminder',
      total: yuan('2500'),
    }));

  it('this month, and not all that is left of the house', () =>
    expect(read('【房贷还款提醒】本月还款5,120元，请尽快还款\n您的房贷剩余还款金额为452,180元').total).toBe(
      yuan('5120'),
    ));

  it('by the last day, and not that of the term', () =>
    expect(
      read('本月账单：租期 2026/12/01～2026/12/31，应付345.10元，最晚支付时间：2026/12/05').dueDate,
    ).toBe('2026-12-05'));
});

describe('nothing is owed', () => {
  it.each([
    '【某消费金融】泄露验证码有信息被盗风险！7718为本次操作的验证码，您正在进行实名认证。',
    '若您在使用“小渔舟”过程中出现逾期，相关信息会被披露，对您的征信有不利影响。',
    '您驾驶的车辆于11月20日在某路口有变更车道的交通违法行为，可到当地交警微信公众号查询处理。',
  ])('%s', (text) => expect(read(text).kind).toBe('other'));
});

describe('it looks like fraud', () => {
  it.each([
    '【某某反诈中心】您的银行卡涉嫌洗钱，已立案，请立即联系办案民警 010-0000-0000',
    '妈，我手机掉水里了，用同学手机发的，学校要交资料费，打这个账号',
    '您的额度已审核通过，请点击链接下载APP提现，只需支付少量手续费。',
    '爸妈，我在外面出了点事，快交3000元到王警官卡上，账号是(农行)6228480000000000000',
    '您的会员到期，将自动划扣4800元，如有疑问请联系客服。',
    '失业补贴已发放，请点击链接登记领取。',
    '您的医保信息缺失，将被暂停使用',
  ])('%s', (text) => expect(read(text).kind).toBe('scam'));

  it('but a warning of it does not', () =>
    expect(
      read('【某地反诈中心】凡称“您的银行卡涉嫌洗钱，请联系民警”并要求转账的，都是诈骗，请挂断。').kind,
    ).toBe('other'));
});
