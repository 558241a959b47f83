import { describe, expect, it } from 'vitest';
import { findMoves, type MoveId, script } from '../../lib/call/index.ts';
import { between } from '../../lib/practise/spoken/between.ts';
import { heardWords } from '../../lib/practise/spoken/index.ts';
import { asideWords, askAnswers, endWords } from '../../lib/practise/spoken/rest.ts';
import type { Between, Heard, Spoken, Temper } from '../../lib/practise/types.ts';
import { endedWords, limitWords, practiseWords, slipWords, tempers } from '../../lib/practise/words.ts';
import { wordingProblems } from './checks/words.ts';
import { exampleSlots } from './example.ts';

/** What is known in every practice call, whatever the case. */
const always = {
  sum: '1.00',
  otherSum: '1.00',
  splitSum: '1.00',
  staff: '1',
  writtenBy: '日',
  callbackBy: '日',
};
/** Longest that they say in one go, without punctuation; it stands in large letters above the user's sentence. */
const MOST = 40;

const ways = ({ say, hurried = [], hard = [] }: Pick<Heard, 'say'> & { hurried?: unknown; hard?: unknown }) =>
  [...say, ...(hurried as string[]), ...(hard as string[])] as const;
const voices: [string, Pick<Heard, 'say'>][] = [
  ...Object.entries<Heard>(heardWords),
  ...between.map((one: Between): [string, Between] => [one.move, one]),
  ...Object.entries(askAnswers).flatMap(([id, { told, silent }]): [string, { say: Spoken }][] => [
    [id, { say: told }],
    [id, { say: silent }],
  ]),
  ...[...Object.values(asideWords), ...Object.values(endWords)].flatMap(
    (words): [string, { say: Spoken }][] =>
      'calm' in words
        ? Object.values<Spoken>(words).map((say) => ['aside', { say }])
        : [['aside', { say: words }]],
  ),
];
const all = voices.flatMap(([where, voice]) => ways(voice).map((words) => ({ where, words, sources: [] })));
const slotsIn = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot);

it('every choice of the script can be spoken', () => {
  const labels = Object.values(script.nodes).flatMap((node) =>
    'ends' in node ? [] : node.replies.map(({ hear }) => hear),
  );
  expect(labels.filter((label) => !Object.hasOwn(heardWords, label))).toEqual([]);
  expect(Object.keys(heardWords).filter((label) => !labels.includes(label))).toEqual([]);
});

it('what may stand for a choice is a choice', () => {
  const others = Object.values<Heard>(heardWords).flatMap((heard) => heard.or ?? []);
  expect(others.filter((label) => !Object.hasOwn(heardWords, label))).toEqual([]);
});

it('can be said whatever is known, and of nothing else', () => {
  const bare = voices.filter(
    ([, { say }]) => !say.some((words) => slotsIn(words).every((slot) => slot in always)),
  );
  expect(bare.map(([where]) => where)).toEqual([]);
  const strange = all
    .flatMap(({ words }) => slotsIn(words))
    .filter((slot) => !(slot in always || slot in exampleSlots));
  expect(strange).toEqual([]);
});

it('is worded as we write, short, and says nothing of the limit', () => {
  const screens = [
    ...Object.values(practiseWords).flatMap((words) =>
      typeof words === 'string' ? words : Object.values(words),
    ),
    ...Object.values(limitWords),
    ...Object.values(endedWords),
    ...Object.values(tempers).flatMap(({ title, hint }) => [title, hint]),
    ...Object.values(slipWords).flatMap(({ what, better }) => [what, better]),
  ].map((words) => ({ where: 'practise', words, sources: [] }));
  expect(wordingProblems([...all, ...screens])).toEqual([]);
  expect(all.filter(({ words }) => words.includes('底线'))).toEqual([]);
  const long = all.filter(({ words }) => words.replace(/[\s\p{P}\p{S}]/gu, '').length > MOST);
  expect(long).toEqual([]);
  const advice = Object.values(slipWords).map(({ better }) => better);
  expect(advice.filter((words) => words.length > 30)).toEqual([]);
});

it('each move comes between at most once in the list, and each temper has some', () => {
  const moves = between.map(({ move }) => move);
  expect(new Set(moves).size).toBe(moves.length);
  for (const temper of ['calm', 'hurried', 'hard'] satisfies Temper[])
    expect(between.filter(({ by }) => by.includes(temper)).length).toBeGreaterThan(5);
});

describe('what comes between is found by its own words, among the first three', () => {
  const spoken: [MoveId, string][] = between.flatMap((one) =>
    ways(one).map((words): [MoveId, string] => [
      one.move,
      one.figures ? `${words}分 12 期，每期 725.04 元。` : words,
    ]),
  );
  it.each(spoken.filter(([move]) => move !== 'offer_lump_sum'))('%s: %s', (move, words) =>
    expect(
      findMoves(words)
        .slice(0, 3)
        .map((found) => found.move),
    ).toContain(move),
  );
  it('a sum at once', () =>
    expect(
      findMoves('一次还清可以给您优惠，一次付 7,000.00 元就结清，剩下的 1,700.48 元免掉。')
        .slice(0, 3)
        .map(({ move }) => move),
    ).toContain('offer_lump_sum'));
});
