import { appAddress } from '../stage/firefox/launch.ts';
import { Launcher } from '../stage/firefox/launcher.ts';
import { textOfSidebar } from '../stage/firefox/outside.ts';
import { firefoxApp } from '../stage/firefox/view.ts';
import { pageState } from '../stage/pageState.ts';
import { expect, owedShown, shownApp, test } from './hostileStage.ts';

const name = '还得起独立工具';

test('after closing, nothing of ours is left but the launcher', async ({ stage, visit }) => {
  const page = await visit('/record/index.htm');
  const launcher = new Launcher(page);
  await expect.poll(() => launcher.button(name)).toBeDefined();
  const before = await page.evaluate(pageState);
  const elements = await launcher.count('*');
  await stage.clickLauncher(page);
  const frame = await shownApp(stage, page);
  expect(await launcher.count('iframe')).toBe(1);
  expect(await page.evaluate(pageState)).not.toEqual(before);
  await page.mouse.move(10, 10);
  await firefoxApp(frame).closeSidebar();
  await expect.poll(() => launcher.count('iframe')).toBe(0);
  expect(await page.evaluate(pageState)).toEqual(before);
  expect(await launcher.count('*')).toBe(elements);
});

for (const headers of ['strict', 'coep', 'credentialless'])
  test(`the headers of a page do not keep the sidebar out: ${headers}`, async ({ stage, visit }) => {
    const page = await visit(`/headers/${headers}.htm`);
    const { width } = await page.evaluate(pageState);
    await stage.clickLauncher(page);
    await shownApp(stage, page);
    expect(await stage.isSidebarShown(page)).toBe(true);
    expect((await page.evaluate(pageState)).width).toBe(width - 400);
  });

test('where a sandboxed page keeps the sidebar out, a tab is offered', async ({ stage, visit }) => {
  const page = await visit('/headers/sandbox.htm');
  const launcher = new Launcher(page);
  await expect.poll(() => launcher.button(name)).toBeDefined();
  const before = await page.evaluate(pageState);
  await stage.clickLauncher(page);
  await expect.poll(() => launcher.button('换个地方打开')).toBeDefined();
  // Frame and narrowing are gone.
  expect(await launcher.count('iframe')).toBe(0);
  expect(await page.evaluate(pageState)).toEqual(before);

  const tabs = await stage.countTabs();
  await launcher.click('换个地方打开');
  await expect.poll(() => stage.countTabs()).toBe(tabs + 1);
  await expect.poll(() => stage.window.shownAddress()).toBe(appAddress);
  await stage.window.closeTab();
  expect(await launcher.button('换个地方打开')).toBeUndefined();
  expect(await launcher.button(name)).toBeDefined();
});

test('where a password is typed there is no launcher', async ({ visit }) => {
  const hosts = ['consumeprod', 'custweb', 'auth', 'authgtj', 'login', 'loginzth', 'cashier', 'excashier'];
  const page = await visit('/blank.htm');
  const launchers: Record<string, number> = {};
  for (const host of hosts) {
    // No waiting: the hosts where there is one show that it is there at once.
    await page.goto(`https://${host}.alipay.com/blank.htm`);
    launchers[host] = (await page.$$('[data-huandeqi]')).length;
  }
  expect(launchers).toEqual({
    consumeprod: 1,
    custweb: 1,
    auth: 0,
    authgtj: 0,
    login: 0,
    loginzth: 0,
    cashier: 0,
    excashier: 0,
  });
});

test('on a login page the keyboard command opens and closes the sidebar of the browser', async ({
  stage,
  tab,
  visit,
}) => {
  await visit('https://login.alipay.com/blank.htm');
  const tabs = await stage.countTabs();
  await stage.window.pressShortcut();
  await expect.poll(() => textOfSidebar(tab)).toContain(owedShown);
  await stage.window.pressShortcut();
  await expect.poll(() => stage.window.isSidebarOpen()).toBe(false);
  expect(await stage.countTabs()).toBe(tabs);
});

test('where a password field is shown, and only then, there is no launcher', async ({ visit }) => {
  const page = await visit('/password.htm');
  const launcher = new Launcher(page);
  const shown = () => launcher.button(name);
  // It was there from the start.
  expect(await shown()).toBeUndefined();
  const ways: [away: string, back: string][] = [
    ["document.querySelector('#pay').remove()", "document.body.insertAdjacentHTML('beforeend', pay)"],
    ["document.querySelector('#pay').className = 'closed'", "document.querySelector('#pay').className = ''"],
    ["document.querySelector('#field').type = 'text'", "document.querySelector('#field').type = 'password'"],
    ["document.querySelector('#pay').close()", "document.querySelector('#pay').showModal()"],
  ];
  for (const [away, back] of ways) {
    await page.evaluate(away);
    await expect.poll(shown).toBeDefined();
    await page.evaluate(back);
    await expect.poll(shown).toBeUndefined();
  }
});
