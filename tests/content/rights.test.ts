import { describe, expect, it } from 'vitest';
import {
  channels,
  deedIds,
  deeds,
  type Question,
  questions,
  type Rule,
  remedies,
  rules,
  whos,
} from '../../lib/rights/index.ts';
import { deedsFor } from '../../lib/rights/words.ts';
import { allSources } from '../../lib/sources/all.ts';
import { ruleProblems } from './checks/rights.ts';

const list: readonly (readonly [string, Rule])[] = Object.entries(rules);

it('there is a rule for every fact on collecting', () =>
  expect(Object.keys(rules).sort()).toEqual(
    Object.keys(allSources)
      .filter((id) => id.startsWith('collect.') || id.startsWith('reg.'))
      .sort(),
  ));

it.each(list)('%s: source, force, question, what to say, what to do', (id, rule) =>
  expect(ruleProblems(id, rule, allSources)).toEqual([]),
);

it('what belongs to a rule besides is a rule, too', () => {
  const named = [...list.flatMap(([, { also = [] }]) => also), ...deedIds.flatMap((id) => deeds[id].rules)];
  expect(named.filter((id) => !(id in rules))).toEqual([]);
});

it('everything that can happen can be ticked somewhere, in at most 16 characters', () => {
  const offered = whos.flatMap((who) =>
    channels.flatMap((channel) => Object.values(deedsFor(who, channel)).flat()),
  );
  expect([...new Set(offered)].sort()).toEqual([...deedIds].sort());
  expect(deedIds.filter((id) => deeds[id].title.length > 16)).toEqual([]);
});

it('a question is short, its answers shorter', () => {
  const all: readonly Question[] = Object.values(questions);
  expect(all.filter(({ ask }) => ask.length > 20 || !ask.endsWith('？'))).toEqual([]);
  expect(all.filter(({ yes, no }) => yes.length > 5 || no.length > 5)).toEqual([]);
});

it('every question is asked by something', () => {
  const asked = [...list.map(([, { question }]) => question), ...deedIds.map((id) => deeds[id].question)];
  // These two are asked by the log.
  const byTheLog = ['refusedBefore', 'agreedCalls'];
  expect(
    Object.keys(questions).filter((id) => !asked.some((one) => one === id) && !byTheLog.includes(id)),
  ).toEqual([]);
});

it('first the log, then who is nearest; only danger comes before', () =>
  expect(Object.keys(remedies)).toEqual(['police', 'log', 'report', 'fraud', 'lender', 'regulator']));

describe('finds', () => {
  const good: Rule = rules['collect.hours'];
  it.each<[string, Partial<Rule>, RegExp]>([
    ['another source', { sources: ['collect.calls'] }, /not its own/],
    ['a long verdict', { head: '这个时间无论如何都不应该催收' }, /head/],
    ['no question', { question: undefined }, /which question/],
    ['a standard called a law', { text: '晚上催收违法。' }, /harder/],
    ['12378 before the lender', { remedies: ['log', 'regulator', 'lender'] }, /out of order/],
    ['no log', { remedies: ['lender'] }, /not logged first/],
    ['another day', { since: '2024-02-28' }, /held since/],
    ['a sentence that needs the hour', { plain: undefined }, /without the hour/],
  ] as [string, Partial<Rule>, RegExp][])('%s', (_, planted, problem) =>
    expect(ruleProblems('collect.hours', { ...good, ...planted }, allSources).join()).toMatch(problem),
  );
});
