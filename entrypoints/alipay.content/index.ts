import { defineContentScript } from 'wxt/utils/define-content-script';
import { PASSWORD_PAGES } from '../../lib/platform/pages.ts';
import { launch } from './launcher.ts';

/** The launcher on Alipay's pages; never where a password is typed. */
export default defineContentScript({
  matches: ['https://*.alipay.com/*'],
  excludeGlobs: PASSWORD_PAGES,
  runAt: 'document_idle',
  main: launch,
});
