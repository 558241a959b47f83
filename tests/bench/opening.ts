import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { Stage } from '../stage/stage.ts';
import { type KeyAfterClick, noteInput, typeFromClick } from './keys.ts';
import type { Row } from './table.ts';

const TIMES = 15;

/** The pointer rests on the launcher a moment before it is pressed; the app's last preparations need a part of it. */
const REST_MS = 200;

type Way = {
  what: string;
  extension: Extension;
  /** What the user does before pressing the launcher; where it is. */
  before(extension: Extension, page: Page): Promise<{ x: number; y: number }>;
  aims?: { ms: number; seenByPage?: number };
};

/** From the click on the launcher to the first key that the app takes, beside a bare page in a frame. */
export async function measureOpening(): Promise<Row[]> {
  const ours = await openStage();
  const bare = await openStage(join(import.meta.dirname, 'bare'));
  await fillCase(ours.extension);
  const ways: Way[] = [
    { what: 'warm', extension: ours.extension, before: approach, aims: { ms: 30, seenByPage: 0 } },
    { what: 'warm, bare page', extension: bare.extension, before: approach },
    { what: 'cold', extension: ours.extension, before: stayAway, aims: { ms: 150 } },
    { what: 'cold, bare page', extension: bare.extension, before: stayAway },
    { what: 'cold, background asleep', extension: ours.extension, before: letSleep },
  ];
  const taken = ways.map((): KeyAfterClick[] => []);
  // In turn: whatever else the machine does meets all of them.
  for (let n = 0; n < TIMES; n++) for (const [at, way] of ways.entries()) taken[at]?.push(await open(way));
  await ours.close();
  await bare.close();
  return ways.flatMap((way, at) => rowsOf(way, taken[at] ?? []));
}

/** In real time, and with a recorder in every page. */
async function openStage(extensionDir?: string): Promise<Stage> {
  const stage = await Stage.open({ headless: true, now: null, extensionDir });
  await stage.context.addInitScript(noteInput);
  return stage;
}

/** An ordinary user's home, not the first run. */
async function fillCase(extension: Extension): Promise<void> {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await app.enterBill({ unpaid: '8640.00', dueDate: '2026-11-10' });
  await app.owed.waitFor();
  await page.close();
}

async function open({ extension, before }: Way): Promise<KeyAfterClick> {
  const page = await extension.openBill();
  const taken = await typeFromClick(page, await before(extension, page));
  await page.close();
  return taken;
}

/** The frame is made and drawn while the pointer comes near. */
async function approach(extension: Extension, page: Page) {
  const place = await extension.hoverLauncher(page);
  const frame = await extension.frame(page);
  await frame.locator('button, input').first().waitFor({ state: 'attached' });
  await pause(REST_MS);
  return place;
}

/** No pointer comes near before the press. */
const stayAway = (extension: Extension, page: Page) => extension.launcherPlace(page);

/** As after half a minute in which nothing was asked of it. */
async function letSleep(extension: Extension, page: Page) {
  await extension.stopBackground();
  return extension.launcherPlace(page);
}

function rowsOf({ what, aims }: Way, taken: readonly KeyAfterClick[]): Row[] {
  const aim = (most: number | undefined) => (most === undefined ? {} : { aim: most });
  return [
    { what: `${what}: click to first key`, unit: 'ms', samples: taken.map(({ ms }) => ms), ...aim(aims?.ms) },
    {
      what: `${what}: seen by the page`,
      unit: 'keys',
      samples: taken.map(({ seenByPage }) => seenByPage),
      ...aim(aims?.seenByPage),
    },
  ];
}
