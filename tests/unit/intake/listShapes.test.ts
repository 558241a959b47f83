import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../lib/dates/index.ts';
import { passedOver, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = plainDate('2026-11-28');
const read = (text: string) => readBill(text, today);
const late = { kind: 'overdue', overdue: yuan('925'), dueDate: '2026-11-12' };
const table = (...rows: string[]) => rows.map((row) => row.replaceAll(' ', '\t')).join('\n');

const plan = table(
  '期数 还款日 应还金额 状态',
  '1 2026-10-12 930.00 已还',
  '2 2026-11-12 925.00 逾期',
  '3 2026-12-12 920.00 待还',
);

describe('the shapes in which a list is copied', () => {
  it.each([
    ['with commas, as a spreadsheet writes it', plan.replaceAll('\t', ',')],
    ['with a tab at the end of each line', plan.replaceAll('\n', '\t\n')],
    ['with a head that is empty', plan.replace('期数', '')],
    ['with bars and a rule', plan.replaceAll('\t', ' | ').replace('\n', '\n| --- | --- | --- | --- |\n')],
    [
      'newest first',
      '第3期 12月12日 920.00元 待还\n第2期 11月12日 925.00元 逾期\n第1期 10月12日 930.00元 已还',
    ],
    [
      'with numbers before them',
      '1. 2026-10-12 930.00元 已还\n2. 2026-11-12 925.00元 逾期\n3. 2026-12-12 920.00元 待还',
    ],
    [
      'with the day before the number',
      '10月12日 第1期 930.00元 已还\n11月12日 第2期 925.00元 逾期\n12月12日 第3期 920.00元 待还',
    ],
    [
      'in boxes that begin with their number',
      '还款计划\n第1期\n2026-10-12\n¥930.00\n已还\n\n第2期\n2026-11-12\n¥925.00\n逾期\n\n第3期\n2026-12-12\n¥920.00\n待还',
    ],
    [
      'in boxes with labels',
      '第1期\n还款日：2026-10-12\n应还金额：930.00元\n状态：已还清\n第2期\n还款日：2026-11-12\n应还金额：925.00元\n状态：逾期\n第3期\n还款日：2026-12-12\n应还金额：920.00元\n状态：待还',
    ],
    [
      'in rows of labels',
      '期数\t1\n还款日\t2026-10-12\n应还\t930.00\n状态\t已还\n期数\t2\n还款日\t2026-11-12\n应还\t925.00\n状态\t逾期',
    ],
    [
      'behind what was bought',
      `${table('交易日期 商户 金额', '2026-11-02 盒马 86.40', '2026-11-05 中石化 200.00')}\n\n${plan}`,
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ kind: 'overdue', overdue: yuan('925') });
    expect(passedOver(text, today)?.rows).toBe(text.includes('\t3\t') || text.includes('920') ? 2 : 1);
  });

  it('each cell on a line of its own, with 0.00 among the sums and - among the days', () => {
    const text = table(
      '还款日期 应还(元) 实还(元) 实还日期 状态',
      '2026-10-12 930.00 930.00 2026-10-11 已还',
      '2026-11-12 925.00 0.00 - 逾期',
      '2026-12-12 920.00 0 - 未还',
    ).replaceAll('\t', '\n');
    expect(read(text)).toMatchObject(late);
  });

  it('a row in which an empty cell left nothing is not read beneath the wrong head', () => {
    const text =
      '期数 还款日 应还金额 实还日期 状态\n1 2026-10-12 930.00 2026-10-11 已还\n2 2026-11-12 925.00 逾期\n3 2026-12-12 920.00 待还';
    const { overdue, total } = read(text);
    expect([overdue, total]).toEqual([yuan('925'), undefined]);
  });

  it('a month and the sum behind it are no day: 2026年11月 2,311.00', () =>
    expect(
      read(
        table(
          '账单月份 账单金额 还款日 状态',
          '2026年11月 2,311.00 2026-12-10 待还',
          '2026年10月 1,876.40 2026-11-10 已还清',
        ),
      ),
    ).toEqual({ kind: 'bill', total: yuan('2311'), dueDate: '2026-12-10' }));

  it('of two lists the row that is late, wherever it stands', () => {
    const paid = plan.replace('逾期', '已还');
    expect(read(`借款一\n${paid}\n借款二\n${plan}`)).toMatchObject(late);
  });

  it('lines beneath a list, or labels beneath each other, are no rows of it', () => {
    const left =
      '应还 实还 未还\n2,333.33 1,000.00 1,333.33\n\n期次：18/36 应还日：2026-02-20\n违约状态：逾期7天';
    expect(read(left)).toMatchObject({ dueDate: '2026-02-20', daysOverdue: 7 });
    const page =
      '我的借款\n杭银消费金融\n状态:已逾期\n逾期天数\n6\n逾期本息(元)\n1,085.40\n逾期罚息(元)\n9.77\n应还总额(元)\n1,095.17';
    expect(read(page)).toMatchObject({ overdue: yuan('1085.40'), fee: yuan('9.77'), daysOverdue: 6 });
  });

  it('what being late costs is no day: 罚息 3.12 before 应还', () =>
    expect(
      read('第8期 已逾期\n应还罚息 3.12\n应还合计 893.15\n\n第9期 12月15日\n应还合计 882.40\n\n微粒贷'),
    ).not.toHaveProperty('dueDate'));

  it('the pages of a list are none of its rows', () =>
    expect(passedOver(`${plan}\n共12期 第1/4页 上一页 下一页`, today)?.rows).toBe(2));
});

describe('金额 alone over the sums', () => {
  it('in a list of payments is what a row asks for', () =>
    expect(
      readBill(
        '花呗分期\n期数\t还款日\t金额\t状态\n4\t2026-10-20\t316.00\t已还\n5\t2026-11-20\t312.00\t已逾期\n6\t2026-12-20\t308.00\t未到期',
        '2026-11-24',
      ),
    ).toMatchObject({ kind: 'overdue', overdue: yuan('312.00'), dueDate: '2026-11-20' }));

  it('in one of purchases, or beside another sum, it tells nothing', () => {
    const bought = '交易日\t金额\t状态\n2026-10-20\t316.00\t成功\n2026-11-20\t312.00\t成功';
    expect(readBill(bought, '2026-11-24').total).toBeUndefined();
    const beside =
      '借呗\n期数\t还款日\t金额\t本金\n5\t2026-12-20\t308.00\t280.00\n6\t2027-01-20\t308.00\t290.00';
    expect(readBill(beside, '2026-11-24').total).toBeUndefined();
  });
});
