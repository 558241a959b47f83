import type { Says, Weights } from '../../lib/text/index.ts';
import { descend, descendAsKept, stepFor, type Thrift } from './descend.ts';
import { rowsOf } from './rows.ts';
import type { Task } from './slope.ts';
import { stepOf } from './steps.ts';

/**
 * `labels`: what the text is, by place in the list; where it is several, each as likely. `counts`: as how many texts it
 * counts.
 */
export type Example = { labels: readonly number[]; signs: readonly string[]; counts: number };

/** Rounds in which the weights are chosen, settled, and settled once more as they are kept. */
const CHOOSING = 300;
const SETTLING = 150;
const KEEPING = 200;

/** What a weight of one step is worth, beside a usual weight: finer tells no more, coarser tells less. */
const STEP = 0.8;

/**
 * Learns which grams tell of which class: multinomial logistic regression over TF-IDF with few weights (sparse group
 * lasso), kept in a few steps. Nothing is drawn by lot: the same texts give the same weights.
 *
 * @param times  how many times as much a sign is worth for what it is
 * @returns scores in steps, `always` to a tenth: a text is likelier of a class by e to the `one` than of another, a
 *   step apart
 */
export function learn(
  examples: readonly Example[],
  classes: number,
  thrift: Thrift,
  times: (sign: string) => number = () => 1,
): { weights: Weights; always: number[]; one: number } {
  const { grams, rows, worth } = rowsOf(examples, times);
  const targets = examples.map(({ labels }) => targetOf(labels, classes));
  const task: Task = { rows, targets, classes, grams: grams.length };
  const step = stepFor(task);
  const none = { says: new Float64Array(grams.length * classes), always: new Float64Array(classes) };
  const chosen = descend(task, none, CHOOSING, step, thrift);
  const settled = descend(task, chosen, SETTLING, step);
  const worthAt = (at: number) => worth[Math.floor(at / classes)] ?? 1;
  const one = STEP * usual(settled.says.map((weight, at) => weight * worthAt(at)));
  const keep = (weight: number) => stepOf(weight / one);
  const kept = (says: Float64Array) =>
    says.map((weight, at) => (weight === 0 ? 0 : (keep(weight * worthAt(at)) * one) / worthAt(at)));
  const { says, always } = descendAsKept(task, settled, KEEPING, step, kept);
  const weights = grams.map((gram, row): [string, Says] => {
    const own = says.subarray(row * classes, (row + 1) * classes);
    return [gram, listOf(own.map((weight) => keep(weight * (worth[row] ?? 1))))];
  });
  return {
    weights: new Map(weights.filter(([, own]) => own.length > 0)),
    always: [...always].map((weight) => Number((weight / one).toFixed(1))),
    one,
  };
}

function targetOf(labels: readonly number[], classes: number): Float64Array {
  const target = new Float64Array(classes);
  for (const label of labels) target[label] = 1 / labels.length;
  return target;
}

function usual(weights: Float64Array): number {
  const some = weights.filter((weight) => weight !== 0);
  return some.reduce((sum, weight) => sum + Math.abs(weight), 0) / some.length;
}

const listOf = (own: Float64Array) =>
  [...own].map((says, at) => ({ at, says })).filter(({ says }) => says !== 0);
