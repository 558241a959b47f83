import { expect, it } from 'vitest';
import { sentenceFor } from '../../../components/ui/problems.ts';

it.each([
  ['2026-11-31', '11 月没有 31 日，请照账单再看一眼。'],
  ['2026年02月30日', '2 月没有 30 日，请照账单再看一眼。'],
  ['20261131', '没有这一天，请照账单再看一眼。'],
])('a day that does not exist is named: %s', (text, sentence) =>
  expect(sentenceFor('noSuchDay', text)).toBe(sentence),
);

it('today is not said to have passed', () => expect(sentenceFor('notToday')).toBe('请填明天或以后。'));

it('other problems do not hang on the text', () =>
  expect(sentenceFor('empty', '2026-11-31')).toBe(sentenceFor('empty')));
