import { describe, expect, it } from 'vitest';
import { type Bill, overviewOf, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const read = (text: string) => readBill(text, '2026-11-24');

describe('an overview of several lenders', () => {
  it.each<[text: string, says: Partial<Bill>]>([
    [
      '本月要还：\n中信银行 2,400元 11月29日\n建设银行 1,530元 12月4日',
      { creditor: '中信银行', total: yuan('2400'), dueDate: '2026-11-29' },
    ],
    [
      '各卡账单：光大银行 2,150元 还款日12月8日；兴业银行 1,760元 还款日11月30日',
      { creditor: '兴业银行', total: yuan('1760'), dueDate: '2026-11-30' },
    ],
    [
      '花呗应还810元，12月10日；借呗应还1,240元，11月27日；白条应还330元，12月2日',
      { creditor: '借呗', total: yuan('1240'), dueDate: '2026-11-27' },
    ],
    [
      '民生信用卡账单2,310元11月19日到期，已逾期；建行1,500元12月5日到期',
      { kind: 'overdue', creditor: '民生银行信用卡', overdue: yuan('2310'), dueDate: '2026-11-19' },
    ],
    [
      '中信银行信用卡：应还2,400元，已还清，11月26日；广发银行信用卡：应还900元，12月3日',
      { creditor: '广发银行信用卡', total: yuan('900'), dueDate: '2026-12-03' },
    ],
    [
      '花呗2,100元11月18日，借呗1,600元11月16日未还，白条330元12月8日',
      { creditor: '借呗', total: yuan('1600'), dueDate: '2026-11-16' },
    ],
    [
      '本月要还：\n招商 2,650元 11月30日\n工行 1,480元 12月6日',
      { creditor: '招商银行', total: yuan('2650'), dueDate: '2026-11-30' },
    ],
    [
      '信用卡账单\n浦发 3120 12/9\n建行 1875 11/27\n花呗 640 12/10',
      { creditor: '建设银行信用卡', total: yuan('1875'), dueDate: '2026-11-27' },
    ],
    [
      '各卡账单：\n华夏银行 １,９４５元 １２月１日\n光大银行 ３,２６０元 １１月２９日',
      { creditor: '光大银行', total: yuan('3260'), dueDate: '2026-11-29' },
    ],
    [
      '各卡账单：光大银行 2,150元 12月8日；兴业银行 1,760元 11月30日。如已还请忽略',
      { creditor: '兴业银行', total: yuan('1760'), dueDate: '2026-11-30' },
    ],
    [
      '光大应还3260，12月9日；华夏应还1945，12月1日',
      { creditor: '华夏银行', total: yuan('1945'), dueDate: '2026-12-01' },
    ],
    [
      '待还：花呗 730 12月10日，借呗 1420 11月26日',
      { creditor: '借呗', total: yuan('1420'), dueDate: '2026-11-26' },
    ],
  ])('gives what is late, else what is due next: %s', (text, says) => expect(read(text)).toMatchObject(says));

  it('tells that there are others', () => {
    expect(overviewOf('本月要还：\n中信银行 2,400元 11月29日\n建行 1,530元 12月4日')).toEqual([
      '中信银行',
      '建设银行',
    ]);
  });

  it.each([
    '【中信银行】您的信用卡账单2,400元，还款日11月29日，将从建设银行储蓄卡扣款',
    '本月要还：共3,930元\n中信银行 2,400元 11月29日\n建设银行 1,530元 12月4日',
    '工商银行定期存款20,000元12月8日到期；建设银行大额存单30,000元11月28日到期',
    '苏宁任性贷第3期账单1,650元请在12月5日前还，上一期已于11月5日从苏宁金融扣款1,650元',
    '中信银行 2,400元 11月29日\n中信银行 1,530元 12月4日',
    '本月账单：\n花呗 0元 12月10日\n借呗 1,530元 12月4日',
    '【中信银行】信用卡账单2,100元12月6日到期。花呗新用户领50元红包，12月30日止',
    '本月开销：\n北京 2,650元 11月30日\n上海 1,480元 12月6日',
    '要还卡：\n交通 200元 11月30日\n建设 480元 12月6日',
    '中信银行(2207) 还款日11月29日；广发银行(8841) 还款日12月4日',
    '招商信用卡2207 11月29日还款，广发信用卡8841 12月4日还款',
    '招商 3期 11月29日，广发 6期 12月4日',
    '全国招商 2650 11月30日，工行 1480 12月6日',
  ])('is none: %s', (text) => expect(overviewOf(text)).toEqual([]));

  it('of what was saved nothing is owed', () =>
    expect(read('工商银行定期存款20,000元12月8日到期；建设银行大额存单30,000元11月28日到期').kind).toBe(
      'other',
    ));

  it.each<[text: string, says: Partial<Bill>]>([
    [
      '【微粒贷】您的借款2,100元将于11月29日到期，请确保建设银行尾号2207内有2,100元，11月28日晚备足',
      { creditor: '微粒贷', kind: 'reminder', total: yuan('2100'), dueDate: '2026-11-29' },
    ],
    [
      '【美团月付】您本期应还510元，12月6日到期，请往建设银行卡(2207)存入510元，12月5日晚系统扣收',
      { creditor: '美团月付', total: yuan('510'), dueDate: '2026-12-06' },
    ],
    [
      '【花呗】12月11日应还1,310元，请在工商银行卡(2207)内存1,310元，12月10日前到位',
      { creditor: '花呗', total: yuan('1310'), dueDate: '2026-12-11' },
    ],
    [
      '【中信银行】信用卡账单2,100元12月6日到期。花呗新用户领50元红包，12月30日止',
      { creditor: '中信银行信用卡', total: yuan('2100'), dueDate: '2026-12-06' },
    ],
  ])('one debt beside a card or an offer is one: %s', (text, says) => expect(read(text)).toMatchObject(says));
});
