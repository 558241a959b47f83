import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classes } from '../../../lib/answers/classes.ts';
import { entries, findAnswers } from '../../../lib/answers/index.ts';
import { plain } from '../../../lib/text/index.ts';
import { damagedTalk } from '../damaged.ts';
import { MANY } from '../many.ts';
import { asked } from './asked.ts';

const three = (text: string) =>
  findAnswers(text)
    .slice(0, 3)
    .map(({ id }) => id);

describe('what people type finds its answer among the first three', () => {
  it.each(Object.entries(asked))('%s', (id, phrasings) => {
    const own = phrasings.split('|');
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(own.filter((words) => !three(words).includes(id as never))).toEqual([]);
  });

  it('and nearly always as the first', () => {
    const all = Object.entries(asked).flatMap(([id, own]) => own.split('|').map((words) => ({ id, words })));
    const first = all.filter(({ id, words }) => findAnswers(words)[0]?.id === id);
    expect(first.length / all.length).toBeGreaterThan(0.95);
  });

  it.each(entries.map(({ id, answer }) => [answer.asks, id]))('%s, as it is written', (asks, id) =>
    expect(findAnswers(asks)[0]?.id).toBe(id),
  );
});

it.each([
  ['会 不 会 做牢', 'prison'],
  ['政信怎么查', 'check'],
  ['zhengxin', 'reported'],
  ['chuanpiao', 'summons'],
  ['支付另', 'payOrder'],
  ['１２３４８', 'freeLaw'],
  ['12356', 'mind'],
  ['利率 24%', 'line24'],
  ['崔收半夜打电话', 'atNight'],
  ['花被逾其了', 'oneDayLate'],
])('mistyped, in letters or by a number: %s', (text, id) => expect(three(text)).toContain(id));

it('a sum is no number to call', () => expect(three('欠了 1100 元')).not.toContain('posing'));

it.each(['', ' ', '？？？', '👍', 'asdfgh', '\ud800'])('nothing is found for %j', (text) =>
  expect(findAnswers(text)).toEqual([]),
);

it('clues are written as a text is left', () => {
  const clues = [...entries.map(({ answer }) => answer.clues), ...Object.values(classes)];
  const words = clues.flatMap((text) => text.split(/[\s|~…]+/)).map((word) => word.replace(/^[-!]/, ''));
  const odd = words.filter((word) => !(word in classes) && plain(word) !== word);
  expect(odd).toEqual([]);
  expect(words.filter((word) => word.length === 0 || word.length > 9)).toEqual([]);
});

describe('anything may be typed or pasted', () => {
  const sentence = '花呗逾期三个月了，法院会不会起诉我，工资会被扣吗，会不会打给家里人？';

  it('never fails, answers in order, each once', () => {
    for (const text of fc.sample(damagedTalk(sentence), { numRuns: MANY, seed: 6 })) {
      const found = findAnswers(text);
      const scores = found.map(({ score }) => score);
      if (scores.some((score, at) => !(score > 0 && score <= (scores[at - 1] ?? score))))
        expect(found).toEqual('in order');
      if (new Set(found.map(({ id }) => id)).size !== found.length) expect(found).toEqual('each once');
    }
  });

  it('a long page costs no more than its first 400 characters', () =>
    expect(findAnswers(sentence.padEnd(400, '。') + '起诉'.repeat(100_000))).toEqual(
      findAnswers(sentence.padEnd(400, '。')),
    ));
});
