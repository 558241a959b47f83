import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../lib/dates/index.ts';
import { loansNumbered, onlyLoan, passedOver, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = plainDate('2026-11-28');
const read = (text: string) => readBill(text, today);

/** Heads and rows as a page is copied: tabs between cells; _ is an empty one. */
const table = (...rows: string[]) =>
  rows.map((row) => row.replaceAll(' ', '\t').replaceAll('_', '')).join('\n');

/** Three instalments, the second due sixteen days ago, the third in two weeks. */
const plan = (...states: [string, string, string]) =>
  table(
    '期数 还款日 应还金额 状态',
    `1 2026-10-12 930.00 ${states[0]}`,
    `2 2026-11-12 925.00 ${states[1]}`,
    `3 2026-12-12 920.00 ${states[2]}`,
  );
const second = { total: yuan('925'), dueDate: '2026-11-12' };
const third = { kind: 'bill', total: yuan('920'), dueDate: '2026-12-12' };

describe('how a row of a copied list stands', () => {
  it.each<[string, string, string]>([
    ['逾期已还', '已还', '待还'],
    ['逾期结清', '正常结清', '待还'],
    ['已还款(逾期3天)', '已还款', '待还款'],
    ['正常', '正常', '正常'],
  ])('%s, %s: what was late and is paid is over', (...states) =>
    expect(read(plan(...states))).toEqual(third),
  );

  it.each<[string, string, string]>([
    ['已还', '扣款失败', '待还'],
    ['已缴清', '欠缴', '未缴'],
  ])('%s, %s: what was not paid on its day counts, not what comes next', (...states) =>
    expect(read(plan(...states))).toMatchObject(second),
  );

  it('of what is paid in part only its day is told, since how much is left it does not say', () =>
    expect(read(plan('已还', '部分还款', '未还'))).toEqual({ kind: 'bill', dueDate: '2026-11-12' }));

  it.each([
    ['处理中', '已还', '待还'],
    ['√', '√', '×'],
  ] as const)('%s: where it is not clear nothing is told', (...states) => {
    expect(read(plan('已还', states[0], '未还'))).toEqual({ kind: 'other' });
    expect(passedOver(plan('已还', states[0], '未还'), today)).toBeUndefined();
  });

  it('yes and no beneath a question', () => {
    const text = table(
      '期数 还款日 应还金额 是否逾期',
      '1 2026-10-12 930.00 否',
      '2 2026-11-12 925.00 是',
      '3 2026-12-12 920.00 否',
    );
    expect(read(text)).toEqual({ kind: 'overdue', overdue: yuan('925'), dueDate: '2026-11-12' });
    expect(loansNumbered(text, today)).toEqual([]);
    expect(read(text.replace('是否逾期', '是否结清').replace('\t否', '\t是'))).toMatchObject({
      dueDate: '2026-12-12',
    });
  });

  it('by what was paid of it beside what was owed', () => {
    const text = table(
      '期次 应还日期 应还总额 实还总额 实还日期',
      '1 2026-10-26 655.00 655.00 2026-10-25',
      '2 2026-11-26 649.00 0.00 --',
      '3 2026-12-26 646.00 0.00 --',
    );
    // The second, two days ago.
    expect(read(text)).toMatchObject({ total: yuan('649'), dueDate: '2026-11-26' });
    // 300 of 649 were paid: no cell says 349.
    expect(read(text.replace('649.00\t0.00', '649.00\t300.00'))).toEqual({
      kind: 'bill',
      dueDate: '2026-11-26',
    });
  });

  it('by the day on which it was paid, where only that is told', () => {
    const text = table(
      '期次 到期日 应还本息 结清日期',
      '1 2026-10-21 895.83 2026-10-20',
      '2 2026-12-21 885.42 _',
    );
    expect(read(text)).toMatchObject({ total: yuan('885.42'), dueDate: '2026-12-21' });
  });

  it('a row of 0.00 is over', () => {
    const text = table('期数 还款日 应还金额 状态', '1 2026-10-15 0.00 未还', '2 2026-11-15 509.80 未还');
    expect(loansNumbered(text, today)).toEqual([]);
    expect(read(text)).toMatchObject({ total: yuan('509.80'), dueDate: '2026-11-15' });
  });

  it.each([
    [
      'messages by their days',
      '11月20日 催收短信：您已逾期，欠830.50元\n11月22日 催收短信：您已逾期，欠831.80元',
    ],
    ['what one debt is made of', '1. 逾期本金 2,100.00元未还\n2. 逾期利息 36.00元未还\n3. 罚息 8.00元未还'],
    ['money of two countries', '币种 应还 最低 还款日\n人民币 4,000.00 400.00 11-20\n美元 0.00 0.00 11-20'],
    [
      'what was bought',
      table('交易日期 摘要 金额 还款状态', '11-02 超市 80.00 未还', '11-03 加油 25.00 未还'),
    ],
  ])('%s are no rows', (_, text) => {
    expect(loansNumbered(text, today)).toEqual([]);
    expect(passedOver(text, today)).toBeUndefined();
  });

  it('where no row says that it is paid and each day is over, none is taken', () =>
    expect(read(table('期数 还款日 应还金额', '1 2026-09-12 930.00', '2 2026-10-12 925.00'))).toEqual({
      kind: 'bill',
    }));

  it('payments of which one failed and the next went through are no debt', () =>
    expect(
      read(table('扣款日期 扣款金额 扣款结果', '2026-11-12 925.00 扣款成功', '2026-11-10 925.00 扣款失败')),
    ).toEqual({ kind: 'other' }));
});

describe('what stands around the row that counts', () => {
  it('what the rows come to is not what is late', () => {
    const sum = `${plan('已还', '逾期', '待还')}\n合计\t\t2,775.00\t`;
    const late = { kind: 'overdue', overdue: yuan('925'), dueDate: '2026-11-12' };
    expect(read(sum)).toEqual(late);
    expect(read(`待还总额 1,845.00元\n${plan('已还', '逾期', '待还')}`)).toEqual(late);
    expect(read(`${plan('已还', '逾期', '待还')}\n合计：2,775.00元`)).toEqual(late);
  });

  it('nor is what several late ones are together one of them', () => {
    const text = `逾期总额 1,855.00元\n${plan('逾期', '逾期', '未到期')}`;
    expect(read(onlyLoan(text, 1, today))).toEqual({
      kind: 'overdue',
      overdue: yuan('930'),
      dueDate: '2026-10-12',
    });
  });

  it('the day a loan began is none to pay on, nor one to come of what is late', () => {
    const loans = table(
      '借款日期 借款金额 待还本息 下次还款日',
      '2026-03-09 5,000.00 2,610.00 2026-12-09',
      '2026-08-01 1,000.00 900.00 2026-12-01',
    );
    expect(read(loans)).toEqual({ kind: 'bill', total: yuan('900'), dueDate: '2026-12-01' });
    const ends = table(
      '借款日期 剩余本金 到期日 状态',
      '2026-03-15 2,610.00 2027-03-15 逾期',
      '2026-06-02 2,100.00 2027-06-02 正常',
    );
    expect(read(ends)).not.toHaveProperty('dueDate');
  });

  it('two fees in columns of their own are no fee, one of 0.00 beside another is none', () => {
    const text = table(
      '期数 到期日 应还 滞纳金 违约金 状态',
      '1 2026-10-12 530.00 0.00 0.00 已还',
      '2 2026-11-12 528.00 10.00 5.28 逾期',
    );
    expect(read(text)).not.toHaveProperty('fee');
    expect(read(text.replace('10.00\t5.28', '0.00\t5.28'))).toMatchObject({ fee: yuan('5.28') });
  });
});
