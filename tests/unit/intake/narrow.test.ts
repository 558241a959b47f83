import { describe, expect, it } from 'vitest';
import { debtsNamed, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

/** What a rule must leave alone, though it looks like what the rule is for. */
const read = (text: string) => readBill(text, '2026-11-20');

describe('已于 and 还清 are not what was paid', () => {
  it.each([
    '【捷信】您的合同已于11月2日逾期至今未还清，当前欠款3,150元',
    '您的贷款已于2026年11月2日逾期未结清，金额4,800元',
    '您的欠款已在11月8日转入逾期需尽快还清2,600元',
    '您的借款3,150元已于11月2日到期尚未还清，请尽快还款',
  ])('late: %s', (text) =>
    expect(read(text)).toMatchObject({ kind: 'overdue', overdue: expect.any(Number) }),
  );

  it.each(['您的案件已于今日立案如不结清5,200元将强制执行', '欠款5,200元已于11月2日移交法务请尽快结清'])(
    'demanded: %s',
    (text) => expect(read(text).kind).toBe('collection'),
  );
});

describe('a fraud that speaks of frauds is one', () => {
  it.each([
    '【防骗】专业处理网贷逾期，停息挂账，停止催收，咨询微信同号13700001111',
    '防骗指南：网贷还不上别慌，专业法务团队帮你停息挂账，咨询电话18700002222',
    '近日警方查获一起案件，您名下的卡属于诈骗涉案卡，须将资金归集至监管账户清查',
    '公安局不会索要密码，你的卡涉案，将资金归集到监管账户清查',
    '客服从不索要密码，专业办理大额信用卡，不看征信，百分百下卡',
    '我行从不索取验证码 代办信用卡提额包装流水，成功收费6%',
  ])('%s', (text) => expect(read(text).kind).toBe('scam'));
});

describe('a debt beside a warning is one', () => {
  it.each([
    ['【分期乐】我司不会索取验证码。您的借款已逾期', 'overdue'],
    ['【防骗提醒】您在我平台的借款已逾期6天', 'overdue'],
    ['【美团月付】本月账单已出，防骗小提示', 'bill'],
  ])('%s', (text, kind) => expect(read(text).kind).toBe(kind));
});

describe('English', () => {
  it.each([
    'Your loan has not been fully paid. Outstanding balance RMB 3,100.00, due date Dec 5',
    'Past due amount RMB 3,100.00. Interest accrues until fully paid.',
    'Your overdue balance RMB 3,100.00 was posted to collections.',
    'Your Huabei bill ¥510.00 is due on 2026-12-05',
  ])('is owed: %s', (text) => expect(read(text).kind).not.toBe('other'));

  it('a fee that may be charged is none', () =>
    expect(
      read('Late fee RMB 35.00 may be charged if past due. Total amount due RMB 910.00 on 2026-12-05').fee,
    ).toBeUndefined());

  it('the closing balance is owed, and not the opening one', () =>
    expect(
      read(
        'Monthly statement: Opening balance RMB 510.00, Closing balance RMB 2,510.00, minimum payment RMB 251.00, due date 5 December 2026',
      ).total,
    ).toBe(yuan('2510')));
});

describe('what was just paid is not owed', () => {
  it.each([
    '还款成功！本期账单：510.00元，还款日：11月25日。感谢使用',
    '扣款成功510元。应还510元，还款日2026-11-20。',
    '您已提前结清。原第4期应还510元，还款日12月5日，不再扣款',
  ])('%s', (text) => expect(read(text).kind).toBe('other'));
});

it('what was to be paid at first is owed where no other sum is', () =>
  expect(read('您的贷款原应还金额510元已逾期5天').overdue).toBe(yuan('510')));

describe('who had them ask is a lender', () => {
  it.each([
    ['受当事人委托，正告你欠捷信5,100元逾期', '捷信'],
    ['受深圳分公司委托，您欠捷信3,100元逾期30天', '捷信'],
    ['不接受私下委托催收，您欠捷信3,100元逾期', '捷信'],
  ])('%s', (text, creditor) => expect(read(text).creditor).toBe(creditor));
});

describe('late already, and not what would be', () => {
  it.each(['您已过还款日每日罚息5元，欠510元未还', '您的账单已超过最后还款日，按日计息，应还510元未还'])(
    '%s',
    (text) => expect(read(text).kind).toBe('overdue'),
  );
});

it('a threat is one, whatever it hangs on', () =>
  expect(read('万一没还，可能被列入失信名单、家人坐不了高铁。11月22日前请还清5,100元').kind).toBe(
    'collection',
  ));

it('two debts whose names are cut are two', () =>
  expect(debtsNamed('花.呗逾期8,100元，借.呗逾期15,100元，请尽快还款')).toEqual(['花呗', '借呗']));

it('all of two products is of both', () =>
  expect(read('花呗应还1,200元，借呗应还3,000元，共应还4,200元，12月9日')).toMatchObject({
    creditor: '花呗、借呗',
    total: yuan('4200'),
  }));

it('a family card is a bill; a bill below nought beside one that is late is none of nought', () => {
  expect(read('您的家人卡（亲情卡）本月有510元待还，12月5日还款').kind).toBe('bill');
  expect(read('本期应还款-50.00（溢缴），上期账单810元逾期未还').kind).toBe('overdue');
});

it('于12月20日逾期 is over', () =>
  expect(read('您的花呗于12月20日逾期，欠510元').dueDate).toBe('2025-12-20'));

it('quotes without an end cost nothing', () => {
  const text = `防骗提醒${'“'.repeat(1990)}`;
  expect(read(text).kind).toBe('other');
});
