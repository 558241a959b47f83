import { randomInt } from 'node:crypto';
import type { App } from './app.ts';

/**
 * A word that nothing else holds, in Chinese: a different thing in each encoding, and with nothing in it that repeats,
 * so that it stays whole also where a browser packs what it writes.
 */
export const newMarker = () =>
  String.fromCharCode(...Array.from({ length: 12 }, () => randomInt(0x4e00, 0x9fa6)));

/**
 * Goes through every screen with fields.
 *
 * @param screen  called on each, with how many fields it has; types into them
 */
export async function walkFields(app: App, screen: (fields: number) => Promise<void>): Promise<void> {
  await app.openStep('填第一笔');
  await screen(4);
  await app.typeBill({ unpaid: '8640', dueDate: '2026-11-10', dailyRate: '0.05', billSays: '8704.80' });
  await app.button('好了，看清单').click();
  await app.openStep('定底线');
  await screen(7);
  await app.button('不想算，直接填底线').click();
  await screen(2);
  await app.field('每月最多还').fill('860');
  await app.field('一次最多拿出').fill('800');
  await app.button('定下来，看清单').click();
  await app.openStep('定方案');
  await screen(2);
  await app.button('返回清单').click();
  await app.button('电话正在响').click();
  await screen(4);
  await app.note.press('Enter');
  await app.button('对方报了方案').click();
  await app.view.getByText('还说了减免、缓几个月、哪天答复', { exact: true }).click();
  await screen(8);
  await app.button('回到刚才那句').click();
  await app.button('挂断了').click();
  await app.button('再加一条').click();
  await screen(5);
  await app.button('记完了，看合不合规').click();
  // The firm and the staff number of the call are there already, so where they stand is open.
  await screen(4);
  await app.button('返回记录').click();
  await app.button('看清单').click();
  await app.openSettings();
  await screen(1);
}
