import type { Item } from './corpus.ts';

/** A classifier of the product and how to tell whether it is right. One file each; `run.ts` lists them. */
export type Classifier<T extends Item = Item> = {
  name: string;
  /** The file of the corpus it is measured on. */
  file: string;
  /** Which items it is measured on; all, unless it is said. */
  only?(item: T): boolean;
  /** What counts as right, in a few words. */
  measures: readonly string[];
  /** One answer for each measure; `wanted` and `said` are shown where the last one is a miss. */
  judge(item: T): { right: readonly boolean[]; wanted: string; said: string };
};
