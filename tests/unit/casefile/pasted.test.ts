import { describe, expect, it } from 'vitest';
import {
  createWriter,
  encodeCase,
  memoryStore,
  partOf,
  type Store,
  withoutPasted,
} from '../../../lib/casefile/index.ts';
import { exampleCase } from './example.ts';

const BILL = '【花呗】您的账单应还1,280.00元';
const typed = (field: string, text: string) => ({ type: 'draftTyped', field, text }) as const;

/** A computer: what is on its disk, and what goes with the browser. */
function computer() {
  const [disk, session] = [memoryStore(encodeCase(exampleCase)), memoryStore()];
  return { disk, session, store: withoutPasted(disk, partOf(session, 'pasted/')) };
}
const written = async (store: Store) => JSON.stringify(await store.getAll());
const draftsIn = async (store: Store) => {
  const writer = createWriter(store);
  await writer.ready;
  return writer.file().drafts;
};

describe('what was pasted', () => {
  it.each(['intake.text', 'scam.text', 'agreement.c1.text'])(
    'is never on disk, and is there after a reload: %s',
    async (field) => {
      const { disk, store } = computer();
      const writer = createWriter(store);
      await writer.submit(typed(field, BILL));
      await writer.submit(typed('debt.unpaid', '8640'));
      expect(await written(disk)).not.toContain('1,280.00');
      expect(await written(disk)).toContain('8640');
      expect(await draftsIn(store)).toEqual({ ...exampleCase.drafts, [field]: BILL, 'debt.unpaid': '8640' });
    },
  );

  it('is gone once the browser was closed, and nothing else is', async () => {
    const { disk, store } = computer();
    await createWriter(store).submit(typed('intake.text', BILL));
    expect(await draftsIn(withoutPasted(disk, memoryStore()))).toEqual(exampleCase.drafts);
  });

  it('goes with 清掉, and when all is erased', async () => {
    const { session, store } = computer();
    const writer = createWriter(store);
    await writer.submit(typed('intake.text', BILL));
    await writer.submit({ type: 'draftsDropped', fields: ['intake.text'] });
    expect(await written(session)).not.toContain('1,280.00');
    await writer.submit(typed('scam.text', BILL));
    await writer.erase();
    expect(await written(session)).toBe('{}');
  });

  it('stays out of the disk when the case is moved there', async () => {
    const { disk, store } = computer();
    const before = memoryStore();
    const writer = createWriter(before);
    await writer.submit(typed('intake.text', BILL));
    await writer.moveTo(store);
    expect(await written(disk)).not.toContain('1,280.00');
    expect((await draftsIn(store))['intake.text']).toBe(BILL);
  });

  it('what is on disk and cannot be read is left as it is', async () => {
    const { disk, session, store } = computer();
    await disk.set({ drafts: 'broken' });
    await partOf(session, 'pasted/').set({ drafts: { v: 1, data: { 'intake.text': BILL } } });
    expect((await store.getAll()).drafts).toBe('broken');
  });
});
