import chromium from '../../playwright.config.ts';
import { ensureChromium } from '../stage/browser.ts';

/** Every example is a test, in a page of its own. Pictures are only taken when they are asked for. */
export default {
  ...chromium,
  testDir: '.',
  testIgnore: process.env.GALLERY_SHOTS ? 'gallery.spec.ts' : 'pictures.spec.ts',
  outputDir: '../../test-results/gallery',
  globalSetup: './setup.ts',
  reporter: 'dot',
  use: { locale: 'zh-CN', launchOptions: { executablePath: ensureChromium() } },
};
