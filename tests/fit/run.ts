import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { weigh } from '../../lib/text/index.ts';
import { learn } from './learn.ts';
import { countOf, type Learner, labelFor, markOf, signsFor, textsOf } from './learner.ts';
import { learners } from './learners.ts';
import { packed } from './pack.ts';
import type { Written } from './texts.ts';

/**
 * `npm run fit [-- name]`: learns again from the texts in `tests/fit` and writes what was learned.
 * `npm run fit -- --check`: for each hand, learns from all others and says how it does on that one, and writes nothing.
 */
const flags = process.argv.slice(2);
const named = flags.filter((word) => !word.startsWith('--'));

for (const [name, learner] of Object.entries(learners)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const texts = textsOf(learner);
  if (flags.includes('--check')) check(name, learner, texts);
  else write(name, learner, texts);
}

type Learned = ReturnType<typeof learnedFrom>;

function learnedFrom(learner: Learner, texts: readonly Written[]) {
  const { labels, thrift, times } = learner;
  const examples = texts.map((one) => ({
    labels: one.labels.map((label) => placeIn(labels, label, one.hand)),
    signs: signsFor(learner, one.text),
    counts: countOf(learner, one),
  }));
  return learn(examples, labels.length, thrift, times);
}

function write(name: string, learner: Learner, texts: readonly Written[]): void {
  const { weights, always, one } = learnedFrom(learner, texts);
  const text = packed(weights, learner.labels.length);
  writeFileSync(learner.writes, learner.fileOf(text, always, one, markOf(learner)));
  console.log(`${name}: ${texts.length} texts, ${gzipSync(text).length} bytes packed, ${learner.writes}`);
}

function check(name: string, learner: Learner, texts: readonly Written[]): void {
  for (const hand of new Set(texts.map((one) => one.hand))) {
    const learned = learnedFrom(
      learner,
      texts.filter((one) => one.hand !== hand),
    );
    const own = texts.filter((one) => one.hand === hand);
    const places = own.map((one) => placeOf(learner, learned, one));
    const share = (most: number) =>
      `${((100 * places.filter((place) => place < most).length) / own.length).toFixed(1)} %`;
    console.log(`${name}, ${hand} (${own.length}) unseen: first ${share(1)}, among three ${share(3)}`);
  }
}

/** Before how many others the first right one comes. */
function placeOf(
  learner: Learner,
  { weights, always }: Learned,
  { labels: right, text, hand }: Written,
): number {
  const { labels } = learner;
  const sums = weigh(weights, always, signsFor(learner, text));
  const own = Math.max(...right.map((label) => sums[placeIn(labels, label, hand)] ?? 0));
  return sums.filter((sum) => sum > own).length;
}

function placeIn(labels: readonly string[], label: string, hand: string): number {
  const at = labels.indexOf(labelFor(labels, label, hand));
  if (at < 0) throw new Error(`${label} is no label`);
  return at;
}
