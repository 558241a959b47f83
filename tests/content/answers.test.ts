import { describe, expect, it } from 'vitest';
import { answers, answerTo, likely, type MoveId, moves, script, wordsOf } from '../../lib/call/index.ts';
import type { Answer, Condition } from '../../lib/call/types.ts';
import { figureProblems } from './checks/answers.ts';
import { conditionsAt, reached, startOf } from './checks/paths.ts';
import { spokenProblems } from './checks/words.ts';
import { exampleLimit, exampleSlots, longSlots, type Situation, situations } from './example.ts';
import { moveAnswers } from './texts.ts';

const ids = Object.keys(answers) as MoveId[];

/** Moves that have the same answer, and why. */
const together: { because: string; when: Condition; moves: readonly MoveId[] }[] = [
  {
    because: 'somebody who has not said who they are is asked that first, and nothing is owned up to',
    when: 'unknownCaller',
    moves: ids.filter((move) => answers[move].some(({ say }) => say.startsWith('别的等我核实了再谈'))),
  },
];

it('there are 74 moves, each with an answer that is always open', () => {
  expect(ids.sort()).toEqual(Object.keys(moves).sort());
  expect(ids).toHaveLength(74);
  const shut = ids.filter((move) => 'when' in (answers[move].at(-1) ?? { when: [] }));
  expect(shut).toEqual([]);
});

it('every answer can be said: short, one request, nothing of the limit', () =>
  expect(
    moveAnswers.flatMap(([move, answer]) =>
      [exampleSlots, longSlots].flatMap((slots) =>
        spokenProblems(answer, slots, exampleLimit).map((problem) => `${move}: ${problem}`),
      ),
    ),
  ).toEqual([]));

it('no answer names a rung that is not said yet or does not fit, or more of the user than is asked', () =>
  expect(moveAnswers.flatMap(([move, answer]) => figureProblems(move, answer))).toEqual([]));

/** All that can hold at some moment of a call in this situation. */
function moments(situation: Situation): Set<Condition>[] {
  const states = reached(script, situation, startOf(script, situation), answers);
  const all = states.map((state) => conditionsAt(script, situation, state));
  return [...new Map(all.map((one) => [[...one].sort().join(), one])).values()];
}

describe.each(situations)('$name', (situation) => {
  it('has an answer of its own to every move, at every moment', () => {
    const alike = moments(situation).flatMap((conditions) => {
      const known = together.filter(({ when }) => conditions.has(when)).flatMap(({ moves }) => moves);
      const words = ids
        .filter((move) => !known.includes(move))
        .map((move) => [move, wordsOf(answerTo(move, conditions), exampleSlots)] as const);
      return words.filter(([, one], at) => words.findIndex(([, other]) => other === one) !== at);
    });
    expect(alike).toEqual([]);
  });

  it('owns up to no figure that is disputed', () => {
    const disputed = moments(situation).filter((conditions) => conditions.has('disputed'));
    const said = disputed.flatMap((conditions) => ids.map((move) => answerTo(move, conditions).say));
    expect(said.filter((say) => /\{(owed|principal|fee)\}/.test(say))).toEqual([]);
  });
});

describe.each(situations)('$name, once something is agreed', (situation) => {
  const agreed = moments(situation).filter((conditions) => conditions.has('agreed'));
  const said = agreed.flatMap((conditions) =>
    ids.map((move) => [move, answerTo(move, conditions).say, conditions] as const),
  );

  it('asks for no more time', () =>
    expect(said.filter(([, say]) => say.includes('{extendTo}')).map(([move]) => move)).toEqual([]));

  it('of the plan of the other side, answers with no figure of one’s own', () => {
    const theirs = said.filter(([, , conditions]) => conditions.has('agreedTheirs'));
    const own = theirs.filter(([, say]) => /\{(parts|perPart|nextParts|nextPerPart|firstDate)\}/.test(say));
    expect(own.map(([move]) => move)).toEqual([]);
  });
});

it('who has the papers of the court asks for none', () => {
  const sued = situations.filter(({ conditions }) => conditions.includes('sued'));
  const lines = sued.flatMap((one) =>
    reached(script, one, startOf(script, one), answers).map(({ at }) => at),
  );
  expect(lines).not.toContain('sue');
  const said = sued.flatMap((one) => moments(one).map((conditions) => answerTo('will_sue', conditions).say));
  expect(said.filter((say) => /寄给我/.test(say))).toEqual([]);
});

it('what ends the call makes its record', () => {
  for (const { to } of answers.ends_call) expect(script.nodes[to ?? 'offer']).toHaveProperty('ends');
});

it('while searching, five moves stand there for each stretch of a call', () => {
  for (const moves of Object.values(likely)) expect(new Set(moves).size).toBe(5);
});

describe('finds', () => {
  const good: Answer = { say: '好。', why: '听着。' };
  it.each<[string, Answer, RegExp]>([
    ['the second rung too early', { ...good, say: '分 {nextParts} 期。' }, /second rung/],
    ['the first rung above the limit', { ...good, say: '每期 {perPart} 元。' }, /first rung/],
    ['income that is not asked for', { ...good, say: '收入 {income} 元。' }, /income/],
    ['a figure for a stranger', { ...good, say: '{owed} 元。', when: ['unknownCaller'] }, /stranger/],
    ['a disputed figure owned up to', { ...good, say: '{owed} 元。', when: ['disputed'] }, /disputed/],
  ])('%s', (_, planted, problem) => expect(figureProblems('will_visit', planted).join()).toMatch(problem));
});
