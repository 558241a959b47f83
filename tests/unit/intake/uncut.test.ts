import { describe, expect, it } from 'vitest';
import { type Bill, readBill, readBillWithPlaces } from '../../../lib/intake/index.ts';
import { uncut } from '../../../lib/intake/uncut.ts';
import { yuan } from '../../../lib/money/index.ts';

const read = (text: string) => readBill(text, '2026-11-24');

describe('words cut with signs, so that no filter knows them', () => {
  it.each<[text: string, says: Partial<Bill>]>([
    [
      '您的微.粒.贷已逾/期17天，逾/期金额905.20元，请尽快还~款',
      { creditor: '微粒贷', kind: 'overdue', daysOverdue: 17, overdue: yuan('905.20') },
    ],
    ['您 的 借·呗 已 逾 * 期 31 天，已 移 交 第 三 方 催-收', { creditor: '借呗', kind: 'collection' }],
    [
      '【安逸花】您的借/款已逾/期6天，逾/期金额700元，请打开A~P~P还/款',
      { daysOverdue: 6, overdue: yuan('700') },
    ],
  ])('%s', (text, says) => expect(read(text)).toMatchObject(says));

  it('and a fraud stays one', () =>
    expect(read('您的借·呗涉嫌异常，请立即将余额转*账至安全账户，提供验-证-码').kind).toBe('scam'));

  it('stand where they stood', () => {
    const text = '您的花*呗本期应还812.00元，还款日12月9日';
    const place = readBillWithPlaces(text, '2026-11-24').places.creditor;
    expect(text.slice(place?.start, place?.end)).toBe('花*呗');
  });
});

describe('signs that mean something stay', () => {
  it.each([
    '本期12.5元，11/20到期，第3/12期，日利率0.05%/天',
    '地址：朝阳路12-3号/二单元，张*还，李**，尾号**期',
    '积分/期限、本金/额度、借款/还款、花呗/借呗、贷款-还款，结清.期末',
  ])('%s', (text) => expect(uncut(text).replaceAll('\u200b', '')).toBe(text));

  it.each<[text: string, says: Partial<Bill>]>([
    ['【省呗】第3/12期应还512.50元，11/30还款', { total: yuan('512.50'), dueDate: '2026-11-30' }],
    ['【花呗】张*，本期应还88.00元/最低8.80元，还款日12月9日', { total: yuan('88') }],
  ])('%s', (text, says) => expect(read(text)).toMatchObject(says));
});
