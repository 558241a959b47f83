import { expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';
import { readTexts } from '../../fit/texts.ts';

it('of messages from which nothing was learned, 9 of 10 are what they are, and what owes nothing gives no debt', () => {
  const held = readTexts('held/bills.tsv').map(({ labels, text }) => ({
    kind: labels[0],
    bill: readBill(text, '2026-12-03'),
  }));
  const right = held.filter(({ kind, bill }) => bill.kind === kind).length;
  console.info(`readBill, held/bills.tsv: ${right} of ${held.length} kinds`);
  expect(right / held.length).toBeGreaterThanOrEqual(0.9);
  const owesNothing = held.filter(({ kind }) => kind === 'other' || kind === 'scam');
  expect(owesNothing.filter(({ bill }) => bill.total ?? bill.overdue)).toEqual([]);
});
