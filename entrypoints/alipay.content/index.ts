import { defineContentScript } from 'wxt/utils/define-content-script';
import { launch } from './launcher.ts';

/** The launcher on Alipay's pages; never where a password is typed. It starts when the page is idle, as scripts do. */
export default defineContentScript({
  matches: ['https://*.alipay.com/*'],
  excludeGlobs: ['https://auth*', 'https://login*', 'https://*cashier*'],
  main: launch,
});
