import { describe, expect, it } from 'vitest';
import { type ItemId, match, readAgreement } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

/** 720.00 on the 10th of each month, `count` of them from December on, of the parts `from` and so on. */
const rows = (count: number, row: (number: number, day: string) => string, from = 1) =>
  Array.from({ length: count }, (_, at) => {
    const month = 11 + at + from - 1;
    const day = `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-10`;
    return row(from + at, day);
  });
const plain = (number: number, day: string) => `${number} ${day} 720.00`;
const HEAD = '期数 还款日 应还金额';
const paper = (about: string, lines: readonly string[]) =>
  [`【花呗】还款计划，${about}`, ...lines].join('\n');

const read = (text: string) => readAgreement(text, '2026-11-25');
const compared = (text: string) => match(read(text), agreed);
const state = (id: ItemId, text: string) => compared(text).items.find((item) => item.id === id)?.state;
const said = (text: string) =>
  compared(text)
    .toSend.map(({ words }) => words)
    .join('');

describe('of a table that shows some of its rows nobody says how many there are', () => {
  it.each<[string, string]>([
    ['on another day', paper('免手续费', [HEAD, '1 2026-12-12 720.00', '2 2027-01-12 720.00'])],
    ['of another size', paper('免手续费', [HEAD, '1 2026-12-10 745.00', '2 2027-01-10 745.00'])],
    [
      'of another size, with a total',
      paper('合计8940元', [HEAD, '1 2026-12-10 745.00', '2 2027-01-10 745.00']),
    ],
    ['without a head', paper('免手续费：', ['第1期 2026-12-10 720.00元', '第2期 2027-01-10 720.00元'])],
    ['whose first are not shown, since they are paid', paper('免手续费', [HEAD, ...rows(10, plain, 3)])],
    ['above a button for the others', paper('免手续费', [HEAD, ...rows(18, plain), '展开剩余6期'])],
    ['on the first of two pages', paper('免手续费', [HEAD, ...rows(18, plain), '第1页/共2页'])],
    [
      'behind which the text was cut off',
      // About 80 characters each: 37 of them are 3,000.
      paper('免手续费', [HEAD, ...rows(45, (number, day) => `${plain(number, day)}${' '.repeat(60)}`)]),
    ],
  ])('%s', (_, text) => {
    expect(state('parts', text)).toBe('notMentioned');
    expect(said(text)).toMatch(/没写：.*分几期（(?:电话里说 )?12 期）/);
    expect(said(text)).not.toMatch(/短信写的是 \d+ 期/);
  });

  it('and none is the first that is not: the day of the third is not that of the first', () => {
    const text = paper('共12期，合计8640元，免手续费', [HEAD, ...rows(10, plain, 3)]);
    expect(state('parts', text)).toBe('same');
    expect(state('firstDate', text)).toBe('notMentioned');
    expect(said(text)).not.toContain('2027年2月10日');
  });

  it.each([
    ['3/12期', (number: number, day: string) => `${number}/12期 ${day} 720.00元`],
    ['第3期/共12期', (number: number, day: string) => `第${number}期/共12期 ${day} 720.00元`],
  ])('but where each row tells it, that counts: %s', (_, row) =>
    expect(compared(paper('合计8640元，免手续费', rows(2, row)))).toMatchObject({ settled: true }),
  );

  it.each(['已还2期，剩余10期', '已还2期 还剩10期'])('nor is what is left of them all of them: %s', (left) =>
    expect(state('parts', paper(`${left}，免手续费`, []))).toBe('same'),
  );

  it('and rows that come to what was agreed are all of them', () => {
    // 6 × 1,440.00 = 8,640.00.
    const text = paper('免手续费', [HEAD, ...rows(6, (number, day) => `${number} ${day} 1440.00`)]);
    expect(said(text)).toContain('分 12 期，短信写的是 6 期');
  });

  it('that a page is one of two is to be read, though all figures agree', () => {
    const text = paper('共12期，合计8640元，免手续费', [HEAD, ...rows(8, plain), '第1页/共2页']);
    expect(compared(text)).toMatchObject({ settled: false, different: 0 });
    expect(read(text).doubts).toEqual([{ kind: 'other', words: '第1页/共2页' }]);
    expect(compared(text.replace('共2页', '共1页')).settled).toBe(true);
  });
});

describe('rows that stand in another order, or are laid out otherwise, agree without a press', () => {
  const about = '共12期，合计8640元，免手续费';
  it.each<[string, readonly string[]]>([
    ['the newest first', [HEAD, ...rows(12, plain).reverse()]],
    [
      'some of them paid',
      [`${HEAD} 状态`, ...rows(12, (n, day) => `${plain(n, day)} ${n < 3 ? '已还' : '待还'}`)],
    ],
    ['the sum before its day', ['期数 金额 还款日', ...rows(12, (n, day) => `${n} 720.00 ${day}`)]],
    ['the part behind its day', rows(12, (n, day) => `${day} 第${n}期 ¥720.00 待还`)],
    [
      'a cell on each line',
      rows(12, (n, day) => `第${n}期\n${day.replace('-', '年').replace('-', '月')}日\n¥720.00\n待还款`),
    ],
    [
      'a label in each cell',
      rows(12, (n, day) => `第${n}期\n还款日：${day}\n应还金额：720.00元\n状态：待还`),
    ],
    [
      'labels, the newest first',
      rows(12, (n, day) => `第${n}期\n还款日：${day}\n应还金额：720.00元`).reverse(),
    ],
    ['cells, the sum before its day', rows(12, (n, day) => `第${n}期\n¥720.00\n${day}到期\n待还`)],
    ['labels and no number', rows(12, (_, day) => `应还日期：${day}\n应还金额：720.00元\n状态：待还`)],
    ['a link in each', rows(12, (n, day) => `第${n}期\n还款日：${day}\n应还 720.00元\n查看详情`)],
  ])('%s', (_, lines) => {
    const text = paper(about, lines);
    expect(read(text).terms).toMatchObject({ parts: 12, perPart: yuan('720'), firstDate: '2026-12-10' });
    expect(compared(text)).toMatchObject({ settled: true, different: 0 });
  });

  it('principal and fee in cells of their own are those of each row, and no total', () => {
    // 690.00 and 30.00: 720.00 a part, 8,640.00 in all.
    const row = (n: number, day: string) =>
      `第${n}/12期\n还款日 ${day}\n应还 ¥720.00\n含本金690.00 手续费30.00\n待还`;
    const text = paper('待还8,640.00元', rows(12, row));
    const call = { ...agreed, terms: { ...agreed.terms, fee: yuan('30') } };
    expect(match(read(text), call)).toMatchObject({ settled: true });
    expect(compared(text)).toMatchObject({ settled: false });
  });

  it.each<[string, readonly string[]]>([
    [
      'a first part that is more',
      ['第1期\n2026-12-10\n1,020.00', ...rows(11, (n, day) => `第${n}期\n${day}\n720.00`, 2)],
    ],
    [
      'a fee in a cell of its own',
      rows(12, (n, day) => `第${n}期\n还款日：${day}\n应还：720.00\n手续费 30.00\n待还`),
    ],
    ['interest in a cell of its own', rows(12, (n, day) => `${n}/12期\n${day}\n720.00\n利息：30.00\n待还`)],
    ['a month left out', [HEAD, ...rows(3, plain), ...rows(9, (n, day) => `${n - 1} ${day} 720.00`, 5)]],
    ['all of them a month later', [HEAD, ...rows(12, (n, day) => `${n - 1} ${day} 720.00`, 2).reverse()]],
  ])('but not %s', (_, lines) => expect(compared(paper(about, lines)).settled).toBe(false));
});

it('a page that has each label and each value on a line of its own is read without a press', () => {
  const text =
    '【花呗】\n还款计划\n待还总额(元)\n8,640.00\n期数\n12期\n每期应还\n720.00\n其中手续费\n0.00\n首期还款日\n2026-12-10';
  expect(compared(text)).toMatchObject({ settled: true });
});
