import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMozLz4, unpackMozLz4 } from './lz4.ts';

/**
 * The files of a folder that hold one of the words, as UTF-8 or UTF-16, packed by Firefox or not, each with the words it holds.
 *
 * @param folder  of a browser that may be writing: a file that goes away under the search is passed over
 */
export function filesWith(folder: string, words: readonly string[]): Record<string, string[]> {
  const sought = words.map((word) => ({ word, forms: [Buffer.from(word), Buffer.from(word, 'utf16le')] }));
  const found: Record<string, string[]> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = contentOf(path);
    const held = sought.filter(({ forms }) => forms.some((form) => content.includes(form)));
    if (held.length > 0) found[relative(folder, path)] = held.map(({ word }) => word);
  }
  return found;
}

function contentOf(path: string): Buffer {
  try {
    const file = readFileSync(path);
    return isMozLz4(file) ? unpackMozLz4(file) : file;
  } catch {
    return Buffer.alloc(0);
  }
}
