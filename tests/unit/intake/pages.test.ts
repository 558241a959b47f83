import { describe, expect, it } from 'vitest';
import { type Bill, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-11-27';

describe('nothing is late where it says that nothing is', () => {
  it.each([
    '是否逾期：否\n待还金额：1,204.00\n还款日：2026-12-08',
    '逾期期数：0\n逾期笔数：0\n本期应还：1,204.00',
    '逾期金额：-- 应还金额：1,204.00元',
    '【招联】账单1,204元，12月8日到期，逾期1天收取50元违约金',
    '【招联】账单1,204元12月8日到期，逾期3天内还不影响征信',
    '【广发银行】本期账单1,204元，12月8日仍未到账将按逾期处理',
  ])('%s', (text) => {
    const { kind, total, overdue, daysOverdue } = readBill(text, today);
    expect(['bill', 'reminder']).toContain(kind);
    expect({ total, overdue, daysOverdue }).toEqual({ total: yuan('1204') });
  });

  it('but 已按逾期登记 is late, and 否则 is no 否', () => {
    expect(readBill('您的借款仍差420元，已按逾期登记', today).kind).toBe('overdue');
    expect(readBill('您的借款已逾期，否则将影响征信，逾期金额420元', today).kind).toMatch(
      /overdue|collection/,
    );
  });
});

type Case = [text: string, says: Partial<Bill>];

describe('a day that is not the last one to pay', () => {
  it.each<Case>([
    ['11月25日 周三 上午9:12\n【招商银行】您尾号1234信用卡应还3,456.78元，请尽快还款', {}],
    ['查询日期：2026年11月27日 欠款余额 8,765.43元', {}],
    ['【招联】您2025年12月5日借款12000元，本月应还1000元', {}],
    ['房贷 月供 4,560.12 元 剩余 28 年 12月20日扣款', {}],
    ['【浦发银行】请于12月1日-10日还款2000元', { dueDate: '2026-12-10' }],
    ['【招商银行】您10月账单3,456.78元，还款日次月5日，已逾期', { dueDate: '2026-11-05' }],
    ['【招商银行】账单3,456.78元12月5日到期，超过12月8日视为逾期', { dueDate: '2026-12-05' }],
  ])('%s', (text, says) => expect(readBill(text, today).dueDate).toBe(says.dueDate));

  it.each<[text: string, day: string]>([
    ['【花呗】1月10日应还1,234.56元，逾期321天', '2026-01-10'],
    ['【花呗】您3月10日到期的账单1,234.56元至今逾期未还', '2026-03-10'],
    ['【花呗】您的账单1,234.56元，应于2027年1月10日还，本期已逾期', '2027-01-10'],
  ])('of what is late a day without a year is past: %s', (text, day) =>
    expect(readBill(text, today).dueDate).toBe(day),
  );
});

describe('sums in words, in pieces, in other money', () => {
  it.each<Case>([
    ['账单应还1234元5角6分', { total: yuan('1234.56') }],
    ['账单应还3,456元7角', { total: yuan('3456.70') }],
    ['账单应还壹仟零贰元零伍分', { total: yuan('1002.05') }],
    ['欠款1万零500元', { total: yuan('10500') }],
    ['欠款1万5千6百元', { total: yuan('15600') }],
    ['欠款1，234，567.89元', { total: yuan('1234567.89') }],
    ['待还款(2)\n888.66', { total: yuan('888.66') }],
    ['本期应还款额：12.00-', {}],
    ["欠款1'234.56元", {}],
    ['欠款12 34.56元', {}],
    ['欠款¥1,2З4.56', {}],
    ['欠款1234,56元', {}],
    ['单位：万元\n欠款 1.50', {}],
  ])('%s', (text, says) => {
    const { total } = readBill(text, today);
    expect({ ...(total !== undefined && { total }) }).toEqual(says);
  });

  it.each(['澳元', '加元', '韩元', '新台币', '泰铢', '瑞郎', 'CAD', 'AUD', 'SGD', 'THB', 'CHF'])(
    '%s is no yuan',
    (money) => {
      expect(readBill(`【招商银行】您的账单应还1,200.00${money}，12月8日到期`, today).total).toBeUndefined();
      expect(readBill(`【招商银行】您的账单应还${money} 1,200.00，12月8日到期`, today).total).toBeUndefined();
    },
  );
});

describe('a page or table copied whole', () => {
  it.each<Case>([
    [
      '账单日\t到期还款日\t信用额度(元)\t本期应还款额\t最低还款额\n2026/11/15\t2026/12/04\t30,000\t5,678.00\t283.90',
      { total: yuan('5678'), minimum: yuan('283.90') },
    ],
    [
      '到期还款日,本期应还款额,最低还款额\n2026-12-15,"3,200.50",320.05',
      { total: yuan('3200.50'), minimum: yuan('320.05') },
    ],
    [
      '卡号后四位 本期应还款额 最低还款额\n1234(贷记卡) 4,321.10/RMB 432.11/RMB',
      { total: yuan('4321.10'), minimum: yuan('432.11') },
    ],
    [
      '本期账单 3,456.78\n其中消费 2,000.00 分期 1,400.00 利息 56.78\n最低还款 345.68',
      { total: yuan('3456.78'), minimum: yuan('345.68') },
    ],
    ['分期 1,400.00 最低还款 345.68 应还 3,456.78', { total: yuan('3456.78'), minimum: yuan('345.68') }],
    ['下月应还 2,345.67 本月应还 1,234.56', { total: yuan('1234.56') }],
    ['应还合计 1,050.00 减免 20.00 实际应还 1,030.00', { total: yuan('1030') }],
    ['花呗账单明细\n11-02 美团外卖 35.50\n11-05 淘宝 188.00', {}],
  ])('%s', (text, says) => {
    const { total, minimum } = readBill(text, today);
    expect({ ...(total !== undefined && { total }), ...(minimum !== undefined && { minimum }) }).toEqual(
      says,
    );
  });

  it.each([
    '应还 1,500.00 实还 1,500.00 欠款 0.00',
    '本期应还 1,234.56 状态：已还款',
    '【招商银行】12月1日起信用卡违约金标准调整为最低还款额未还部分的5%，最低10元。',
    '花呗最低还款怎么算？比如账单2000元，最低还200元。',
    '【菜鸟驿站】您的包裹逾期5天未取，将收取保管费2元',
  ])('nothing is owed: %s', (text) => expect(readBill(text, today).kind).toBe('other'));
});

it.each([
  ['【建设银行】您的房贷利率已调整为3.85%，本月应还4,188.77元，扣款日12月20日', '4188.77'],
  ['【花呗】本期应还1,204元，例如分3期每期约401元，12月8日还款', '1204'],
])('new terms or an example beside what is owed: %s', (text, total) =>
  expect(readBill(text, today)).toMatchObject({ kind: 'bill', total: yuan(total) }),
);

it.each([
  ['【招联】您的借款金额5,000元将于12月8日到期，请及时还款', { total: yuan('5000') }],
  ['【中行】您的贷款本金3,000元已逾期5天', { overdue: yuan('3000') }],
])('what was lent is owed, where nothing else is: %s', (text, says) =>
  expect(readBill(text, today)).toMatchObject(says),
);

describe('who wants money for a loan, for a policeman or for himself is no lender', () => {
  it.each([
    '您的贷款已通过，请先缴纳验资款2000元。',
    '您的借款审核通过，请支付开户费500元后放款',
    '【反诈中心】您正遭受诈骗，请立即把资金转移到安全账户',
    '公安局：你已被列为网上逃犯，今日把欠款3800元打到办案账户可销案',
    '【招商银行】您的信用卡逾期3456元，请汇款至 6222 0212 3456 7890 张伟',
    '【借呗】欠款8000元请还至支付宝 13812345678 王*',
  ])('%s', (text) => expect(readBill(text, today).kind).toBe('scam'));

  it.each([
    '【招商银行】请将应还款存入622550元，12月8日到期',
    '【反诈中心】凡要求把资金转移到安全账户的都是诈骗，请勿转账。',
    '【招商银行】您的信用卡还款日为12月8日，请存入您尾号6222的储蓄卡，应还1,204.00元',
  ])('%s is none', (text) => expect(readBill(text, today).kind).not.toBe('scam'));
});

describe('a table of several cards', () => {
  const rows = (sum: string) =>
    `招商银行信用卡\n卡号\t本期应还\t最低还款\t还款日\n1234\t4,321.10\t432.11\t2026-12-08\n5678\t100.00\t10.00\t2026-12-08\n${sum}`;

  it.each(['合计\t4,421.10\t442.11\t', '合计\t4,421.10\t442.11\t2026-12-08'])(
    'counts by its sum: %s',
    (sum) =>
      expect(readBill(rows(sum), today)).toMatchObject({
        total: yuan('4421.10'),
        minimum: yuan('442.11'),
        dueDate: '2026-12-08',
      }),
  );

  it('the number of a card is no sum, though no sign says what it is', () =>
    expect(
      readBill(
        '招商银行信用卡\n卡号 应还金额 最低还款\n1234 4,321.10 432.11\n合计 4,321.10 432.11\n到期还款日 2026-12-08',
        today,
      ),
    ).toMatchObject({ total: yuan('4321.10'), minimum: yuan('432.11') }));
});

describe('a plain bill is one, whatever stands beside it', () => {
  it.each<[text: string, total: string]>([
    [
      '【中信银行】您尾号1234信用卡12月账单8000元,最低400元,12月18日到期。账单分期享5折,最高可分7,600元,回复FQ12办理。',
      '8000',
    ],
    ['【度小满】您的借款由南京银行发放,本期应还1,035.50元,还款日12月8日,扣款卡:建设银行(1234)', '1035.50'],
    ['【花呗】11月账单已还清。12月账单1,234.56元,12月10日还款。', '1234.56'],
    ['【浦发银行】2026.12.05前还款3000.00元', '3000'],
    ['【邮储银行】您的贷款应于本月底归还2000元。', '2000'],
  ])('%s', (text, total) => {
    const bill = readBill(text, today);
    expect(['bill', 'reminder']).toContain(bill.kind);
    expect(bill.total).toBe(yuan(total));
  });
});

describe('a page that says above how it stands', () => {
  it.each<Case>([
    ['已逾期\n应还总额 4,200.00\n逾期金额 1,400.00', { total: yuan('4200'), overdue: yuan('1400') }],
    [
      '已逾期\n待还总额\n4,200.00元\n逾期欠款金额\n1,400.00元',
      { total: yuan('4200'), overdue: yuan('1400') },
    ],
    ['已逾期\n总待还：¥4,200.00\n已逾期金额：¥1,400.00', { total: yuan('4200'), overdue: yuan('1400') }],
    ['已逾期\n应还总额 1,414.00', { overdue: yuan('1414') }],
    ['第8期 已逾期\n应还本金 833.33\n应还罚息 3.12\n应还合计 836.45', { overdue: yuan('836.45') }],
    ['信用卡全额 ¥9,740\n已逾期 ¥974', { total: yuan('9740'), overdue: yuan('974') }],
    // Its own name may hold how it stands.
    ['逾期应还总额 1,414.00\n逾期金额 1,400.00', { overdue: yuan('1414') }],
  ])('%s', (text, says) => {
    const { kind, total, overdue } = readBill(text, today);
    expect({ kind, total, overdue }).toEqual({ total: undefined, ...says, kind: 'overdue' });
  });
});

it('a minimum beneath how it stands is the minimum', () =>
  expect(readBill('信用卡逾期\n最低还款 ￥720.50\n到期日 11月6日', today)).toEqual({
    kind: 'overdue',
    minimum: yuan('720.50'),
    dueDate: '2026-11-06',
  }));

describe('a list in full-width figures or traditional characters', () => {
  it.each([
    '期数\t还款日\t金额\t状态\n４\t２０２６-１０-２０\t３１６.００\t已还\n５\t２０２６-１１-２０\t３１２.００\t已逾期',
    '期數\t還款日\t金額\t狀態\n4\t2026-10-20\t316.00\t已還\n5\t2026-11-20\t312.00\t已逾期',
  ])('tells what is late: %s', (text) =>
    expect(readBill(text, today)).toMatchObject({
      kind: 'overdue',
      overdue: yuan('312'),
      dueDate: '2026-11-20',
    }),
  );
});

describe('a row in yuan, one in other money, and what both come to', () => {
  it.each([
    '币种 本期应还 最低还款\n人民币 2,140.50 214.05\n美元 31.20 3.12\n合计(折合人民币) 2,364.80 236.48',
    '币种\t本期应还\t最低还款\n人民币\t2,140.50\t214.05\n美元\t31.20\t3.12\n合计折算人民币\t2,364.80\t236.48',
  ])('owes what stands in the row of yuan: %s', (text) =>
    expect(readBill(text, today)).toMatchObject({ total: yuan('2140.50'), minimum: yuan('214.05') }),
  );

  it('though the sum of both has the only label', () =>
    expect(
      readBill('信用卡账单\n人民币：2,140.50\n美元：31.20\n折合人民币应还：2,364.80\n还款日：12月8日', today),
    ).toMatchObject({ total: yuan('2140.50') }));

  it('but where nothing is owed in yuan, what it comes to', () =>
    expect(
      readBill(
        '币种 本期应还 最低还款\n人民币 0.00 0.00\n美元 31.20 3.12\n合计(折合人民币) 224.30 22.43',
        today,
      ),
    ).toMatchObject({ total: yuan('224.30') }));
});
