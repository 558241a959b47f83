import { join } from 'node:path';
import { learnedIds } from '../../lib/call/moves/index.ts';
import { spoken } from '../../lib/call/moves/spoken.ts';
import { billKinds, messageIn } from '../../lib/intake/lean.ts';
import { lawful, learnedRules } from '../../lib/rights/conduct/lean.ts';
import { seenThrough } from '../../lib/rights/conduct/seen.ts';
import { isMark, signsOf } from '../../lib/rights/conduct/signs.ts';
import { signIds } from '../../lib/scam/find.ts';
import { harmless } from '../../lib/scam/lean.ts';
import { see } from '../../lib/scam/seen.ts';
import { fileWithOne, type Learner, learnedFile } from './learner.ts';
import { ofMessages } from './messages.ts';
import { filesIn } from './texts.ts';

/** What is none of the moves is nothing else either. */
const smallTalk = join('moves', 'none.tsv');

/** What a clue that fits is worth beside a character. */
const MARKS = 2.5;

export const learners: Readonly<Record<string, Learner>> = {
  moves: {
    labels: [...learnedIds, 'none'],
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
    // Their writers part the kinds a little otherwise than published labels do.
    tagged: 0.3,
    around: true,
    thrift: { weight: 2e-5, gram: 1.5e-5 },
    published: 3,
    read: messageIn,
    writes: 'lib/intake/learned.ts',
    fileOf: fileWithOne('Which signs tell of which kind of message'),
  },
  ...ofMessages,
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
