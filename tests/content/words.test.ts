import { describe, expect, it } from 'vitest';
import { type Line, type Script, script } from '../../lib/call/index.ts';
import { phases } from '../../lib/checklist/index.ts';
import { allSources } from '../../lib/sources/all.ts';
import { calcTexts } from './calcTexts.ts';
import { sayProblems, sentenceProblems, wordingProblems } from './checks/words.ts';
import { courtTexts } from './courtTexts.ts';
import { exampleLimit, exampleOffer, exampleSlots, longSlots } from './example.ts';
import {
  agreementTexts,
  answerTexts,
  asideSentences,
  asideTexts,
  budgetTexts,
  counterSentences,
  counterTexts,
  debtTexts,
  intakeTexts,
  letterTexts,
  moveTexts,
  optionTexts,
  ownSentences,
  ownTexts,
  prepareTexts,
  rightsTexts,
  ruleSentences,
  scamTexts,
  scriptTexts,
  settingTexts,
  stepTexts,
  type Text,
} from './texts.ts';

const sourceTexts: Text[] = Object.entries(allSources).map(([where, { says }]) => ({
  where,
  words: says,
  sources: [],
}));
const texts = [
  ...scriptTexts(script),
  ...stepTexts(phases),
  ...prepareTexts,
  ...asideTexts,
  ...budgetTexts,
  ...debtTexts,
  ...counterTexts,
  ...answerTexts,
  ...optionTexts,
  ...moveTexts,
  ...ownTexts,
  ...letterTexts,
  ...calcTexts,
  ...rightsTexts,
  ...courtTexts,
  ...agreementTexts,
  ...scamTexts,
  ...intakeTexts,
  ...settingTexts,
  ...sourceTexts,
];

it('all content is worded as we write', () => expect(wordingProblems(texts)).toEqual([]));

it('a move is called by at most 12 characters, and no two alike', () => {
  const titles = moveTexts.map(({ words }) => words);
  expect(titles.filter((title) => title.length > 12)).toEqual([]);
  expect(new Set(titles).size).toBe(titles.length);
});

it.each([
  ['好的！', 'no exclamation marks'],
  ['亲，该还款了。', 'nobody is 亲'],
  ['我失业了。', 'no reason is put into the mouth of the user'],
  ['家里有病人。', 'no reason is put into the mouth of the user'],
  ['按第七十条办。', 'article 70 is for credit cards'],
  ['按第 70 条办。', 'article 70 is for credit cards'],
  ['手续费我出。', 'no fee is offered that the lender has not named'],
  ['别担心，慢慢来。', 'no comfort phrases'],
  ['我去曝光你们。', 'no threats'],
  ['这笔不用还。', 'never suggest not paying or hiding'],
  ['11月26日前回我。', 'a deadline is 最晚 …（含当天）'],
  ['{writtenBy} 之前回我。', 'a deadline is 最晚 …（含当天）'],
  ['打95188。', 'a space between Chinese and Latin or figures'],
  ['好的,我记下了。', 'full-width punctuation'],
])('finds %s', (words, why) =>
  expect(wordingProblems([{ where: 'x', words, sources: [] }])).toEqual([`x: ${why}`]),
);

it('every sentence can be said: short, one request, nothing of the limit', () => {
  expect(sentenceProblems(script, exampleSlots, exampleLimit)).toEqual([]);
  expect(sentenceProblems(script, longSlots, exampleLimit)).toEqual([]);
  const answers = counterSentences(exampleSlots, exampleOffer);
  expect(answers.filter((words) => words.includes('{'))).toEqual([]);
  expect(answers.flatMap((words) => sayProblems(words, exampleLimit))).toEqual([]);
  expect(ownSentences.flatMap((words) => sayProblems(words, exampleLimit))).toEqual([]);
  expect(asideSentences.flatMap((words) => sayProblems(words, exampleLimit))).toEqual([]);
  expect(ruleSentences.flatMap((words) => sayProblems(words, exampleLimit))).toEqual([]);
});

describe('finds a line', () => {
  const line: Line = { chapter: 'offer', topic: '试', say: '好。', replies: [{ hear: '同意', to: 'x' }] };
  const found = (planted: Line) => {
    const bad: Script = {
      starts: { outgoing: 'x', incoming: 'x', promised: 'x', superior: 'x', deferral: 'x', sued: 'x' },
      nodes: { x: planted },
    };
    return sentenceProblems(bad, exampleSlots, exampleLimit);
  };

  it.each<[string, Partial<Line>, RegExp]>([
    ['of 46 characters', { say: '好'.repeat(46) }, /46 characters/],
    [
      'that is too long once it is filled',
      { say: `${'好'.repeat(40)}{principal}`, plain: '好。' },
      /46 characters/,
    ],
    ['that is too long without figures', { say: '{fee} 元。', plain: '好'.repeat(46) }, /46 characters/],
    ['that says the limit', { say: '我每月最多 860.00 元。' }, /says the limit/],
    ['that says 底线', { say: '我的底线就这些。' }, /says 底线/],
    ['with two requests', { say: '请帮我分期，请帮我减免。' }, /more than one request/],
    ['with a slot nobody fills', { say: '{limit} 元。', plain: '好。' }, /no slot \{limit\}/],
    ['with figures but no wording without', { say: '{fee} 元。' }, /needs a wording/],
    [
      'with a slot in the plain wording',
      { say: '{fee} 元。', plain: '{fee} 元。' },
      /plain wording has a slot/,
    ],
    ['with a bare deadline', { say: '{writtenBy} 发我。', plain: '好。' }, /最晚/],
    ['with a deadline that may exclude its day', { say: '最晚 {writtenBy} 发我。', plain: '好。' }, /最晚/],
    ['with a long answer', { replies: [{ hear: '好'.repeat(15), to: 'x' }] }, /too long to choose/],
    [
      'with an answer twice',
      {
        replies: [
          { hear: '好', to: 'x', when: ['late'] },
          { hear: '好', to: 'y', when: ['late'] },
          { hear: '别的', to: 'x' },
        ],
      },
      /twice/,
    ],
    [
      'with a stricter answer behind a wider one',
      {
        replies: [
          { hear: '好', to: 'x' },
          { hear: '好', to: 'y', when: ['late'] },
          { hear: '别的', to: 'x' },
        ],
      },
      /twice/,
    ],
  ])('%s', (_, planted, problem) => expect(found({ ...line, ...planted }).join('\n')).toMatch(problem));

  it('whose last answer has a condition', () => {
    const last: Line = { ...line, replies: [Object.assign({ hear: '好', to: 'x' }, { when: ['late'] })] };
    expect(found(last)).toEqual(['x: the last reply has a condition']);
  });

  it('only where there is one', () => expect(found(line)).toEqual([]));
});

it('the same words with fewer conditions may follow', () => {
  const { offer } = script.nodes;
  const tooLong = 'ends' in offer ? [] : offer.replies.filter(({ hear }) => hear === '期数太长，要短些');
  expect(tooLong.map(({ to }) => to)).toEqual(['theirsLast', 'nextFee', 'waiveFirst', 'nextParts', 'theirs']);
});
