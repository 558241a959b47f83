import { expect, it } from 'vitest';
import { conductIn } from '../../../lib/rights/index.ts';
import { readTexts } from '../../fit/texts.ts';

const held = readTexts('held/conduct.tsv');

it('of texts that nothing was learned from, two of three rules are named, and 1 of 8 that are allowed accused at most', () => {
  const broken = held.filter(({ labels }) => !/^[-?]/.test(labels[0] ?? ''));
  const allowed = held.filter(({ labels }) => labels[0] === '-');
  const rules = broken.flatMap(({ labels, text }) =>
    labels.map((label) => conductIn(text).some(({ rule }) => rule === label)),
  );
  const accused = allowed.filter(({ text }) => conductIn(text).length > 0).length;
  const named = rules.filter(Boolean).length;
  console.info(
    `conductIn, held back: ${named} of ${rules.length} rules, ${accused} of ${allowed.length} accused`,
  );
  expect(named / rules.length).toBeGreaterThanOrEqual(2 / 3);
  expect(accused / allowed.length).toBeLessThanOrEqual(1 / 8);
});

it('what is lawful before a threat does not take it back', () => {
  const polite = '上午来电，报了工号，说是招商银行委托的，通话录音，语气还可以，问我什么时候方便还。';
  const rules = conductIn(`${polite}半夜一点又打来，说再不还就上门泼油漆。`).map(({ rule }) => rule);
  expect(rules).toContain('collect.harass');
  expect(rules).toContain('collect.hours');
});

it.each(['', '。', '好的', '12345', '天气不错', '他们打电话来了', '客服挺客气'])(
  'nothing is held against "%s"',
  (text) => expect(conductIn(text)).toEqual([]),
);
