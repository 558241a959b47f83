/** A sum at a time, in whole units of any one kind: months, days. */
export type Flow = { readonly at: number; readonly amount: number };

/** No ln(1 + rate) gets there: exp(-FAR) is 0, so at FAR only the first flow counts, at -FAR the last. */
const FAR = 1000;

/**
 * The one y = ln(1 + rate per unit of time) at which the flows are worth 0.
 *
 * @param flows  the earliest first, no two at one time
 * @returns undefined when there is none, more than one (one at which the value only touches zero counts as
 *   two), or when rounding hides which it is
 * @throws RangeError if an amount is not finite
 */
export function onlyGrowth(flows: readonly Flow[]): number | undefined {
  if (!flows.every(({ amount }) => Number.isFinite(amount))) throw new RangeError('a flow is no number');
  const [growth, ...others] = growths(flows.filter(({ amount }) => amount !== 0)) ?? [];
  return others.length > 0 ? undefined : growth;
}

/**
 * Every growth at which the flows are worth 0, ascending; undefined when rounding hides whether the value
 * crosses zero or only comes near.
 *
 * Weights (time - s), with s just before the first change of sign, give flows with one change fewer. Where
 * those are worth 0, the value of these (times a positive factor) turns, and nowhere else: between two
 * turns there is at most one root, and bisection can neither miss it nor find a false one. This holds
 * for times of any spacing, so for dates too.
 */
function growths(flows: readonly Flow[]): number[] | undefined {
  const change = firstChange(flows);
  if (change < 0) return [];
  const turns = growths(weighted(flows, change));
  if (turns === undefined || turns.some((turn) => doubtful(flows, turn))) return undefined;
  if (turns.length === 0 && worth(flows, 0) === 0) return [0]; // exactly, where bisection comes near
  const starts = [-FAR, ...turns];
  const ends = [...turns, FAR];
  return starts.flatMap((start, i) => crossing(flows, start, ends[i] ?? FAR));
}

function weighted(flows: readonly Flow[], change: number): Flow[] {
  const time = (k: number) => flows.at(k)?.at ?? 0;
  const between = (time(change - 1) + time(change)) / 2;
  const span = time(-1) - time(0);
  return flows.map(({ at, amount }) => ({ at, amount: (amount * (at - between)) / span }));
}

/** Steps after which halving must have ended: doubles have no more places between -FAR and FAR. */
const MOST_STEPS = 2200;

/**
 * The one root between two turns, if the sign changes. Newton's steps, which double the digits each time, but never
 * out of the bracket, which a halving closes wherever they do not: what is found lies where the sign changes.
 */
function crossing(flows: readonly Flow[], from: number, to: number): number[] {
  const sign = Math.sign(worth(flows, from));
  if (Math.sign(worth(flows, to)) === sign) return [];
  let [near, far] = narrowed(flows, from, to, sign);
  let at = (near + far) / 2;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { value, slope } = worthAndSlope(flows, at);
    if (value === 0) return [at];
    if (Math.sign(value) === sign) near = at;
    else far = at;
    const newton = at - value / slope;
    const inside = newton > Math.min(near, far) && newton < Math.max(near, far);
    const next = inside && step % 8 !== 7 ? newton : (near + far) / 2;
    if (next === at || Math.abs(next - at) <= Math.abs(at) * Number.EPSILON) return [next];
    at = next;
  }
  return [at];
}

/** Rates of loans lie near 0: from there the bracket grows until the sign has changed. */
function narrowed(flows: readonly Flow[], from: number, to: number, sign: number): [number, number] {
  if (from >= 0 || to <= 0) return [from, to];
  const beyond = Math.sign(worth(flows, 0)) === sign;
  const end = beyond ? to : from;
  let near = 0;
  for (let reach = Math.sign(end) / 64; Math.abs(reach) < Math.abs(end); reach *= 4) {
    if ((Math.sign(worth(flows, reach)) === sign) !== beyond) return beyond ? [near, reach] : [reach, near];
    near = reach;
  }
  return beyond ? [near, end] : [end, near];
}

function worth(flows: readonly Flow[], growth: number): number {
  return worthAndSlope(flows, growth).value;
}

/**
 * The value at a growth, by Horner's scheme with factors of at most 1, so that nothing overflows: at the
 * first flow's time, or for a negative growth at the last one's (the sign is the same); and how it changes with it.
 */
function worthAndSlope(flows: readonly Flow[], growth: number): { value: number; slope: number } {
  const steep = Math.abs(growth);
  const [first, step] = growth < 0 ? [0, 1] : [flows.length - 1, -1];
  let [value, slope, before] = [0, 0, flows[first]?.at ?? 0];
  let [gap, factor] = [0, 1]; // most flows are equally far apart
  for (let k = first; k >= 0 && k < flows.length; k += step) {
    const { at, amount } = flows[k] as Flow;
    const apart = Math.abs(at - before);
    if (apart !== gap) [gap, factor] = [apart, Math.exp(-steep * apart)];
    slope = (slope - apart * value) * factor;
    value = value * factor + amount;
    before = at;
  }
  return { value, slope: growth < 0 ? -slope : slope };
}

function doubtful(flows: readonly Flow[], growth: number): boolean {
  const sizes = flows.map(({ at, amount }) => ({ at, amount: Math.abs(amount) }));
  const noise = worth(sizes, growth) * flows.length * 2 * Number.EPSILON;
  return Math.abs(worth(flows, growth)) <= noise;
}

/** The place of the first flow whose sign is not that of the first of all, or -1. */
function firstChange(flows: readonly Flow[]): number {
  const sign = Math.sign(flows[0]?.amount ?? 0);
  return flows.findIndex(({ amount }) => Math.sign(amount) === -sign);
}
