import { expect, it } from 'vitest';
import { conductIn } from '../../../lib/rights/index.ts';
import { readTexts } from '../../fit/texts.ts';

const sets = [
  {
    file: 'held/conduct.tsv',
    what: 'two of three rules are named, and 1 of 10 that are allowed accused',
    named: 0.66,
    accused: 0.1,
  },
  {
    file: 'held/conduct-hard.tsv',
    what: 'two of three rules are named, and 1 of 7 that are allowed accused',
    named: 2 / 3,
    accused: 1 / 7,
  },
];

it.each(sets)('of $file, from which nothing was learned, $what at most', ({ file, named, accused }) => {
  const held = readTexts(file);
  const broken = held.filter(({ labels }) => !/^[-?]/.test(labels[0] ?? ''));
  const allowed = held.filter(({ labels }) => labels[0] === '-');
  const rules = broken.flatMap(({ labels, text }) =>
    labels.map((label) => conductIn(text).some(({ rule }) => rule === label)),
  );
  const told = rules.filter(Boolean).length;
  const wronged = allowed.filter(({ text }) => conductIn(text).length > 0).length;
  console.info(
    `conductIn, ${file}: ${told} of ${rules.length} rules, ${wronged} of ${allowed.length} accused`,
  );
  expect(told / rules.length).toBeGreaterThanOrEqual(named);
  expect(wronged / allowed.length).toBeLessThanOrEqual(accused);
});

it('what is lawful before a threat does not take it back', () => {
  const polite = '上午来电，报了工号，说是招商银行委托的，通话录音，语气还可以，问我什么时候方便还。';
  const rules = conductIn(`${polite}半夜一点又打来，说再不还就上门泼油漆。`).map(({ rule }) => rule);
  expect(rules).toContain('collect.harass');
  expect(rules).toContain('collect.hours');
});

it.each(['', '。', '好的', '12345', '天气不错', '刚才他们来过电话', '客服挺客气'])(
  'nothing is held against "%s"',
  (text) => expect(conductIn(text)).toEqual([]),
);
