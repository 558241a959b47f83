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
      samples: [slowest(read, each)],
      aim: AIM,
    }));
  });
}

/** So many that seem slowest are measured again, so often: what others on the machine do hits a text once, not each time. */
const AGAIN = 100;
const TIMES = 5;

/** What the slowest text takes when nothing else gets in its way, milliseconds. */
function slowest(read: (text: string) => unknown, each: readonly string[]): number {
  const once = each.map((text) => ({ text, ms: took(read, text) }));
  const seem = once.sort((a, b) => b.ms - a.ms).slice(0, AGAIN);
  return Math.max(
    ...seem.map(({ text }) => Math.min(...Array.from({ length: TIMES }, () => took(read, text)))),
  );
}

function took(read: (text: string) => unknown, text: string): number {
  const start = performance.now();
  read(text);
  return performance.now() - start;
}
