import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import {
  type CaseFile,
  createWriter,
  decodeCase,
  encodeCase,
  memoryStore,
  readExport,
} from '../../lib/casefile/index.ts';
import { anyFile } from './mutate.ts';
import { present } from './present.ts';

export type ImportFigures = Record<'read' | 'notOurs' | 'newer' | 'damaged' | 'slowest', number> & {
  /** Of those that were read, some to be shown in a browser. */
  toShow: CaseFile[];
};

/**
 * Reads files of every kind. Each is read, or told apart; nothing throws, whatever is read can be shown and is read
 * again as it is, and stored beside it what cannot be read is kept whole and named.
 *
 * @throws Error with the file, and the seed to see it again
 */
export async function fuzzImports(runs: number, seed: number): Promise<ImportFigures> {
  const figures: ImportFigures = { read: 0, notOurs: 0, newer: 0, damaged: 0, slowest: 0, toShow: [] };
  const property = fc.asyncProperty(anyFile, async (text) => {
    const begun = performance.now();
    const found = readExport(text, 'huandeqi');
    figures.slowest = Math.max(figures.slowest, Math.round(performance.now() - begun));
    figures['problem' in found ? found.problem : 'read'] += 1;
    if ('file' in found) {
      present(found.file);
      deepStrictEqual(decodeCase(encodeCase(found.file)), { file: found.file, unreadable: [] });
      if (figures.toShow.length < 300 && figures.read % 5 === 0) figures.toShow.push(found.file);
    }
    await expectKept(itemsIn(text));
  });
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: true });
  return figures;
}

/** As if those items lay in storage when the background starts. */
async function expectKept(items: Record<string, unknown>) {
  const store = memoryStore(items);
  const writer = createWriter(store);
  await writer.ready;
  present(writer.file());
  const { unreadable } = decodeCase(items);
  const stored = await store.getAll();
  for (const key of unreadable) {
    // Aside, or where it was when no copy could be made of it.
    const places = Object.keys(stored).filter(
      (name) => [`kept/${key}`, key].includes(name) || name.startsWith(`kept/${key}~`),
    );
    if (!places.some((name) => JSON.stringify(stored[name]) === JSON.stringify(items[key])))
      throw new Error(`${key} was not kept`);
    if (!writer.unreadable().includes(key)) throw new Error(`${key} was not named`);
  }
}

function itemsIn(text: string): Record<string, unknown> {
  try {
    const { items } = JSON.parse(text);
    return typeof items === 'object' && items !== null ? items : {};
  } catch {
    // Nothing of it could lie in storage.
    return {};
  }
}
