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
