/** Sums and rates, exact. Everything here is whole fen or a fraction of bigints, never a float. */
export { MOST_INSTALMENTS, MOST_SUM } from './bounds.ts';
export { type Fen, fen, formatYuan, sum, yuan } from './fen.ts';
export { add, type Fraction, fraction, roundHalfUp, ZERO } from './fraction.ts';
export { exactShare, type Per, type Rate, rate, share } from './rate.ts';
export {
  type CountProblem,
  halfWidth,
  type RateProblem,
  readCount,
  readRate,
  readYuan,
  type YuanProblem,
} from './read.ts';
export { isYearly, readStated } from './say.ts';
export { type DayBasis, percentOf, type RatePer, type StatedRate, statedPer, timesRate } from './stated.ts';
