import browser, { type Tabs } from 'webextension-polyfill';
import { openPanel } from './frames.ts';
import type { ToLauncher } from './messages.ts';

/** Where the checklist would open now: in the frame of a page with our launcher, or beside the page. */
export type Place = { launcher: boolean; tabId?: number | undefined };

/** Looks once, before the click: a sidebar may only be opened within it. */
export async function placeOfCurrentTab(): Promise<Place> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { launcher: await ask(tab, { type: 'isThere' }), tabId: tab?.id };
}

/**
 * Opens the app at that place. Must be called within the user's click.
 *
 * @param begun  what the app shall show; the popup, and what it has begun, goes as soon as the app has the focus
 */
export async function openApp({ launcher, tabId }: Place, begun?: Promise<void> | void): Promise<void> {
  // Firefox opens its sidebar only before anything is awaited.
  if (launcher || !browser.sidebarAction) await begun;
  if (launcher && tabId !== undefined)
    await browser.tabs.sendMessage(tabId, { type: 'open' } satisfies ToLauncher);
  else await openPanel(tabId);
  await begun;
}

/** The keyboard command: opens or closes the frame, else opens the panel. */
export async function toggleApp(tab: Tabs.Tab | undefined): Promise<void> {
  // Firefox opens its sidebar only before anything is awaited: whether to ask the page is told by its address.
  if (browser.sidebarAction && !mayHaveLauncher(tab?.url)) return browser.sidebarAction.toggle();
  if (!(await ask(tab, { type: 'toggle' }))) await openPanel(tab?.id);
}

/** Firefox tells us the addresses of Alipay's pages alone; our launcher is on those, but where passwords are typed. */
function mayHaveLauncher(address: string | undefined): boolean {
  const [launcher] = browser.runtime.getManifest().content_scripts ?? [];
  const without = launcher?.exclude_globs ?? [];
  return (
    address !== undefined &&
    !without.some((glob) => new RegExp(`^${glob.replaceAll('*', '.*')}`).test(address))
  );
}

/** Whether the launcher on that tab answered. */
async function ask(tab: Tabs.Tab | undefined, message: ToLauncher): Promise<boolean> {
  if (tab?.id === undefined) return false;
  // A tab without our launcher has nobody to answer; that is the answer.
  return browser.tabs.sendMessage(tab.id, message).then(
    (there) => there === true,
    () => false,
  );
}
