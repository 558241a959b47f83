import { storedKeys, textOf } from '../stage/firefox/outside.ts';
import { firefoxApp } from '../stage/firefox/view.ts';
import { expect, test } from './fixtures.ts';

const firstRun = '先算清，再谈一个还得起的方案';

test('a private window has a case of its own, which goes with the last private window', {
  tag: '@long',
}, async ({ ownStage: stage }) => {
  await stage.window.allowInPrivate();
  const normal = await stage.openApp();
  const page = await stage.openPrivateBill(normal);
  const frame = await stage.openSidebar(page);
  await expect.poll(() => textOf(frame)).toContain('无痕窗口');
  // There is no choice: it is kept until the window closes.
  expect(await textOf(frame)).not.toContain('存在这台电脑');
  const app = firefoxApp(frame);
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10' });
  await expect.poll(() => textOf(frame)).toContain('8,700.48');

  // Apart from normal windows, and nothing on this computer.
  expect(await textOf(normal)).toContain(firstRun);
  const { local, session } = await storedKeys(normal);
  expect(local).toEqual([]);
  expect(session).not.toEqual([]);
  expect(session.filter((key) => !key.startsWith('private/'))).toEqual([]);

  // It is there until the last private window is closed.
  await app.closeSidebar();
  await expect.poll(() => stage.isSidebarShown(page)).toBe(false);
  const again = await stage.openSidebar(page);
  await expect.poll(() => textOf(again)).toContain('8,700.48');
  await page.close();
  await expect.poll(() => storedKeys(normal)).toEqual({ local: [], session: [] });
});
