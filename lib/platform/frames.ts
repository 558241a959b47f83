import browser, { type Runtime } from 'webextension-polyfill';
import type { ToBackground } from './messages.ts';

/**
 * Answers launchers and framed apps, so that an app in a frame can tell our launcher from a page that embeds it.
 * Secrets live as long as the background: a launcher sends its own while the frame loads, and again each time it loads anew.
 */
export function vouchForFrames() {
  const secrets = new Set<string>();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const ask = message as ToBackground;
    if (ask.type === 'frameMade') {
      secrets.add(ask.secret);
      return Promise.resolve(true);
    }
    if (ask.type === 'isLauncher') return Promise.resolve(secrets.delete(ask.secret));
    if (ask.type === 'openPanel' && sender.tab?.id !== undefined) return openPanel(sender.tab.id);
    return undefined;
  });
}

/** The browser's own side panel or sidebar, else a tab. Must be called within the user's click. */
export async function openPanel(tabId?: number): Promise<void> {
  // Newer than the polyfill: Chrome's side panel.
  const { sidePanel } = browser as unknown as { sidePanel?: { open(at: { tabId: number }): Promise<void> } };
  try {
    if (sidePanel && tabId !== undefined) return await sidePanel.open({ tabId });
    if (browser.sidebarAction) return await browser.sidebarAction.open();
  } catch {
    // Not within a click any more, or not in this browser: a tab always works.
  }
  await browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html') });
}
