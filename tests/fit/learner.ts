import { createHash } from 'node:crypto';
import { gramsIn, steps } from '../../lib/text/index.ts';
import { withSurroundings } from './around.ts';
import type { Thrift } from './descend.ts';
import { type Stretches, stretchesOf } from './stretches.ts';
import { readTagged } from './tagged.ts';
import { filesIn, readTexts, type Written } from './texts.ts';

/** Something that is learned from texts. */
export type Learner = {
  /** What a text can be, in the order of what is learned. */
  labels: readonly string[];
  files: readonly string[];
  /** And the messages in which it is tagged what stands where; as how many texts one counts. */
  tagged?: number;
  /** It is learned of parts of those instead. */
  stretches?: Stretches;
  /** Of these only what is labelled so: it is none of the labels. */
  nothingOf?: { files: readonly string[]; labels: readonly string[] };
  /** Whether each text is learned from with a greeting or a carrier's ending around it, too. */
  around?: boolean;
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
export function textsOf({ files, nothingOf, tagged, stretches, around }: Learner): Written[] {
  if (stretches) return stretchesOf(stretches);
  const nothing = readTexts(...(nothingOf?.files ?? [])).filter((one) =>
    nothingOf?.labels.includes(one.labels.join()),
  );
  const messages = tagged ? readTagged(...filesIn('tagged')) : [];
  const own = readTexts(...files);
  return [
    ...own,
    ...(around ? withSurroundings(own) : []),
    ...messages.map(({ kind, ...one }) => ({ ...one, labels: [kind] })),
    ...nothing.map((one) => ({ ...one, labels: ['-'] })),
  ];
}

/** What says things in other words than all the rest: there is little of it. */
const IN_OTHER_WORDS = 2;

/** As how many texts it counts. */
export function countOf({ published = 1, tagged = 1 }: Learner, { hand }: Written): number {
  if (hand.includes('published')) return published;
  if (hand.includes('words')) return IN_OTHER_WORDS;
  return hand.startsWith('tagged') ? tagged : 1;
}

/** Tells whether what stands there was learned from these texts, read as they are read now. */
export function markOf(learner: Learner): string {
  const { labels, thrift, read, signs, published, tagged, stretches } = learner;
  const counts = [published, tagged, (tagged || stretches) && IN_OTHER_WORDS].filter(Boolean);
  const texts = textsOf(learner).map((one) => [one.labels, signs ? signs(read(one.text)) : read(one.text)]);
  return createHash('sha256')
    .update(JSON.stringify([labels, thrift, steps, texts, ...counts]))
    .digest('hex')
    .slice(0, 16);
}

/** What of a text is learned from, and what is weighed when it is judged. */
export const signsFor = ({ read, signs }: Learner, text: string): string[] =>
  signs ? signs(read(text)) : [...gramsIn(read(text))];

export const learnedFile = (what: string, packed: string, always: readonly number[], mark: string) =>
  `/** ${what}: see \`weightsOf\`. Written by \`npm run fit\` from texts ${mark}. */\n` +
  `export const learned =\n  '${packed}';\n` +
  `// biome-ignore format: written by a program\nexport const always = [${always.join(', ')}];\n`;

/** With what a step is worth, for those who ask how likely something is. */
export const fileWithOne =
  (what: string) => (packed: string, always: readonly number[], one: number, mark: string) =>
    `${learnedFile(what, packed, always, mark)}export const one = ${Number(one.toFixed(3))};\n`;

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
