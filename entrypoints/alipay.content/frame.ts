import { api, type FromFrame, type FromLauncher } from './api.ts';

/** The app in a frame on the page, and the line to it. */
export type Frame = { element: HTMLIFrameElement; opened(): void };

/**
 * Makes the frame and proves to the app in it that it was made by us: a secret goes through the background, and again
 * through a port that only the app can get. The app draws nothing before.
 */
export function makeFrame(onReady: () => void, onClose: () => void): Frame {
  const element = document.createElement('iframe');
  element.title = '还得起';
  element.src = api.runtime.getURL('sidepanel.html');
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<FromFrame>) => (data.type === 'ready' ? onReady() : onClose());
  element.addEventListener('load', () => void introduce(element, port2), { once: true });
  return { element, opened: () => port1.postMessage({ type: 'opened' } satisfies FromLauncher) };
}

async function introduce(element: HTMLIFrameElement, port: MessagePort) {
  const secret = crypto.randomUUID();
  await api.runtime.sendMessage({ type: 'frameMade', secret });
  element.contentWindow?.postMessage(secret, appOrigin(), [port]);
}

/** Chrome serves the frame under an address that changes; its origin stays the extension's id. */
function appOrigin(): string {
  const { protocol, origin } = new URL(api.runtime.getURL('/'));
  return protocol === 'chrome-extension:' ? `chrome-extension://${api.runtime.id}` : origin;
}
