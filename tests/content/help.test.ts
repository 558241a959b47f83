import { describe, expect, it } from 'vitest';
import { type Answer, type AnswerId, entries, glossary, offices } from '../../lib/answers/index.ts';
import type { AnySourceId } from '../../lib/sources/all.ts';
import { allSources } from '../../lib/sources/all.ts';
import { glossaryProblems, lengthProblems, type Shown, unexplained } from './checks/help.ts';
import { incomplete, unconfirmed, unsourced } from './checks/sources.ts';
import { wordingProblems } from './checks/words.ts';
import { helpTexts, officeTexts } from './helpTexts.ts';

/** All that may be shown of an answer. */
const shown: Shown[] = entries.map(
  ({ id, answer: { asks, answer, steps = [] } }: { id: string; answer: Answer }) => ({
    where: id,
    asks,
    answers: typeof answer === 'string' ? [answer] : Object.values(answer),
    steps,
  }),
);
const texts = [...helpTexts, ...officeTexts];

/** What the advice that this project began with says, and the answer that says it here. */
const seed: Record<string, AnswerId> = {
  'fees grow daily': 'feeGrows',
  'credit record': 'reported',
  'collection pressure': 'pressure',
  court: 'willSue',
  'contact early': 'contactEarly',
  'explain the cause': 'explainCause',
  'ask for deferral': 'extension',
  'ask for instalments': 'instalments',
  'ask to waive fees and interest': 'waive',
  'a plan that holds': 'planHolds',
  'refused: third-party help, beware of fraud': 'agents',
  'refused: mediation': 'mediation',
  'refused: know your rights': 'knowRights',
  'refused: avoid litigation': 'avoidCourt',
  'refused: mend credit habits': 'mendCredit',
  'prevention: reminders': 'reminders',
  'prevention: planned spending': 'spending',
  'prevention: an emergency fund': 'emergency',
  'related: 借呗': 'jiebei',
  'related: automatic repayment from 余额宝': 'yuebao',
  'related: repayment from the balance': 'balancePay',
};

it.each(Object.entries(seed))('answers %s', (_, id) => {
  expect(entries.map((entry) => entry.id)).toContain(id);
});

it('each question stands there once', () => {
  const asked = entries.map(({ answer }) => answer.asks);
  expect(new Set(asked).size).toBe(asked.length);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
});

describe('every answer and office', () => {
  it('is short', () => expect(shown.flatMap(lengthProblems)).toEqual([]));
  it('is worded as we write', () => expect(wordingProblems(texts)).toEqual([]));
  it('has the source of each fact', () => expect(unsourced(texts)).toEqual([]));
  it('says what is not confirmed', () => expect(unconfirmed(texts, allSources)).toEqual([]));

  it('cites sources with force and dates, none twice', () => {
    for (const { where, sources } of texts) {
      expect(new Set(sources).size, where).toBe(sources.length);
      const cited = Object.fromEntries(sources.map((id) => [id, allSources[id as AnySourceId]]));
      expect(incomplete(cited, Object.keys(allSources))).toEqual([]);
    }
  });

  it('has the meaning of each word of law', () => {
    const problems = shown.map(({ where, answers, steps }) => [
      where,
      ...unexplained([...answers, ...steps], glossary),
    ]);
    expect(problems.filter(([, ...words]) => words.length > 0)).toEqual([]);
  });
});

it('an office says what for, what not for, when, how long, and what to have ready', () => {
  const bad = Object.entries(offices).filter(
    ([, { does, doesNot, hours, takes, ready, sources }]) =>
      [does, doesNot, hours, takes].some((words) => !words.endsWith('。') || words.length > 60) ||
      ready.length === 0 ||
      ready.length > 3 ||
      sources.length === 0,
  );
  expect(bad.map(([id]) => id)).toEqual([]);
});

it('words of law are explained in few words', () => expect(glossaryProblems(glossary)).toEqual([]));

describe('finds', () => {
  const good: Shown = { where: 'x', asks: '会怎样', answers: ['会的。'], steps: [] };

  it.each<[string, Partial<Shown>, RegExp]>([
    ['a long question', { asks: '会'.repeat(17) }, /a question of 17/],
    ['a long answer', { answers: [`${'会'.repeat(90)}。`] }, /an answer of 91/],
    ['a long step', { steps: [`${'会'.repeat(36)}。`] }, /a step of 37/],
    ['half a sentence', { answers: ['会的'] }, /no whole sentence/],
    ['too many steps', { steps: ['一。', '二。', '三。', '四。'] }, /4 steps/],
  ])('%s', (_, part, problem) => expect(lengthProblems({ ...good, ...part }).join()).toMatch(problem));

  it.each(['先申请仲裁。', '这叫抗辩。', '会被保全。'])('a word without its meaning: %s', (words) =>
    expect(unexplained([words], glossary)).toHaveLength(1),
  );

  it('nothing where the text says what it is', () =>
    expect(unexplained(['仲裁就是请别人评理。'], glossary)).toEqual([]));

  it('a thing not confirmed that is stated as one', () =>
    expect(
      unconfirmed([{ where: 'x', words: '两轮要隔 7 天。', sources: ['collect.interval'] }], allSources),
    ).toEqual(['x: collect.interval is not confirmed, and the words do not say so']));
});
