import { App } from '../stage/app.ts';
import { runsChromium109 } from '../stage/floor/chromium109.ts';
import { Floor } from '../stage/floor/floor.ts';
import { fillCase, walkCall } from '../stage/journey.ts';
// Not because it needs them: with other fixtures it would have a worker of its own, and that another browser.
import { test as base, expect } from './fixtures.ts';

const test = base.extend<{ floor: Floor }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
  floor: async ({}, use) => {
    const floor = await Floor.open();
    await use(floor);
    await floor.close();
    // Also when the test has failed: this is then why.
    expect(floor.problems).toEqual([]);
  },
});

test.skip(!runsChromium109, 'Chromium 109 comes for Linux on x64 only: it is not tried on this machine.');

test('Chromium 109: from the first run to the end of a call, and the popup shows what is owed @long', async ({
  floor,
}) => {
  expect(floor.version).toMatch(/^109\./);
  const app = new App(await floor.openPage('/sidepanel.html'));
  await app.begin('local');
  await fillCase(app, async () => undefined);
  await expect(app.owed).toContainText('8,700.48');
  await walkCall(app, async (picture) => {
    if (picture === 'offer')
      await expect(app.sentence).toHaveText(
        '本金 8,640.00 元，请帮我分 12 期，每期 720.00 元，12月10日开始。',
      );
  });

  const popup = await floor.openPage('/popup.html');
  await expect(popup.getByText('8,700.48')).toBeVisible();
  const opened = floor.context.waitForEvent('page');
  await popup.getByRole('button', { name: '打开清单' }).click();
  // A tab: this Chromium has no side panel.
  const other = new App(await opened);
  await expect(other.owed).toContainText('8,700.48');
  await other.openSettings();
  await expect(other.view.getByRole('heading', { level: 1 })).toHaveText('设置与隐私');
});

test('Chromium 109 takes every rule of the style sheets, and what it would lose is seen', async ({
  floor,
}) => {
  expect(await floor.lostStyles()).toEqual([]);
  expect(await floor.lostStyles('.a{color:red;.b{color:oklch(50% 0.1 20)}}')).toEqual([
    'color:oklch(50% 0.1 20)',
    '1 rules',
  ]);
  expect(await floor.lostStyles('.a:has(:is(b)){color:light-dark(red,blue)}')).toEqual([
    'color:light-dark(red,blue)',
  ]);
  expect(await floor.lostStyles('@scope (.a){b{color:red}}')).toEqual(['2 rules']);
});
