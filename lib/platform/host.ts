import browser from 'webextension-polyfill';
import type { Host } from '../casefile/index.ts';
import type { FromFrame, FromLauncher, ToBackground } from './messages.ts';
import { pickThrough } from './pick.ts';

/**
 * Resolves when the app may draw. In a frame that is only after our launcher has proved itself: a page that embeds the
 * app by itself waits for ever and sees nothing.
 */
export function awaitHost(): Promise<Host> {
  if (window.top === window) return Promise.resolve({ framed: false, onOpened: () => undefined });
  return new Promise((resolve) => {
    window.addEventListener('message', async ({ data, ports: [port] }) => {
      if (typeof data !== 'string' || !port) return;
      if (await browser.runtime.sendMessage({ type: 'isLauncher', secret: data } satisfies ToBackground))
        resolve(framedBy(port));
    });
  });
}

function framedBy(port: MessagePort): Host {
  const listeners = new Set<() => void>();
  const post = (message: FromFrame) => port.postMessage(message);
  const { pick, hear } = pickThrough(post);
  port.onmessage = ({ data }: MessageEvent<FromLauncher>) => {
    if (data.type === 'opened') for (const listener of listeners) listener();
    else hear(data);
  };
  // Before it has drawn, which may take long: this page lets frames in.
  post({ type: 'here' });
  // The app says ready itself once it has drawn; the first listener is the app.
  return {
    framed: true,
    close: () => post({ type: 'close' }),
    onOpened: (listener) => {
      listeners.add(listener);
      post({ type: 'ready' });
    },
    pick,
  };
}
