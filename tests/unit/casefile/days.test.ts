import { describe, expect, it } from 'vitest';
import { script } from '../../../lib/call/index.ts';
import { type CaseFile, emptyCase, lastCall, nextDate, nextDates } from '../../../lib/casefile/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { CallRecord, Pledge } from '../../../lib/record/index.ts';
import { endedCall, huabei } from './example.ts';

const written: Pledge = { id: 'w', by: 'them', what: '把方案书面发给我', due: '2026-11-26' };
const fee: Pledge = { id: 'c1-fee', by: 'me', what: '付逾期费用', amount: yuan('60.48'), due: '2026-12-01' };
const first: Pledge = { id: 'c1-first', by: 'me', what: '还第 1 期', amount: yuan('720'), due: '2026-12-10' };

/** Agreed on 24 November: the paper by the 26th, the fee by 1 December, the first part on the 10th. */
const agreed: CallRecord = {
  ...endedCall,
  debt: 'd1',
  outcome: 'agreed',
  filedOn: '2026-11-24',
  pledges: [written, fee, first],
};
const caseOf = (records: CallRecord[], checklist: CaseFile['checklist'] = {}): CaseFile => ({
  ...emptyCase,
  debts: { d1: huabei },
  checklist,
  records: Object.fromEntries(records.map((record) => [record.id, record])),
});
const received = (doneOn: '2026-11-23' | '2026-11-25') => ({ writtenReceived: { doneOn } }) as const;
const next = (file: CaseFile) => {
  const thing = nextDate(file, '2026-11-27');
  return thing?.kind === 'pledge' && [thing.date, thing.pledge.what, thing.pledge.amount];
};
const paper = ['2026-11-26', '把方案书面发给我', undefined];
const own = ['2026-12-01', '付逾期费用', 60_48];

it('of what a later call replaced no payment is due, what the other side promised in it still is', () => {
  const whole: Pledge = { id: 'c0-due', by: 'me', what: '还清', amount: yuan('8640'), due: '2026-11-26' };
  const before = { ...agreed, id: 'c0', startedAt: agreed.startedAt - 86_400_000, pledges: [whole, written] };
  const { debt: _, ...unnamed } = before;
  for (const record of [before, unnamed])
    expect(nextDates(caseOf([record, { ...agreed, pledges: [fee, first] }]), '2026-11-27')).toMatchObject([
      { pledge: written },
      { pledge: fee },
      { pledge: first },
    ]);
  const refused: CallRecord = { ...agreed, outcome: 'refused', pledges: [] };
  expect(nextDates(caseOf([before, refused]), '2026-11-27')).toMatchObject([
    { pledge: whole },
    { pledge: written },
  ]);
});

describe('the written confirmation that was promised for 26 November', () => {
  it('is promised in the call by these words', () => {
    const { writing } = script.nodes;
    const promised = 'replies' in writing ? writing.replies.flatMap(({ pledge }) => pledge ?? []) : [];
    expect(promised).toEqual([{ by: written.by, what: written.what }]);
  });

  it('is late the day after, while nothing came', () => expect(next(caseOf([agreed]))).toEqual(paper));

  it('came: ticked as received, the next day is 1 December with 60.48', () =>
    expect(next(caseOf([agreed], received('2026-11-25')))).toEqual(own));

  it('came: held against the call, the next day is the same', () =>
    expect(next(caseOf([{ ...agreed, paperMatched: { on: '2026-11-26' } }]))).toEqual(own));

  it('is told as kept before the next call, and what is stored stays as it was', () => {
    const file = caseOf([agreed], received('2026-11-25'));
    expect(lastCall(file)?.pledges).toEqual([{ ...written, keptOn: '2026-11-25' }, fee, first]);
    expect(file.records.c1?.pledges[0]).toEqual(written);
  });

  it('is another one where it was ticked before this call, or for another debt', () => {
    expect(next(caseOf([agreed], received('2026-11-23')))).toEqual(paper);
    expect(next(caseOf([{ ...agreed, debt: 'd9' }], received('2026-11-25')))).toEqual(paper);
  });

  it('says nothing of their other promises', () => {
    const pledges: Pledge[] = [{ ...written, what: '回电' }];
    const file = caseOf([{ ...agreed, pledges }], received('2026-11-25'));
    expect(nextDates(file, '2026-11-27').map(({ date }) => date)).toEqual(['2026-11-26']);
  });
});
