import type { Box } from './runs.ts';

/** What is drawn over the page. */
export type Drawing = { box?: Box; x: number; y: number; tip: string };

export type ShieldEvents = {
  onMove(x: number, y: number): void;
  onLeave(): void;
  onTake(x?: number, y?: number): void;
  onStop(): void;
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

const FONT = '"PingFang SC","Microsoft YaHei UI","Noto Sans CJK SC",system-ui';
const DARK = `color:#fffdf8;background:#1f1d18;border-radius:8px;box-shadow:0 8px 28px #0004`;
const looks = {
  page: 'margin:0;height:100vh;overflow:hidden;background:none;color-scheme:light;cursor:crosshair',
  bar: `position:fixed;top:16px;left:50%;transform:translateX(-50%);display:flex;gap:12px;align-items:center;box-sizing:border-box;max-width:calc(100vw - 16px);padding:8px 8px 8px 16px;font:15px/1.5 ${FONT};${DARK};cursor:default`,
  stop: 'min-height:40px;padding:0 14px;border:1px solid;border-radius:8px;background:none;color:inherit;font:inherit;font-weight:600;white-space:nowrap;cursor:pointer',
  mark: 'position:fixed;box-sizing:border-box;border:2px solid #0e5a50;outline:2px solid #fffdf8;border-radius:4px;pointer-events:none',
  tip: `position:fixed;max-width:${TIP_WIDTH}px;box-sizing:border-box;padding:8px 12px;font:13px/1.5 ${FONT};${DARK};pointer-events:none`,
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
  element.style.cssText = `all:initial;position:fixed;inset:0 auto 0 0;width:${width};height:100%;border:0;color-scheme:light;visibility:visible`;
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
    inner.documentElement.style.cssText = 'background:none;color-scheme:light';
    inner.body.style.cssText = looks.page;
    const bar = make('div', looks.bar, words);
    const stop = make('button', looks.stop, '不取了 Esc');
    bar.setAttribute('role', 'status');
    bar.append(stop);
    mark = make('div', looks.mark);
    tip = make('div', looks.tip);
    tip.setAttribute('role', 'status');
    mark.style.display = tip.style.display = 'none';
    inner.body.replaceChildren(bar, mark, tip);
    listen(view, inner, bar, stop, events);
    view.focus();
  };
  const draw = (drawing?: Drawing) => {
    if (!mark || !tip) return;
    place(mark, drawing?.box);
    tip.style.display = drawing ? 'block' : 'none';
    if (!drawing) return;
    tip.textContent = drawing.tip;
    const { left, bottom, top } = drawing.box ?? {
      left: drawing.x,
      top: drawing.y,
      bottom: drawing.y + AWAY,
    };
    const { innerWidth, innerHeight } = element.contentWindow ?? window;
    tip.style.left = `${Math.max(8, Math.min(left, innerWidth - TIP_WIDTH - 8))}px`;
    const below = bottom + AWAY;
    tip.style.top = `${below + 60 < innerHeight ? below : Math.max(8, top - 60)}px`;
  };
  const fade = () => element.contentDocument?.body?.replaceChildren();
  return { element, draw, fade };
}

function place(mark: HTMLElement, box: Box | undefined): void {
  mark.style.display = box ? 'block' : 'none';
  if (!box) return;
  mark.style.left = `${box.left - 5}px`;
  mark.style.top = `${box.top - 4}px`;
  mark.style.width = `${box.right - box.left + 10}px`;
  mark.style.height = `${box.bottom - box.top + 8}px`;
}

function listen(view: Window, inner: Document, bar: Element, stop: Element, events: ShieldEvents): void {
  const on = <Type extends keyof WindowEventMap>(type: Type, act: (event: WindowEventMap[Type]) => void) =>
    view.addEventListener(type, (event) => event.isTrusted && act(event), { passive: false });
  const inBar = ({ target }: Event) => bar.contains(target as Node);
  on('pointermove', (event) =>
    inBar(event) ? events.onLeave() : events.onMove(event.clientX, event.clientY),
  );
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
    if (event.key === 'Escape') events.onStop();
    // On the button it is the button's.
    else if (event.key === 'Enter' && !event.repeat && inner.activeElement !== stop) events.onTake();
  });
}
