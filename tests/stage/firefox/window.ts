import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's connection that its types leave out. */
type Connection = { send(method: string, params: object): Promise<{ result: Answer }> };
type Answer = {
  contexts?: { context: string }[];
  type?: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
};

/** From the manifest; Firefox knows the extension by it. */
export const extensionId = 'huandeqi@huandeqi.local';

/** Firefox's own window, around the pages: runs code with all of the browser's rights. */
export class FirefoxWindow {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  /** @throws Error with what the code threw */
  async evaluate(expression: string): Promise<unknown> {
    const tree = await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = tree.result.contexts?.[0]?.context;
    const { result } = await this.#connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (result.type !== 'success') throw new Error(result.exceptionDetails?.text);
    return result.result?.value;
  }

  /** Whether Firefox shows a sidebar, of whomever. */
  async isSidebarOpen(): Promise<boolean> {
    return (await this.evaluate('SidebarController.isOpen')) === true;
  }

  /** Of the tab in front; puppeteer learns none of a page of the extension. */
  async shownAddress(): Promise<unknown> {
    return this.evaluate('gBrowser.currentURI.spec');
  }

  /** The one in front. */
  async closeTab(): Promise<void> {
    await this.evaluate('gBrowser.removeCurrentTab()');
  }

  /** The one in front stays; the sidebar goes too. */
  async closeAllButTab(): Promise<void> {
    await this.evaluate('SidebarController.hide(); gBrowser.removeAllTabsBut(gBrowser.selectedTab)');
  }

  async focus(): Promise<void> {
    await this.evaluate('window.focus()');
  }

  /** As a user allows it, on the browser's own page of extensions; the extension starts anew. */
  async allowInPrivate(): Promise<void> {
    await this.evaluate(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add('${extensionId}', allowed);
    })()`);
    await this.reloadExtension();
  }

  /** As an update does it: the extension goes from under its open pages and comes again. */
  async reloadExtension(): Promise<void> {
    await this.evaluate(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('${extensionId}');
      await addon.reload();
    })()`);
  }

  /** Alt+Shift+H. Keys that are typed never become a command. */
  async pressShortcut(): Promise<void> {
    await this.evaluate(`document.querySelector('keyset[id^="ext-keyset"] key').doCommand()`);
  }

  /** A real key, so that what it sets off is the user's doing; goes to the popup below the toolbar. */
  async pressEnterInPopup(): Promise<void> {
    await this.evaluate(`{
      document.querySelector('.webextension-popup-browser').focus();
      const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keys.beginInputTransactionForTests(window);
      const enter = new KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 });
      keys.keydown(enter);
      keys.keyup(enter);
    }`);
  }
}
