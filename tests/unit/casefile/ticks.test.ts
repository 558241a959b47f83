import { describe, expect, it } from 'vitest';
import {
  applyChange,
  type CaseFile,
  emptyCase,
  nextDates,
  stepFactsOf,
  tickKey,
  ticksOf,
} from '../../../lib/casefile/index.ts';
import { phasesOf } from '../../../lib/checklist/index.ts';
import type { PlainDate } from '../../../lib/dates/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import type { CallRecord } from '../../../lib/record/index.ts';
import { endedCall, huabei } from './example.ts';

const DAY = 86_400_000;
const card: Debt = { ...huabei, id: 'd2', kind: 'card', enteredAt: endedCall.startedAt + DAY };
const agreed: CallRecord = { ...endedCall, debt: 'd1', outcome: 'agreed', filedOn: '2026-11-24' };
/** Agreed about the card, two days later. */
const cardAgreed: CallRecord = { ...agreed, id: 'c2', debt: 'd2', startedAt: agreed.startedAt + 2 * DAY };

const caseOf = (
  debts: Debt[],
  records: CallRecord[] = [],
  checklist: CaseFile['checklist'] = {},
): CaseFile => ({
  ...emptyCase,
  debts: Object.fromEntries(debts.map((debt) => [debt.id, debt])),
  records: Object.fromEntries(records.map((record) => [record.id, record])),
  checklist,
});
const onCall = (file: CaseFile, id: string): CaseFile =>
  applyChange(file, { type: 'debtSet', debt: { ...(file.debts[id] as Debt), onCall: true } });
const tick = (file: CaseFile, step: string, on: PlainDate): CaseFile =>
  applyChange(file, { type: 'stepDone', step: tickKey(file, step), on });
const untick = (file: CaseFile, step: string): CaseFile =>
  applyChange(file, { type: 'stepReopened', step: tickKey(file, step) });
const done = (file: CaseFile): string[] =>
  phasesOf(stepFactsOf(file, '2026-11-28'), ticksOf(file)).flatMap(({ steps }) =>
    steps.filter((step) => step.done).map(({ step }) => step.id),
  );

describe('a tick by hand is for the debt it was made for', () => {
  const both = caseOf([huabei, card], [agreed, cardAgreed]);
  const ticked = ['writtenReceived', 'firstPaid', 'allPaid'];

  it.each(ticked)('%s, ticked for 花呗, is open for the card that was agreed about later', (step) => {
    const file = tick(both, step, '2026-11-27');
    expect(done(file)).toContain(step);
    expect(done(onCall(file, 'd2'))).not.toContain(step);
    expect(done(onCall(tick(onCall(file, 'd2'), step, '2026-11-28'), 'd1'))).toContain(step);
  });

  it.each(['billChecked', 'extensionFeeAsked', 'writtenChecked'])('so is %s before any call', (step) => {
    const due = { dueDate: '2026-12-05' } as const;
    const file = tick(
      caseOf([
        { ...huabei, ...due },
        { ...card, ...due },
      ]),
      step,
      '2026-11-27',
    );
    expect(done(file)).toContain(step);
    expect(done(onCall(file, 'd2'))).not.toContain(step);
  });

  it('so is what lies ready for its call', () => {
    const file = tick(tick(caseOf([huabei, card]), 'idCard', '2026-11-27'), 'bill', '2026-11-27');
    expect(done(file)).toContain('atHand');
    expect(done(onCall(file, 'd2'))).not.toContain('atHand');
  });

  it('taken back for one it stays for the other', () => {
    const file = tick(onCall(tick(both, 'firstPaid', '2026-11-27'), 'd2'), 'firstPaid', '2026-11-27');
    expect(done(untick(file, 'firstPaid'))).not.toContain('firstPaid');
    expect(done(onCall(untick(file, 'firstPaid'), 'd1'))).toContain('firstPaid');
  });

  it('the paper that came for the card keeps no promise about 花呗', () => {
    const written = { by: 'them', what: '把方案书面发给我', due: '2026-11-27' } as const;
    const [a, b] = [
      { ...agreed, pledges: [{ ...written, id: 'a' }] },
      { ...cardAgreed, pledges: [{ ...written, id: 'b' }] },
    ];
    const file = tick(onCall(caseOf([huabei, card], [a, b]), 'd2'), 'writtenReceived', '2026-11-27');
    for (const main of ['d1', 'd2'])
      expect(nextDates(onCall(file, main), '2026-11-28')).toMatchObject([{ pledge: { id: 'a' } }]);
  });

  it('goes with the debt, and those of another stay', () => {
    const file = tick(onCall(tick(both, 'firstPaid', '2026-11-27'), 'd2'), 'firstPaid', '2026-11-28');
    const without = applyChange(file, { type: 'debtRemoved', id: 'd1' });
    expect(without.checklist).toEqual({ 'firstPaid/d2': { doneOn: '2026-11-28' } });
    expect(applyChange(without, { type: 'debtSet', debt: huabei }).checklist).toEqual(without.checklist);
  });
});

describe('a tick that names no debt, as older versions stored it', () => {
  const old = (on: PlainDate) => ({ firstPaid: { doneOn: on } });

  it('is for the only debt, and is taken back there', () => {
    const file = caseOf([huabei], [agreed], old('2026-11-24'));
    expect(done(file)).toContain('firstPaid');
    expect(untick(file, 'firstPaid').checklist).toEqual({});
  });

  it('is for the only one that there was on its day', () => {
    const file = caseOf([huabei, card], [agreed], old('2026-11-24'));
    expect(done(file)).toContain('firstPaid');
    expect(done(onCall(file, 'd2'))).not.toContain('firstPaid');
  });

  it('is for none where there were two: nobody knows for which; it stays stored', () => {
    const file = caseOf([huabei, card], [agreed, cardAgreed], old('2026-11-27'));
    for (const main of ['d1', 'd2']) {
      expect(done(onCall(file, main))).not.toContain('firstPaid');
      expect(onCall(file, main).checklist).toEqual(old('2026-11-27'));
    }
  });

  it('goes with the debt it is for, or may be for: it does not pass to the other', () => {
    for (const on of ['2026-11-24', '2026-11-27'] as const) {
      const file = caseOf([huabei, card], [agreed], old(on));
      const left = applyChange(file, { type: 'debtRemoved', id: 'd1' });
      expect(left.checklist).toEqual({});
      expect(done(left)).not.toContain('firstPaid');
    }
  });

  it('stays where it can be for the other alone: the card was entered after it', () => {
    const file = caseOf([huabei, card], [agreed], old('2026-11-24'));
    expect(applyChange(file, { type: 'debtRemoved', id: 'd2' }).checklist).toEqual(old('2026-11-24'));
  });

  it('of before any debt was entered is for the one that was entered since', () => {
    expect(done(caseOf([], [], old('2026-11-24')))).toContain('firstPaid');
    expect(done(caseOf([card], [], old('2026-11-24')))).toContain('firstPaid');
  });
});

it('of an agreement that a later one replaced, no paper and no payment is ticked', () => {
  const again = { ...cardAgreed, debt: 'd1' };
  const before = tick(
    tick(caseOf([huabei], [agreed]), 'writtenReceived', '2026-11-25'),
    'firstPaid',
    '2026-11-25',
  );
  expect(done(before)).toEqual(expect.arrayContaining(['writtenReceived', 'firstPaid']));
  const after = { ...before, records: { c1: agreed, c2: again } };
  expect(done(after)).not.toContain('writtenReceived');
  expect(done(after)).not.toContain('firstPaid');
  expect(done(tick(after, 'firstPaid', '2026-11-28'))).toContain('firstPaid');
});
