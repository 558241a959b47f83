import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { weightsOf } from '../../lib/text/index.ts';
import { labelFor, markOf, textsOf } from '../fit/learner.ts';
import { learners } from '../fit/learners.ts';
import { packed } from '../fit/pack.ts';
import { filesIn, readTexts } from '../fit/texts.ts';

describe.each(Object.entries(learners))('what was learned of %s', (_, learner) => {
  const texts = textsOf(learner);

  it('was learned from the texts that are there: else run npm run fit', () =>
    expect(/from texts (\w+)/.exec(readFileSync(learner.writes, 'utf8'))?.[1]).toBe(markOf(learner)));

  it('comes back from what was packed, to the bit', () => {
    const text = /learned =\s+'([^']+)'/.exec(readFileSync(learner.writes, 'utf8'))?.[1] ?? '';
    const many = learner.labels.length;
    const weights = weightsOf(text, many);
    expect(weights.size).toBeGreaterThan(1_000);
    expect(packed(weights, many)).toBe(text);
  });

  it('has a text for each label, and no other', () => {
    const used = texts.flatMap(({ labels, hand }) =>
      labels.map((label) => labelFor(learner.labels, label, hand)),
    );
    expect([...new Set(used)].sort()).toEqual([...learner.labels].sort());
  });

  it('was not learned from what is held back to measure it', () => {
    const held = new Set(readTexts(...filesIn('held')).map(({ text }) => learner.read(text)));
    expect(texts.filter(({ text }) => held.has(learner.read(text)))).toEqual([]);
  });
});
