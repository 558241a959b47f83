import { describe, expect, it } from 'vitest';
import { applyChange, type CaseFile, type Change, emptyCase } from '../../../lib/casefile/index.ts';
import { endedCall, exampleCase, exampleFigures, huabei, openedCall, toldMother } from './example.ts';

const [first] = openedCall.events;
const { limit } = exampleCase.budget;
const { plan } = exampleCase.plan;
if (!first || !limit || !plan) throw new Error('the example lacks a part');
const call = 'c1';

/** Each change, and the slice of the topic that owns it. */
const changes: [keyof CaseFile, Change][] = [
  ['debts', { type: 'debtSet', debt: { ...huabei, id: 'd2' } }],
  ['debts', { type: 'debtRemoved', id: 'd1' }],
  ['budget', { type: 'limitSet', limit: { ...limit } }],
  ['budget', { type: 'budgetSet', figures: exampleFigures }],
  ['plan', { type: 'planSet', plan: { ...plan, parts: 18 } }],
  ['checklist', { type: 'stepDone', step: 'firstPaid', on: '2026-12-10' }],
  ['checklist', { type: 'stepReopened', step: 'writtenReceived' }],
  ['settings', { type: 'started', on: '2026-11-25' }],
  ['drafts', { type: 'draftTyped', field: 'plan.parts', text: '1' }],
  ['drafts', { type: 'draftsDropped', fields: ['debt.billSays'] }],
  ['records', { type: 'callStarted', call: 'c2', kind: 'incoming', at: 1, first }],
  ['records', { type: 'callWent', call, event: { id: 'e2', at: 1, kind: 'back' } }],
  ['records', { type: 'callEnded', call, at: 1, outcome: 'cut', own: [] }],
  ['records', { type: 'callReopened', call }],
  ['records', { type: 'recordWritten', call, words: { who: '林' } }],
  ['records', { type: 'pledgeSet', call, pledge: { id: 'p', by: 'me', what: '还清' } }],
  ['records', { type: 'pledgeDropped', call, pledge: 'p' }],
  ['records', { type: 'recordFiled', call, on: '2026-11-24' }],
  ['records', { type: 'recordRemoved', call }],
  ['records', { type: 'recordRestored', record: { ...endedCall, id: 'c2' } }],
  ['contacts', { type: 'contactPut', contact: { ...toldMother, id: 'n2' } }],
  ['contacts', { type: 'contactRemoved', contact: 'n1' }],
];

/** The case in which each of them does something. */
const caseFor = ({ type }: Change): CaseFile => {
  const records = type === 'callEnded' ? { c1: openedCall } : exampleCase.records;
  // That of a debt and its ticks go with it, see plan.test.ts and ticks.test.ts.
  const { plan, checklist } = type === 'debtRemoved' ? emptyCase : exampleCase;
  return {
    ...exampleCase,
    records,
    plan,
    checklist,
    settings: type === 'started' ? {} : exampleCase.settings,
  };
};

describe('a change goes to the topic that owns it', () => {
  it.each(changes)('%s: $type', (slice, change) => {
    const before = caseFor(change);
    const { [slice]: changed, ...others } = applyChange(before, change);
    const { [slice]: old, ...same } = before;
    expect(changed).not.toBe(old);
    for (const [name, value] of Object.entries(others)) expect(value).toBe(same[name as keyof typeof same]);
  });

  it('and does what that topic says', () => {
    expect(applyChange(exampleCase, { type: 'debtRemoved', id: 'd1' }).debts).toEqual({});
    expect(applyChange(emptyCase, { type: 'started', on: '2026-11-24' }).settings).toEqual({
      startedOn: '2026-11-24',
    });
  });
});

it.each(changes)('%s: a change of $type that comes twice changes nothing the second time', (_, change) => {
  const once = applyChange(caseFor(change), change);
  expect(applyChange(once, change)).toEqual(once);
});
