import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { moves } from '../../lib/call/index.ts';
import { spoken } from '../../lib/call/moves/spoken.ts';
import { billKinds, messageIn } from '../../lib/intake/lean.ts';
import { lawful, learnedRules } from '../../lib/rights/conduct/lean.ts';
import { seenThrough } from '../../lib/rights/conduct/seen.ts';
import { isMark, signsOf } from '../../lib/rights/conduct/signs.ts';
import { signIds } from '../../lib/scam/find.ts';
import { harmless } from '../../lib/scam/lean.ts';
import { see } from '../../lib/scam/seen.ts';
import { gramsIn, steps } from '../../lib/text/index.ts';
import type { Thrift } from './descend.ts';
import { filesIn, readTexts, type Written } from './texts.ts';

/** Something that is learned from texts. */
export type Learner = {
  /** What a text can be, in the order of what is learned. */
  labels: readonly string[];
  files: readonly string[];
  /** Of these only what is labelled so: it is none of the labels. */
  nothingOf?: { files: readonly string[]; labels: readonly string[] };
  thrift: Thrift;
  /** The text as it is read when the app runs. */
  read(text: string): string;
  /** What is learned from: the grams of the text, unless it is said. */
  signs?(read: string): string[];
  /** As how many texts one counts that was written after published ones. */
  published?: number;
  /** How many times as much a sign is worth for what it is. */
  times?(sign: string): number;
  /** Where what is learned goes, and how it stands there. */
  writes: string;
  fileOf(packed: string, always: readonly number[], one: number, mark: string): string;
};

/** All that is learned from. */
export function textsOf({ files, nothingOf }: Learner): Written[] {
  const nothing = readTexts(...(nothingOf?.files ?? [])).filter((one) =>
    nothingOf?.labels.includes(one.labels.join()),
  );
  return [...readTexts(...files), ...nothing.map((one) => ({ ...one, labels: ['-'] }))];
}

/** As how many texts it counts. */
export const countOf = ({ published = 1 }: Learner, { hand }: Written) =>
  hand.includes('published') ? published : 1;

/** Tells whether what stands there was learned from these texts, read as they are read now. */
export function markOf(learner: Learner): string {
  const { labels, thrift, read, signs, published } = learner;
  const texts = textsOf(learner).map((one) => [one.labels, signs ? signs(read(one.text)) : read(one.text)]);
  return createHash('sha256')
    .update(JSON.stringify([labels, thrift, steps, texts, ...(published ? [published] : [])]))
    .digest('hex')
    .slice(0, 16);
}

/** What of a text is learned from, and what is weighed when it is judged. */
export const signsFor = ({ read, signs }: Learner, text: string): string[] =>
  signs ? signs(read(text)) : [...gramsIn(read(text))];

const learnedFile = (what: string, packed: string, always: readonly number[], mark: string) =>
  `/** ${what}: see \`weightsOf\`. Written by \`npm run fit\` from texts ${mark}. */\n` +
  `export const learned =\n  '${packed}';\n` +
  `// biome-ignore format: written by a program\nexport const always = [${always.join(', ')}];\n`;

/** With what a step is worth, for those who ask how likely something is. */
const fileWithOne =
  (what: string) => (packed: string, always: readonly number[], one: number, mark: string) =>
    `${learnedFile(what, packed, always, mark)}export const one = ${one.toFixed(3)};\n`;

/** What is none of the moves is nothing else either. */
const smallTalk = join('moves', 'none.tsv');

/**
 * The label as it is learned: of what is open, `?` and the rule it is about, only that it is open; what is nothing is
 * of the kind that its file says, where there are kinds, or else `-`.
 */
export function labelFor(labels: readonly string[], label: string, hand: string): string {
  if (label[0] === '?') return '?';
  if (labels.includes(label) && label !== '-') return label;
  const kind = labels.find((one) => one[0] === '-' && one !== '-' && hand.includes(one.slice(1)));
  return kind ?? '-';
}

/** What a clue that fits is worth beside a character. */
const MARKS = 2.5;

export const learners: Readonly<Record<string, Learner>> = {
  moves: {
    labels: [...Object.keys(moves), 'none'],
    files: filesIn('moves'),
    thrift: { weight: 7.7e-5, gram: 9.6e-5 },
    read: spoken,
    writes: 'lib/call/moves/learned.ts',
    fileOf: (packed, always, _, mark) => learnedFile('Which signs tell of which move', packed, always, mark),
  },
  scam: {
    labels: [...signIds, ...harmless],
    files: [...filesIn('scam'), smallTalk],
    // What is no conduct of collectors is no fraud either, nor is what lenders write.
    nothingOf: {
      files: [...filesIn('conduct'), ...filesIn('bills')],
      labels: ['-', 'bill', 'overdue', 'reminder', 'collection', 'other'],
    },
    thrift: { weight: 3e-5, gram: 2.2e-5 },
    published: 3,
    read: (text) => see(text).text,
    writes: 'lib/scam/learned.ts',
    fileOf: fileWithOne('Which signs tell of which sign of a fraud, the last four of none'),
  },
  bills: {
    labels: billKinds,
    files: filesIn('bills'),
    thrift: { weight: 3e-5, gram: 2.2e-5 },
    published: 3,
    read: messageIn,
    writes: 'lib/intake/learned.ts',
    fileOf: fileWithOne('Which signs tell of which kind of message'),
  },
  conduct: {
    labels: [...learnedRules, '?', ...lawful],
    files: [...filesIn('conduct'), smallTalk],
    thrift: { weight: 3e-5, gram: 2.2e-5 },
    published: 3,
    read: seenThrough,
    signs: (read) => signsOf(read),
    times: (sign) => (isMark(sign) ? MARKS : 1),
    writes: 'lib/rights/conduct/learned.ts',
    fileOf: fileWithOne(
      'Which signs tell of which rule, then of what the text does not say, the last five of none',
    ),
  },
};
