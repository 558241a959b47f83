import browser, { type Storage } from 'webextension-polyfill';
import { partOf, type Store, withoutPasted } from '../casefile/index.ts';
import { behindTornLog } from './tornLog.ts';

function areaStore(area: Storage.StorageArea): Store {
  return {
    getAll: () => area.get(null),
    set: (items) => area.set(items),
    remove: (keys) => area.remove([...keys]),
    clear: () => area.clear(),
  };
}

const session = areaStore(browser.storage.session);
const disk = areaStore(browser.storage.local);
const onDisk = behindTornLog(disk);

/** On this computer, but for what was pasted. Cleared, Chrome deletes its files; see the words in the settings. */
export const localStore = withoutPasted(onDisk, partOf(session, 'pasted/'));

/** While the browser is open: nothing of it is written to disk. */
export const sessionStore = partOf(session, 'case/');

/** The same for private windows. The browser keeps one area for both, so each has keys of its own. */
export const privateStore = partOf(session, 'private/');

/** That the amounts are covered, in normal windows and in private ones: wherever the case itself is kept. */
export const coverStore = partOf(session, 'cover/');
export const privateCoverStore = partOf(session, 'privateCover/');

/**
 * Where the case of normal windows is: on this computer if anything is there, else while the browser is open. A move
 * that was cut off left a copy behind in the session; it is cleared.
 */
export async function chosenStore(): Promise<{ where: 'session' | 'local'; store: Store }> {
  if (Object.keys(await onDisk.getAll()).length === 0) {
    // What only fills the log may have been left by a crash.
    if (Object.keys(await disk.getAll()).length > 0) await disk.clear();
    return { where: 'session', store: sessionStore };
  }
  await sessionStore.clear();
  return { where: 'local', store: localStore };
}
