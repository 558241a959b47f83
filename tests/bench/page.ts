import type { Page } from '@playwright/test';
import { billAddress, Stage } from '../stage/stage.ts';
import type { Row } from './table.ts';
import { type ScriptTime, scriptTime } from './trace.ts';

const TIMES = 15;

/** How long a page is watched, from its load on: the launcher is started when the page is idle. */
const WATCHED_MS = 1000;

type Visit = { scripts: ScriptTime; longTasks: number; shift: number };

/** What the extension costs a page on which nobody opens it, beside the same page without it. */
export async function measurePage(): Promise<Row[]> {
  const ours = await openStage();
  const none = await openStage(null);
  const [having, lacking]: [Visit[], Visit[]] = [[], []];
  // In turn: whatever else the machine does meets both.
  for (let n = 0; n < TIMES; n++) {
    having.push(await visit(ours));
    lacking.push(await visit(none));
  }
  await ours.close();
  await none.close();
  return [
    {
      what: 'its scripts, at work',
      unit: 'ms',
      samples: having.map(({ scripts }) => scripts.atWork),
      aim: 3,
    },
    { what: 'its scripts, by the clock', unit: 'ms', samples: having.map(({ scripts }) => scripts.byClock) },
    { what: 'long tasks', unit: 'tasks', samples: having.map(({ longTasks }) => longTasks), aim: 0 },
    { what: 'long tasks, without it', unit: 'tasks', samples: lacking.map(({ longTasks }) => longTasks) },
    { what: 'layout shift', unit: 'shift', samples: having.map(({ shift }) => shift), aim: 0 },
    { what: 'layout shift, without it', unit: 'shift', samples: lacking.map(({ shift }) => shift) },
  ];
}

async function openStage(extensionDir?: null): Promise<Stage> {
  const stage = await Stage.open({ headless: true, now: null, extensionDir });
  await stage.context.addInitScript(noteTroubles);
  return stage;
}

async function visit(stage: Stage): Promise<Visit> {
  const page = await stage.context.newPage();
  const scripts = await scriptTime(page, 'chrome-extension:', async () => {
    await page.goto(billAddress);
    await page.waitForTimeout(WATCHED_MS);
  });
  const troubles = await troublesOf(page);
  await page.close();
  return { scripts, ...troubles };
}

type Noted = { longTasks: number; shift: number };

/** Runs in the page before anything else there. */
function noteTroubles(): void {
  const noted = { longTasks: 0, shift: 0 };
  Object.assign(globalThis, { __noted: noted });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('longtask', () => noted.longTasks++);
  observe('layout-shift', (entry) => {
    noted.shift += (entry as PerformanceEntry & { value: number }).value;
  });
}

function troublesOf(page: Page): Promise<Noted> {
  return page.evaluate<Noted>('__noted');
}
