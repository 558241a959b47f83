import type { Page } from '@playwright/test';

/** What Chromium's own trace tells of a stretch of work; times in microseconds. */
type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of it, the time that the thread was really at work. */
  tdur?: number;
  args: { data?: { url?: string; fileName?: string } };
};

/** Running a script, its functions and what waited for something; with the compiling. */
const work = ['EvaluateScript', 'v8.compile', 'FunctionCall'];

/** Milliseconds: at work, and by the clock, which also runs while other programs have the processor. */
export type ScriptTime = { atWork: number; byClock: number };

/**
 * What the scripts from such addresses take while something is done.
 *
 * @param from  how their addresses begin
 */
export async function scriptTime(page: Page, from: string, act: () => Promise<void>): Promise<ScriptTime> {
  const events = (await trace(page, act)).filter(
    ({ name, args }) => work.includes(name) && addressOf(args).startsWith(from),
  );
  const outer = events.filter((event) => !events.some((other) => isWithin(event, other)));
  const sum = (time: 'dur' | 'tdur') => outer.reduce((all, event) => all + (event[time] ?? 0), 0) / 1000;
  return { atWork: sum('tdur'), byClock: sum('dur') };
}

async function trace(page: Page, act: () => Promise<void>): Promise<TraceEvent[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('No browser to ask.');
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
  });
  await act();
  return JSON.parse((await browser.stopTracing()).toString()).traceEvents;
}

function addressOf({ data }: TraceEvent['args']): string {
  return data?.url ?? data?.fileName ?? '';
}

/** Counted with the other one already. */
function isWithin(event: TraceEvent, other: TraceEvent): boolean {
  if (event === other || event.pid !== other.pid || event.tid !== other.tid) return false;
  return event.ts >= other.ts && event.ts + (event.dur ?? 0) <= other.ts + (other.dur ?? 0);
}
