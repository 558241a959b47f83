import { ensureChromium } from '../stage/browser.ts';

/** Once, before all tests: two workers must not look for, or install, a browser at the same time. */
export default function setup(): void {
  process.env.HUANDEQI_CHROMIUM = ensureChromium();
}
