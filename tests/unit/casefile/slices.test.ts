import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  type CaseFile,
  decodeCase,
  emptyCase,
  encodeCase,
  mainDebt,
  writesBetween,
} from '../../../lib/casefile/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { anyCase } from './anyCase.ts';
import { endedCall, exampleCase, exampleFigures, huabei, openedCall, toldMother } from './example.ts';

const minimum = { kind: 'minimum', restRate: '0' };
const penalty = { kind: 'penalty', multiple: '1.5', interest: 0, compound: false };

const agreedTerms = {
  total: 864_000,
  upfront: 0,
  parts: 12,
  perPart: 72_000,
  lastPart: 72_000,
  firstDate: '2026-12-10',
  waived: 0,
};

describe('what is stored', () => {
  it.each([
    ['as Firefox stores it', (items: object) => structuredClone(items)],
    ['as Chrome stores it', (items: object) => JSON.parse(JSON.stringify(items))],
  ])('is read again as it was, %s', (_, stored) =>
    fc.assert(
      fc.property(anyCase, (file) => {
        expect(decodeCase(stored(encodeCase(file)))).toEqual({ file, unreadable: [] });
      }),
    ),
  );

  it('has a key for each small slice, and one for each debt and record', () =>
    expect(Object.keys(encodeCase(exampleCase)).sort()).toEqual([
      'budget',
      'checklist',
      'contacts/n1',
      'debts/d1',
      'drafts',
      'plan',
      'records/c1',
      'settings',
    ]));

  it('carries its version', () => expect(encodeCase(exampleCase)).toHaveProperty('plan.v', 1));

  it('of others is passed over', () =>
    expect(decodeCase({ theme: 'dark', 'theme/d1': 1, debts: 1, 'plan/x': 1, 'kept/plan': 1 })).toEqual({
      file: emptyCase,
      unreadable: [],
    }));

  it('of nothing is an empty case', () =>
    expect(decodeCase({})).toEqual({ file: emptyCase, unreadable: [] }));
});

describe('a value that cannot be read is named, and all others are read', () => {
  const stored = encodeCase(exampleCase);
  const without: Record<string, Partial<CaseFile>> = {
    'debts/d1': { debts: {} },
    budget: { budget: {} },
    plan: { plan: {} },
    checklist: { checklist: {} },
    'records/c1': { records: {} },
    'contacts/n1': { contacts: {} },
    settings: { settings: {} },
    drafts: { drafts: {} },
  };

  it.each(Object.entries(without))('%s, damaged', (key, empty) =>
    expect(decodeCase({ ...stored, [key]: '\u0000' })).toEqual({
      file: { ...exampleCase, ...empty },
      unreadable: [key],
    }),
  );

  it.each(Object.entries(without))('%s, written by a newer version', (key, empty) => {
    const newer = { ...(stored[key] as object), v: 2 };
    expect(decodeCase({ ...stored, [key]: newer })).toEqual({
      file: { ...exampleCase, ...empty },
      unreadable: [key],
    });
  });

  it.each([
    ['a sum that is no whole number of fen', { ...huabei, unpaid: 8640.5 }],
    ['a day that does not exist', { ...huabei, dueDate: '2026-02-30' }],
    ['a rate that is no number', { ...huabei, dailyRate: '0.05%' }],
    ['a kind of debt that we do not know', { ...huabei, kind: 'mortgage' }],
    ['a part missing', { id: 'd1', kind: 'huabei' }],
    ['the id of another', { ...huabei, id: 'd2' }],
    ['nothing owed, which no plan can spread', { ...huabei, unpaid: 0 }],
    ['a sum whose fee no number holds', { ...huabei, unpaid: Number.MAX_SAFE_INTEGER }],
    ['a rate beyond the field', { ...huabei, dailyRate: '100.1' }],
    [
      'more billed interest than was billed',
      { ...huabei, rule: { ...penalty, interest: huabei.unpaid + 1 } },
    ],
    ['a minimum beyond what was billed', { ...huabei, rule: { ...minimum, least: huabei.unpaid + 1 } }],
    ['a minimum that is neither a sum nor a share', { ...huabei, rule: minimum }],
    ['a multiple that no contract has', { ...huabei, rule: { ...penalty, multiple: '10.1' } }],
    ['a payment of nothing', { ...huabei, payments: [{ id: 'p', date: '2026-11-20', amount: 0 }] }],
    ['a day before which no other lies', { ...huabei, dueDate: '0100-01-01' }],
    ['a day after which no other lies', { ...huabei, dueDate: '9999-12-31' }],
  ])('a debt with %s', (_, data) =>
    expect(decodeCase({ 'debts/d1': { v: 1, data } }).unreadable).toEqual(['debts/d1']),
  );

  it('a debt of before there were rules is a simple one', () => {
    const data = { id: 'd1', kind: 'huabei', unpaid: 864_000, dueDate: '2026-11-10', dailyRate: '0.05' };
    const { file, unreadable } = decodeCase({ 'debts/d1': { v: 1, data } });
    expect(unreadable).toEqual([]);
    expect(file.debts).toEqual({ d1: huabei });
    expect(mainDebt(file)).toEqual(huabei);
  });

  it('a call with what was agreed in it', () => {
    const items = { 'records/c1': { v: 1, data: { ...endedCall, terms: agreedTerms } } };
    expect(decodeCase(items).unreadable).toEqual([]);
  });

  it.each([
    ['a thing that cannot happen in it', { ...openedCall, events: [{ id: 'e', at: 0, kind: 'sang' }] }],
    ['an outcome that we do not know', { ...openedCall, outcome: 'won' }],
    ['an hour that no clock shows', { ...openedCall, startedAt: Number.MAX_SAFE_INTEGER }],
    [
      'a first part after which no month lies',
      { ...endedCall, terms: { ...agreedTerms, firstDate: '9999-12-31' } },
    ],
  ])('a call with %s', (_, data) =>
    expect(decodeCase({ 'records/c1': { v: 1, data } }).unreadable).toEqual(['records/c1']),
  );

  it.each([
    ['a time that no clock shows', { ...toldMother, time: '24:00' }],
    ['something that we do not know', { ...toldMother, happened: ['sang'] }],
    ['no times at all', { ...toldMother, times: 0 }],
    ['an answer that is none', { ...toldMother, answers: { reachable: 'perhaps' } }],
    ['a part missing', { ...toldMother, words: undefined }],
  ])('a logged contact with %s', (_, data) =>
    expect(decodeCase({ 'contacts/n1': { v: 1, data } }).unreadable).toEqual(['contacts/n1']),
  );

  it('a record or a contact that was removed while an older version still kept it is none of the case', () => {
    const items = {
      'records/c1': { v: 1, data: { ...endedCall, removed: true } },
      'contacts/n1': { v: 1, data: { ...toldMother, removed: true } },
    };
    expect(decodeCase(items)).toEqual({ file: emptyCase, unreadable: [] });
  });

  it('a case of before there was a log has an empty one', () => {
    const { 'contacts/n1': _, ...older } = encodeCase(exampleCase);
    expect(decodeCase(older)).toEqual({ file: { ...exampleCase, contacts: {} }, unreadable: [] });
  });

  it('a budget without figures is one of before there were any', () => {
    const data = { limit: exampleCase.budget.limit };
    expect(decodeCase({ budget: { v: 1, data } })).toEqual({
      file: { ...emptyCase, budget: data },
      unreadable: [],
    });
  });

  it.each([
    ['a figure missing', { ...exampleFigures, food: undefined }],
    ['a figure below 0', { ...exampleFigures, food: -1 }],
    ['a figure no field takes', { ...exampleFigures, income: 10_000_000_001 }],
  ])('a budget with %s', (_, figures) =>
    expect(decodeCase({ budget: { v: 1, data: { figures } } }).unreadable).toEqual(['budget']),
  );

  it.each([0, 601, 1.5])('a plan of %s parts', (parts) => {
    const data = { plan: { ...exampleCase.plan.plan, parts } };
    expect(decodeCase({ plan: { v: 1, data } }).unreadable).toEqual(['plan']);
  });
});

describe('what is written', () => {
  it('is nothing for what did not change', () =>
    expect(writesBetween(exampleCase, { ...exampleCase })).toEqual({ set: {}, remove: [] }));

  it('is the one slice that changed', () => {
    const limit = { monthly: yuan('700.00'), atOnce: yuan('0') };
    expect(writesBetween(exampleCase, applyChange(exampleCase, { type: 'limitSet', limit }))).toEqual({
      set: { budget: { v: 1, data: { limit } } },
      remove: [],
    });
  });

  it('is the one record that changed, of many', () => {
    const two = { ...exampleCase, records: { ...exampleCase.records, c2: { ...openedCall, id: 'c2' } } };
    const next = applyChange(two, { type: 'recordWritten', call: 'c2', words: { who: '林' } });
    expect(writesBetween(two, next)).toEqual({
      set: { 'records/c2': { v: 1, data: { ...openedCall, id: 'c2', who: '林' } } },
      remove: [],
    });
  });

  it('takes away the key of what was removed, and writes nothing else', () => {
    const before = { ...exampleCase, plan: {}, checklist: {} };
    expect(writesBetween(before, applyChange(before, { type: 'debtRemoved', id: 'd1' }))).toEqual({
      set: {},
      remove: ['debts/d1'],
    });
  });

  it('leads from any case to any other', () =>
    fc.assert(
      fc.property(anyCase, anyCase, (before, after) => {
        const { set, remove } = writesBetween(before, after);
        const stored = { ...encodeCase(before), ...set };
        for (const key of remove) delete stored[key];
        expect(decodeCase(stored)).toEqual({ file: after, unreadable: [] });
      }),
    ));
});
