import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What every item of the corpus has. `made`: written for a test, not taken from life. */
export type Item = { id: string; text: string; made?: boolean };

/** Rules are written looking at the odd half only; the even half says how they do on what they have not seen. */
export type Half = 'odd' | 'even';

export const halfOf = ({ id }: Item): Half => (/[13579bdf]$/.test(id) ? 'odd' : 'even');

/** @throws Error if the file is missing or is not a list */
export function readItems<T extends Item>(folder: string, file: string): T[] {
  const items: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  if (!Array.isArray(items)) throw new Error(`${file} is not a list`);
  return items;
}
