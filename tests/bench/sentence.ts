import type { Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import { Stage } from '../stage/stage.ts';
import type { Row } from './table.ts';

/** Forward and back again, so that the call never ends. */
const KEYS = ['1', 'Backspace'];
const PAIRS = 30;

/** The first keys meet code that no browser has run yet: they are pressed, and not counted. */
const WARM_UP = 4;

type Turn = { handler: number; painted: number };

/** From a key to the next sentence, in a call with its own figures, in the page of the app. */
export async function measureSentence(): Promise<Row[]> {
  const stage = await Stage.open({ headless: true, now: null });
  const page = await callOn(stage);
  await page.evaluate(watchKeys);
  const turns: Turn[] = [];
  for (let pair = -WARM_UP; pair < PAIRS; pair++)
    for (const key of KEYS) {
      const turn = await press(page, key);
      if (pair >= 0) turns.push(turn);
    }
  await stage.close();
  return [
    {
      what: 'key to sentence: handler, drawing included',
      unit: 'ms',
      samples: turns.map(({ handler }) => handler),
      aim: 8,
    },
    { what: 'key to sentence: painted', unit: 'ms', samples: turns.map(({ painted }) => painted), aim: 32 },
  ];
}

/** A call from a case that is ready for it, past the greeting: the sentence holds the user's figures. */
async function callOn({ extension }: Stage): Promise<Page> {
  const page = await extension.openApp();
  const app = new App(page);
  await app.begin();
  await app.enterBill({ unpaid: '8640.00', dueDate: '2026-11-10', billSays: '8704.80' });
  await app.setLimit('860', '800');
  await app.setPlan({ parts: '12', firstDate: '2026-12-10' });
  await app.prepareCall();
  await app.button('接通了，开始').click();
  await app.sentence.waitFor();
  for (const key of ['1', '1', '1']) await page.keyboard.press(key);
  return page;
}

/** Runs in the page: notes when the new sentence stands in the document after a key, and when it has been painted. */
function watchKeys(): void {
  const sentence = () => document.querySelector('.say__text')?.textContent;
  let before: string | null | undefined;
  let start = 0;
  const onCapture = () => {
    before = sentence();
    start = performance.now();
  };
  // Behind the app's own handler, and behind its drawing: that is a microtask, run as soon as the handler is over.
  const onBubble = ({ timeStamp }: Event) => {
    const handler = sentence() === before ? Number.NaN : performance.now() - start;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => console.debug(`turn ${handler} ${performance.now() - timeStamp}`);
      port2.postMessage(0);
    });
  };
  addEventListener('keydown', onCapture, true);
  addEventListener('keydown', onBubble);
}

/** @throws Error if the sentence does not change while the key is handled */
async function press(page: Page, key: string): Promise<Turn> {
  const told = page.waitForEvent('console', {
    predicate: (message) => message.text().startsWith('turn '),
    timeout: 10_000,
  });
  await page.keyboard.press(key);
  const [, handler, painted] = (await told).text().split(' ');
  if (Number.isNaN(Number(handler))) throw new Error(`${key}: the sentence came later than its key`);
  return { handler: Number(handler), painted: Number(painted) };
}
