import { describe, expect, it } from 'vitest';
import { debtsNamed, onlyOf, readBill, readBillWithPlaces } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-11-24';
const read = (text: string) => readBill(text, today);

describe('which of several sums is owed', () => {
  it.each([
    ['您的信用卡本期账单已还1000元，还剩3321元未还，到期日12月3日', '3321'],
    ['【建设银行】您本期账单¥4,321.00，已还¥1,000.00，剩余¥3,321.00，12月3日到期', '3321'],
    ['花呗 全部待还 15,000.00 本期待还 1,200.00 逾期 0.00 还款日 12-09', '1200'],
    ['您的花呗账单1,000元，逾期金额：0.00元，还款日12月8日', '1000'],
    ['最后还款日:12月06日\n人民币账单金额:￥859.21\n美元账单金额:＄0.00', '859.21'],
    ['人民币账单金额 859.21\n美元账单金额 0.00\n本期账单', '859.21'],
    ['车贷扣款日到了，\n本期应还：\n2,780元', '2780'],
  ])('%s', (text, sum) => expect(read(text)).toMatchObject({ total: yuan(sum) }));

  it('of the whole debt and the month that is late, each in its place', () =>
    expect(read('【借呗】总应还30,000元，本月应还2,600元已逾期4天')).toMatchObject({
      total: yuan('30000'),
      overdue: yuan('2600'),
    }));

  it('what is unpaid of the principal, where nothing else is told', () =>
    expect(read('借呗未还本金￥１２，０００．００，已逾期１８天')).toMatchObject({ overdue: yuan('12000') }));

  it('what the charge is called stands behind 、, not before it', () =>
    expect(
      read('您的美团借钱已逾期12天，待还合计3,351.26元，其中本息3,310.00元、罚息41.26元。'),
    ).toMatchObject({ overdue: yuan('3351.26'), fee: yuan('41.26') }));
});

describe('what would be if it were late is not late', () => {
  it.each([
    '【花呗】您11月25日应还1,200.00元，逾期将产生违约金',
    '【招联金融】您11月25日需还款1,023.45元，逾期将影响征信',
    '您的账单将于11月30日逾期，应还1,000元',
    '您的花呗账单1,000元还有3天逾期',
    '您的花呗已逾期0天，应还1,000元',
  ])('%s', (text) => expect(['bill', 'reminder']).toContain(read(text).kind));

  it('but what is late although it warns of more', () =>
    expect(read('您的花呗账单1,000元已逾期，继续逾期将产生违约金').kind).toBe('overdue'));
});

it('a line that is only wrapped is read on', () => {
  const text = '【美团月付】您的账单1,280.00元已逾期3天，请尽快还款，以免影响征信。';
  expect(read(text.replaceAll('，', '，\n'))).toEqual(read(text));
});

describe('the days it has been late are told as of a day', () => {
  const asOf = (text: string) => readBillWithPlaces(text, today).asOf;
  it('截至 before a day that has been', () =>
    expect(asOf('截至11月10日您已逾期30天，欠款1,000元')).toBe('2026-11-10'));
  it.each(['您已逾期30天，欠款1,000元', '您已逾期30天，截至12月10日前还清', '截至11月10日您欠款1,000元'])(
    'else today: %s',
    (text) => expect(asOf(text)).toBeUndefined(),
  );
  it('and that is no day to pay by', () =>
    expect(read('您的信用卡截至11月3日未足额还款，已逾期5天，逾期2,761.19元').dueDate).toBeUndefined());
});

describe('several debts in one message', () => {
  it.each([
    ['花呗待还8000元，借呗待还15000元，共23000元', ['花呗', '借呗']],
    ['您的花呗、借呗已逾期47天，当前欠款合计38,621元', ['花呗', '借呗']],
    ['【借呗】您的借呗应还1000元，借呗逾期罚息20元', []],
    ['【花呗】您的账单1,280元，可用借呗提前还', []],
    ['【蚂蚁消费金融】您的借呗本月应还1000元', []],
  ])('%s', (text, names) => expect(debtsNamed(text)).toEqual(names));
});

describe('a message that tells of several debts', () => {
  const two = '您的花呗已逾期14天，待还8640.00元；借呗逾期3天，待还1560.20元。请尽快处理。';
  const read = (text: string) => readBill(text, '2026-11-27');

  it('is read as that debt whose sum is read', () =>
    expect(read(two)).toMatchObject({ creditor: '花呗', overdue: yuan('8640'), daysOverdue: 14 }));

  it('can be read of the other by itself, each sign in its place', () => {
    const other = onlyOf(two, '借呗') ?? '';
    expect(read(other)).toMatchObject({ creditor: '借呗', overdue: yuan('1560.20'), daysOverdue: 3 });
    expect(other.indexOf('1560.20')).toBe(two.indexOf('1560.20'));
  });

  it('cannot where both have one sum', () =>
    expect(onlyOf('花呗、借呗逾期共23,000元', '借呗')).toBeUndefined());
});

describe('a bill that is late, with its minimum', () => {
  it.each([
    '【民生银行】您的信用卡本期账单5,200元，最低还款额520元，已逾期，请尽快还款。',
    '【民生银行】您的信用卡已逾期3天，本期账单5,200元，最低520元。',
  ])('does not say how much of it is late: %s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'overdue', total: yuan('5200'), minimum: yuan('520') });
    expect(read(text)).not.toHaveProperty('overdue');
  });
});
