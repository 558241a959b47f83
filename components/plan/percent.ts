const LINE = 0.24;

/** '15.3%'; near 24 % with two decimals, where one would say 24.0% of what is above it. */
export function percent(
  fraction: number,
  decimals: 1 | 2 = Math.abs(fraction - LINE) < 0.001 ? 2 : 1,
): string {
  return `${(fraction * 100).toFixed(decimals)}%`;
}
