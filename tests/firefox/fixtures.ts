import { test as base } from '@playwright/test';
import { FirefoxStage } from '../stage/firefox/stage.ts';

/** A test with a stage of its own: new profile, new server, new proxy. */
export const test = base.extend<{ stage: FirefoxStage }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
  stage: async ({}, use) => {
    const stage = await FirefoxStage.open();
    await use(stage);
    await stage.close();
  },
});

export { expect } from '@playwright/test';
