import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pickWords } from '../../../components/ui/pickWords.ts';
import type { AskToPick, FromLauncher, Picker } from '../../../lib/platform/messages.ts';
import { built, type Floor } from './floor.ts';

const ask: AskToPick = {
  type: 'pick',
  n: 1,
  kind: 'amount',
  today: '2026-11-24',
  words: pickWords('amount', '没还的金额'),
};

const pages = join(import.meta.dirname, '../pages/any-host');

/** A page with the built picker on it, in a world of its own as a launcher has one. */
export type PickingPage = {
  page: Page;
  /** Begins to pick an amount, as the launcher does. */
  start(): Promise<void>;
  /** What the picker has told the app so far. */
  told(): Promise<FromLauncher[]>;
};

/**
 * A page of the stage in that browser, as Alipay's, with a frame where the sidebar would be. The launcher itself is not
 * there.
 *
 * @param path  of a page that the stage has for any host
 */
export async function openPickingPage(floor: Floor, path: string): Promise<PickingPage> {
  await floor.context.route(/^https:\/\/\w+\.alipay\.com\//, (route) =>
    route.fulfill({ path: join(pages, new URL(route.request().url()).pathname) }),
  );
  const page = await floor.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`https://consumeprod.alipay.com${path}`);
  const run = await worldOf(page);
  await run(await readFile(join(built, 'picker.js'), 'utf8'));
  await run(`(${putFrame})(${JSON.stringify(ask)})`);
  return { page, start: () => run('start()'), told: () => run('told') };
}

/** What runs scripts in a new world on the page, out of reach of what the page has made of its own. */
async function worldOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'huandeqi',
  });
  return async (expression: string) => {
    const asked = { expression, contextId, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** Runs inside the browser. */
function putFrame(ask: AskToPick): void {
  const host = document.createElement('div');
  host.style.cssText = 'display:contents';
  const frame = document.createElement('iframe');
  frame.src = 'data:text/html,';
  frame.style.cssText = 'all:initial;position:fixed;inset:0 0 0 auto;width:400px;height:100%;border:0';
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
  const { port1, port2 } = new MessageChannel();
  const told: FromLauncher[] = [];
  port2.onmessage = ({ data }) => told.push(data);
  const { pick } = globalThis as unknown as { pick: Picker };
  Object.assign(globalThis, { told, start: () => pick(frame, port1, ask) });
}
