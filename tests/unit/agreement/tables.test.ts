import { describe, expect, it } from 'vitest';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

const read = (text: string) => readAgreement(text, '2026-11-25');
const terms = (text: string) => read(text).terms;

/** 3,000.00 in 4 parts. */
const table = (head: string, rows: readonly string[]) =>
  ['【花呗】还款计划', head, ...rows, '手续费：0元'].join('\n');
const days = ['2026-12-10', '2027-01-10', '2027-02-10', '2027-03-10'];
const rows = (cells: readonly string[]) => days.map((day, at) => `${at + 1} ${day} ${cells[at]}`);

describe('a table of payments with several columns', () => {
  it.each([
    ['the sum last', '期数 还款日 本金 利息 应还金额', '750.00 0.00 750.00'],
    [
      'the sum first, the rest of the principal last',
      '期数 还款日 应还 本金 利息 剩余本金',
      '760.00 750.00 10.00 2250.00',
    ],
    ['three parts of it', '期数 还款日 本金 利息 手续费 应还金额', '750.00 5.00 5.00 760.00'],
  ])('is read by what is paid: %s', (_, head, cells) => {
    const each = cells.includes('760') ? '760' : '750';
    expect(terms(table(head, rows([cells, cells, cells, cells])))).toMatchObject({
      parts: 4,
      perPart: yuan(each),
      firstDate: '2026-12-10',
      dueDay: 10,
    });
  });

  it('takes the number of a row for no sum', () => {
    const text = table('期数 还款日 本金 应还金额', rows(Array(4).fill('750.00 750.00')));
    expect(terms(text).total).toBeUndefined();
  });

  it('has no total that is of one row', () => {
    const text = `【花呗】还款计划：${days.map((day) => `${day} 应还750元`).join('，')}。手续费0元。`;
    expect(terms(text)).toMatchObject({ parts: 4, perPart: yuan('750') });
    expect(terms(text).total).toBeUndefined();
  });

  it('is read by somebody, and its head is not quoted to them as a cost', () => {
    const cells = Array(4).fill('750.00 10.00 760.00');
    const { doubts } = read(table('期数 还款日 本金 利息 应还金额', rows(cells)));
    expect(doubts.map(({ kind }) => kind)).toEqual(['other']);
  });

  it('whose payments differ is told by the most of them', () => {
    // 30.00 of interest on 3,000.00, and less with each part: 750.00 and 30.00, 22.50, 15.00, 7.50.
    const cells = ['750.00 30.00 780.00', '750.00 22.50 772.50', '750.00 15.00 765.00', '750.00 7.50 757.50'];
    expect(terms(table('期数 还款日 本金 利息 应还金额', rows(cells)))).toMatchObject({
      perPart: yuan('780'),
      lastPart: yuan('757.5'),
    });
    // Equal parts were agreed, and the second is more: the sum alone does not make it the same.
    const uneven = table('期数 还款日 应还金额', rows(['750.00', '900.00', '600.00', '750.00']));
    const call = {
      ...agreed,
      terms: { ...agreed.terms, total: yuan('3000'), parts: 4, perPart: yuan('750') },
    };
    expect(match(read(`${uneven}\n合计：3000元`), call)).toMatchObject({ different: 1, settled: false });
  });
});

describe('a plan whose parts become more', () => {
  it('has all its parts, and no last one that is another', () => {
    const text = '【花呗】前6期每期720元，第7期起每期800元，共12期，首期12月10日，总额9120元，手续费0元。';
    expect(terms(text)).toMatchObject({ parts: 12, perPart: yuan('720'), total: yuan('9120') });
    expect(terms(text).lastPart).toBeUndefined();
    // What the later ones come to is asked.
    expect(read(text).doubts.map(({ words }) => words)).toContain('第7期起每期800元');
  });
});

describe('a table that tells principal and fee apart and not the two together', () => {
  // 750.00 and 30.00: 780.00 a part, 4 × 780.00 = 3,120.00.
  const call = {
    ...agreed,
    terms: {
      ...agreed.terms,
      total: yuan('3120'),
      parts: 4,
      perPart: yuan('780'),
      fee: yuan('30'),
    },
  };
  const two = (head: string, cells: string, more = '') =>
    ['【花呗】还款计划，总额3,120元', head, ...rows(Array(4).fill(cells)), more].join('\n');

  it.each([
    ['in two columns', '期数 还款日 本金 手续费', '750.00 30.00'],
    ['the fee first', '期次 还款日 手续费 应还本金', '30.00 750.00'],
    ['with what is left then', '期数 还款日 本金 服务费 剩余本金', '750.00 30.00 2250.00'],
  ])('has both in a part: %s', (_, head, cells) => {
    expect(terms(two(head, cells))).toMatchObject({ parts: 4, perPart: yuan('780'), fee: yuan('30') });
    expect(match(read(two(head, cells)), call, { cleared: true }).settled).toBe(true);
  });

  it('or by the words in each row', () => {
    const text = `【花呗】总额3,120元：${days.map((day) => `${day}还本金750元、手续费30元`).join('；')}。`;
    expect(terms(text)).toMatchObject({ parts: 4, perPart: yuan('780'), fee: yuan('30') });
  });

  it('interest counts, too', () =>
    expect(terms(two('期数 还款日 应还本金 应还利息', '750.00 12.50')).perPart).toBe(yuan('762.5')));

  it('so that a fee on top of the parts that were agreed is a difference', () => {
    const agreedFor = {
      ...call,
      terms: { ...call.terms, total: yuan('3000'), perPart: yuan('750'), fee: yuan('0') },
    };
    const text = two('期数 还款日 本金 手续费', '750.00 30.00', '本金合计3,000元，免手续费').replace(
      '，总额3,120元',
      '',
    );
    const found = match(read(text), agreedFor, { cleared: true });
    expect(found.items.find(({ id }) => id === 'perPart')).toMatchObject({ state: 'different' });
    expect(found.items.find(({ id }) => id === 'fee')).toMatchObject({ state: 'different' });
    expect(found.settled).toBe(false);
  });

  it('the fee of a column is that of a part also where the sum has a column, too', () =>
    expect(terms(two('期数 还款日 本金 手续费 应还金额', '750.00 30.00 780.00'))).toMatchObject({
      perPart: yuan('780'),
      fee: yuan('30'),
    }));
});

it('a row above the parts that is paid ahead is none of them', () =>
  expect(
    readAgreement(
      '【花呗】还款计划\n期数 日期 金额\n首付 2026-12-01 60.48\n1 2026-12-10 720.00\n2 2027-01-10 720.00\n3 2027-02-10 720.00\n合计 2,220.48',
      '2026-11-28',
    ).terms,
  ).toMatchObject({
    down: 6048,
    downBy: '2026-12-01',
    parts: 3,
    perPart: 72000,
    firstDate: '2026-12-10',
    total: 222048,
  }));
