import { describe, expect, it } from 'vitest';
import { answers, mine, prepare, script } from '../../lib/call/index.ts';
import { asks } from '../../lib/call/script/asks.ts';
import { nextSteps } from '../../lib/letters/words.ts';
import { type Point, points } from '../walks/points.ts';
import { type NeverId, never, type Words } from './checks/points.ts';
import { exampleOffer, exampleSlots } from './example.ts';
import {
  answerTexts,
  asideSentences,
  asideTexts,
  counterSentences,
  counterTexts,
  letterTexts,
  moveAnswers,
  ownSentences,
  ownTexts,
  prepareTexts,
  scriptTexts,
} from './texts.ts';

const listed: readonly (readonly [string, Point])[] = Object.entries(points);

const said: readonly Words[] = [
  ...scriptTexts(script).filter(({ where }) => /\.(say|plain)$/.test(where)),
  ...moveAnswers.flatMap(([where, { say, plain }]) => [say, plain ?? say].map((words) => ({ where, words }))),
  ...[...counterSentences(exampleSlots, exampleOffer), ...ownSentences, ...asideSentences].map((words) => ({
    where: 'own',
    words,
  })),
];
const ends: readonly Words[] = Object.entries(script.nodes).flatMap(([where, node]) =>
  'ends' in node ? [{ where, words: node.say }] : [],
);
const all = [
  ...scriptTexts(script),
  ...answerTexts,
  ...counterTexts,
  ...ownTexts,
  ...asideTexts,
  ...prepareTexts,
  ...letterTexts,
];
const texts = { said, ends, all };

it('of the 21 published points 13 are to be covered, 6 avoided, 2 are doubtful', () => {
  const count = (kind: Point['kind']) => listed.filter(([, point]) => point.kind === kind).length;
  expect([count('include'), count('avoid'), count('doubtful')]).toEqual([13, 6, 2]);
});

it.each(listed)(
  '%s names only what there is',
  (_, { lines, moves, asks: asked, mine: own, prepare: at, steps }) => {
    for (const id of lines ?? []) expect(script.nodes).toHaveProperty(id);
    for (const id of moves ?? []) expect(answers).toHaveProperty(id);
    for (const id of asked ?? []) expect(asks).toHaveProperty(id);
    for (const id of own ?? []) expect(mine).toHaveProperty(id);
    for (const id of at ?? []) expect(prepare).toHaveProperty(id);
    for (const id of steps ?? []) expect(nextSteps).toHaveProperty(id);
  },
);

it('what is to be covered has a line, what is not wanted a check', () => {
  const bare = listed.filter(([, { kind, lines = [], never: checks = [] }]) =>
    kind === 'include' ? lines.length === 0 : checks.length === 0,
  );
  expect(bare).toEqual([]);
});

it.each(Object.keys(never) as NeverId[])('the script keeps to it: %s', (id) =>
  expect(never[id].in(texts[never[id].of])).toEqual([]),
);

describe('finds', () => {
  it.each<[NeverId, string, string]>([
    ['withoutAWay', 'x', '我还不起。'],
    ['firstWord', 'greeting.say', '您好，我还不上，请帮帮我。'],
    ['lament', 'x', '我实在没办法。'],
    ['haggle', 'x', '请再便宜一点。'],
    ['silentEnd', 'x', '我不说了。'],
    ['article70', 'x', '按第七十条，请分期。'],
    ['withhold', 'x', '没有书面方案，一分不还。'],
    ['withhold', 'x', '没收到书面的，先别还。'],
  ])('%s', (id, where, words) => expect(never[id].in([{ where, words }])).toEqual([`${where}: ${words}`]));
});
