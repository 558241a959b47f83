/** Fractions: 0.1524 is 15.24 %. `nominal` is perPeriod x 12, `effective` is compounded. */
export type YearlyCost = { perPeriod: number; nominal: number; effective: number };

/** No ln(1 + rate) gets there: exp(-FAR) is 0, so at FAR only the first flow counts, at -FAR the last. */
const FAR = 1000;

/**
 * What a loan costs by its flows alone, one a month, the loan negative: the monthly internal rate.
 * Negative, above -1, when less comes back than was lent.
 *
 * @param flows  finite numbers of any one unit, fen say
 * @returns undefined when the flows have no change of sign; with several changes also when there is
 *   not exactly one such rate (one at which the value only touches zero counts as two)
 * @throws RangeError if a flow is not finite
 */
export function yearlyCost(flows: readonly number[]): YearlyCost | undefined {
  if (!flows.every(Number.isFinite)) throw new RangeError('a flow is no number');
  const [growth, ...others] = growths(trimmed(flows)) ?? [];
  if (growth === undefined || others.length > 0) return undefined;
  const perPeriod = Math.expm1(growth);
  return { perPeriod, nominal: perPeriod * 12, effective: Math.expm1(growth * 12) };
}

/**
 * Every y = ln(1 + rate) at which the flows are worth 0, ascending; undefined when rounding hides
 * whether the value crosses zero or only comes near.
 *
 * Weights (k - s), with s just before the first change of sign, give flows with one change fewer. Where
 * those are worth 0, the value of these (times a positive factor) turns, and nowhere else: between two
 * turns there is at most one root, and bisection can neither miss it nor find a false one.
 */
function growths(flows: readonly number[]): number[] | undefined {
  const change = firstChange(flows);
  if (change < 0) return [];
  const turns = growths(flows.map((flow, k) => (flow * (k - change + 0.5)) / flows.length));
  if (turns === undefined || turns.some((turn) => doubtful(flows, turn))) return undefined;
  if (turns.length === 0 && worth(flows, 0) === 0) return [0]; // exactly, where bisection comes near
  const starts = [-FAR, ...turns];
  const ends = [...turns, FAR];
  return starts.flatMap((start, i) => crossing(flows, start, ends[i] ?? FAR));
}

/** The one root between two turns, if the sign changes. Ends when from and to are neighbours as numbers. */
function crossing(flows: readonly number[], from: number, to: number): number[] {
  const sign = Math.sign(worth(flows, from));
  if (Math.sign(worth(flows, to)) === sign) return [];
  let [near, far] = [from, to];
  for (;;) {
    const middle = (near + far) / 2;
    if (middle === near || middle === far) return [middle];
    if (Math.sign(worth(flows, middle)) === sign) near = middle;
    else far = middle;
  }
}

/**
 * The value at a growth, by Horner's scheme with a factor of at most 1, so that nothing overflows: at
 * the first flow's date, or for a negative growth at the last one's. The sign is the same.
 */
function worth(flows: readonly number[], growth: number): number {
  const factor = Math.exp(-Math.abs(growth));
  const step = (value: number, flow: number) => value * factor + flow;
  return growth < 0 ? flows.reduce(step, 0) : flows.reduceRight(step, 0);
}

function doubtful(flows: readonly number[], growth: number): boolean {
  const noise = worth(flows.map(Math.abs), growth) * flows.length * 2 * Number.EPSILON;
  return Math.abs(worth(flows, growth)) <= noise;
}

/** The place of the first flow whose sign is not that of the first of all, or -1. */
function firstChange(flows: readonly number[]): number {
  const sign = Math.sign(flows[0] ?? 0);
  return flows.findIndex((flow) => Math.sign(flow) === -sign);
}

/** Without zeros at the ends: they move the dates, not the rate. */
function trimmed(flows: readonly number[]): readonly number[] {
  const counting = [...flows.keys()].filter((k) => flows[k] !== 0);
  return flows.slice(counting[0] ?? 0, (counting.at(-1) ?? -1) + 1);
}

/** A yearly cost: '30.8%'; near 24 % with two decimals, where one would say 24.0% of what is above it. */
export function percentOf(nominal: number): string {
  const near = Math.abs(nominal - 0.24) < 0.001;
  return `${(nominal * 100).toFixed(near ? 2 : 1)}%`;
}
