import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../lib/dates/index.ts';
import { type Bill, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const read = (text: string): Bill => readBill(text, plainDate('2026-11-29'));

describe('a debt that stands beside a warning of fraud, or beside what only sounds paid', () => {
  it.each<[text: string, found: Partial<Bill>]>([
    [
      '【云川农商】您的贷款本息合计5,310.40元已逾期9天，请到网点或手机银行办理，勿向他人账户转账。',
      { kind: 'overdue', overdue: yuan('5310.40'), daysOverdue: 9 },
    ],
    [
      '您12月6日有一笔1,480.20元的账单到期，请在APP还款，切勿转给任何私人账户。',
      { kind: 'reminder', total: yuan('1480.20'), dueDate: plainDate('2026-12-06') },
    ],
    [
      '您的信用卡11月账单应还款额3,300.00元，最后还款日12月10日，谨防假冒客服。',
      { kind: 'bill', total: yuan('3300.00') },
    ],
    [
      '【云川银行】您的“安居贷”12月应还2,310.00元，还款日12月8日，谨防诈骗。',
      { total: yuan('2310'), dueDate: plainDate('2026-12-08') },
    ],
    ['账单：应还总额912.00元，应还日期12月7日，放款机构：云川消费金融。', { total: yuan('912.00') }],
    ['您的借款已到第5期，本期账单528.60元，12月9日前还款。', { total: yuan('528.60') }],
    [
      '您的e贷12月应还款2,100.00元，账户余额2,150.00元，预计可扣款成功，扣款日12月20日。',
      { total: yuan('2100.00') },
    ],
    [
      '您还有1,276.00元没还，最后期限12月6日，11月账单3,276.00元中您已还2,000元。',
      { total: yuan('1276.00') },
    ],
    ['这个月15号您有一期412.5元要还，已经还了的话不用理会这条。', { total: yuan('412.50') }],
  ])('%s', (text, found) => expect(read(text)).toMatchObject(found));

  it.each([
    '您提交的逾期账单异议已核实，逾期标记已撤销，罚息6.10元不再收取。',
    '我行已收到您关于催收电话的投诉，经核实您本人无任何贷款及逾期。',
    '提前结清试算：剩余本金8,300.00，利息5.90，合计8,305.90（仅供试算，不提交不生效）',
    '您设置的基金定投将于12月1日从尾号4402卡扣款500元，请确保余额充足。',
    '债权转让公告：本公司受让的2,100笔不良贷款，未偿本息5,600万元，意向受让方请于12月5日前联系。',
    '收到您补还的1,300.00元，先前的拖欠已抹平，谢谢配合。',
  ])('owes nothing: %s', (text) => {
    const { kind, total, overdue } = read(text);
    expect({ kind, total, overdue }).toEqual({ kind: 'other', total: undefined, overdue: undefined });
  });
});

describe('what only sounds like sales talk', () => {
  it.each<[text: string, found: Partial<Bill>]>([
    [
      '喂妈，我那个云川借呗后天就是12月1号要扣八百零六块五，卡里只有三百，你先转我点',
      { kind: 'reminder', total: yuan('806.50') },
    ],
    [
      '云川农行随薪贷 周五收款 请留1,260.4元在6228****312卡 少一分都划不走',
      { kind: 'reminder', total: yuan('1260.40') },
    ],
  ])('%s', (text, found) => expect(read(text)).toMatchObject(found));

  it('stays a fraud where the words are enough', () =>
    expect(read('内部渠道停息挂账，先交10%服务费，专业团队帮您搞定，加微信办理。').kind).toBe('scam'));
});

describe('a warning that a message ends with', () => {
  const ends = ['谨防诈骗。', '请勿向个人账户转账，谨防诈骗。', '我行不会以任何理由索要验证码。'];
  const kinds: readonly [text: string, kind: Bill['kind']][] = [
    ['您的借款已逾期，请尽快在APP还款。', 'overdue'],
    ['借呗30号前存够钱哦。', 'reminder'],
    ['【云川银行】您的信用卡11月账单已出，请登录手机银行查看。', 'bill'],
    ['您好友的欠款已逾期，请协助转告。', 'collection'],
    ['您的校园贷账户未注销将影响征信，请转入清算账户。', 'scam'],
  ];
  it.each(kinds.flatMap(([text, kind]) => ends.map((end) => [text + end, kind] as const)))(
    '%s',
    (text, kind) => expect(read(text).kind).toBe(kind),
  );

  it.each([
    '近期有人冒充我行客服，要求客户先还款再转账。请勿相信，谨防诈骗。',
    '收到“您的花呗已逾期，点链接处理”的短信怎么办？别点，谨防诈骗。',
  ])('still warns where it says of what: %s', (text) => expect(read(text).kind).toBe('other'));
});
