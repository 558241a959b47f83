import { describe, expect, it } from 'vitest';
import { debtsNamed, readBill } from '../../../lib/intake/index.ts';

const creditor = (text: string) => readBill(text, '2026-11-27').creditor;

describe('an app that tells of another lender’s bill is not who is owed', () => {
  it.each([
    ['【京东金融】您的工商银行信用卡12月5日到期，应还3456.78元', '工商银行信用卡'],
    ['【美团】建设银行信用卡(1234)本期账单5,123.45元，12月15日到期', '建设银行信用卡'],
    ['【小米钱包】您绑定的交通银行信用卡账单已出，应还3,456.78元', '交通银行信用卡'],
    ['花呗|借呗\n借呗待还 3,000.00', '借呗'],
  ])('%s', (text, name) => expect(creditor(text)).toBe(name));

  it('nor is what is offered beside it', () =>
    expect(creditor('本月应还 2,345.67\n12月9日还款日\n猜你喜欢\n借呗 最高可借 50,000')).toBeUndefined());

  it.each([
    '【京东金融】您的白条本期应还521.00元',
    '【京东金融】您的白条12月应还521元，可用招商银行信用卡还款',
  ])('its own bill is its own, whatever it is paid with: %s', (text) =>
    expect(creditor(text)).toBe('京东白条'),
  );
});

it('cards are told apart like products, in traditional characters, too', () => {
  expect(debtsNamed('欠招商银行信用卡3000元，建设银行信用卡2000元')).toEqual([
    '招商银行信用卡',
    '建设银行信用卡',
  ]);
  expect(debtsNamed('花唄應還8,640.00元，借唄應還2,000.00元')).toEqual(['花呗', '借呗']);
  expect(debtsNamed('【招商银行】您的信用卡应还3,000元，将从建设银行卡扣款')).toEqual([]);
  expect(debtsNamed('您的花呗信用购应还3,000元')).toEqual([]);
});
