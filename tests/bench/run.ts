import { loadavg } from 'node:os';
import { measureCreditors } from './creditors.ts';
import { measureJudging } from './judging.ts';
import { measureOpening } from './opening.ts';
import { measurePage } from './page.ts';
import { measurePasting } from './pasting.ts';
import { measurePicking } from './picking.ts';
import { measureRates } from './rates.ts';
import { measureReading } from './reading.ts';
import { measureSentence } from './sentence.ts';
import { isBeyond, type Row, tableOf } from './table.ts';

/** `npm run bench`, after a build: all of them, or `npm run bench -- opening` for those named. */
const benches: Record<string, () => Promise<Row[]>> = {
  opening: measureOpening,
  page: measurePage,
  picking: measurePicking,
  pasting: measurePasting,
  sentence: measureSentence,
  rates: measureRates,
  judging: measureJudging,
  creditors: measureCreditors,
  reading: measureReading,
};

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches);

for (const name of names) {
  const measure = benches[name];
  if (!measure) throw new Error(`No bench is called ${name}; there are ${Object.keys(benches).join(', ')}.`);
  const before = busy();
  const rows = await measure();
  console.log(`\n${name} (load of the machine ${before} before, ${busy()} after)\n${tableOf(rows)}`);
  if (rows.some(isBeyond)) process.exitCode = 1;
}

/** How many processes wanted to run in the last minute; figures taken with more than one a core say little. */
function busy(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}
