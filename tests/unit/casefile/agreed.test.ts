import { describe, expect, it } from 'vitest';
import { type CaseFile, debtOf, emptyCase } from '../../../lib/casefile/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { huabei } from './example.ts';

const card: Debt = { ...huabei, id: 'd2', kind: 'card', name: '招商银行', unpaid: yuan('5000') };
const file: CaseFile = { ...emptyCase, debts: { d1: huabei, d2: card } };

describe('the debt a call was about', () => {
  it('is the one the record names, whichever is the main one', () =>
    expect(debtOf(file, { debt: 'd2' })).toEqual(card));

  it('of an older record, which names none, is the main one', () => expect(debtOf(file, {})).toEqual(huabei));

  it('is unknown once it was removed: another lender’s paper is never held against 花呗', () =>
    expect(debtOf({ ...file, debts: { d1: huabei } }, { debt: 'd2' })).toBeUndefined());
});
