import type { Fen } from './fen.ts';

/** The largest sum that a field takes: 100,000,000 yuan. More is no sum of anybody who reads this. */
export const MOST_SUM = 10_000_000_000 as Fen;

/**
 * The most decimals of a rate in per cent: what a calculator shows has fewer, and with hundreds of them the payments of
 * fifty years took a minute.
 */
export const MOST_DECIMALS = 20;

/** The most instalments of a contract: fifty years of months. */
export const MOST_INSTALMENTS = 600;
