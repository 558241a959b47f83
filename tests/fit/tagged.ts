import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BillKind } from '../../lib/intake/kind.ts';
import { billKinds } from '../../lib/intake/lean.ts';

/** Where something stands in a message, and what it is, by the letter of its tag. */
export type Tag = { is: string; start: number; end: number };
/** A message that one of us made up, with what stands where. `hand`: whose. */
export type Tagged = { kind: BillKind; text: string; tags: readonly Tag[]; hand: string };

const TAG = /<(\/?)([ctmofden])>/g;

/** Every line of the files there: the kind, a tab, the text with its tags; ⏎ is the end of a line in it. */
export function readTagged(...files: string[]): Tagged[] {
  return files.flatMap((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [label = '', marked = ''] = line.split('\t');
        const kind = billKinds.find((one) => one === label);
        if (!kind) throw new Error(`${label} is no kind: ${line}`);
        return { kind, hand: file, ...parse(marked.replaceAll('⏎', '\n')) };
      }),
  );
}

function parse(marked: string): Pick<Tagged, 'text' | 'tags'> {
  const tags: { is: string; start: number; end: number }[] = [];
  let text = '';
  let from = 0;
  for (const { 0: tag, 1: closes, 2: is = '', index } of marked.matchAll(TAG)) {
    text += marked.slice(from, index);
    from = index + tag.length;
    const open = tags.at(-1);
    if (!closes) tags.push({ is, start: text.length, end: -1 });
    else if (open?.is === is && open.end < 0) open.end = text.length;
    else throw new Error(`</${is}> closes nothing: ${marked}`);
  }
  if (tags.some(({ end }) => end < 0)) throw new Error(`A tag stays open: ${marked}`);
  return { text: text + marked.slice(from), tags };
}
