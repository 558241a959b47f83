import { describe, expect, it } from 'vitest';
import { script } from '../../lib/call/index.ts';
import { phases } from '../../lib/checklist/index.ts';
import { type Source, sources } from '../../lib/sources/index.ts';
import { incomplete, lawWords, uncited, unsourced } from './checks/sources.ts';
import {
  answerTexts,
  asideTexts,
  counterTexts,
  debtTexts,
  letterTexts,
  ownTexts,
  prepareTexts,
  scriptTexts,
  stepTexts,
  type Text,
} from './texts.ts';

/** The facts of facts.md that may be cited here. */
const factIds = [
  'fee.huabei.daily',
  'fee.jiebei.penalty',
  'fee.instalment',
  'fee.min',
  'rate.annual',
  'rate.disclose',
  'rate.example',
  'date.grace',
  'term.name',
  'cap.24',
  'neg.extension',
  'neg.channel',
  'neg.terms',
  'neg.limitation',
  'neg.truth',
  'neg.notcrime',
  'law.limitation',
  'law.interrupt',
  'law.expired',
  'law.order',
  'credit.reports',
  'credit.5y',
  'court.absent',
  'court.verify',
  'collect.third',
  'collect.identify',
  'collect.account',
  'collect.third.say',
  'collect.record',
  'collect.visit',
  'collect.eight',
  'collect.whitelist',
  'collect.harass',
  'credit.notice',
  'credit.free',
  'credit.objection',
  'credit.noagent',
  'court.payorder',
  'court.keep',
  'court.shixin',
  'court.xiangao',
  'reg.bank',
  'ch.lender',
  'ch.110',
  'ch.95188',
  'ch.lender',
  'ch.12378',
  'ch.12348',
  'ch.12356',
];

/** Cited by tools and by help, not by the content checked here. */
const elsewhere = ['rate.annual', 'cap.24', 'ch.12378', 'ch.12348', 'ch.12356'];

const texts = [
  ...scriptTexts(script),
  ...stepTexts(phases),
  ...prepareTexts,
  ...asideTexts,
  ...debtTexts,
  ...answerTexts,
  ...counterTexts,
  ...ownTexts,
  ...letterTexts,
];

it('every fact that is stated has its source', () => expect(unsourced(texts)).toEqual([]));

describe('a fact without a source is found', () => {
  it.each(lawWords)('%s', (word) => {
    const planted: Text = { where: 'planted', words: `这里写着 ${word} 几个字。`, sources: [] };
    expect(unsourced([...texts, planted])).toEqual([`planted: “${word}” has no source`]);
  });

  it.each(['say', 'plain', 'why', 'hear'])('in %s of a line', (where) => {
    const { stop } = script.nodes;
    const planted = where === 'hear' ? '' : '说会上征信。';
    const line = { ...stop, ...(where === 'hear' ? {} : { [where]: planted }) };
    const asked = { ...script.nodes.who, replies: [{ hear: '说会上征信', to: 'stop' }] as const };
    const nodes = { ...script.nodes, stop: line, ...(where === 'hear' ? { who: asked } : {}) };
    expect(unsourced(scriptTexts({ ...script, nodes }))).toHaveLength(1);
  });

  it('in a step', () => {
    const [phase] = phases;
    const bad = phase && { ...phase, steps: phase.steps.map((step) => ({ ...step, why: '说会上征信。' })) };
    expect(unsourced(stepTexts(bad ? [bad] : []))).toHaveLength(2);
  });
});

it('every source has all its parts', () => expect(incomplete(sources, factIds)).toEqual([]));

const good: Source = sources['neg.extension'];
it.each<[string, Record<string, Source>, string]>([
  ['an unknown fact', { 'neg.magic': good }, 'neg.magic: no such fact'],
  ['half a sentence', { 'neg.terms': { ...good, says: '可以申请' } }, 'neg.terms: says no whole sentence'],
  ['no citation', { 'neg.terms': { ...good, cite: '' } }, 'neg.terms: no citation or issuer'],
  ['a date that is none', { 'neg.terms': { ...good, inForce: '去年' } }, 'neg.terms: 去年 is no day'],
  [
    'a thing not confirmed',
    { 'neg.terms': { ...good, state: 'memory' } },
    'neg.terms: not confirmed, says so nowhere',
  ],
])('finds %s', (_, planted, problem) => expect(incomplete(planted, factIds)).toEqual([problem]));

it('finds a law without the day it came into force', () => {
  const { inForce: _, ...timeless } = good;
  expect(incomplete({ 'neg.terms': timeless }, factIds)).toEqual(['neg.terms: since when?']);
});

it('no source stands there for nothing', () => {
  expect(uncited(Object.keys(sources), texts, elsewhere)).toEqual([]);
  expect(uncited(['law.usury'], texts, elsewhere)).toEqual(['law.usury: cited nowhere']);
});
