import { describe, expect, it } from 'vitest';
import { corrected, type ItemId, match, readAgreement } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

const read = (text: string) => readAgreement(text, '2026-11-25');
const found = (text: string) => match(read(text), agreed, { confirmed: true, cleared: true });
const state = (id: ItemId, text: string) => found(text).items.find((item) => item.id === id)?.state;
const said = (text: string) =>
  found(text)
    .toSend.map(({ words }) => words)
    .join('');

const TWO = '期数 还款日 还款金额\n1 2026-12-10 720.00\n2 2027-01-10 720.00';

describe('of a table of 12 rows only the first were pasted', () => {
  it('beside the total: how many parts there are is not written, and nothing fails to add up', () => {
    const text = `【花呗】您的还款计划，手续费0元，合计8,640.00元\n${TWO}`;
    expect(state('parts', text)).toBe('notMentioned');
    expect(said(text)).toContain('没写：分几期（电话里说 12 期）');
    expect(said(text)).not.toContain('是 2 期');
    expect(read(text).doubts.map(({ kind }) => kind)).not.toContain('adds');
  });

  it('alone: they are those of the call', () => {
    const text = `【花呗】还款计划，手续费0元\n${TWO}`;
    expect(state('parts', text)).toBe('notMentioned');
    expect(said(text)).not.toContain('是 2 期');
    // Typed by hand it is what the user says of it.
    const typed = corrected(read(text), { ...read(text).terms, parts: 3 });
    expect(match(typed, agreed).items.find(({ id }) => id === 'parts')?.state).toBe('different');
  });

  it('below the number of parts: that counts', () =>
    expect(state('parts', `【花呗】共12期，手续费0元\n${TWO}\n3 2027-02-10 720.00`)).toBe('same'));

  it('also of another size; but rows with their own total are all there are', () => {
    expect(state('parts', `【花呗】手续费0元\n${TWO.replaceAll('720', '700')}`)).toBe('notMentioned');
    expect(state('parts', `【花呗】手续费0元，合计1,440元\n${TWO}`)).toBe('different');
  });
});

it('below a table with a total for each column the last is that of all', () => {
  // 3 × 2,880.00 = 8,640.00 and 3 × 10.00 = 30.00: 8,670.00 in all.
  const row = (n: number, day: string) => `${n}\t${day}\t2880.00\t10.00\t2890.00`;
  const text = [
    '【花呗】您的还款计划\n期数\t应还日\t本金\t手续费\t应还合计',
    row(1, '2026-12-10'),
    row(2, '2027-01-10'),
    row(3, '2027-02-10'),
    '合计\t\t8640.00\t30.00\t8670.00',
  ].join('\n');
  expect(read(text).terms).toMatchObject({ total: yuan('8670'), parts: 3, perPart: yuan('2890') });
  expect(read(text).doubts.map(({ kind }) => kind)).not.toContain('adds');
});
