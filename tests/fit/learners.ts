import { moves } from '../../lib/call/index.ts';
import { spoken } from '../../lib/call/moves/spoken.ts';
import { learnedRules, withoutFigures } from '../../lib/rights/conduct/lean.ts';
import { seenThrough } from '../../lib/rights/conduct/seen.ts';
import { signIds } from '../../lib/scam/find.ts';
import { see } from '../../lib/scam/seen.ts';
import type { Thrift } from './descend.ts';
import { filesIn } from './texts.ts';

/** Something that is learned from texts. */
export type Learner = {
  /** What a text can be, in the order of what is learned. */
  labels: readonly string[];
  files: readonly string[];
  thrift: Thrift;
  /** The text as it is read when the app runs. */
  read(text: string): string;
  /** Where what is learned goes, and how it stands there. */
  writes: string;
  fileOf(packed: string, one: number): string;
};

const fileWith = (what: string) => (packed: string, one: number) =>
  `/** ${what}, written by \`npm run fit\`: see \`weightsOf\`, and what a step is worth. */\n` +
  `export const learned =\n  '${packed}';\nexport const one = ${one.toFixed(3)};\n`;

export const learners: Readonly<Record<string, Learner>> = {
  moves: {
    labels: [...Object.keys(moves), 'none'],
    files: filesIn('moves'),
    thrift: { weight: 1.5e-4, gram: 2e-4 },
    read: spoken,
    writes: 'lib/call/moves/learned.ts',
    fileOf: fileWith('Which signs tell of which move'),
  },
  scam: {
    labels: [...signIds, '-'],
    files: filesIn('scam'),
    thrift: { weight: 4e-5, gram: 3e-5 },
    read: (text) => see(text).text,
    writes: 'lib/scam/learned.ts',
    fileOf: fileWith('Which signs tell of which sign of a fraud, the last of none'),
  },
  conduct: {
    labels: [...learnedRules, '-', '?'],
    files: filesIn('conduct'),
    thrift: { weight: 4e-5, gram: 3e-5 },
    read: (text) => withoutFigures(seenThrough(text)),
    writes: 'lib/rights/conduct/learned.ts',
    fileOf: fileWith(
      'Which signs tell of which rule, the last two of none, and of what the text does not say',
    ),
  },
};
