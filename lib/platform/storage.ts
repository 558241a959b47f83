import browser from 'webextension-polyfill';
import type { Store } from '../casefile/index.ts';

/** The browser's own storage on this computer. */
export const localStore: Store = {
  getAll: () => browser.storage.local.get(null),
  set: (items) => browser.storage.local.set(items),
  remove: (keys) => browser.storage.local.remove([...keys]),
};
