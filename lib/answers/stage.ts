import type { AnySourceId } from '../sources/all.ts';
import type { Answer, Stage } from './types.ts';

/** The first day of each stage, days late. */
const BEGINS: readonly [Stage, number][] = [
  ['long', 91],
  ['quarter', 31],
  ['month', 1],
];

/**
 * Where somebody stands who is so many days late. Only they know whether they were taken to court.
 *
 * @param daysLate  whole days after the due date; 0 on it and before
 */
export function stageOf(daysLate: number): Stage {
  return BEGINS.find(([, from]) => daysLate >= from)?.[0] ?? 'early';
}

/** The words of the answer for that stage. */
export function answerAt({ answer }: Answer, stage: Stage): string {
  return typeof answer === 'string' ? answer : (answer[stage] ?? answer.any);
}

/** What the answer cites at that stage. */
export function sourcesAt({ answer, sources, own = {} }: Answer, stage: Stage): AnySourceId[] {
  const named = typeof answer === 'object' && stage in answer;
  return [...sources, ...(own[named ? stage : 'any'] ?? [])];
}
