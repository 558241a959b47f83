import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text that one of us made up, and what it is. `hand`: whose; they write differently. */
export type Written = { labels: readonly string[]; text: string; hand: string };

/** Every line of the files there: the labels, apart by commas, a tab, the text. */
export function readTexts(...files: string[]): Written[] {
  return files.flatMap((file) => {
    const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
      .trimEnd()
      .split('\n');
    return lines.map((line) => {
      const [labels = '', text = ''] = line.split('\t');
      return { labels: labels.split(','), text, hand: file };
    });
  });
}

/** The files of a folder, in the order of their names. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(import.meta.dirname, folder))
    .sort()
    .map((file) => join(folder, file));
}
