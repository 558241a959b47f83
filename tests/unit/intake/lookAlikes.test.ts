import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../lib/dates/index.ts';
import { type Bill, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const read = (text: string): Bill => readBill(text, plainDate('2026-11-29'));
const owesNothing = (text: string) => {
  const { kind, total, overdue, minimum, fee } = read(text);
  expect({ kind, total, overdue, minimum, fee }).toEqual({ kind: 'other' });
};

describe('what only looks late', () => {
  it.each<[text: string, found: Partial<Bill>]>([
    [
      '您的车贷今日应还940.20元，截至目前尚未收到还款，请于今日21:00前还款，以免逾期。',
      { total: yuan('940.20') },
    ],
    ['上个月的账单275.40元还没有还，最后还款日12月2日，别忘啦。', { total: yuan('275.40') }],
    ['账单710.00元，12月8日还，逾期违约金最低收取10元。', { total: yuan('710.00') }],
    ['您12月8日应还710.00元，无需担心逾期，系统会自动扣款。', { total: yuan('710.00') }],
    ['账单4,310.00元，12月7日到期。低于最低还款额431.00元还款将产生违约金。', { kind: 'bill' }],
    ['您在图书旗舰店的分期12月6日应还330.00元，请按时还款。', { total: yuan('330.00') }],
  ])('%s', (text, found) => {
    const bill = read(text);
    expect(bill).toMatchObject(found);
    expect({ overdue: bill.overdue, fee: bill.fee }).toEqual({});
  });

  it.each([
    '您11月9日还款2,310.40元成功，其中罚息6.20元，谢谢。',
    '收到您补缴的逾期款640.00元，您的账户已恢复正常状态。',
    '您的车贷本月已还，剩余8期共21,600.00元未到期。',
    '信用卡违约金收取标准：最低还款额未还部分的5%，最低收取10.00元。',
  ])('nor what is over, or a price: %s', owesNothing);

  it.each([
    '工会提醒催缴：第四季度会费45元还没交的同事请交给小组长。',
    '【教务处】学费催缴通知：本学年学费6,200元尚未缴纳，请登录缴费平台。',
    '您公司欠缴增值税8,120.00元，请于11月30日前申报入库。',
    '您的社保10月欠缴598.00元，请尽快补缴，以免影响待遇。',
    '您的车险理赔案件已移交我司查勘员负责，定损金额2,700元，请配合。',
    '您的存款12月12日到期，金额20,000元，如需转存请到网点办理。',
  ])('nor what is owed to no lender: %s', owesNothing);

  it('but a fraud with a link stays one', () => {
    expect(read('【ETC中心】您的ETC欠缴通行费，请登录 etc-xk.top 填写银行卡号和密码认证。').kind).toBe(
      'scam',
    );
  });

  it.each<[text: string, found: Partial<Bill>]>([
    ['您11月18日应还940.20元，截至目前未收到还款，请尽快存入。', { overdue: yuan('940.20') }],
    ['您的学费分期已逾期5天，应还510.00元，请尽快还款。', { overdue: yuan('510.00') }],
    ['您逾期1,900元，我司收到您还款0元，请立即处理。', { overdue: yuan('1900') }],
  ])('and what is late stays so: %s', (text, found) =>
    expect(read(text)).toMatchObject({ kind: 'overdue', ...found }),
  );
});

describe('whose debt it is that is told', () => {
  it.each([
    '有人收到“您的贷款6,200元逾期，请点击链接处理”的短信，点开后被骗1万元，大家当心。',
    '【反诈中心】李女士接到电话，对方称其贷款逾期，需缴纳1,800元保证金，转账后发现被骗。',
    '自称催收的骗子说“你欠了2万，马上打过来，不然上门”，遇到请直接报警。',
    '物业通知：有人冒充催收上门要债，说住户欠网贷3万元，请勿开门。',
    '某网友称自己欠网贷9万元，逾期一年，被起诉后与平台协商成功。',
    '案例：小周用信用卡透支7,000元，逾期2个月，产生违约金350元。',
    '您作为原告诉赵某民间借贷一案，诉前调解标的额15,000元，调解员会联系您。',
  ])('not one’s own: %s', owesNothing);

  it.each<[text: string, kind: Bill['kind'], overdue: string]>([
    ['你这个骗子，说好月底还，欠平台2,400元逾期一个月，再不还就起诉。', 'collection', '2400'],
    ['有骗子冒充我司客服，请勿轻信。您的贷款已逾期4天，逾期金额930.00元，请在APP还款。', 'overdue', '930'],
    ['您的贷款已逾期4天，欠款930.00元。近期有人冒充我司要求转账，请勿相信。', 'overdue', '930'],
    ['您作为被告，欠款15,000元一案进入诉前督促，请于12月4日前还款，否则起诉。', 'collection', '15000'],
  ])('but this is: %s', (text, kind, overdue) =>
    expect(read(text)).toMatchObject({ kind, overdue: yuan(overdue) }),
  );
});

describe('a warning that stands amid what is told', () => {
  it.each<[text: string, kind: Bill['kind']]>([
    ['您的借款已逾期，请勿向个人账户还款，谨防受骗，请登录官方APP处理。', 'overdue'],
    ['您的校园贷账户未注销，将影响征信，请勿相信其他来电，谨防诈骗，请联系客服微信kk7712注销。', 'scam'],
    ['您的白条已逾期，请勿相信他人，谨防诈骗，请加微信客服kf8822转账还款。', 'scam'],
    // Of whom or of what it warns, or what to do: all of it is a warning.
    ['您的借款已逾期，收到这样的短信请勿相信，谨防诈骗，请联系官方客服。', 'other'],
    ['您的花呗已逾期？请勿点击链接，谨防诈骗，请打开支付宝查看。', 'other'],
    ['接到“您的借款已逾期”的电话，请勿转账，谨防诈骗，请核实后再处理。', 'other'],
  ])('%s', (text, kind) => expect(read(text).kind).toBe(kind));
});

describe('of several sums', () => {
  it.each<[text: string, found: Partial<Bill>]>([
    ['已逾期4天，应还870.00元，后续3期未到期共2,610.00元。', { overdue: yuan('870') }],
    ['逾期2期共1,940.00元，债务余额7,760.00元，请尽快归还逾期部分。', { overdue: yuan('1940') }],
    ['房贷第5期应还3,180.20元，实扣3,000.00元，差额180.20元，已逾期', { overdue: yuan('180.20') }],
  ])('what is late: %s', (text, found) => expect(read(text)).toMatchObject(found));

  it('and the bill that a part was paid of is none', () =>
    expect(read('房贷第5期应还3,180.20元，实扣3,000.00元，差额180.20元，已逾期').total).toBeUndefined());
});
