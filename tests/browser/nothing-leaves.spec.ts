import { walkJourney } from '../stage/journey.ts';
import { expect, test } from './fixtures.ts';

test('over the whole journey nothing is sent', async ({ stage, traffic }) => {
  await walkJourney(stage, async () => undefined);
  // What the bill page itself loads, and nothing else, has reached the server.
  expect(traffic.requests.map(({ path, query, body }) => path + query + body)).toEqual([
    '/record/index.htm',
    '/keys.js',
  ]);
  expect(traffic.elsewhere()).toEqual([]);
  expect(await traffic.fromExtension()).toEqual([]);
});

test('a request of the extension would be seen', async ({ stage, traffic }) => {
  const app = await stage.extension.openApp();
  // Leaving the page for another is a door that the policy of the page does not shut.
  await app.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://consumeprod.alipay.com/blank.htm?owed=8640';
    document.body.append(link);
    link.click();
  });
  await app.waitForURL(/blank/);
  expect(await traffic.fromExtension()).toEqual(['GET https://consumeprod.alipay.com/blank.htm?owed=8640']);
});
