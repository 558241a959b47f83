import { describe, expect, it } from 'vitest';
import { createWriter, encodeCase, memoryStore, type Store } from '../../../lib/casefile/index.ts';
import { exampleCase, huabei } from './example.ts';

const newer = { v: 2, data: { plan: 'of a version to come' } };

describe('a stored value that cannot be read', () => {
  it('is copied aside before its own key is touched', async () => {
    const kept = memoryStore({ ...encodeCase(exampleCase), plan: newer });
    const seen: [string, unknown][] = [];
    const watching: Store = {
      ...kept,
      remove: async (keys) => {
        seen.push([keys.join(), (await kept.getAll())['kept/plan']]);
        await kept.remove(keys);
      },
    };
    const writer = createWriter(watching);
    await writer.ready;
    expect(seen).toEqual([['plan', newer]]);
    expect(writer.unreadable()).toEqual(['plan']);
    expect(writer.file()).toEqual({ ...exampleCase, plan: {} });
  });

  it('outlives what is written to its key afterwards', async () => {
    const store = memoryStore({ plan: newer });
    const { plan } = exampleCase.plan;
    if (!plan) throw new Error('no plan');
    await createWriter(store).submit({ type: 'planSet', plan });
    expect(await store.getAll()).toEqual({ plan: { v: 1, data: { plan } }, 'kept/plan': newer });
  });

  it('is still named at the next start', async () => {
    const store = memoryStore({ 'records/c9': newer });
    await createWriter(store).ready;
    const next = createWriter(store);
    await next.ready;
    expect(next.unreadable()).toEqual(['records/c9']);
    expect(next.file().records).toEqual({});
  });

  it('does not replace an older one that was kept', async () => {
    const store = memoryStore({ plan: newer, 'kept/plan': 'the first', 'kept/plan~2': 'the second' });
    await createWriter(store).ready;
    expect(await store.getAll()).toEqual({
      'kept/plan': 'the first',
      'kept/plan~2': 'the second',
      'kept/plan~3': newer,
    });
  });

  it('stays where it is when there is no room for a copy: the case opens, and it is copied before it is written', async () => {
    let full = true;
    const kept = memoryStore({ ...encodeCase(exampleCase), plan: newer });
    const set: Store['set'] = (items) =>
      full ? Promise.reject(new Error('QuotaExceededError')) : kept.set(items);
    const writer = createWriter({ ...kept, set });
    await writer.ready;
    expect([writer.file(), writer.unreadable()]).toEqual([{ ...exampleCase, plan: {} }, ['plan']]);
    const plan = { parts: 6, firstDate: '2026-12-10', next: { kind: 'feeAhead' } } as const;
    await expect(writer.submit({ type: 'planSet', plan })).rejects.toThrow('QuotaExceededError');
    expect(await kept.getAll()).toMatchObject({ plan: newer });

    full = false;
    await writer.submit({ type: 'planSet', plan });
    expect(await kept.getAll()).toMatchObject({ plan: { data: { plan } }, 'kept/plan': newer });
  });
});

it('a store that cannot be read is never written', async () => {
  const kept = memoryStore(encodeCase(exampleCase));
  const broken: Store = { ...kept, getAll: () => Promise.reject(new Error('corrupted')) };
  const writer = createWriter(broken);
  await expect(writer.submit({ type: 'debtRemoved', id: 'd1' })).rejects.toThrow('corrupted');
  await expect(writer.submit({ type: 'debtSet', debt: { ...huabei, id: 'd2' } })).rejects.toThrow(
    'corrupted',
  );
  await expect(writer.ready).rejects.toThrow('corrupted');
  expect(writer.unreadable()).toEqual(['*']);
  expect(await kept.getAll()).toEqual(encodeCase(exampleCase));
});
