type Listener = (...given: unknown[]) => void;

/** What goes between the pages: a port is opened, carries a message, or ends. */
type Wire = { id: string } & ({ opens: string; url: string } | { carries: unknown } | { ends: true });

/**
 * Stands in for `chrome` where the extension cannot be installed: the calls that the background and the views make,
 * between pages of one origin. What is stored lies in the memory of the page that makes the call; only the background
 * makes those. Newer than Chromium 109, and so absent: the side panel.
 *
 * Runs inside the browser before anything else there, so it stands alone.
 */
export function standInForChrome(): void {
  const extension = 'chrome-extension://huandeqi';
  const wire = new BroadcastChannel('chrome');
  const ports = new Map<
    string,
    { onMessage: ReturnType<typeof event>; onDisconnect: ReturnType<typeof event> }
  >();
  const runtime: Record<string, unknown> = {
    id: 'huandeqi',
    getURL: (path: string) => new URL(path, location.origin).href,
    onConnect: event(),
    onMessage: event(),
    connect: ({ name }: { name: string }) => {
      const id = crypto.randomUUID();
      send({ id, opens: name, url: extension + location.pathname });
      return openPort(id, name);
    },
  };

  function event() {
    const listeners = new Set<Listener>();
    return {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
      hasListener: (listener: Listener) => listeners.has(listener),
      tell: (...given: unknown[]) => {
        for (const listener of listeners) listener(...given);
      },
    };
  }

  /** As Chrome does it: with a callback at the end, or else a promise. */
  function call<Given extends unknown[]>(act: (...given: Given) => unknown) {
    return (...given: unknown[]) => {
      const callback = typeof given.at(-1) === 'function' ? (given.pop() as Listener) : undefined;
      const done = (async () => act(...(given as Given)))();
      if (!callback) return done;
      return void done.then(callback, (failure: Error) => {
        runtime.lastError = { message: failure.message };
        callback();
        delete runtime.lastError;
      });
    };
  }

  function openPort(id: string, name: string, sender?: object) {
    const [onMessage, onDisconnect] = [event(), event()];
    ports.set(id, { onMessage, onDisconnect });
    const postMessage = (carries: unknown) => send({ id, carries });
    return { name, sender, onMessage, onDisconnect, postMessage };
  }

  /** As plain JSON, like between the parts of an extension. */
  function send(message: Wire) {
    wire.postMessage(JSON.stringify(message));
  }

  wire.onmessage = ({ data }) => {
    const message = JSON.parse(data) as Wire;
    const port = ports.get(message.id);
    if ('opens' in message) {
      const sender = { id: runtime.id, url: message.url };
      (runtime.onConnect as ReturnType<typeof event>).tell(openPort(message.id, message.opens, sender));
    } else if ('carries' in message) port?.onMessage.tell(message.carries, port);
    else port?.onDisconnect.tell(port);
  };
  addEventListener('pagehide', () => {
    for (const id of ports.keys()) send({ id, ends: true });
  });

  function area() {
    const kept = new Map<string, string>();
    return {
      get: call(() => Object.fromEntries([...kept].map(([key, text]) => [key, JSON.parse(text)]))),
      set: call((items: object) => {
        for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value));
      }),
      remove: call((keys: string[]) => {
        for (const key of keys) kept.delete(key);
      }),
      clear: call(() => kept.clear()),
    };
  }

  const noLauncher = () => {
    throw new Error('Could not establish connection. Receiving end does not exist.');
  };
  Object.assign(globalThis, {
    // Only the popup calls it; a tab may not close itself.
    close: () => undefined,
    chrome: {
      runtime,
      storage: { local: area(), session: area() },
      windows: {
        getAll: call(() => [{ incognito: false }]),
        getCurrent: call(() => ({ incognito: false })),
        onRemoved: event(),
      },
      tabs: {
        query: call(() => [{ id: 1 }]),
        sendMessage: call(noLauncher),
        create: call(({ url }: { url: string }) => void window.open(url)),
      },
      commands: { onCommand: event() },
      extension: { inIncognitoContext: false },
    },
  });
}
