import type { Page } from '@playwright/test';
import { applyChange, type CaseFile, type Change, decodeCase } from '../../lib/casefile/index.ts';
import { fen } from '../../lib/money/index.ts';
import { App } from './app.ts';
import type { Stage } from './stage.ts';
import { Wire } from './wire.ts';

/** What one crash showed; `lost` and `unreadable` name what must not be. */
export type Crash = {
  /** Known to be acknowledged when the browser was killed. */
  acknowledged: number;
  /** Stored, of those sent. */
  stored: number;
  lost: string[];
  unreadable: string[];
};

const DAY = '2026-11-24';

/** A stream of all kinds of changes, large and small, that make and drop keys as they go. */
export function manyChanges(round: number, count: number): Change[] {
  const call = `call-${round}`;
  const first: Change = {
    type: 'callStarted',
    call,
    kind: 'outgoing',
    at: 1_795_482_000_000,
    first: { id: `${call}-first`, at: 1_795_482_000_000, kind: 'said', line: 'greeting', words: '您好。' },
  };
  return [first, ...Array.from({ length: count }, (_, i) => oneOf(call, round, i))];
}

function oneOf(call: string, round: number, i: number): Change {
  const id = `${round}-${i}`;
  const at = 1_795_482_000_000 + i;
  switch (i % 6) {
    case 0:
      return { type: 'draftTyped', field: 'debt.billSays', text: id };
    case 1:
      return { type: 'callWent', call, event: { id, at, kind: 'note', words: '记'.repeat(1 + (i % 400)) } };
    case 2: {
      const debt = { id: `debt-${i % 9}`, kind: 'huabei', dueDate: '2026-11-10', dailyRate: '0.05' } as const;
      return { type: 'debtSet', debt: { ...debt, unpaid: fen(1 + round * 10_000 + i) } };
    }
    case 3:
      return { type: 'debtRemoved', id: `debt-${(i + 5) % 9}` };
    case 4:
      return { type: 'pledgeSet', call, pledge: { id, by: 'them', what: '回电', due: DAY } };
    default:
      return { type: 'stepDone', step: `step-${i % 7}`, on: DAY };
  }
}

/**
 * Kills the browser once at least `after` of the round's changes were acknowledged, starts it again, and compares.
 *
 * What is stored must be what the first so many of the changes make, no fewer than those acknowledged: they are stored
 * one after the other, so nothing may be missing in between.
 */
export async function crashAndCompare(stage: Stage, round: number, after: number): Promise<Crash> {
  const page = await stage.extension.openApp();
  const wire = await Wire.open(page, `round-${round}-`);
  const { first } = await wire.seen();
  const changes = manyChanges(round, after + 3000);
  await wire.send(changes);
  let acknowledged = 0;
  while (acknowledged < after) acknowledged = await wire.acknowledged();
  await stage.killBrowser();
  await stage.openBrowser();
  return { acknowledged, ...(await compare(stage, first, changes, acknowledged)) };
}

async function compare(stage: Stage, first: CaseFile, changes: readonly Change[], acknowledged: number) {
  const page = await stage.extension.openApp();
  await new App(page).whenOpen();
  const { file, unreadable } = decodeCase(await storedItems(page));
  const shown = (await (await Wire.open(page, 'after-')).seen()).first;
  const stored = prefixOf(file, first, changes, acknowledged);
  const lost = stored === undefined ? [`something of the ${acknowledged} acknowledged`] : [];
  if (asStored(shown) !== asStored(file)) lost.push('what is shown is not what is stored');
  await page.close();
  return { stored: stored ?? 0, lost, unreadable };
}

/** How many of the changes are stored; undefined if it is no such number from `least` on. */
function prefixOf(file: CaseFile, first: CaseFile, changes: readonly Change[], least: number) {
  let made = changes.slice(0, least).reduce(applyChange, first);
  const goal = asStored(file);
  for (let count = least; count <= changes.length; count += 1) {
    if (asStored(made) === goal) return count;
    const next = changes[count];
    if (next) made = applyChange(made, next);
  }
  return undefined;
}

/** Without order of keys, and without what JSON drops. */
function asStored(file: CaseFile): string {
  return JSON.stringify(file, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

async function storedItems(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate('chrome.storage.local.get(null)');
}
