import { describe, expect, it } from 'vitest';
import {
  applyChecklist,
  type Checklist,
  type PhaseView,
  phasesOf,
  type StepFacts,
} from '../../../lib/checklist/index.ts';

const lender = { line: '95188', place: '花呗里' };
const nothing: StepFacts = { asksTime: false, pays: 'open', lender, done: {} };
const billed = { debtEntered: true, billChecked: true };
const ready = { ...billed, limitSet: true, planSet: true };
const called = { ...ready, atHand: true, callMade: true, recordFiled: true };
const written = { ...called, writtenChecked: true };
const paper: Checklist = { writtenReceived: { doneOn: '2026-11-26' } };
const paid: Checklist = { firstPaid: { doneOn: '2026-12-10' }, allPaid: { doneOn: '2027-11-10' } };

const states = (phases: PhaseView[]) => phases.map(({ state }) => state);
const phase = (phases: PhaseView[], id: string) => phases.find((one) => one.phase.id === id)?.steps ?? [];
const ids = (phases: PhaseView[], id: string) => phase(phases, id).map(({ step }) => step.id);

describe('the six phases', () => {
  it.each<[string, StepFacts, Checklist, PhaseView['state'][]]>([
    ['at the start', nothing, {}, ['now', 'later', 'later', 'later', 'later', 'later']],
    [
      'with the bill not yet checked',
      { ...nothing, done: { debtEntered: true } },
      {},
      ['now', 'later', 'later', 'later', 'later', 'later'],
    ],
    [
      'before the limit',
      { ...nothing, done: billed },
      {},
      ['done', 'now', 'later', 'later', 'later', 'later'],
    ],
    ['ready to call', { ...nothing, done: ready }, {}, ['done', 'done', 'done', 'now', 'later', 'later']],
    ['after the call', { ...nothing, done: called }, {}, ['done', 'done', 'done', 'done', 'now', 'later']],
    [
      'with it in writing',
      { ...nothing, done: written },
      paper,
      ['done', 'done', 'done', 'done', 'done', 'now'],
    ],
    [
      'when all is paid',
      { ...nothing, done: written },
      { ...paper, ...paid },
      ['done', 'done', 'done', 'done', 'done', 'done'],
    ],
    [
      'called first, with nothing entered',
      { ...nothing, done: { callMade: true, recordFiled: true, atHand: true } },
      {},
      ['now', 'later', 'later', 'done', 'later', 'later'],
    ],
  ])('%s', (_, facts, list, wanted) => expect(states(phasesOf(facts, list))).toEqual(wanted));
});

describe('the card after a call', () => {
  const card = (facts: Partial<StepFacts>, outcome: 'callback' | 'again') => {
    const [step] = phase(phasesOf({ ...nothing, ...facts }, {}), 'call');
    return step?.step.nextAfter?.[outcome];
  };

  it('says what to tell of the last one: the number that was noted, else when it was', () => {
    expect(card({ lastStaff: true }, 'callback')?.text).toContain('打 95188，报上次的工号。');
    expect(card({ lastStaff: false }, 'callback')?.text).toContain('打 95188，报上次通话的时间。');
  });

  it('waits for nobody where the user said to reckon and ring again', () => {
    expect(card({}, 'again')?.title).toBe('算好，再打 95188');
    expect(card({}, 'again')?.text).not.toContain('等回电');
  });
});

it('a number that nobody asked for can be left out, and the list does not say it was noted', () => {
  const facts: StepFacts = { ...nothing, done: { ...called, recordFiled: false } };
  const rows = phase(phasesOf(facts, { recordFiled: { doneOn: '2026-11-26' } }), 'call');
  expect(rows.at(-1)).toMatchObject({ done: true, step: { title: '记下对方答应的事，工号没问到' } });
  expect(phase(phasesOf({ ...facts, done: called }, {}), 'call').at(-1)?.step.title).toBe(
    '记下工号和对方答应的事',
  );
});

describe('what comes in writing', () => {
  const received = (facts: StepFacts) => phase(phasesOf(facts, {}), 'paper')[0]?.step;

  it('is asked about before it is ticked by hand, as long as nothing was agreed in any call', () =>
    expect(received({ ...nothing, done: ready })?.unagreed).toMatchObject({ yes: '打勾' }));

  it('is ticked at one press once something was', () => {
    expect(received({ ...nothing, done: called })?.unagreed).toBeUndefined();
    // And another case is asked all the same.
    expect(received(nothing)?.unagreed).toBeDefined();
  });
});

describe('what is paid of an agreement', () => {
  const asked = (facts: StepFacts) =>
    phase(phasesOf(facts, {}), 'keep').map(({ step: { id, unagreed } }) => [id, unagreed?.yes]);

  it('is asked about before it is ticked by hand, as long as nothing was agreed in any call', () =>
    expect(asked({ ...nothing, done: ready })).toEqual([
      ['firstPaid', '打勾'],
      ['allPaid', '打勾'],
    ]));

  it('is ticked at one press where something was whose figures nobody wrote down', () =>
    expect(asked({ ...nothing, done: called })).toEqual([
      ['firstPaid', undefined],
      ['allPaid', undefined],
    ]));
});

describe('the steps of the call', () => {
  it('are those for instalments else', () => {
    const steps = phase(phasesOf(nothing, {}), 'call');
    expect(steps.map(({ step }) => step.id)).toEqual(['callMade', 'atHand', 'recordFiled']);
    expect(steps[0]?.step.title).toContain('分期');
  });

  it('are those for an extension where more time is asked for', () => {
    const steps = phase(phasesOf({ ...nothing, asksTime: true }, {}), 'call');
    expect(steps.map(({ step }) => step.id)).toEqual([
      'callMade',
      'atHand',
      'extensionFeeAsked',
      'recordFiled',
    ]);
    expect(steps[0]?.step.title).toContain('展期');
  });

  it('leave the phase open until the fee of the extension was asked for', () => {
    const early = { ...nothing, asksTime: true, done: called };
    expect(states(phasesOf(early, {}))[3]).toBe('now');
    expect(states(phasesOf(early, { extensionFeeAsked: { doneOn: '2026-11-02' } }))[3]).toBe('done');
  });
});

describe('the last steps', () => {
  const titles = (pays: StepFacts['pays']) =>
    phase(phasesOf({ ...nothing, pays }, {}), 'keep').flatMap(({ step: { title, next } }) => [
      title,
      next.title,
    ]);

  it('are told in parts only where parts were agreed', () => {
    expect(titles('parts').join()).toMatch(/第一期.*最后一期/);
    for (const pays of ['once', 'open'] as const) expect(titles(pays).join()).not.toContain('期');
    expect(titles('once')[0]).toBe('到说好的那天，一次还清');
  });
});

describe('a step', () => {
  it('that ticks itself is not ticked by hand', () => {
    const [entered] = phase(phasesOf(nothing, { debtEntered: { doneOn: '2026-11-24' } }), 'owe');
    expect(entered).toMatchObject({ done: false });
    expect(entered?.doneOn).toBeUndefined();
  });

  it('ticked by hand shows its day', () => {
    const facts = { ...nothing, done: called };
    const [first, last] = phase(phasesOf(facts, { firstPaid: { doneOn: '2026-12-10' } }), 'keep');
    expect(first).toMatchObject({ done: true, doneOn: '2026-12-10' });
    expect(last).toMatchObject({ done: false });
  });

  it('of the paper is not ticked by hand: it must have been compared', () => {
    const facts = { ...nothing, done: called };
    const [, checked] = phase(phasesOf(facts, { writtenChecked: { doneOn: '2026-11-27' } }), 'paper');
    expect(checked).toMatchObject({ done: false });
  });

  it('that may not apply can be left out by hand', () => {
    const [, checked] = phase(phasesOf(nothing, { billChecked: { doneOn: '2026-11-24' } }), 'owe');
    expect(checked).toMatchObject({ done: true });
  });

  it('stands once in the list, whatever is asked for', () => {
    for (const asksTime of [true, false]) {
      const all = phasesOf({ ...nothing, asksTime }, {}).flatMap((one) => ids([one], one.phase.id));
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

it('a tick is set, moved to another day, and taken away', () => {
  const ticked = applyChecklist(paper, { type: 'stepDone', step: 'firstPaid', on: '2026-12-10' });
  expect(ticked).toEqual({ ...paper, firstPaid: { doneOn: '2026-12-10' } });
  const open = applyChecklist(ticked, { type: 'stepReopened', step: 'firstPaid' });
  expect(open).toEqual(paper);
  expect(applyChecklist(open, { type: 'stepReopened', step: 'firstPaid' })).toEqual(paper);
});
