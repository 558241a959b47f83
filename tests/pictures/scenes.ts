import type { Locator } from '@playwright/test';
import { App } from '../stage/app.ts';
import { messages } from '../stage/examples.ts';
import { fillCase, type Shot, walkCall } from '../stage/journey.ts';
import { Picking } from '../stage/picking.ts';
import type { Stage } from '../stage/stage.ts';

/** What the pictures show, on one page from the first run on: picking, pasting, then the steps of the journey. */
export async function playScenes(stage: Stage, shot: Shot): Promise<void> {
  const page = await stage.extension.openBill();
  const app = new App(await stage.extension.openSidebar(page));
  const shotFromTop: Shot = async (name) => {
    await calm(app);
    await shot(name);
  };
  await app.begin();
  await pick(new Picking(page, app), shot);
  await paste(app, shot);
  await fillCase(app, shotFromTop);
  await walkCall(app, shotFromTop);
  await compare(app, shotFromTop);
  await judge(app, shot);
}

/** Nothing is under the pointer, no ring is about a field, and one sees the beginning, or all down to there. */
async function calm(app: App, downTo?: Locator): Promise<void> {
  await app.page.mouse.move(20, 780);
  await app.view.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
  await downTo?.evaluate((element) => {
    const { top = 0 } = document.querySelector('.dock')?.getBoundingClientRect() ?? {};
    scrollBy(0, element.getBoundingClientRect().bottom + 8 - top);
  });
  // Colours change for 120 ms after the pointer has left.
  await app.view.evaluate(() => new Promise((drawn) => setTimeout(drawn, 300)));
}

/** The sum is taken and waits for 用这个, while the pointer is on the due date. */
async function pick(picking: Picking, shot: Shot): Promise<void> {
  const { app } = picking;
  const [sum, day] = ['.bill b >> nth=0', '.bill b >> nth=1'];
  await app.openStep('填第一笔');
  await picking.start();
  await picking.take(sum);
  await picking.picked.waitFor();
  await picking.start('date');
  await picking.pointAt(day);
  await shot('picking');
  await app.button('不取了，自己填').click();
  await app.button('返回清单').click();
}

async function paste(app: App, shot: Shot): Promise<void> {
  await app.button('贴一条短信，不用打字').click();
  await app.field('把短信或账单贴进来').fill(messages.overdue);
  await app.button('全都对').waitFor();
  await calm(app, app.view.getByRole('main').locator('.card').first());
  await shot('pasting');
  await app.button('清掉').click();
  await app.button('返回清单').click();
}

async function compare(app: App, shot: Shot): Promise<void> {
  await app.openStep('和通话里说的逐项对一遍');
  await app.field('把对方的短信或协议贴进来').fill(messages.dearer);
  await app.view.getByRole('heading', { name: /处不一样/ }).waitFor();
  await shot('agreement');
  await app.button('返回清单').click();
}

async function judge(app: App, shot: Shot): Promise<void> {
  await app.openContact();
  await app.button('家人朋友').click();
  await app.button('说了我欠钱、欠多少').click();
  await calm(app, app.sentence.locator('..'));
  await shot('collector');
}
