import type { Frame, Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import { Stage } from '../stage/stage.ts';
import type { Row } from './table.ts';

const TIMES = 7;
/** At once. */
const AIM = 300;

const MB_10 = '应还 8,640.00 元 '.repeat(800_000);

const screens = [
  { button: '贴一条短信，不用打字', field: '把短信或账单贴进来', says: '太长了，没贴进来' },
  { button: '是不是骗局', field: '对方说的话', says: '太长了，只看前' },
];

/** From a paste of 10 MB to the sentence that answers it, in a real browser. */
export async function measurePasting(): Promise<Row[]> {
  const stage = await Stage.open({ headless: true, now: null });
  await new App(await stage.extension.openApp()).begin();
  const rows: Row[] = [];
  for (const { button, field, says } of screens) {
    const samples: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      const page = await stage.extension.openApp();
      const app = new App(page);
      await app.button(button).click();
      await app.field(field).fill('');
      await app.field(field).focus();
      samples.push(await answered(app.view, says));
      await page.close();
    }
    rows.push({ what: `10 MB pasted: ${field}`, unit: 'ms', samples, aim: AIM });
  }
  await stage.close();
  return rows;
}

/** Milliseconds until the frame is drawn in which the sentence stands. */
const answered = (view: Page | Frame, says: string): Promise<number> =>
  view.evaluate(
    async ([text, sentence]) => {
      if (document.body.textContent?.includes(sentence)) throw new Error('It is answered already.');
      const data = new DataTransfer();
      data.setData('text/plain', text);
      const start = performance.now();
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
      while (!document.body.textContent?.includes(sentence)) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    },
    [MB_10, says] as const,
  );
