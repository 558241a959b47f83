/**
 * What clues that fit say together: the best counts whole, each further one less, so that many weak clues do not outdo
 * a good one. One that speaks against counts whole, too.
 *
 * @param worths  of each clue; negative where it speaks against, 0 where it does not fit
 * @param shares  what the best counts, the next, and so on
 * @param further  what those beyond count
 */
export function scoreOf(worths: readonly number[], shares: readonly number[], further: number): number {
  const against = Math.min(0, ...worths);
  const best = worths.filter((one) => one > 0).sort((a, b) => b - a);
  return best.reduce((sum, one, at) => sum + one * (shares[at] ?? further), against);
}
