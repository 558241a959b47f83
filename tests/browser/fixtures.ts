import { test as base } from '@playwright/test';
import { exampleNow } from '../stage/clock.ts';
import type { Extension } from '../stage/extension.ts';
import { Stage } from '../stage/stage.ts';
import { Traffic } from '../stage/traffic.ts';

type Options = {
  /** Another build of the extension, or `null` for none; `test.use({ extensionDir: … })`. */
  extensionDir: string | null | undefined;
  /** What time it is in the browser; `null` for the real one. */
  now: string | null;
};

type Fixtures = {
  stage: Stage;
  extension: Extension;
  traffic: Traffic;
};

/** A test with a stage of its own: new profile, new server, new proxy. */
export const test = base.extend<Options & Fixtures>({
  extensionDir: [undefined, { option: true }],
  now: [exampleNow, { option: true }],
  stage: async ({ extensionDir, now, colorScheme, viewport, headless }, use) => {
    const stage = await Stage.open({
      extensionDir,
      now,
      headless,
      ...(colorScheme === 'dark' || colorScheme === 'light' ? { colorScheme } : {}),
      ...viewport,
    });
    await use(stage);
    await stage.close();
  },
  extension: ({ stage }, use) => use(stage.extension),
  traffic: ({ stage }, use) => use(new Traffic(stage)),
});

export { expect } from '@playwright/test';
