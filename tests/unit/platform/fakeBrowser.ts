import { memoryStore, type Store } from '../../../lib/casefile/index.ts';

type Listener = (...args: never[]) => unknown;

/** As the browser's events: a listener that throws is our bug, so it is written down. */
function event(thrown: unknown[]) {
  const listeners = new Set<Listener>();
  return {
    none: () => listeners.size === 0,
    addListener: (listener: Listener) => void listeners.add(listener),
    fire: (...args: unknown[]) => {
      for (const listener of listeners) {
        const failed = (failure: unknown) => thrown.push(failure);
        try {
          void Promise.resolve(listener(...(args as never[]))).catch(failed);
        } catch (failure) {
          failed(failure);
        }
      }
    },
  };
}

type Pipe = ReturnType<typeof pipe>;

/** Two ends; what is sent arrives later, in order, as JSON, as in Chromium. */
function pipe(name: string, thrown: unknown[], delay: () => Promise<void>) {
  let open = true;
  let turn = Promise.resolve();
  const end = (sender?: object) => ({
    name,
    sender,
    onMessage: event(thrown),
    onDisconnect: event(thrown),
    postMessage: (_message: unknown): void => undefined,
  });
  const ends = [end(), end({ id: 'us', url: 'chrome-extension://us/sidepanel.html' })] as const;
  const join = (from: (typeof ends)[number], to: (typeof ends)[number]) => {
    from.postMessage = (message) => {
      if (!open) throw new Error('Attempting to use a disconnected port object');
      const text = JSON.stringify(message);
      turn = turn.then(delay).then(() => {
        if (open) to.onMessage.fire(JSON.parse(text));
      });
    };
  };
  join(ends[0], ends[1]);
  join(ends[1], ends[0]);
  return {
    ends,
    close: () => {
      if (!open) return;
      open = false;
      for (const { onDisconnect } of ends) onDisconnect.fire();
    },
  };
}

const area = (store: Store) => ({
  get: () => store.getAll(),
  set: (items: Record<string, unknown>) => store.set(items),
  remove: (keys: string[]) => store.remove(keys),
  clear: () => store.clear(),
});

/**
 * As much of a browser as the background and its views use. Their files take the browser as they are loaded, so this
 * stands in for it before, and is one for all tests of them.
 */
export function fakeBrowser(): ReturnType<typeof newBrowser> {
  shared ??= newBrowser();
  return shared;
}

/** The files of one worker share what was loaded first, and so its browser. */
let shared: ReturnType<typeof newBrowser> | undefined;

function newBrowser() {
  const thrown: unknown[] = [];
  const pipes: Pipe[] = [];
  let onConnect = event(thrown);
  let delay: () => Promise<void> = async () => undefined;
  const places: Record<'local' | 'session', Store> = { local: memoryStore(), session: memoryStore() };
  const through = (name: 'local' | 'session'): Store => ({
    getAll: () => places[name].getAll(),
    set: (items) => places[name].set(items),
    remove: (keys) => places[name].remove(keys),
    clear: () => places[name].clear(),
  });
  const runtime = {
    id: 'us' as string | undefined,
    onConnect: { addListener: (listener: Listener) => onConnect.addListener(listener) },
    connect: ({ name }: { name: string }) => {
      const both = pipe(name, thrown, delay);
      pipes.push(both);
      void Promise.resolve().then(() => (onConnect.none() ? both.close() : onConnect.fire(both.ends[1])));
      return both.ends[0];
    },
  };
  const api = {
    runtime,
    windows: {
      getAll: async () => [],
      getCurrent: async () => ({ incognito: false }),
      onRemoved: event(thrown),
    },
    storage: { local: area(through('local')), session: area(through('session')) },
  };
  Object.assign(globalThis, { chrome: api, browser: api });
  return {
    places,
    /** What listeners of ours threw. */
    thrown,
    connections: () => pipes.length,
    /** Each message takes as long as this. */
    slow: (by: () => Promise<void>) => {
      delay = by;
    },
    /** The background is stopped, and starts when it is needed; `begin` is its first turn. */
    restart: (begin: () => void) => {
      const open = [...pipes];
      onConnect = event(thrown);
      begin();
      for (const each of open) each.close();
    },
    /** The extension itself goes away, and its pages stay. */
    uninstall: () => {
      runtime.id = undefined;
      for (const each of pipes) each.close();
    },
    /** A new browser: nothing stored, nothing open. */
    renew: (stored: { local?: Record<string, unknown>; session?: Record<string, unknown> } = {}) => {
      runtime.id = 'us';
      delay = async () => undefined;
      places.local = memoryStore(stored.local);
      places.session = memoryStore(stored.session);
      pipes.length = 0;
      thrown.length = 0;
      onConnect = event(thrown);
    },
  };
}
