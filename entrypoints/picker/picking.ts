import type { AskToPick, FromFrame, FromPicker } from '../../lib/platform/messages.ts';
import { makeAim } from './aim.ts';
import { figureUnder } from './find.ts';
import { guard } from './guard.ts';
import { makeShield } from './shield.ts';
import { scrollUnder } from './wheel.ts';

/** The second click of two comes within this time, ms. */
const TWICE_MS = 600;

/** Less room than this beside the sidebar is no page to point at, px. */
const LEAST_ROOM = 120;

let stopLast: () => void = () => undefined;

/**
 * Lets the user point at a figure of the page and tells the app in that frame what was taken. What was marked is what
 * is taken: a figure that has changed in between is shown first. Ends when the frame goes; leaves nothing behind.
 */
export function startPicking(frame: HTMLIFrameElement, port: MessagePort, ask: AskToPick): void {
  stopLast();
  const tell = (message: FromPicker) => port.postMessage({ ...message, n: ask.n });
  // On a page that is zoomed as a whole, what the pointer is on would be counted in other pixels than the page's own.
  const { currentCSSZoom: zoom = 1 } = frame as { currentCSSZoom?: number };
  if (zoom !== 1 || frame.getBoundingClientRect().left < LEAST_ROOM) {
    tell({ type: 'noPicker', narrow: zoom === 1 });
    return;
  }
  const ends = new AbortController();
  const { signal } = ends;
  const host = (frame.getRootNode() as ShadowRoot).host;
  const end = (lasting = 0) => {
    if (signal.aborted) return;
    ends.abort();
    shield.fade();
    if (lasting) setTimeout(() => shield.element.remove(), lasting);
    else shield.element.remove();
    if (frame.isConnected) frame.focus();
  };
  const stop = (typed?: string) => {
    if (signal.aborted) return;
    end();
    tell({ type: 'pickStopped', typed });
  };
  const aim = makeAim({
    words: ask.words,
    signal,
    room: () => frame.getBoundingClientRect().left,
    find: (x, y) => figureUnder(x, y, shield.element, host, ask),
    draw: (drawing) => shield.draw(drawing),
    onTaken: ({ text, beside = '', struck }) => {
      end(TWICE_MS);
      tell({ type: 'picked', text, beside, struck });
    },
  });
  const events = {
    ...aim,
    onStop: stop,
    onWheel: (event: WheelEvent) => scrollUnder(event, shield.element, host),
  };
  const shield = makeShield(`calc(100% - ${frame.offsetWidth}px)`, ask.words.bar, events);

  stopLast = end;
  guard({
    frame,
    shield: shield.element,
    host,
    signal,
    keys: events,
    onGone: end,
    onMoved: aim.onMoved,
  });
  port.addEventListener('message', ({ data }: MessageEvent<FromFrame>) => data.type === 'stopPick' && end(), {
    signal,
  });
  frame.before(shield.element);
  tell({ type: 'picking' });
}
