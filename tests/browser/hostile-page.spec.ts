import type { Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import { Launcher } from '../stage/launcher.ts';
import { pageState } from '../stage/pageState.ts';
import { expect, ourFrame, owedShown, shownApp, test } from './hostileStage.ts';

// One after another on one stage.
test.describe.configure({ mode: 'default' });

const name = '还得起 独立工具';

function bodyWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.body.getBoundingClientRect().width);
}

test('after closing, nothing of ours is left but the launcher', async ({ extension, visit }) => {
  const page = await visit('/record/index.htm');
  const launcher = new Launcher(page);
  await expect.poll(() => launcher.button(name)).toBeDefined();
  const before = await page.evaluate(pageState);
  const elements = await launcher.count('style');
  await extension.clickLauncher(page);
  const app = await shownApp(page);
  expect(await launcher.count('iframe')).toBe(1);
  expect(await page.evaluate(pageState)).not.toEqual(before);
  await page.mouse.move(10, 10);
  await app.closeSidebar();
  await expect.poll(() => launcher.count('iframe')).toBe(0);
  expect(await page.evaluate(pageState)).toEqual(before);
  expect(await launcher.count('style')).toBe(elements);
});

test('the strictest policies of a page do not keep the sidebar out', async ({ extension, visit }) => {
  const page = await visit('/headers/strict.htm');
  const width = await bodyWidth(page);
  await extension.clickLauncher(page);
  await shownApp(page);
  await expect.poll(() => extension.isSidebarShown(page)).toBe(true);
  expect(await bodyWidth(page)).toBe(width - 400);
});

for (const headers of ['coep', 'credentialless', 'sandbox']) {
  const tag = headers === 'coep' ? [] : '@long';
  test(`where headers keep the sidebar out, the side panel is offered: ${headers}`, { tag }, async ({
    extension,
    visit,
  }) => {
    const page = await visit(`/headers/${headers}.htm`);
    const launcher = new Launcher(page);
    await expect.poll(() => launcher.button(name)).toBeDefined();
    const before = await page.evaluate(pageState);
    await extension.clickLauncher(page);
    await expect.poll(() => launcher.button('换个地方打开')).toBeDefined();
    // Frame and narrowing are gone.
    expect(await launcher.count('iframe')).toBe(0);
    expect(await page.evaluate(pageState)).toEqual(before);

    await launcher.click('换个地方打开');
    const panel = new App(await extension.realPage('/sidepanel.html'));
    await expect(panel.owed).toContainText(owedShown);
    await expect(panel.button('收起侧栏')).toHaveCount(0);
    expect(await launcher.button('换个地方打开')).toBeUndefined();
    expect(await launcher.button(name)).toBeDefined();
  });
}

test('once it is known, the launcher opens the side panel itself @long', async ({ extension, visit }) => {
  const page = await visit('/headers/coep.htm');
  const launcher = new Launcher(page);
  await extension.hoverLauncher(page);
  await expect.poll(() => launcher.count('iframe')).toBe(1);
  await expect.poll(() => launcher.count('iframe')).toBe(0);
  expect(await launcher.button('换个地方打开')).toBeUndefined();
  await launcher.click(name);
  const panel = new App(await extension.realPage('/sidepanel.html'));
  await expect(panel.owed).toContainText(owedShown);
});

test('the offer can be declined, by keyboard too @long', async ({ extension, visit }) => {
  const page = await visit('/headers/coep.htm');
  const launcher = new Launcher(page);
  await extension.clickLauncher(page);
  await expect.poll(() => launcher.button('不用了')).toBeDefined();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => launcher.button('不用了')).toBeUndefined();
  expect(await launcher.button(name)).toBeDefined();
});

test.describe('where a password is typed there is no launcher', () => {
  for (const [host, launchers] of Object.entries({
    'consumeprod.alipay.com': 1,
    'custweb.alipay.com': 1,
    'auth.alipay.com': 0,
    'authgtj.alipay.com': 0,
    'login.alipay.com': 0,
    'loginzth.alipay.com': 0,
    'cashier.alipay.com': 0,
    'excashier.alipay.com': 0,
  }))
    test(`${host}: ${launchers}`, async ({ visit }) => {
      // No waiting: the hosts where there is one show that it is there at once.
      const page = await visit(`https://${host}/blank.htm`);
      expect(await page.locator('[data-huandeqi]').count()).toBe(launchers);
    });

  test('whenever the field is shown, and only then', async ({ visit }) => {
    const page = await visit('/password.htm');
    const launcher = new Launcher(page);
    const shown = () => launcher.button(name);
    // It was there from the start.
    expect(await shown()).toBeUndefined();
    const ways: [away: string, back: string][] = [
      ["document.querySelector('#pay').remove()", "document.body.insertAdjacentHTML('beforeend', pay)"],
      [
        "document.querySelector('#pay').className = 'closed'",
        "document.querySelector('#pay').className = ''",
      ],
      [
        "document.querySelector('#field').type = 'text'",
        "document.querySelector('#field').type = 'password'",
      ],
      ["document.querySelector('#pay').close()", "document.querySelector('#pay').showModal()"],
    ];
    for (const [away, back] of ways) {
      await page.evaluate(away);
      await expect.poll(shown).toBeDefined();
      await page.evaluate(back);
      await expect.poll(shown).toBeUndefined();
    }
  });

  test('the keyboard command opens the side panel there', async ({ extension, visit }) => {
    const page = await visit('/password.htm');
    const width = await bodyWidth(page);
    await extension.pressShortcut(page);
    const panel = new App(await extension.realPage('/sidepanel.html'));
    await expect(panel.owed).toContainText(owedShown);
    expect(await bodyWidth(page)).toBe(width);
    expect(await ourFrame(page)).toBeUndefined();
  });

  test('a sidebar that is open stays; closed, it is not offered again', async ({ extension, visit }) => {
    const page = await visit('/blank.htm');
    const launcher = new Launcher(page);
    await extension.clickLauncher(page);
    const app = await shownApp(page);
    await page.evaluate("document.body.innerHTML = '<input type=password>'");
    await page.mouse.move(10, 10);
    await app.closeSidebar();
    await expect.poll(() => launcher.count('iframe')).toBe(0);
    await expect.poll(() => launcher.button(name)).toBeUndefined();
    await page.evaluate("document.body.innerHTML = ''");
    await expect.poll(() => launcher.button(name)).toBeDefined();
  });
});

test('rules of the page do not change how the launcher looks', async ({ extension, visit }) => {
  const page = await visit('/blank.htm');
  const launcher = new Launcher(page);
  await expect.poll(() => launcher.button(name)).toBeDefined();
  const before = await launcher.button(name);
  if (!before) throw new Error('No launcher.');
  const clip = { ...before, width: before.width - 1 };
  const picture = await page.screenshot({ clip });
  await page.evaluate(() => {
    const rules =
      'display:none!important;visibility:hidden!important;opacity:0!important;color:red!important;' +
      'transform:scale(3) rotate(9deg)!important;filter:invert(1)!important;position:static!important;' +
      'font:40px serif!important;pointer-events:none!important;zoom:3!important;clip-path:circle(0)!important;' +
      'direction:rtl!important;writing-mode:vertical-rl!important;letter-spacing:9px!important';
    const sheet = document.createElement('style');
    // The page's own root is left out: with it the page would hide itself.
    sheet.textContent = `
      html *, [data-huandeqi], div, button, iframe, [data-huandeqi]::before { ${rules} }
      html { font-size: 40px; letter-spacing: 9px; text-transform: uppercase; --paper: red; --ink: red; cursor: none }
      button, small, :host, ::part(button), ::slotted(*) { ${rules} }`;
    document.head.append(sheet);
    const host = document.querySelector('[data-huandeqi]') as HTMLElement;
    host.style.cssText = rules;
    host.className = host.id = 'mine';
    host.dir = 'rtl';
    host.hidden = true;
    host.append('words of the page', document.createElement('button'));
    host.animate([{ opacity: 0, display: 'none' }], { duration: 1, fill: 'forwards' });
  });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await launcher.button(name)).toEqual(before);
  expect((await page.screenshot({ clip })).equals(picture)).toBe(true);
  await extension.clickLauncher(page);
  await shownApp(page);
  await expect.poll(() => extension.isSidebarShown(page)).toBe(true);
});

test('what the page removes comes back once; a page that insists is obeyed', async ({ extension, visit }) => {
  const page = await visit('/blank.htm');
  const launcher = new Launcher(page);
  const remove = "document.querySelector('[data-huandeqi]').remove()";
  await extension.clickLauncher(page);
  await shownApp(page);
  await page.evaluate(remove);
  // With the sidebar that was open, which begins anew.
  await expect.poll(async () => Boolean(await ourFrame(page))).toBe(true);
  await shownApp(page);
  await page.evaluate(remove);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await launcher.count('iframe')).toBe(0);
  expect(await page.locator('[data-huandeqi]').count()).toBe(0);
  expect(await bodyWidth(page)).toBeGreaterThan(1400);
  // Nobody is there, so the command goes to the side panel.
  await extension.pressShortcut(page);
  await extension.realPage('/sidepanel.html');
});

test('it survives a page that writes itself anew', async ({ extension, visit }) => {
  const page = await visit('/blank.htm');
  await expect(page.locator('[data-huandeqi]')).toHaveCount(1);
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>anew</title><p>anew');
    document.close();
  });
  await expect(page.locator('[data-huandeqi]')).toHaveCount(1);
  await extension.clickLauncher(page);
  await shownApp(page);
});

test('a sidebar that the page moves begins anew and shows the case again', async ({ extension, visit }) => {
  const page = await visit('/blank.htm');
  await extension.clickLauncher(page);
  const app = await shownApp(page);
  await page.evaluate("document.body.append(document.querySelector('[data-huandeqi]'))");
  await expect.poll(() => page.frames().includes(app.view as never)).toBe(false);
  await shownApp(page);
});

test('a page that changes all the time costs one look in an idle moment', async ({ extension, visit }) => {
  const page = await visit('/blank.htm');
  await expect(page.locator('[data-huandeqi]')).toHaveCount(1);
  const debug = await extension.context.newCDPSession(page);
  let world = 0;
  debug.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) world = context.id;
  });
  await debug.send('Runtime.enable');
  /** In the launcher's own world. */
  const inside = async (expression: string) =>
    (await debug.send('Runtime.evaluate', { expression, contextId: world, returnByValue: true })).result
      .value;
  await inside(`
    globalThis.looks = 0;
    const real = document.querySelectorAll;
    document.querySelectorAll = (...what) => {
      looks++;
      return real.apply(document, what);
    };`);
  const frames = await page.evaluate(async () => {
    const nodes = Array.from({ length: 20_000 }, () => document.createElement('p'));
    document.body.append(...nodes);
    const began = performance.now();
    let drawn = 0;
    while (performance.now() - began < 1000) {
      for (let turn = 0; turn < 20; turn++) {
        for (let i = 0; i < 50; i++) {
          const node = nodes[Math.floor(Math.random() * nodes.length)] as HTMLElement;
          node.append(String(i));
          node.className = `c${i}`;
        }
        // A microtask each: the observer is called as often.
        await undefined;
      }
      await new Promise(requestAnimationFrame);
      drawn++;
    }
    return drawn;
  });
  const looks = await inside('looks');
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThanOrEqual(frames + 1);
});
