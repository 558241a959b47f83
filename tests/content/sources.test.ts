import { describe, expect, it } from 'vitest';
import { script } from '../../lib/call/index.ts';
import { phases } from '../../lib/checklist/index.ts';
import { allSources } from '../../lib/sources/all.ts';
import type { Source } from '../../lib/sources/index.ts';
import { sources } from '../../lib/sources/inUse.ts';
import { calcTexts } from './calcTexts.ts';
import { incomplete, lawWords, uncited, unsourced } from './checks/sources.ts';
import { courtTexts } from './courtTexts.ts';
import { helpTexts, officeTexts } from './helpTexts.ts';
import {
  agreementTexts,
  answerTexts,
  asideTexts,
  counterTexts,
  debtTexts,
  intakeTexts,
  letterTexts,
  ownTexts,
  prepareTexts,
  rightsTexts,
  scamTexts,
  scriptTexts,
  settingTexts,
  stepTexts,
  type Text,
} from './texts.ts';

/** Every fact the product may state. What is listed here has an entry, and no entry is without its line here. */
const factIds = Object.entries({
  lender: 'name licensed',
  fee: 'huabei.daily jiebei.penalty instalment min',
  date: 'due grace',
  rate: 'annual example disclose',
  term: 'name',
  neg: 'extension channel terms limitation truth notcrime',
  law: 'card5y limitation interrupt expired order several penalty overdueinterest early usury terms spouse heir transfer',
  cap: '24 zhudai xiaodai xiaofei privatelending 36',
  lpr: '1y',
  collect:
    'hours calls notice attempts interval third third.say identify record visit eight account whitelist privacy stop pipl evidence dignity harass crime crime2',
  reg: 'cf bank micro internetloan',
  credit: 'reports notice 5y statement free objection complaint repair noagent',
  court:
    'where internet answer absent simple small appeal mediate confirm payorder eservice fee half order execfee who exec report keep delay settle shixin xiangao verify',
  ch: '95188 lender 12378 report mediation 12363 12348 12345 12321 110 12356 12315',
  scam: 'policy fee wash data silence forge bridge livestream service',
}).flatMap(([area, facts]) => facts.split(' ').map((fact) => `${area}.${fact}`));

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
  ...calcTexts,
  ...rightsTexts,
  ...courtTexts,
  ...helpTexts,
  ...officeTexts,
  ...agreementTexts,
  ...scamTexts,
  ...intakeTexts,
  ...settingTexts,
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

it('every source has all its parts', () => expect(incomplete(allSources, factIds)).toEqual([]));

it('every fact has its source', () => {
  expect(factIds.filter((id) => !(id in allSources))).toEqual([]);
});

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
  expect(uncited(Object.keys(allSources), texts)).toEqual([]);
  expect(uncited(['neg.magic'], texts)).toEqual(['neg.magic: cited nowhere']);
});
