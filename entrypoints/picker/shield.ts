/** What is drawn over the page. */
export type Drawing = { box?: DOMRect | undefined; x: number; y: number; tip: string };

export type ShieldEvents = {
  onMove(x: number, y: number): void;
  onLeave(): void;
  /** `way`: where an arrow points, its first letter. */
  onStep(way: string): void;
  onTake(x?: number, y?: number): void;
  /** `typed`: the digit that was meant for the field. */
  onStop(typed?: string): void;
  onWheel(event: WheelEvent): void;
};

export type Shield = {
  element: HTMLIFrameElement;
  draw(drawing?: Drawing): void;
  /** It is still in the way, and nothing else: the second click of two is not for the page either. */
  fade(): void;
};

/** Where the tip stands, px from the figure. */
const AWAY = 10;
const TIP_WIDTH = 280;

/** Its border is seen where colours are forced. */
const DARK = `color:#fffdf8;background:#1f1d18;border-radius:8px;box-shadow:0 8px 28px #0004;border:1px solid #0000`;
const GONE = 'display:none';
const NOWHERE = 'position:fixed';
const looks = {
  page: 'margin:0;height:100vh;overflow:hidden;cursor:crosshair',
  bar: `position:fixed;inset:16px 8px auto;margin:0 auto;width:fit-content;display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;padding:8px 8px 8px 16px;font:15px/1.5 sans-serif;${DARK};cursor:default`,
  stop: 'min-height:40px;padding:0 14px;border:1px solid;border-radius:8px;background:none;color:inherit;font:inherit;font-weight:600;flex:none;cursor:pointer',
  key: 'margin-left:8px;padding:0 6px;border-radius:4px;background:#fffdf8;color:#1f1d18;font-size:13px',
  mark: 'position:fixed;box-sizing:border-box;border:2px solid #0e5a50;outline:2px solid #fffdf8;border-radius:4px;pointer-events:none',
  tip: `position:fixed;max-width:${TIP_WIDTH}px;box-sizing:border-box;padding:8px 12px;font:13px/1.5 sans-serif;${DARK};pointer-events:none`,
};

/**
 * A frame without a page of its own over the page: what the user does in it, the page never learns, and nothing that
 * the page does gets into it. Its marks are in it too. Styles are set one by one, since no policy of a page stops those.
 *
 * @param width  px from the left edge
 */
export function makeShield(width: string, words: string, events: ShieldEvents): Shield {
  const element = document.createElement('iframe');
  element.title = words;
  element.style.cssText = `all:initial;position:fixed;inset:0 auto 0 0;width:${width};height:100%;color-scheme:light`;
  let [mark, tip]: (HTMLElement | undefined)[] = [];
  // Each time: Firefox puts in a second document, and a page that moves our host makes the frame begin anew.
  element.onload = () => {
    const { contentDocument: inner, contentWindow: view } = element;
    if (!inner || !view) return;
    const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, look: string, text = '') => {
      const made = inner.createElement(tag);
      made.style.cssText = look;
      made.textContent = text;
      return made;
    };
    inner.documentElement.style.cssText = 'color-scheme:light';
    inner.documentElement.lang = 'zh-CN';
    inner.body.style.cssText = looks.page;
    const bar = make('div', looks.bar, words);
    const stop = make('button', looks.stop, '不取了');
    stop.append(make('kbd', looks.key, 'Esc'));
    bar.setAttribute('role', 'status');
    bar.append(stop);
    mark = make('div', GONE);
    // Never undrawn: what it says is spoken only where it was there before.
    tip = make('div', NOWHERE);
    tip.setAttribute('role', 'status');
    inner.body.replaceChildren(bar, mark, tip);
    listen(view, inner, bar, stop, events);
    view.focus();
  };
  const draw = (drawing?: Drawing) => {
    if (!mark || !tip) return;
    const { box, x = 0, y = 0, tip: text = '' } = drawing ?? {};
    const { left, top, right, bottom } = box ?? { left: x, top: y, right: x, bottom: y + AWAY };
    const below = bottom + AWAY;
    const { innerWidth, innerHeight } = element.contentWindow ?? window;
    const fromLeft = Math.max(8, Math.min(left, innerWidth - TIP_WIDTH - 8));
    const fromTop = below + 60 < innerHeight ? below : Math.max(8, top - 60);
    const [width, height] = [right - left + 10, bottom - top + 8];
    mark.style.cssText = box
      ? `${looks.mark};left:${left - 5}px;top:${top - 4}px;width:${width}px;height:${height}px`
      : GONE;
    tip.style.cssText = drawing ? `${looks.tip};left:${fromLeft}px;top:${fromTop}px` : NOWHERE;
    tip.textContent = text;
  };
  const fade = () => element.contentDocument?.body?.replaceChildren();
  return { element, draw, fade };
}

/** What is pressed with these is for us: the page does not learn it. */
export const isOurs = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  /^(?:Escape|Enter| |Arrow.*)$/.test(key) || (/^\d$/.test(key) && !ctrlKey && !altKey && !metaKey);

export type KeyEvents = Pick<ShieldEvents, 'onTake' | 'onStop' | 'onStep'>;

/** What a key of ours does. A digit was meant for the field. */
export function onKey(event: KeyboardEvent, { onTake, onStop, onStep }: KeyEvents): void {
  const { key, repeat } = event;
  const [, way] = /^Arrow(.)/.exec(key) ?? [];
  if (way) {
    event.preventDefault();
    onStep(way);
  } else if (key === 'Escape') onStop();
  else if (/\d/.test(key)) onStop(key);
  else if (key === 'Enter' && !repeat) onTake();
}

function listen(view: Window, inner: Document, bar: HTMLElement, stop: Element, events: ShieldEvents): void {
  const on = <Type extends keyof WindowEventMap>(type: Type, act: (event: WindowEventMap[Type]) => void) =>
    view.addEventListener(type, (event) => event.isTrusted && act(event), { passive: false });
  const inBar = ({ target }: Event) => bar.contains(target as Node);
  on('pointermove', (event) => {
    if (!inBar(event)) return events.onMove(event.clientX, event.clientY);
    events.onLeave();
    // What one wants to point at lies under it. Once: it does not run from the pointer.
    if (!stop.contains(event.target as Node)) bar.style.inset = 'auto 8px 16px';
  });
  // A finger comes from nowhere.
  on('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' && !inBar(event)) events.onMove(event.clientX, event.clientY);
  });
  // Each tap ends with the finger leaving, before its click; when it scrolls there comes no click.
  inner.documentElement.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') events.onLeave();
  });
  on('pointercancel', () => events.onLeave());
  on('click', (event) => {
    if (stop.contains(event.target as Node)) events.onStop();
    else if (!inBar(event)) events.onTake(event.clientX, event.clientY);
  });
  on('wheel', events.onWheel);
  on('keydown', (event) => {
    // On the button it is the button's.
    const isPress = inner.activeElement === stop && event.key === 'Enter';
    if (isOurs(event) && !isPress) onKey(event, events);
  });
}
