import { steps } from '../../lib/text/index.ts';

/** The step nearest to a weight; 0 where that is none at all. */
export function stepOf(weight: number): number {
  const off = (step: number) => Math.abs(weight - step);
  return steps.reduce((nearest, step) => (off(step) < off(nearest) ? step : nearest), 0);
}
