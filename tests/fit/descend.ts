import { addTo, slopeOf, type Task, totalOf } from './slope.ts';

/** `says[gram * classes + class]`; `always`: what is said of any text. */
export type State = { says: Float64Array; always: Float64Array };

/** How dear a weight is, and a gram that has any: what is dear stays rare, and few weights have to be fetched. */
export type Thrift = { weight: number; gram: number };

/** How dear large weights are, once it is settled which there are. */
const LARGE = 5e-4;

/** How far what is said of any text goes a round. */
const PACE = 2;

/** How far a step may go: the largest eigenvalue of the grams against each other, by the power method. */
export function stepFor({ rows, grams }: Task): number {
  let way: Float64Array = new Float64Array(grams).fill(1);
  let size = 1;
  const all = totalOf(rows);
  for (let n = 0; n < 30; n++) {
    const next = new Float64Array(grams);
    for (const { at, worth, counts } of rows) {
      const sum = at.reduce((so, gram, n) => so + (way[gram] as number) * (worth[n] as number), 0);
      at.forEach((gram, n) => {
        next[gram] = (next[gram] as number) + (sum * (worth[n] as number) * counts) / all;
      });
    }
    size = Math.sqrt(next.reduce((all, one) => all + one * one, 0));
    way = next.map((one) => one / size);
  }
  return 1 / (0.5 * size * 1.05);
}

/**
 * Accelerated proximal gradient (Beck and Teboulle, 2009).
 *
 * @param thrift  all weights may move, and each costs; without it only those that are not zero
 */
export function descend(task: Task, start: State, rounds: number, step: number, thrift?: Thrift): State {
  let { says } = start;
  let ahead = says;
  const always = start.always.slice();
  let pace = 1;
  for (let round = 0; round < rounds; round++) {
    const { slope, mean } = slopeOf(task, ahead, always);
    addTo(always, 0, mean, 0, -PACE, task.classes);
    const next = new Float64Array(says.length);
    for (let at = 0; at < next.length; at++) {
      const from = ahead[at] as number;
      if (thrift) next[at] = nearer(from - step * (slope[at] as number), step * thrift.weight);
      else if (start.says[at] !== 0) next[at] = from - step * ((slope[at] as number) + LARGE * from);
    }
    if (thrift) shrinkGrams(next, task.classes, step * thrift.gram);
    const quicker = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    ahead = beyond(next, says, (pace - 1) / quicker);
    says = next;
    pace = quicker;
  }
  return { says, always };
}

/** How much of its swing a weight keeps while it looks for the step it belongs on. */
const SWING = 0.9;

/**
 * Goes on with the weights as they will be kept (straight-through: the slope at the kept ones moves the exact ones), so
 * that what is lost with one is made up for by others.
 */
export function descendAsKept(
  task: Task,
  start: State,
  rounds: number,
  step: number,
  kept: (says: Float64Array) => Float64Array,
): State {
  const says = start.says.slice();
  const always = start.always.slice();
  const swing = new Float64Array(says.length);
  for (let round = 0; round < rounds; round++) {
    const { slope, mean } = slopeOf(task, kept(says), always);
    addTo(always, 0, mean, 0, -PACE, task.classes);
    for (let at = 0; at < says.length; at++) {
      if (start.says[at] === 0) continue;
      swing[at] = SWING * (swing[at] as number) + (slope[at] as number) + LARGE * (says[at] as number);
      says[at] = (says[at] as number) - step * (1 - SWING) * (swing[at] as number);
    }
  }
  return { says, always };
}

const nearer = (weight: number, by: number) => Math.sign(weight) * Math.max(0, Math.abs(weight) - by);

function shrinkGrams(says: Float64Array, classes: number, by: number): void {
  for (let from = 0; from < says.length; from += classes) {
    let square = 0;
    for (let at = from; at < from + classes; at++) square += (says[at] as number) ** 2;
    const share = Math.max(0, 1 - by / Math.max(Math.sqrt(square), Number.MIN_VALUE));
    for (let at = from; at < from + classes; at++) says[at] = (says[at] as number) * share;
  }
}

function beyond(next: Float64Array, before: Float64Array, swing: number): Float64Array {
  const ahead = new Float64Array(next.length);
  for (let at = 0; at < next.length; at++)
    ahead[at] = (next[at] as number) * (1 + swing) - swing * (before[at] as number);
  return ahead;
}
