import fc from 'fast-check';
import { readAgreement } from '../../lib/agreement/index.ts';
import { findAnswers } from '../../lib/answers/index.ts';
import { findMoves } from '../../lib/call/index.ts';
import { readAmounts, readBill, readDates } from '../../lib/intake/index.ts';
import { conductIn, numberIn } from '../../lib/rights/index.ts';
import { scamSigns } from '../../lib/scam/index.ts';
import { damagedBills, damagedTalk, PIECES } from '../unit/damaged.ts';
import type { Row } from './table.ts';

const today = '2026-11-24';
const AIM = 5;

const readers: Record<string, (text: string) => unknown> = {
  readBill: (text) => readBill(text, today),
  readAgreement: (text) => readAgreement(text, today),
  readAmounts,
  readDates: (text) => readDates(text, today),
  scamSigns,
  conductIn,
  numberIn: (text) => numberIn([text]),
  findMoves,
  findAnswers,
};

const sample = (texts: fc.Arbitrary<string>, numRuns: number) => fc.sample(texts, { numRuns, seed: 7 });

const talk = '您好，花呗逾期十五天，昨晚十一点打给我妈，不处理就起诉，加V信先交2000元，今天还一部分？';

const texts = {
  'of 10,000 damaged texts': [...sample(damagedBills, 5_000), ...sample(damagedTalk(talk), 5_000)],
  [`of ${PIECES.length} pieces, each over and over`]: PIECES.map((piece) => piece.repeat(10_000)),
  'of 10 MB': ['账单8,640.00元'.repeat(1_000_000)],
};

/** What each reader of what is typed or pasted takes for the slowest text. */
export async function measureReading(): Promise<Row[]> {
  return Object.entries(readers).flatMap(([name, read]) => {
    for (const text of sample(damagedBills, 500)) read(text);
    return Object.entries(texts).map(([which, each]) => ({
      what: `${name}, the slowest ${which}`,
      unit: 'ms' as const,
      samples: [Math.max(...each.map((text) => took(read, text)))],
      aim: AIM,
    }));
  });
}

/** Milliseconds; what seems too much is measured again, up to five times: others on the machine say nothing. */
function took(read: (text: string) => unknown, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 5 && least > AIM; times++) {
    const start = performance.now();
    read(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
