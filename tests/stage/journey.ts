import type { Page } from '@playwright/test';
import { App, exampleBudget } from './app.ts';
import type { Stage } from './stage.ts';

/** Takes a picture; of the newest tab, or of the page given. */
export type Shot = (name: string, of?: Page) => Promise<void>;

/** What a user does, from the first click on; a picture of each step. */
export async function walkJourney(stage: Stage, shot: Shot): Promise<void> {
  const page = await stage.extension.openBill();
  await shot('bill');
  const app = new App(await stage.extension.openSidebar(page));
  await shot('first-run');
  await app.begin();
  await shot('home-start');
  await fillCase(app, shot);
  await walkCall(app, shot);
  const popup = await stage.extension.openRealPopup();
  await popup.getByText('以书面为准').waitFor();
  await shot('popup', popup);
}

/** From the empty checklist to a case ready for the call. */
export async function fillCase(app: App, shot: Shot): Promise<void> {
  await app.enterBill({ unpaid: '8640.00', dueDate: '2026-11-10', billSays: '8704.80' });
  await app.openStep('弄清欠多少');
  await app.openStep('填第一笔');
  await shot('debt');
  await app.button('返回清单').click();
  await app.openStep('定底线');
  await app.typeBudget(exampleBudget);
  await shot('budget');
  await app.button('定下来，看清单').click();
  await app.setPlan({ parts: '12', firstDate: '2026-12-10' });
  await shot('home');
}

const noShot: Shot = async () => undefined;

/** 8,640.00 two weeks late, twelve parts, a limit of 860.00 and 800.00: ready for the call. */
const readyWith = (billSays: string) => async (app: App) => {
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays });
  await app.setLimit('860', '800');
  await app.setPlan({ parts: '12', firstDate: '2026-12-10' });
};

/** The bill says what we reckon, or a day more. */
export const readyAsReckoned = readyWith('8700.48');
export const readyForCall = readyWith('8704.80');

/** The journey up to the call's record: twelve parts are agreed. */
export async function agreed(app: App): Promise<void> {
  await app.begin();
  await fillCase(app, noShot);
  await walkCall(app, noShot);
}

/** The call, to its record and home again. */
export async function walkCall(app: App, shot: Shot): Promise<void> {
  await app.prepareCall();
  await shot('prepare');
  await app.button('接通了，开始').click();
  await app.hear('可以办');
  await app.note.fill('工号 B3158，姓林');
  await app.note.press('Enter');
  await app.hear('说了');
  await app.hear('查到了，对得上');
  await shot('offer');
  await app.button('让我缓一下').click();
  await shot('calm');
  await app.button('好了，回到刚才那句').click();
  await app.hear('同意，或说可以申请');
  await app.hear('不能减，照付');
  await app.hear('同意，就这样办');
  await app.hear('是，不收');
  await shot('read-back');
  await app.hear('对');
  await app.hear('对');
  await app.hear('对');
  await app.hear('同意，会发');
  await shot('last-sentence');
  await app.button(/挂断了，记下来/).click();
  await shot('record');
  await app.button('记完了，看清单').click();
  await shot('home-after-call');
}
