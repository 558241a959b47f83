import type { Clue } from './clue.ts';
import { gramsIn } from './weights.ts';

/** For each gram, the things (by place in the list) whose clues hold it, and how much it says of them. */
export type GramIndex = ReadonlyMap<string, readonly { thing: number; says: number }[]>;

/** How much a gram that only one thing has says, by its length, against 1 for a character of a clue. */
const SAYS = [0, 0.3, 0.25];

/** As `gramsIn`, but not across clauses; a letter alone says nothing. */
function gramsOf(text: string): string[] {
  return [...gramsIn(text)].filter((gram) => !/[，？]|^[ａ-ｚ]$/.test(gram));
}

function countsOf(clues: readonly Clue[]): Map<string, number> {
  const words = clues
    .filter(({ force }) => force > 0)
    .flatMap(({ parts }) => parts.flatMap((part) => part.words));
  const counts = new Map<string, number>();
  for (const gram of words.flatMap((word) => gramsOf(word))) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

/**
 * What is near a thing though no clue fits: words that share characters with its clues. A gram says more the fewer things
 * have it and the oftener this one does; one with many clues is no nearer to everything for that.
 */
export function gramIndexOf(things: readonly (readonly Clue[])[]): GramIndex {
  const counts = things.map(countsOf);
  const having = new Map<string, number>();
  for (const gram of counts.flatMap((own) => [...own.keys()])) having.set(gram, (having.get(gram) ?? 0) + 1);
  const index = new Map<string, { thing: number; says: number }[]>();
  counts.forEach((own, thing) => {
    const says = [...own].map(([gram, count]) => {
      const rare = Math.log(things.length / (having.get(gram) ?? 1));
      return { gram, says: (SAYS[gram.length] ?? 0) * rare * (1 + Math.log(count) / 2) };
    });
    const size = Math.hypot(...says.map((one) => one.says));
    for (const one of says) {
      const entry = { thing, says: one.says * Math.sqrt(USUAL / size) };
      index.set(one.gram, [...(index.get(one.gram) ?? []), entry]);
    }
  });
  return index;
}

/** The size of a usual thing, all its grams together: scales nothing but the whole. */
const USUAL = 9;

/** How near the text is to each thing, in the order of the list. */
export function nearness(index: GramIndex, text: string, things: number): number[] {
  const near = new Array<number>(things).fill(0);
  for (const gram of gramsOf(text))
    for (const { thing, says } of index.get(gram) ?? []) near[thing] = (near[thing] ?? 0) + says;
  return near;
}
