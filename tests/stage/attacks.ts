/** What a hostile page does. Each runs inside the browser, so it stands alone. */

/** Every event of a user, made by script, at the launcher and above it; returns what the page finds of it there. */
export function pretendUser({ x, y }: { x: number; y: number }): { ours: boolean; inside: string } {
  const host = document.elementFromPoint(x, y) as HTMLElement;
  const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
  for (const target of [host, document.body, document, window]) {
    for (const type of ['pointerover', 'pointerenter', 'pointerdown', 'pointerup', 'click'])
      target.dispatchEvent(new PointerEvent(type, { ...at, pointerId: 1, isPrimary: true }));
    for (const type of ['mousedown', 'mouseup', 'click', 'dblclick'])
      target.dispatchEvent(new MouseEvent(type, at));
    for (const key of ['Enter', ' '])
      for (const type of ['keydown', 'keypress', 'keyup'])
        target.dispatchEvent(new KeyboardEvent(type, { ...at, key }));
    for (const type of ['touchstart', 'touchend', 'focus', 'focusin', 'toggle', 'open'])
      target.dispatchEvent(new CustomEvent(type, { ...at, detail: { type: 'open' } }));
  }
  host.click();
  host.focus();
  for (const type of ['toggle', 'open', 'opened', 'ready']) window.postMessage({ type }, '*');
  return { ours: host.hasAttribute('data-huandeqi'), inside: host.innerHTML };
}

/** All ways that a page might try into our host, its root and its frame; `name` is the frame's. */
export function seekWaysIn(name: string) {
  const host = document.querySelector('[data-huandeqi]') as HTMLElement;
  const refused = (attempt: () => unknown) => {
    try {
      return attempt() ?? 'refused';
    } catch {
      return 'refused';
    }
  };
  return {
    frames: window.length,
    first: refused(() => window.frames[0]?.document),
    iframes: document.querySelectorAll('iframe').length,
    named: refused(() => (window as unknown as Record<string, unknown>)[name]),
    root: refused(() => host.shadowRoot),
    second: refused(() => host.attachShadow({ mode: 'open' })),
    internals: refused(() => host.attachInternals()),
    html: host.getHTML({ serializableShadowRoots: true }).includes('iframe'),
    copy: refused(() => (host.cloneNode(true) as HTMLElement).shadowRoot),
    focused: document.activeElement === host,
    extension: typeof (window as unknown as { chrome?: { runtime?: object } }).chrome?.runtime,
    addresses: performance.getEntries().filter(({ name }) => name.includes('extension:')).length,
  };
}

/** What `seekWaysIn` finds where every way is closed. */
export const noWayIn = {
  frames: 0,
  first: 'refused',
  iframes: 0,
  named: 'refused',
  root: 'refused',
  second: 'refused',
  internals: 'refused',
  html: false,
  copy: 'refused',
  focused: true,
  extension: 'undefined',
  addresses: 0,
};

/** Steers every frame it gets hold of to a page of its own, from now on. */
export function steerFrames(): void {
  const mine = document.createElement('iframe');
  mine.src = '/hostile.htm';
  document.body.append(mine);
  const spied = window as unknown as { __steered: number; __messages: unknown[] };
  spied.__steered = 0;
  const steer = () => {
    // The first is the page's own.
    for (let i = 1; i < window.length; i++) {
      spied.__steered++;
      (window.frames[i] as Window).location.href = '/hostile.htm';
    }
    for (const name of ['还得起', 'huandeqi', 'sidepanel']) window.frames[name as unknown as number]?.close();
  };
  new MutationObserver(steer).observe(document, { childList: true, subtree: true });
  setInterval(steer);
}

/** Puts the app into the page, says to it all that our launcher could, and keeps what comes back; then the title is `said`. */
export function embedAndForge(src: string): void {
  const frame = document.createElement('iframe');
  frame.className = 'embedded';
  frame.src = src;
  const answers: unknown[] = [];
  const say = (message: unknown) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answers.push(data);
    port1.postMessage({ type: 'opened' });
    frame.contentWindow?.postMessage(message, '*', [port2]);
  };
  frame.onload = () => {
    for (let i = 0; i < 300; i++) say(crypto.randomUUID());
    for (const guess of ['', 'port', 'ready', '*', '__proto__', 'true', '1'.repeat(36)]) say(guess);
    for (const type of ['frameMade', 'isLauncher', 'opened', 'snapshot', 'changed']) {
      say({ type, secret: crypto.randomUUID(), n: '1', file: {} });
      frame.contentWindow?.postMessage(JSON.stringify({ type }), '*');
    }
    document.title = 'said';
  };
  Object.assign(window, { __answers: answers });
  document.title = 'saying';
  document.body.append(frame);
}

/** All that our own parts say to each other, said by the page on every way it has. */
export function forgeMessages(): void {
  const host = document.querySelector('[data-huandeqi]') as HTMLElement;
  const change = { type: 'debtRemoved', id: '1' };
  const shapes = [
    ...['toggle', 'open', 'close', 'ready', 'here', 'opened', 'frameMade', 'isLauncher', 'openPanel'].map(
      (type) => ({
        type,
        secret: crypto.randomUUID(),
      }),
    ),
    { type: 'change', n: crypto.randomUUID(), change },
    { type: 'changed', n: crypto.randomUUID(), change },
    { type: 'snapshot', file: {}, unreadable: [] },
    { type: 'private' },
  ];
  for (const shape of shapes) {
    const { port1, port2 } = new MessageChannel();
    port1.postMessage(shape);
    window.postMessage(shape, '*', [port2]);
    window.postMessage(crypto.randomUUID(), '*');
    new BroadcastChannel('view').postMessage(shape);
    for (const target of [window, document, document.documentElement, document.body, host])
      for (const type of [shape.type, 'message', 'huandeqi', 'change'])
        target.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: shape }));
    for (const target of [window, host])
      target.dispatchEvent(new MessageEvent('message', { data: shape, origin: 'chrome-extension://x' }));
  }
}
