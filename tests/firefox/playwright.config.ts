import chromium from '../../playwright.config.ts';

/** Playwright runs these tests and compares; the browser in them is driven by puppeteer. */
export default {
  ...chromium,
  testDir: '.',
  outputDir: '../../test-results/firefox',
  globalSetup: './setup.ts',
  // Whole files side by side: the tests of one share a browser.
  fullyParallel: false,
};
