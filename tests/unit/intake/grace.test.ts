import { describe, expect, it } from 'vitest';
import { type Bill, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const read = (text: string) => readBill(text, '2026-11-24');

describe('days that are given behind the last one, where paying in them counts as in time', () => {
  it.each<[text: string, total: string, dueDate: string]>([
    [
      '【兴业银行】您的信用卡已过还款日11月22日，目前在宽限期内，请于11月25日前还款2,310元，视为按时还款。',
      '2310',
      '2026-11-25',
    ],
    [
      '【光大银行】您的信用卡还款日11月23日已过，现享3天容时服务，11月26日前还款1,208元不算逾期。',
      '1208',
      '2026-11-26',
    ],
    [
      '【广发银行】您的信用卡已过还款日，容时还款期至11月26日24时，应还934.50元，期间还款视同按期还款。',
      '934.50',
      '2026-11-26',
    ],
    [
      '【建设银行】您的账单1,530元还款日11月22日，宽限期至11月25日，宽限期内还款视同按时还款，请及时还款。',
      '1530',
      '2026-11-25',
    ],
  ])('can still be paid in: %s', (text, total, dueDate) =>
    expect(read(text)).toMatchObject({ kind: 'reminder', total: yuan(total), dueDate }),
  );

  it('leave the day of the bill while that is to come', () =>
    expect(
      read('【建设银行】本期账单1,530元，还款日12月5日，宽限期至12月8日，宽限期内还款视同按时还款。'),
    ).toMatchObject({ total: yuan('1530'), dueDate: '2026-12-05' }));

  it('are no more than ten', () =>
    expect(
      read('还款日11月21日，应还2,100元，宽限期3天视为按时。请于12月21日前办理自动还款').dueDate,
    ).not.toBe('2026-12-21'));

  it('or when they are over by now', () =>
    expect(
      read('【建设银行】您的账单1,530元还款日11月12日，宽限期至11月15日，宽限期内还款视同按时还款。').dueDate,
    ).toBe('2026-11-12'));
});

describe('what is late all the same', () => {
  it.each<[text: string, says: Partial<Bill>]>([
    ['【花呗】您的账单已过还款日，宽限期至11月28日，请尽快还款640元', { overdue: yuan('640') }],
    ['【借呗】您的借款已逾期，宽限期至11月28日，期间还款不上报征信，应还820元', { overdue: yuan('820') }],
    [
      '【中信银行】您的信用卡已逾期，宽限期内还款视同按时还款，请于11月26日前还2,300元',
      { overdue: yuan('2300') },
    ],
    [
      '【中信银行】应还2,300元，已过还款日11月18日，宽限期已于11月21日结束，期内还款视为按时还款',
      { dueDate: '2026-11-18' },
    ],
    [
      '【小米金融】您的账单1,240元已超过还款日，3天宽限期已过，不算逾期的日子到头了',
      { overdue: yuan('1240') },
    ],
    [
      '账单2,100元已过还款日11天，宽限期3天，宽限期内还款视同按时。目前已上报征信',
      { overdue: yuan('2100'), daysOverdue: 11 },
    ],
    ['您的信用卡已过还款日，没有宽限期，请今日还款，避免再次逾期', {}],
    ['您的借款已过还款日，本公司不再宽限，请还款避免逾期', {}],
    ['您的账单已过还款日，已超出3天宽限期，期内还款视为按时，应还2,100元', { overdue: yuan('2100') }],
  ])('%s', (text, says) => expect(read(text)).toMatchObject({ kind: 'overdue', ...says }));

  it('was not due on a day that is given', () =>
    expect(read('【花呗】您的账单已过还款日，宽限期至11月28日，请尽快还款640元')).not.toHaveProperty(
      'dueDate',
    ));
});

it('an insurance with such days is no debt', () =>
  expect(read('【太平人寿】您的保单应交保费860元，宽限期至12月14日，期内缴费视为按时，保障不变。').kind).toBe(
    'other',
  ));
