import type { Stage } from '../debt/index.ts';
import type { AnySourceId } from '../sources/all.ts';

/** One thing that people ask, in their own words. */
export type Answer = {
  /** The question as shown; at most 14 characters, without a question mark. */
  asks: string;
  /** Words they use for it, in the notation of `cluesOf`; a word in capitals is a class (`classes.ts`). */
  clues: string;
  /** Its first sentence answers. `any` holds for every stage that is not named. */
  answer: string | ({ any: string } & Partial<Record<Stage, string>>);
  /** What to do, the first thing first. */
  steps?: readonly string[];
  /** What is cited at every stage. */
  sources: readonly AnySourceId[];
  /** What only the words for that stage cite, besides. */
  own?: Partial<Record<Stage | 'any', readonly AnySourceId[]>>;
};

export type Answers = Record<string, Answer>;

/** Somebody who helps, without being paid for it. */
export type Office = {
  name: string;
  /** Shown as it is dialled; undefined where there is none for all. */
  dial?: string;
  /** What it is for, and what it is not for. */
  does: string;
  doesNot: string;
  hours: string;
  /** How long it takes. */
  takes: string;
  /** What to have at hand. */
  ready: readonly string[];
  sources: readonly AnySourceId[];
};
