import { test as base } from '@playwright/test';
import { FirefoxStage } from '../stage/firefox/stage.ts';
import { Lender } from '../stage/lender.ts';

type Fixtures = {
  /** As after the start, in a browser that other tests had before. */
  stage: FirefoxStage;
  /** With a browser of its own: where something would stay in it. */
  ownStage: FirefoxStage;
};

export const test = base.extend<Fixtures, { lender: Lender<FirefoxStage> }>({
  lender: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const lender = new Lender(FirefoxStage.open);
      await use(lender);
      await lender.close();
    },
    { scope: 'worker' },
  ],
  stage: async ({ lender }, use) => use(await lender.lend(undefined)),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
  ownStage: async ({}, use) => {
    const stage = await FirefoxStage.open();
    await use(stage);
    await stage.close();
  },
});

export { expect } from '@playwright/test';
