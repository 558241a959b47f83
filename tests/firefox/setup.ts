import { ensureFirefox } from '../stage/browser.ts';

/** Once, before all tests. Without a Firefox they fail: a browser that was not tried must not look well. */
export default function setup(): void {
  process.env.HUANDEQI_FIREFOX = ensureFirefox();
}
