import { describe, expect, it } from 'vitest';
import {
  applyChange,
  type CaseFile,
  callFactsOf,
  decodeCase,
  lastCall,
  nextAbout,
  stepFactsOf,
} from '../../../lib/casefile/index.ts';
import { phasesOf } from '../../../lib/checklist/index.ts';
import type { CallRecord, Pledge } from '../../../lib/record/index.ts';
import { endedCall, exampleCase, huabei, openedCall } from './example.ts';

const DAY = 24 * 60 * 60_000;

/** Calls, the first of them on 24 November, each a day later than the one before. */
function calls(...all: Partial<CallRecord>[]): CaseFile {
  const records = all.map((call, at): CallRecord => {
    const startedAt = endedCall.startedAt + at * DAY;
    return { ...endedCall, id: `c${at}`, startedAt, endedAt: startedAt + 60_000, ...call };
  });
  return { ...exampleCase, records: Object.fromEntries(records.map((one) => [one.id, one])) };
}

const callback: Pledge = { id: 'p', by: 'them', what: '回电', due: '2026-11-26' };
const mine: Pledge = { id: 'p', by: 'me', what: '算好，再打电话谈', due: '2026-11-26' };
const waits = [{ id: 'e', at: 0, kind: 'said' as const, line: 'callbackEnd', words: '好，我等您的电话。' }];

describe('what the next call is about', () => {
  it.each<[string, Partial<CallRecord>[], ReturnType<typeof nextAbout>]>([
    ['the first', [], undefined],
    ['after a refusal: who may decide', [{ outcome: 'refused' }], 'superior'],
    ['after a promise to ring back: the answer', [{ outcome: 'callback', pledges: [callback] }], 'promised'],
    ['the same where they named no day', [{ outcome: 'callback', events: waits }], 'promised'],
    [
      'where the user said to ring again: nothing was promised',
      [{ outcome: 'callback', pledges: [mine] }],
      undefined,
    ],
    [
      'where the promise was kept',
      [{ outcome: 'callback', pledges: [{ ...callback, keptOn: '2026-11-25' }], events: waits }],
      undefined,
    ],
    [
      'where they were to send something, and the user to reckon',
      [
        {
          outcome: 'callback',
          pledges: [{ ...callback, what: '发明示表' }],
          events: [{ ...(waits[0] as (typeof waits)[0]), line: 'later' }],
        },
      ],
      undefined,
    ],
    [
      'where the user reckons and rings again, whatever they are to send',
      [{ outcome: 'again', pledges: [{ ...callback, what: '发明示表' }] }],
      undefined,
    ],
    [
      'where somebody rang and would ring again',
      [{ outcome: 'callback', kind: 'incoming', events: waits }],
      undefined,
    ],
    [
      'after a promise, though a collector rang later',
      [
        { outcome: 'callback', pledges: [callback] },
        { outcome: 'callback', kind: 'incoming', pledges: [mine] },
      ],
      'promised',
    ],
    ['after a call about another debt', [{ outcome: 'refused', debt: 'another' }], undefined],
    ['where the line dropped', [{ outcome: 'refused' }, { outcome: 'cut' }], undefined],
    [
      'a stranger who rang in between says nothing of it',
      [{ outcome: 'refused' }, { outcome: 'stopped', kind: 'incoming' }],
      'superior',
    ],
    ['once it is settled', [{ outcome: 'refused' }, { outcome: 'agreed' }], undefined],
  ])('%s', (_, all, about) => expect(nextAbout(calls(...all))).toBe(about));

  it('a call that goes on is not the last one', () => {
    const file = calls({ outcome: 'refused' });
    const on = {
      ...file,
      records: { ...file.records, now: { ...openedCall, id: 'now', startedAt: DAY * 30_000 } },
    };
    expect(lastCall(on)?.id).toBe('c0');
  });
});

describe('which call is spoken of', () => {
  const file = calls(
    { outcome: 'callback', staff: 'A1', pledges: [callback] },
    { outcome: 'refused', staff: 'B2' },
    { outcome: 'refused', staff: 'C3', kind: 'incoming' },
    { outcome: 'callback', staff: 'D4', kind: 'incoming', pledges: [callback] },
    { outcome: 'refused', staff: 'E5', debt: 'another' },
  );
  const slots = (about?: 'promised' | 'superior') =>
    callFactsOf(file, { kind: 'outgoing', about }, '2026-11-28').slots;

  it('the one in which the answer was promised, though there was another later', () =>
    expect(slots('promised')).toMatchObject({ lastDate: '11月24日', lastStaff: 'A1' }));
  it('the one that was refused', () =>
    expect(slots('superior')).toMatchObject({ lastDate: '11月25日', lastStaff: 'B2' }));
  it('none in a first call', () => expect(slots()).not.toHaveProperty('lastDate'));
});

describe('what is stored', () => {
  const first = openedCall.events[0] as (typeof openedCall.events)[number];
  const started = { type: 'callStarted', call: 'n', kind: 'outgoing', at: first.at, first } as const;

  it('keeps what the call is about and whose line was rung', () => {
    const { records } = applyChange(exampleCase, { ...started, about: 'superior', who: '信用卡客服' });
    expect(records.n).toMatchObject({ about: 'superior', who: '信用卡客服' });
    expect(applyChange(exampleCase, started).records.n).not.toHaveProperty('about');
    expect(applyChange(exampleCase, { ...started, debt: 'd1' }).records.n).toMatchObject({ debt: 'd1' });
  });

  it('of a caller that was found to be a collector, keeps that', () => {
    const rings = applyChange(exampleCase, { ...started, kind: 'incoming' });
    const told = applyChange(rings, { type: 'recordWritten', call: 'n', words: { about: 'collector' } });
    expect(callFactsOf(told, told.records.n as CallRecord, '2026-11-24').conditions).toContain('collector');
  });

  it('a file from before there were kinds of calls is read as it was', () => {
    const record = {
      id: 'c1',
      kind: 'outgoing',
      startedAt: 1_795_482_000_000,
      endedAt: 1_795_482_720_000,
      outcome: 'refused',
      who: '',
      staff: 'B3158',
      demanded: '',
      events: [],
      pledges: [],
    };
    const debt = { id: 'd1', kind: 'huabei', unpaid: 864_000, dueDate: '2026-11-10', dailyRate: '0.05' };
    const { file, unreadable } = decodeCase({
      'records/c1': { v: 1, data: record },
      'debts/d1': { v: 1, data: debt },
    });
    expect(unreadable).toEqual([]);
    expect(file.records.c1).toEqual(record);
    expect(file.debts.d1).toEqual(debt);
  });
});

it('the checklist names the line of the lender', () => {
  const titles = (file: CaseFile) =>
    phasesOf(stepFactsOf(file, '2026-11-24'), {}).flatMap(({ steps }) =>
      steps.flatMap(({ step }) => [step.title, step.why, ...Object.values(step.next)]),
    );
  expect(titles(exampleCase)).toContain('打 95188，谈分期');
  const card = titles({ ...exampleCase, debts: { d1: { ...huabei, kind: 'card' } } });
  expect(card).toContain('打客服电话，谈分期');
  expect(card.filter((words) => /95188|花呗|[{}]/.test(words))).toEqual([]);
});
