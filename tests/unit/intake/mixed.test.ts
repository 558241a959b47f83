import { describe, expect, it } from 'vitest';
import { debtsNamed, loansNumbered, onlyLoan, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-11-24';
const read = (text: string) => readBill(text, today);

describe('of two debts in one breath what is told of the one is not the other’s', () => {
  it('the sum of the one that is not late', () =>
    expect(read('您的花呗待还7,310.00元，借呗1,905.40元已拖欠9天，请留意')).toEqual({
      kind: 'overdue',
      creditor: '借呗',
      overdue: yuan('1905.40'),
      daysOverdue: 9,
    }));

  it('the day on which the other is due', () => {
    const two = '借呗1,905.40元已逾期9天；花呗7,310.00元12月9日到期。';
    expect(read(two)).toMatchObject({ creditor: '借呗', daysOverdue: 9 });
    expect(read(two)).not.toHaveProperty('dueDate');
  });

  it('but what is told before both, or behind their sentence, is', () =>
    expect(read('您已逾期9天：花呗7,310.00元，借呗1,905.40元。')).toMatchObject({ daysOverdue: 9 }));

  it('also typed as a list, without 元', () => {
    expect(debtsNamed('花呗：7310；借呗：1905')).toEqual(['花呗', '借呗']);
    expect(read('花呗：7310；借呗：1905')).toMatchObject({ creditor: '花呗', total: yuan('7310') });
    expect(debtsNamed('花呗：6期，借呗：3期')).toEqual([]);
  });
});

describe('two bills of one lender, by their months', () => {
  const two = '【花呗】9月账单2,450.00元，还款日10月9日。\n【花呗】10月账单6,180.00元，还款日11月9日。';

  it('are told apart', () => {
    expect(loansNumbered(two, today)).toEqual([1, 2]);
    expect(read(onlyLoan(two, 2, today))).toMatchObject({ total: yuan('6180'), dueDate: '2026-11-09' });
  });

  it.each([
    ['one of them was paid', '花呗9月账单2,450.00元已还清，10月账单6,180.00元，还款日11月9日'],
    ['the bill and its minimum', '花呗10月账单6,180.00元，10月账单最低618.00元，还款日11月9日'],
    [
      'one sum of both',
      '9月账单应还2,450.00元，到期10月9日；10月账单应还6,180.00元，到期11月9日，合计8,630.00元',
    ],
  ])('%s: none', (_, text) => expect(loansNumbered(text, today)).toEqual([]));
});

describe('the day of the next month on which a purchase is paid', () => {
  it.each([
    '您在盒区房超市用花呗付款58.20元，次月8日还款。',
    '【花呗】您已使用花呗支付219.00元，将于下月8日还款',
  ])('%s', (text) => expect(read(text)).toMatchObject({ kind: 'other', dueDay: 8 }));

  it.each(['包裹破损赔付86.00元，预计次月8日前到账支付宝', '水费73.50元，下月25号前交'])(
    'no purchase: %s',
    (text) => expect(read(text)).not.toHaveProperty('dueDay'),
  );
});

describe('what wants nothing is no fraud', () => {
  it.each(['photo.jpg', 'www.example.com', 'unable to open', '唉，睡不着，怎么办啊啊啊'])('%s', (text) =>
    expect(read(text)).toEqual({ kind: 'other' }),
  );
});

describe('a fraud in the name of an office', () => {
  it.each([
    '法院通知：您有一张传票待领，请扫描下方二维码安装“法务通”查看',
    '【交管】您有违章罚款200元未缴，请点 jgcx-12.top 处理',
  ])('%s', (text) => expect(read(text).kind).toBe('scam'));
});

describe('as people say and type it', () => {
  it('a sum before its minimum, with one decimal', () =>
    expect(read('老妈，广发信用卡出账了，这个月7318.6，最低365.93，20号前还')).toMatchObject({
      total: yuan('7318.6'),
      minimum: yuan('365.93'),
    }));

  it('two thousand and so many 块五', () =>
    expect(read('您每月十六号的月供两千六百零八块五，后天就到了，请把钱存好').total).toBe(yuan('2608.5')));

  it('a platform whose name is a number, and its sum', () =>
    expect(read('催收老张：360借条6400块，你要拖到哪天').total).toBe(yuan('6400')));

  it('a bank of the country that nobody knows', () =>
    expect(read('您在青山农村商业银行办理的经营贷款已逾期，拖欠本金60,000元').creditor).toBe(
      '青山农村商业银行',
    ));
});
