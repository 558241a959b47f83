import { scamSigns } from '../../lib/scam/index.ts';
import type { Classifier } from './classifier.ts';
import type { Item } from './corpus.ts';

type Offered = Item & { kind: 'scam' | 'harmless' };
type Sms = Item & { expected: { kind: string } };
type Collected = Item & { allowed: boolean | 'unclear' };

/** Right where some sign is found, or where none is. */
function judged(text: string, wanted: 'a sign' | 'no sign') {
  const found = scamSigns(text);
  return {
    right: [found.length > 0 === (wanted === 'a sign')],
    wanted,
    said: found.map(({ sign, quote }) => `${sign} “${quote}”`).join(', ') || 'nothing',
  };
}

const frauds: Classifier<Offered> = {
  name: 'scamSigns, frauds',
  file: 'scams.json',
  measures: ['a sign'],
  only: ({ kind }) => kind === 'scam',
  judge: ({ text }) => judged(text, 'a sign'),
};

const harmless: Classifier<Offered> = {
  name: 'scamSigns, harmless',
  file: 'scams.json',
  measures: ['no sign'],
  only: ({ kind }) => kind === 'harmless',
  judge: ({ text }) => judged(text, 'no sign'),
};

const messages: Classifier<Sms> = {
  name: 'scamSigns, bills, reminders and others',
  file: 'sms.json',
  measures: ['no sign'],
  only: ({ expected }) => ['bill', 'reminder', 'other'].includes(expected.kind),
  judge: ({ text }) => judged(text, 'no sign'),
};

const collectors: Classifier<Collected> = {
  name: 'scamSigns, what a collector may say',
  file: 'collector.json',
  measures: ['no sign'],
  only: ({ allowed }) => allowed === true,
  judge: ({ text }) => judged(text, 'no sign'),
};

export const scamScores: readonly Classifier[] = [frauds, harmless, messages, collectors];
