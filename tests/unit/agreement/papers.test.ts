import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Agreement, readAgreement } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';

type Says = Record<string, string | number | boolean>;

const SUMS = ['total', 'down', 'perPart', 'fee', 'lastPart', 'waived'] as const;
const OTHERS = ['parts', 'firstDate', 'downBy', 'dueDay'] as const;
const PROMISES = ['credit', 'late', 'debit'] as const;

/** Each thing that the paper says, or is said to say: what it should be, and what was read. */
function fieldsOf(
  says: Says,
  { terms, promises, own, scam }: Agreement,
): [name: string, wanted: unknown, read: unknown][] {
  const fields: [string, unknown, unknown][] = [
    ...SUMS.map(
      (id) =>
        [id, says[id] === undefined ? undefined : yuan(String(says[id])), terms[id]] as [
          string,
          unknown,
          unknown,
        ],
    ),
    ...OTHERS.map((id) => [id, says[id], terms[id]] as [string, unknown, unknown]),
    ...PROMISES.map((id) => [id, says[id], promises[id] && true] as [string, unknown, unknown]),
    ['feesStop', says.feesStop, promises.feesStop?.says],
    ['own', says.own, own || undefined],
    ['scam', says.scam, scam || undefined],
  ];
  // One payment is all of it.
  return fields.filter(
    ([id, wanted, read]) => (wanted ?? read) !== undefined && !(id === 'perPart' && says.parts === 1),
  );
}

/** By four hands who did not know how they would be read. All have been looked at while the reading was made. */
const papers = readFileSync(new URL('./papers.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; says: Says });

it('of 120 messages and agreements 19 of 20 things are read, and hardly anything else', () => {
  const fields = papers.flatMap(({ text, says }) =>
    fieldsOf(says, readAgreement(text, '2026-11-24')).map(([name, wanted, read]) => ({
      text,
      name,
      wanted,
      read,
    })),
  );
  const labelled = fields.filter(({ wanted }) => wanted !== undefined);
  const missed = labelled.filter(({ wanted, read }) => read !== wanted);
  const madeUp = fields.filter(({ wanted, read }) => read !== undefined && read !== wanted);
  console.info(
    `readAgreement: ${labelled.length - missed.length} of ${labelled.length}, ${madeUp.length} wrong or made up`,
  );
  expect(labelled.length).toBeGreaterThan(500);
  expect(missed.length / labelled.length, JSON.stringify(missed, null, 1)).toBeLessThan(0.05);
  expect(madeUp.length / labelled.length, JSON.stringify(madeUp, null, 1)).toBeLessThan(0.015);
});
