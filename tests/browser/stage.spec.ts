import { expect, test } from './fixtures.ts';

// The stage itself; the extension has its own tests.
test.use({ extensionDir: null });

test('the bill stands on its real host name, and listens to keys @long', async ({ stage, traffic }) => {
  const page = await stage.openBill();
  await expect(page).toHaveTitle('账单示例页');
  await expect(page).toHaveURL('https://consumeprod.alipay.com/record/index.htm');
  await expect(page.getByText('8,640.00')).toBeVisible();
  await page.keyboard.press('7');
  expect(await page.evaluate('window.__keys')).toEqual(['7']);
  expect(traffic.requests.map(({ path }) => path)).toEqual(['/record/index.htm', '/keys.js']);
});

test('it is the day of the example, in China @long', async ({ stage }) => {
  const page = await stage.openBill();
  const now = await page.evaluate(() => new Date().toString());
  expect(now).toMatch(/^Tue Nov 24 2026 10:0.* GMT\+0800/);
});

test('what a page sends is written down, whole @long', async ({ stage, traffic }) => {
  const page = await stage.openBill();
  await page.evaluate(() => fetch('/other.htm?a=1', { method: 'POST', body: '8640' }));
  expect(traffic.requests.at(-1)).toMatchObject({
    method: 'POST',
    host: 'consumeprod.alipay.com',
    path: '/other.htm',
    query: '?a=1',
    body: '8640',
    found: false,
  });
  expect(await traffic.fromExtension()).toEqual(['POST https://consumeprod.alipay.com/other.htm?a=1']);
});

test('every other way out is shut, and written down', async ({ stage, traffic }) => {
  const page = await stage.openBill();
  await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_TUNNEL_CONNECTION_FAILED');
  // Also on this machine, and without encryption.
  await expect(page.goto('http://127.0.0.1:8765/')).rejects.toThrow('ERR_HTTP_RESPONSE_CODE_FAILURE');
  expect(traffic.connections).toContainEqual({ host: 'example.com', port: 443, allowed: false });
  expect(traffic.elsewhere()).toEqual(['example.com', '127.0.0.1']);
});
