import type { Stage } from '../debt/index.ts';
import type { AnySourceId } from '../sources/all.ts';
import type { Answer } from './types.ts';

/** The words of the answer for that stage. */
export function answerAt({ answer }: Answer, stage: Stage): string {
  return typeof answer === 'string' ? answer : (answer[stage] ?? answer.any);
}

/** What the answer cites at that stage. */
export function sourcesAt({ answer, sources, own = {} }: Answer, stage: Stage): AnySourceId[] {
  const named = typeof answer === 'object' && stage in answer;
  return [...sources, ...(own[named ? stage : 'any'] ?? [])];
}
