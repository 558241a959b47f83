import { type AskToPick, api, type FromFrame, type FromLauncher, picker } from './api.ts';
import { make } from './make.ts';

/** The app in a frame on the page, and the line to it. */
export type Frame = {
  element: HTMLIFrameElement;
  /**
   * The user has opened it: once it has loaded it takes the focus, ready or not, since until then the page hears the keys,
   * and the app is told. While it loads, nothing: a focus that is given to it then is lost, and so are the keys.
   */
  enter(): void;
};

export type FrameEvents = {
  /** It has drawn, and takes keys. */
  onReady(): void;
  onClose(): void;
  /** The page's headers keep the app out of frames. */
  onBlocked(): void;
};

/**
 * A good frame has loaded within 100 ms and answers 40 ms later, but a busy machine may stand still for a second or two:
 * then a page that lets us in would seem not to. One that is blocked never answers, and in Firefox never loads.
 */
const ANSWERS_WITHIN_MS = 3000;

/**
 * Makes the frame and proves to the app in it that it was made by us: a secret goes through the background, and again
 * through a port that only the app can get. The app draws nothing before.
 */
export function makeFrame({ onReady, onClose, onBlocked }: FrameEvents): Frame {
  const element = make('iframe', { title: '还得起', src: api.runtime.getURL('sidepanel.html') });
  let port: MessagePort | undefined;
  let late: ReturnType<typeof setTimeout>;
  const waitForAnswer = () => {
    clearTimeout(late);
    late = setTimeout(() => element.isConnected && onBlocked(), ANSWERS_WITHIN_MS);
  };

  const answers: { [type: string]: ((ask: never) => unknown) | undefined } = {
    ready: onReady,
    close: onClose,
    pick: (ask: AskToPick) =>
      import(/* @vite-ignore */ api.runtime.getURL('picker.js')).then(
        () => port && picker.pick(element, port, ask),
        // The extension was updated meanwhile: its scripts are gone.
        () => port?.postMessage({ type: 'noPicker' } satisfies FromLauncher),
      ),
  };
  const secret = crypto.randomUUID();
  const announce = () => api.runtime.sendMessage({ type: 'frameMade', secret });
  // The first time while the frame loads: a background that sleeps wakes meanwhile.
  let announced: Promise<unknown> | undefined = announce();

  const introduce = async () => {
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port1.onmessage = ({ data }: MessageEvent<FromFrame>) => {
      clearTimeout(late);
      answers[data.type]?.(data as never);
    };
    await (announced ?? announce());
    announced = undefined;
    waitForAnswer();
    element.contentWindow?.postMessage(secret, appOrigin(), [port2]);
  };
  // Each time: when the page moves our host, the frame in it begins anew.
  element.onload = introduce;
  waitForAnswer();
  const enter = () => {
    if (!port) return;
    element.focus();
    port.postMessage({ type: 'opened' } satisfies FromLauncher);
  };
  return { element, enter };
}

/** Chrome serves the frame under an address that changes; its origin stays the extension's id. */
function appOrigin(): string {
  const url = api.runtime.getURL('');
  return url.startsWith('chrome') ? `chrome-extension://${api.runtime.id}` : url;
}
