import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asides, mine } from '../../../lib/call/index.ts';
import { type CaseFile, emptyCase, paymentsOf } from '../../../lib/casefile/index.ts';
import { fen, yuan } from '../../../lib/money/index.ts';
import { answerToAsk, type Temper } from '../../../lib/practise/index.ts';
import { askAnswers } from '../../../lib/practise/spoken/rest.ts';
import type { CallRecord } from '../../../lib/record/index.ts';
import { endedCall, exampleCase, huabei } from '../casefile/example.ts';
import { Practice, viewOf } from './listener.ts';

// A view looks at the clock now and then, for midnight.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const tempers: readonly Temper[] = ['calm', 'hurried', 'hard'];
/** Whoever plays it out, no call is longer. */
const MOST = 45;

const late: CaseFile = { ...exampleCase, records: {} };
const cases: Record<string, CaseFile> = {
  late,
  'an answer that was promised': exampleCase,
  'not yet due': {
    ...late,
    debts: { d1: { ...huabei, dueDate: '2026-11-30' } },
    plan: {
      plan: { parts: 12, firstDate: '2026-12-30', next: { kind: 'feeAhead' }, extendTo: '2026-12-30' },
    },
  },
  'more parts': {
    ...late,
    plan: { plan: { parts: 12, firstDate: '2026-12-10', next: { kind: 'parts', parts: 18 } } },
  },
  'no plan, no limit': { ...late, plan: {}, budget: {} },
  nothing: emptyCase,
  'one fen': { ...late, debts: { d1: { ...huabei, unpaid: fen(1) } } },
  'the most': { ...late, debts: { d1: { ...huabei, unpaid: yuan('99999999.99') } } },
};

const spoken = (practice: Practice) => practice.turns.map(({ said }) => `${said.lead ?? ''}${said.words}`);

/** A call from beginning to end, by a user who listens. */
function played(file: CaseFile, seed: number, temper: Temper): Practice {
  const practice = new Practice(viewOf(file).view, { seed, temper });
  practice.run(MOST);
  return practice;
}

it('the same number, temper and keys are the same call', () => {
  const once = spoken(played(late, 412, 'hard'));
  expect(spoken(played(late, 412, 'hard'))).toEqual(once);
  expect(spoken(played(late, 413, 'hard'))).not.toEqual(once);
  expect(spoken(played(late, 412, 'calm'))).not.toEqual(once);
});

it('who spoke is not asked once more where they said it: nobody writes it down for a call that is not kept', () => {
  const states = [0, 1, 2, 3].flatMap((seed) =>
    played(late, seed, 'calm').walk.asks.flatMap(({ id, state }) => (id === 'who' ? state : [])),
  );
  expect(states).toContain('answered');
  expect(states).not.toContain('unnoted');
});

describe.each(Object.entries(cases))('a call about %s', (_, file) => {
  it.each(tempers)('ends with whoever is %s, whatever the number', (temper) => {
    for (let seed = 0; seed < 5; seed++) {
      const practice = played(file, seed * 811, temper);
      expect(spoken(practice).join('')).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});

describe('with 3 of 12 parts of 720.00 paid', () => {
  const terms = {
    ...{ total: yuan('8640'), upfront: yuan('0'), waived: yuan('60.48'), firstDate: '2026-12-10' as const },
    ...{ parts: 12, perPart: yuan('720'), lastPart: yuan('720') },
  };
  const record: CallRecord = {
    ...{ ...endedCall, startedAt: 0, debt: 'd1', outcome: 'agreed' },
    events: [{ id: 'e2', at: 0, kind: 'heard', words: '同意', agrees: 'first', terms }],
  };
  const made = paymentsOf(record).slice(0, 3);
  const pledges = made.map((one) => ({ ...one, keptOn: '2026-11-24' as const }));
  const file = { ...late, records: { c1: { ...record, pledges } } };

  it('both sides go by the 6,480.00 that are left', () => {
    const practice = new Practice(viewOf(file).view, { seed: 412, temper: 'calm' });
    expect(practice.setup.owed).toBe(6_480_00);
    expect(practice.walk.facts.slots.owed).toBe('6,480.00');
  });

  // The fourth part, due on 10 March.
  const short = { pay: '240', payBy: '2027-03-10', restBy: '2027-03-25', kind: 'deferral' };
  const drafts = Object.fromEntries(Object.entries(short).map(([name, text]) => [`prepare.${name}`, text]));
  const onePayment = (seed: number, temper: Temper) => {
    const { view } = viewOf({ ...file, drafts });
    return new Practice({ ...view, now: () => Date.UTC(2026, 10, 24, 2) }, { seed, temper });
  };

  it.each(tempers)('a call about the next is played to its end, each sentence of it whole: %s', (temper) => {
    for (let seed = 0; seed < 20; seed++) {
      const practice = onePayment(seed * 811, temper);
      expect(practice.call.about).toBe('deferral');
      practice.run(MOST);
      const mine = practice.call.events.flatMap((event) => ('words' in event ? event.words : []));
      expect([...mine, ...spoken(practice)].join('')).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it('to figures of theirs it is not answered with a plan that is not asked for', () => {
    const { walk } = onePayment(0, 'calm');
    expect(walk.openRungs).toEqual({ first: false, next: false });
  });
});

it('ends for somebody who takes everything for something else', () => {
  for (let seed = 0; seed < 5; seed++) {
    const practice = new Practice(viewOf(late).view, { seed, temper: tempers[seed % 3] ?? 'calm' });
    for (let at = 0; practice.call.endedAt === undefined; at++) {
      const { replies, node } = practice.walk;
      if ('ends' in node || practice.said.over) practice.walk.end();
      else practice.press(replies[(seed + at) % replies.length]?.hear ?? '');
      expect(at).toBeLessThan(MOST);
    }
  }
});

it('when somebody rings, it is played too', () => {
  for (const temper of tempers) {
    const practice = new Practice(viewOf(late).view, { seed: 7, temper }, 'incoming');
    expect(practice.run(MOST)).toBeGreaterThan(1);
  }
});

it('nothing of it is stored or sent, and the case outside stays as it was', () => {
  const { view, sent } = viewOf(late);
  const before = view.file.value;
  const practice = new Practice(view, { seed: 3, temper: 'hurried' });
  practice.walk.log({ kind: 'note', words: '工号 1234' });
  practice.view.send({ type: 'draftTyped', field: 'x', text: 'y' });
  practice.view.keepIn('session');
  practice.view.erase();
  practice.run(MOST);
  expect(practice.call.endedAt).toBeDefined();
  expect(view.place.value).toEqual({ at: 'home' });
  expect(sent).toEqual([]);
  expect(view.file.value).toBe(before);
});

describe('what the user does besides', () => {
  const practice = (seed = 5) => new Practice(viewOf(late).view, { seed, temper: 'calm' });

  it('a sentence taken back takes back their answer, and they say again what they said before', () => {
    const call = practice();
    const first = call.said;
    call.listen();
    const second = call.said;
    expect(second).not.toEqual(first);
    call.walk.log({ kind: 'back' });
    expect(call.said).toEqual(first);
    expect(call.turns.at(-1)?.took).toBeUndefined();
    call.listen();
    expect(call.said).toEqual(second);
  });

  it('while the user takes time, what they said still stands', () => {
    const call = practice();
    const { words, hears } = call.said;
    call.walk.log({ kind: 'aside', aside: 'calm', words: asides.calm.say });
    expect(call.said).toMatchObject({ words, hears, lead: expect.any(String) });
    call.walk.log({ kind: 'aside', aside: 'mine', words: mine.split.say });
    expect(call.said.lead).toBe('分开说，本金 8,640.00 元，费用 60.48 元。');
  });

  it('a figure that was left open is said when it is asked for', () => {
    const open = find((call) => call.said.offer !== undefined && call.said.offer.fee === undefined);
    expect(open.said.hears).toEqual([]);
    open.walk.log({ kind: 'aside', aside: 'counter', words: '请问每期的手续费是多少元？' });
    expect(open.said.lead).toMatch(/^手续费/);
    expect(open.said.offer?.fee).toBeDefined();
  });

  it('what they say before the end is an answer, or none', () => {
    const call = practice();
    const standing = { line: 'thanks', agreed: true, replies: [], slots: {} } as const;
    const all = Array.from({ length: 40 }, (_, seed) =>
      answerToAsk({ ...call.setup, seed }, 'late', standing),
    );
    const { told, silent } = askAnswers.late;
    expect(all.filter((words) => ![...told, ...silent].includes(words))).toEqual([]);
    expect(all.some((words) => told.includes(words))).toBe(true);
    expect(all.some((words) => silent.includes(words))).toBe(true);
  });
});

/** The first call, of those that go on as the user should, that comes to such a point. */
function find(wanted: (call: Practice) => boolean): Practice {
  for (let seed = 0; seed < 60; seed++) {
    const call = new Practice(viewOf(late).view, { seed, temper: 'hurried' });
    for (let at = 0; at < MOST && call.call.endedAt === undefined; at++) {
      if (wanted(call)) return call;
      call.listen();
    }
  }
  throw new Error('no call came to it');
}

it('without a debt they name a sum that is made up, the same for the same number', () => {
  const sums = [0, 1, 412].map(
    (seed) => new Practice(viewOf(emptyCase).view, { seed, temper: 'calm' }).setup.owed,
  );
  expect(sums).toEqual([300_000, 307_919, 300_000 + ((412 * 7_919) % 900_001)]);
});
