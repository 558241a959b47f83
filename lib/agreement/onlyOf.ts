import { oneOf } from '../text/index.ts';

/** A clause of these and nothing else. */
export const onlyOf = (wordings: readonly RegExp[], flags?: string): RegExp =>
  new RegExp(`^${oneOf(wordings)}+$`, flags);
