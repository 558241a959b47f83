import { Launcher } from '../stage/firefox/launcher.ts';
import { textOf } from '../stage/firefox/outside.ts';
import { firefoxApp } from '../stage/firefox/view.ts';
import { pageState } from '../stage/pageState.ts';
import { expect, test } from './fixtures.ts';

test('updated while the sidebar is open: one launcher, which works, and what was entered is there', async ({
  stage,
}) => {
  const page = await stage.openBill();
  const before = await page.evaluate(pageState);
  const old = await stage.openSidebar(page);
  const app = firefoxApp(old);
  await app.begin('local');
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10' });
  await expect.poll(() => textOf(old)).toContain('8,700.48');
  await page.evaluate("document.querySelector('[data-huandeqi]').id = 'old'");

  await stage.window.reloadExtension();
  // The old one has gone with its frame and its narrowing, and a new one is there.
  await expect.poll(() => page.$$('#old')).toEqual([]);
  await expect.poll(() => page.evaluate(pageState)).toEqual(before);
  expect(await new Launcher(page).count('iframe')).toBe(0);

  const fresh = await stage.openSidebar(page);
  await expect.poll(() => textOf(fresh)).toContain('8,700.48');
  expect(await page.$$('[data-huandeqi]')).toHaveLength(1);
});
