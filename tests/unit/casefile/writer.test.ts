import { describe, expect, it } from 'vitest';
import {
  type CaseFile,
  type Change,
  createWriter,
  decodeCase,
  emptyCase,
  encodeCase,
  memoryStore,
  type Store,
} from '../../../lib/casefile/index.ts';
import type { PlanSlice } from '../../../lib/plan/index.ts';
import { endedCall, exampleCase, huabei } from './example.ts';

const debtSet: Change = { type: 'debtSet', debt: huabei };
const typed = (text: string): Change => ({ type: 'draftTyped', field: 'debt.unpaid', text });

/** A store that writes down what is asked of it, in order. */
function watched(store: Store) {
  const log: string[] = [];
  const watching: Store = {
    getAll: () => store.getAll(),
    set: (items) => {
      log.push(...Object.keys(items).map((key) => `set ${key}`));
      return store.set(items);
    },
    remove: (keys) => {
      log.push(...keys.map((key) => `remove ${key}`));
      return store.remove(keys);
    },
    clear: () => {
      log.push('clear');
      return store.clear();
    },
  };
  return { store: watching, log };
}

/** A full store: refuses to write while `full` says so. */
const fillable = (store: Store, full: () => boolean): Store => ({
  ...store,
  set: async (items) => {
    if (full()) throw new Error('QuotaExceededError');
    await store.set(items);
  },
});

describe('the writer', () => {
  it('begins with what is stored', async () => {
    const writer = createWriter(memoryStore(encodeCase(exampleCase)));
    await writer.ready;
    expect(writer.file()).toEqual(exampleCase);
    expect(writer.unreadable()).toEqual([]);
  });

  it('forgets a record that was removed while an older version still kept it', async () => {
    const removed = { v: 1, data: { ...endedCall, id: 'c9', removed: true } };
    const store = memoryStore({ ...encodeCase(exampleCase), 'records/c9': removed });
    const writer = createWriter(store);
    await writer.ready;
    expect(writer.file()).toEqual(exampleCase);
    expect(await store.getAll()).toEqual(encodeCase(exampleCase));
  });

  it('keeps nothing of a record that is removed, and all of it once that is taken back', async () => {
    const store = memoryStore(encodeCase(exampleCase));
    const writer = createWriter(store);
    await writer.submit({ type: 'recordRemoved', call: 'c1' });
    expect(Object.keys(await store.getAll())).not.toContain('records/c1');
    await writer.submit({ type: 'recordRestored', record: endedCall });
    expect(await store.getAll()).toEqual(encodeCase(exampleCase));
  });

  it('takes changes that come before it has read, and loses nothing stored', async () => {
    const store = memoryStore(encodeCase(exampleCase));
    await createWriter(store).submit({ type: 'debtRemoved', id: 'd1' });
    expect(decodeCase(await store.getAll()).file).toEqual({
      ...exampleCase,
      debts: {},
      plan: {},
      checklist: {},
    });
  });

  it('of a debt that is gone no tick is kept, and nothing typed at it, as an older version left them', async () => {
    const ticks = {
      writtenReceived: { doneOn: '2026-11-26' },
      'firstPaid/d1': { doneOn: '2026-11-26' },
    } as const;
    const typed = { 'debt.unpaid': '8', 'plan.parts': '12', 'plan/d1.parts': '6', 'limit.atOnce': '1' };
    const kept: CaseFile = { ...exampleCase, checklist: ticks, drafts: typed };
    const store = memoryStore(
      encodeCase({
        ...kept,
        checklist: { ...ticks, 'firstPaid/gone': { doneOn: '2026-11-20' } },
        drafts: {
          ...typed,
          'debt/gone.unpaid': '9',
          'options/gone.onceAmount': '5',
          'prepare/gone.who': '林',
        },
      }),
    );
    const writer = createWriter(store);
    await writer.ready;
    expect(writer.file()).toEqual(kept);
    expect(await store.getAll()).toEqual(encodeCase(kept));
  });

  describe('of a debt that is gone no plan is kept', () => {
    const left = { plans: { d1: exampleCase.plan.plan, gone: exampleCase.plan.plan } } as PlanSlice;
    const stored = { ...encodeCase({ ...exampleCase, plan: left }) };
    const newer = { v: 2, data: { id: 'gone' } };

    it('as an older version left it: it is forgotten at the next start', async () => {
      const store = memoryStore(stored);
      const writer = createWriter(store);
      await writer.ready;
      expect(writer.file().plan).toEqual({ plans: { d1: exampleCase.plan.plan } });
      expect((await store.getAll()).plan).toEqual({ v: 1, data: { plans: { d1: exampleCase.plan.plan } } });
    });

    it('but plans that cannot be read are left as they are, and copied aside', async () => {
      const plans = { v: 2, data: { plans: { gone: { of: 'a version to come' } } } };
      const store = memoryStore({ ...stored, plan: plans });
      await createWriter(store).ready;
      expect((await store.getAll())['kept/plan']).toEqual(plans);
    });

    it('of one that cannot be read it is, also once that was copied aside', async () => {
      const store = memoryStore({ ...stored, 'debts/gone': newer });
      await createWriter(store).ready;
      const next = createWriter(store);
      await next.ready;
      expect(Object.keys(await store.getAll())).toContain('kept/debts/gone');
      expect(next.file().plan).toEqual(left);
    });
  });

  it('acknowledges only what the store has taken', async () => {
    const store = memoryStore();
    let taken = () => {};
    const slow: Store = {
      ...store,
      set: (items) => new Promise((done) => (taken = () => done(store.set(items)))),
    };
    const writer = createWriter(slow);
    let acknowledged = false;
    const submitted = writer.submit(debtSet).then(() => {
      acknowledged = true;
    });
    await new Promise((done) => setTimeout(done));
    expect([acknowledged, writer.file()]).toEqual([false, emptyCase]);
    taken();
    await submitted;
    expect(writer.file().debts).toEqual({ d1: huabei });
    expect(decodeCase(await store.getAll()).file.debts).toEqual({ d1: huabei });
  });

  it('writes one at a time, in order', async () => {
    const store = memoryStore();
    const pauses = [20, 0, 10];
    const [order, writing] = [[] as string[], { now: 0, most: 0 }];
    const uneven: Store = {
      ...store,
      set: async (items) => {
        writing.most = Math.max(writing.most, ++writing.now);
        await new Promise((done) => setTimeout(done, pauses.shift()));
        order.push(decodeCase(items).file.drafts['debt.unpaid'] ?? '');
        await store.set(items);
        writing.now -= 1;
      },
    };
    const writer = createWriter(uneven);
    await Promise.all(['8', '86', '864'].map((text) => writer.submit(typed(text))));
    expect(order).toEqual(['8', '86', '864']);
    expect(writing.most).toBe(1);
  });

  it('writes only what changed', async () => {
    const { store, log } = watched(memoryStore(encodeCase({ ...exampleCase, plan: {}, checklist: {} })));
    const writer = createWriter(store);
    await writer.submit(typed('8'));
    await writer.submit({ type: 'debtRemoved', id: 'd1' });
    await writer.submit({ type: 'recordFiled', call: 'not known', on: '2026-11-24' });
    expect(log).toEqual(['set drafts', 'remove debts/d1']);
  });
});

it.each<[string, unknown]>([
  ['of no known type', { type: 'sung', call: 'c1' }],
  ['that is nothing', null],
  ['that makes a sum of half a fen', { type: 'debtSet', debt: { ...huabei, unpaid: 0.5 } }],
  ['that makes a call of what every object has', { type: 'recordWritten', call: 'constructor', words: {} }],
  [
    'that puts a record under the id of another',
    { type: 'caseReplaced', file: { ...exampleCase, debts: { d2: huabei } } },
  ],
  ['that lacks a slice', { type: 'caseReplaced', file: { debts: {} } }],
])('a change %s is refused, and nothing is written', async (_, change) => {
  const { store, log } = watched(memoryStore(encodeCase(exampleCase)));
  const writer = createWriter(store);
  await expect(writer.submit(change as Change)).rejects.toThrow();
  expect([writer.file(), log]).toEqual([exampleCase, []]);
});

it('a move to where it is already loses nothing', async () => {
  const store = memoryStore(encodeCase(exampleCase));
  await createWriter(store).moveTo(store);
  expect(decodeCase(await store.getAll()).file).toEqual(exampleCase);
});

describe('when the store is full', () => {
  it('the change is refused, the case stays, and the next one goes through', async () => {
    let full = true;
    const kept = memoryStore();
    const writer = createWriter(fillable(kept, () => full));
    await expect(writer.submit(debtSet)).rejects.toThrow('QuotaExceededError');
    expect(writer.file()).toEqual(emptyCase);
    full = false;
    await writer.submit(typed('8'));
    expect(decodeCase(await kept.getAll()).file).toEqual({ ...emptyCase, drafts: { 'debt.unpaid': '8' } });
  });

  it('one refused in the middle stops none of those that wait', async () => {
    const kept = memoryStore();
    const refuses = [false, true, false];
    const writer = createWriter(fillable(kept, () => refuses.shift() === true));
    const sent = [typed('8'), debtSet, typed('86')].map((change) => writer.submit(change));
    const results = (await Promise.allSettled(sent)).map(({ status }) => status);
    expect(results).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(decodeCase(await kept.getAll()).file).toEqual({ ...emptyCase, drafts: { 'debt.unpaid': '86' } });
  });
});
