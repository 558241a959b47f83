import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../lib/dates/index.ts';
import {
  loansNumbered,
  onlyLoan,
  passedOver,
  readBill,
  readBillWithPlaces,
} from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = plainDate('2026-11-28');
const read = (text: string) => readBill(text, today);

/** Heads and rows as a page is copied: tabs between cells. */
const table = (...rows: string[]) => rows.map((row) => row.replaceAll(' ', '\t')).join('\n');

const plan = table(
  '期数 还款日 应还总额 本金 利息 状态',
  '1 2026-10-12 930.00 880.00 50.00 已还清',
  '2 2026-11-12 925.00 880.00 45.00 逾期',
  '3 2026-12-12 920.00 880.00 40.00 未到期',
);

describe('a list of instalments or bills that was copied from a page', () => {
  it('tells the one that is late, not the first, and not its interest', () => {
    expect(read(plan)).toEqual({ kind: 'overdue', overdue: yuan('925'), dueDate: '2026-11-12' });
    expect(passedOver(plan, today)).toEqual({ rows: 2, isTold: true });
  });

  it('also with blanks between the cells, and with each cell on a line of its own', () => {
    const says = { kind: 'overdue', overdue: yuan('925'), dueDate: '2026-11-12' };
    expect(read(plan.replaceAll('\t', ' '))).toMatchObject(says);
    expect(read(`还款计划\n${plan.replaceAll('\t', '\n')}`)).toMatchObject(says);
  });

  it('tells what is due next where nothing is late', () => {
    const text = table(
      '期次 应还日期 应还金额 还款状态',
      '第1期 2026-11-05 612.50元 已结清',
      '第2期 2026-12-05 611.00元 未还',
      '第3期 2027-01-05 609.50元 未还',
    );
    expect(read(`借呗\n${text}`)).toEqual({
      kind: 'bill',
      creditor: '借呗',
      total: yuan('611'),
      dueDate: '2026-12-05',
    });
  });

  it('by its day where it does not say what is paid', () => {
    const text = table(
      '还款日期 期数 应还本金 应还利息 应还总额',
      '2026-10-20 1 500.00 20.00 520.00',
      '2026-11-20 2 500.00 16.00 516.00',
      '2026-12-20 3 500.00 12.00 512.00',
    );
    expect(read(text)).toMatchObject({ kind: 'bill', total: yuan('512'), dueDate: '2026-12-20' });
    expect(passedOver(text, today)).toEqual({ rows: 2, isTold: false });
  });

  it('of the bills of several months the one that is open, by what is left of it', () => {
    const text = table(
      '月份 账单金额 已还金额 剩余应还 还款日',
      '10月 2,140.00 2,140.00 0.00 10-20',
      '11月 6,300.00 300.00 6,000.00 11-20',
    );
    expect(read(`花呗账单\n${text}`)).toMatchObject({
      creditor: '花呗',
      total: yuan('6000'),
      dueDate: '2026-11-20',
    });
  });

  it('several that are late one at a time, each with its days and its charges', () => {
    const text = table(
      '期数 到期日 本金 利息 罚息 合计应还 逾期天数',
      // 880 + 50 + 9.60, 47 days from October 12 to November 28; 880 + 45 + 3.20, 16 days.
      '1 2026-10-12 880.00 50.00 9.60 939.60 47',
      '2 2026-11-12 880.00 45.00 3.20 928.20 16',
      '3 2026-12-12 880.00 40.00 0.00 920.00 0',
    );
    expect(loansNumbered(text, today)).toEqual([1, 2]);
    expect(read(onlyLoan(text, 1, today))).toEqual({
      kind: 'overdue',
      overdue: yuan('939.60'),
      fee: yuan('9.60'),
      dueDate: '2026-10-12',
      daysOverdue: 47,
    });
    expect(read(onlyLoan(text, 2, today))).toMatchObject({
      overdue: yuan('928.20'),
      fee: yuan('3.20'),
      dueDate: '2026-11-12',
      daysOverdue: 16,
    });
    expect(onlyLoan(text, 2, today)).toHaveLength(text.length);
    expect(passedOver(text, today)).toEqual({ rows: 1, isTold: true });
    // The row adds up with its charge: nobody need be asked.
    expect(readBillWithPlaces(onlyLoan(text, 2, today), today).feeHeld.overdue).toBe(true);
  });

  it('lines that begin with their number, the first behind the name of the loan', () => {
    const text =
      '借呗 第4期 2026-10-12 930.00元 已还\n第5期 2026-11-12 925.00元 已逾期16天\n第6期 2026-12-12 920.00元 待还';
    expect(read(text)).toEqual({
      kind: 'overdue',
      creditor: '借呗',
      overdue: yuan('925'),
      dueDate: '2026-11-12',
      daysOverdue: 16,
    });
  });

  it('nothing is owed where all of it is paid', () => {
    const text = table(
      '期数 还款日 应还总额 状态',
      '1 2026-10-12 930.00 已还清',
      '2 2026-11-12 925.00 已还清',
    );
    expect(read(text)).toEqual({ kind: 'other' });
    expect(passedOver(text, today)).toBeUndefined();
  });

  it.each([
    [
      'debts with names of their own',
      table('名称 待还金额 到期日', '花呗 6,300.00 2026-12-01', '借呗 925.00 2026-12-12'),
    ],
    [
      'a row that is the sum of the others',
      table('期数 应还日 金额', '1 2026-12-12 500.00', '合计 - 500.00'),
    ],
    ['one row', table('期数 还款日 应还总额', '2 2026-12-12 925.00')],
    ['what was bought', table('时间 商户 金额', '11-02 超市 86.40', '11-05 加油 200.00')],
    ['parts whose lateness is told elsewhere', '订单已逾期\n第2期 11/18 ¥481.66\n第3期 12/18 ¥479.00'],
  ])('%s: nothing is passed over', (_, text) => {
    expect(passedOver(text, today)).toBeUndefined();
    expect(loansNumbered(text, today)).toEqual([]);
  });
});
