import { expect, it } from 'vitest';
import { type Answer, answerAt, glossary, lawWordsIn, sourcesAt } from '../../../lib/answers/index.ts';

const bare = { asks: '会怎样', clues: '怎样', sources: [] };

it('an answer has words for each stage', () => {
  const one: Answer = { ...bare, answer: '会。' };
  const several: Answer = { ...bare, answer: { any: '平常。', sued: '起诉后。' } };
  expect(answerAt(one, 'early')).toBe('会。');
  expect(answerAt(several, 'days30')).toBe('平常。');
  expect(answerAt(several, 'sued')).toBe('起诉后。');
});

it('cites what the words for that stage need, and not that of others', () => {
  const own = { any: ['ch.95188'], sued: ['court.absent'] } as const;
  const one: Answer = { ...bare, sources: ['ch.12348'], answer: { any: '平常。', sued: '起诉后。' }, own };
  expect(sourcesAt(one, 'days30')).toEqual(['ch.12348', 'ch.95188']);
  expect(sourcesAt(one, 'sued')).toEqual(['ch.12348', 'court.absent']);
  expect(sourcesAt({ ...one, answer: '会。' }, 'sued')).toEqual(['ch.12348', 'ch.95188']);
});

it('tells the words of law in a text, the longest that fits', () => {
  expect(lawWordsIn('收到执行通知，可以执行和解。')).toEqual(['执行通知', '执行和解']);
  expect(lawWordsIn('失信被执行人')).toEqual(['被执行人', '失信']);
  expect(lawWordsIn('今天天气好。')).toEqual([]);
  expect(glossary.展期).toContain('晚一点再还');
});
