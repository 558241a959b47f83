import { MOST_PARTS } from './plans.ts';

/** Where something is beyond the limit, or within it: the same words wherever the plan or a way of paying stands. */
export const withinWords = {
  each: '每期超',
  atHand: '手头差',
  never: `分到 ${MOST_PARTS} 期也超`,
  unknown: '还没定底线',
  fits: '没超底线',
  safe: '稳妥还得起',
  fitsAtOnce: '手头拿得出',
} as const;
