import { test as base } from '@playwright/test';
import { exampleNow } from '../stage/clock.ts';
import type { Extension } from '../stage/extension.ts';
import { Lender } from '../stage/lender.ts';
import { Stage, type StageOptions } from '../stage/stage.ts';
import { Traffic } from '../stage/traffic.ts';
import { type Walk, Walked } from '../stage/walked.ts';

type Options = {
  /** Another build of the extension, or `null` for none; `test.use({ extensionDir: … })`. */
  extensionDir: string | null | undefined;
  /** What time it is in the browser; `null` for the real one. */
  now: string | null;
};

type Fixtures = {
  asked: StageOptions;
  stage: Stage;
  lent: Stage;
  extension: Extension;
  traffic: Traffic;
  /** Called first, it leaves the extension of the test as that walk does, with nothing open. */
  startAfter: StartAfter;
};

export type StartAfter = (walk: Walk) => Promise<void>;

/**
 * With `extension`, a test has what a user has who just installed it, in a browser that other tests had before. With
 * `stage` it has a browser of its own: for what would stay in the browser, or is told of the browser as a whole; then
 * the extension is `stage.extension`.
 */
export const test = base.extend<Options & Fixtures, { lender: Lender<Stage, StageOptions>; walked: Walked }>({
  extensionDir: [undefined, { option: true }],
  now: [exampleNow, { option: true }],
  asked: ({ extensionDir, now, colorScheme, viewport, headless }, use) =>
    use({
      extensionDir,
      now,
      headless,
      ...(colorScheme === 'dark' || colorScheme === 'light' ? { colorScheme } : {}),
      ...viewport,
    }),
  stage: async ({ asked }, use) => {
    const stage = await Stage.open(asked);
    await use(stage);
    await stage.close();
  },
  lender: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const lender = new Lender(Stage.open);
      await use(lender);
      await lender.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  walked: [({}, use) => use(new Walked()), { scope: 'worker' }],
  lent: async ({ lender, asked }, use) => use(await lender.lend(asked)),
  extension: ({ lent }, use) => use(lent.extension),
  startAfter: ({ lent, walked }, use) => use((walk) => walked.put(lent, walk)),
  traffic: ({ stage }, use) => use(new Traffic(stage)),
});

export { expect } from '@playwright/test';
