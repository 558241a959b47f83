import { describe, expect, it } from 'vitest';
import { type Bill, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const sumsOf = (text: string) => {
  const { total, minimum, overdue, fee } = readBill(text, '2026-11-24');
  return { total, minimum, overdue, fee };
};
type Case = [text: string, says: Partial<Bill>];
const none = { total: undefined, minimum: undefined, overdue: undefined, fee: undefined };
const tells = (text: string, says: Partial<Bill>) => expect(sumsOf(text)).toEqual({ ...none, ...says });

describe('of a bill of which a part was paid, what is left', () => {
  it.each<Case>([
    ['您的车贷本期应还3,120元，实还2,700元，缺口420元，已逾期2天，请补足', { overdue: yuan('420') }],
    ['贷款第9期应还2,460.50元，实扣2,000.00元，差额460.50元，已逾期', { overdue: yuan('460.50') }],
    ['【安逸花】账单1,450元中已还450元，仍有1,000元逾期未还', { overdue: yuan('1000') }],
    ['本月花呗账单3,210元，您还了1,210元，余2,000元请在12月8日前还清', { total: yuan('2000') }],
    [
      '应还金额(A)：2,750.00\n已还金额(B)：750.00\n未还金额(A-B)：2,000.00\n到期还款日：12月8日',
      { total: yuan('2000') },
    ],
    ['本月账单1,360元，溢缴款160元已抵扣，还需还1,200元，还款日12月6日', { total: yuan('1200') }],
  ])('%s', (text, says) => tells(text, says));

  it.each<Case>([
    // What an account holds is no payment, nor is a part of the bill.
    ['12月5日应还4,120.00元，还款账户余额1,120.00元，差额3,000.00元，请及时存入', { total: yuan('4120') }],
    ['信用卡账单：新增消费1,800元，分期入账300元，合计应还2,100元，12月8日到期', { total: yuan('2100') }],
    ['【网商贷】应还本金20,000元、利息1,320元，合计21,320元，还款日12月8日', { total: yuan('21320') }],
    ['账单5,200元，可将其中3,200元分期，办妥后本期只还2,000元，12月8日到期', { total: yuan('5200') }],
  ])('but all of it: %s', (text, says) => expect(sumsOf(text)).toMatchObject(says));
});

describe('of what is late', () => {
  it.each<Case>([
    ['您的有钱花逾期6天，逾期总额1,320.40元，后续5期暂未到期共6,400.00元', { overdue: yuan('1320.40') }],
    ['您的车贷逾期3天，逾期款2,640元；未到期月供共48,000元', { overdue: yuan('2640') }],
    [
      '逾期本金：3,200.00\n逾期利息：410.00\n罚息：12.00\n逾期合计：3,622.00',
      { overdue: yuan('3622'), fee: yuan('12') },
    ],
    [
      '您的贷款已逾期\n贷款金额：60,000.00\n逾期天数：4天\n逾期本息：2,105.30元',
      { overdue: yuan('2105.30') },
    ],
    ['信用卡账单6,300元未还，最低还款差额315元，逾期2天', { total: yuan('6300'), overdue: yuan('315') }],
    ['您租的平板上期租金210元一直没付，逾期8天，设备押金2,600元不退', { overdue: yuan('210') }],
    [
      '您的贷款应于11月20日归还利息940.60元，因账户余额仅剩21.30元未扣足，已逾期',
      { overdue: yuan('940.60') },
    ],
    [
      '您与捷信的贷款已违约，违约金额7,210.00元，另有滞纳金310元',
      { overdue: yuan('7210'), fee: yuan('310') },
    ],
    [
      '因金融借款纠纷起诉您，标的14,200.50元，其中违约金820.00元，请尽快还款',
      { overdue: yuan('14200.50'), fee: yuan('820') },
    ],
  ])('not what is to come, was lent, deposited or is charged a day: %s', (text, says) => tells(text, says));

  it('a charge of each day is none yet', () =>
    tells('白条逾期了\n您的京东白条账单¥1,210.00未按时还款，逾期1天\n违约金按日¥0.61计收', {
      overdue: yuan('1210'),
    }));

  it('what it has come to is one', () =>
    expect(sumsOf('您的借款逾期30天，账单840元，违约金已滚到96.50元，请还款').fee).toBe(yuan('96.50')));
});

describe('the day by which it was not paid', () => {
  const dayOf = (text: string) => readBill(text, '2026-11-24').dueDate;
  it.each([
    ['您的信用卡未在11月8日前足额还款，已产生违约金21.40元，全部应还3,210.00元。', '2026-11-08'],
    ['您的借款本该在10月20日还，已逾期35天，欠2,140元', '2026-10-20'],
    ['过了11月12日还没还，您的借款已逾期12天，欠款640.20元', '2026-11-12'],
    ['您于2026年9月20日应偿还的贷款利息240.10元尚未归还，已产生罚息2.10元', '2026-09-20'],
  ])('%s', (text, day) => expect(dayOf(text)).toBe(day));

  it.each([
    '您的借款已逾期10天，欠900元，如未在11月28日前还款，将移交法务',
    '您的借款已逾期10天，欠900元，请在11月28日前还清',
  ])('but not that which a demand sets: %s', (text) => expect(dayOf(text)).toBeUndefined());
});
