import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ids } from './examples.ts';
import { lookAt, looks, openExample } from './looks.ts';
import { test } from './page.ts';

const folder = process.env.GALLERY_SHOTS ?? 'pictures/gallery';

for (const id of ids)
  test(id, async ({ page }) => {
    await openExample(page, id);
    for (const look of Object.keys(looks) as (keyof typeof looks)[]) {
      await lookAt(page, id, look);
      await showWhole(page);
      await page.screenshot({ path: join(folder, `${id.replace('/', '-')}-${look}.png`) });
    }
  });

/** Makes the window as high as the page, so that what keeps to its foot stands there. */
async function showWhole(page: Page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const size = page.viewportSize();
  if (size) await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
}
