import type { PickAsk } from '../../lib/casefile/index.ts';
import type { FromFrame, FromLauncher } from '../../lib/platform/messages.ts';
import { type Figure, figureAt } from './figure.ts';
import { guard } from './guard.ts';
import { type Box, runsOf } from './runs.ts';
import { makeShield } from './shield.ts';
import { textsAround } from './texts.ts';
import { type Under, under } from './under.ts';
import { scrollUnder } from './wheel.ts';

const words = {
  bar: {
    amount: '在页面上点要填的那个金额，只读你指的地方和旁边的字',
    date: '在页面上点要填的那个日期，只读你指的地方和旁边的字',
  },
  none: { amount: '这里没有金额。', date: '这里没有写全的日期，要有月和日。' },
  frame: '这个框里点不到，请手填。',
  otherUnit: '这个数可能不是元，或者没读全，请看清楚再手填。',
  changed: '网页刚变了。看清楚，再点一次。',
};

/** The second click of two comes within this time, ms. */
const TWICE_MS = 600;

/** Less room than this beside the sidebar is no page to point at, px. */
const LEAST_ROOM = 120;

type Found = Figure | 'none' | 'frame' | 'otherUnit';

let stopLast: () => void = () => undefined;

/**
 * Lets the user point at a figure of the page and tells the app in that frame what was taken. What was marked is what
 * is taken: a figure that has changed in between is shown first. Ends when the frame goes; leaves nothing behind.
 */
export function startPicking(frame: HTMLIFrameElement, port: MessagePort, ask: PickAsk): void {
  stopLast();
  const tell = (message: FromLauncher) => port.postMessage(message);
  const host = (frame.getRootNode() as ShadowRoot).host;
  if (frame.getBoundingClientRect().left < LEAST_ROOM) {
    tell({ type: 'noPicker' });
    return;
  }
  const ends = new AbortController();
  const { signal } = ends;
  let at: { x: number; y: number } | undefined;
  let marked = '';
  let due = 0;

  const show = (found: Found, x: number, y: number, tip: string) => {
    marked = typeof found === 'string' ? '' : found.text;
    const box = typeof found === 'string' ? {} : { box: found.box };
    shield.draw({ ...box, x, y, tip });
  };
  const look = () => {
    cancelAnimationFrame(due);
    due = 0;
    if (!at || signal.aborted) return;
    const found = figureUnder(at.x, at.y, shield.element, host, ask);
    marked = '';
    if (found === 'none') shield.draw();
    else show(found, at.x, at.y, tipFor(found, ask));
  };
  const lookSoon = () => {
    due ||= requestAnimationFrame(look);
  };
  const take = (x = at?.x, y = at?.y) => {
    if (x === undefined || y === undefined || signal.aborted) return;
    const [before, moved] = [marked, due !== 0];
    cancelAnimationFrame(due);
    due = 0;
    const found = figureUnder(x, y, shield.element, host, ask);
    if (typeof found === 'string') return show(found, x, y, tipFor(found, ask));
    if (before !== found.text)
      return show(found, x, y, before && !moved ? words.changed : tipFor(found, ask));
    end(TWICE_MS);
    tell({ type: 'picked', text: found.text, beside: found.beside });
  };
  const end = (lasting = 0) => {
    if (signal.aborted) return;
    ends.abort();
    cancelAnimationFrame(due);
    shield.fade();
    if (lasting) setTimeout(() => shield.element.remove(), lasting);
    else shield.element.remove();
    if (frame.isConnected) frame.focus();
  };
  const stop = () => {
    if (signal.aborted) return;
    end();
    tell({ type: 'pickStopped' });
  };
  const shield = makeShield(`calc(100% - ${frame.offsetWidth}px)`, words.bar[ask.kind], {
    // At once: moves come once a frame and before the page's own work for it, which would have to be laid out first.
    onMove: (x, y) => {
      at = { x, y };
      look();
    },
    onLeave: () => {
      at = undefined;
      marked = '';
      shield.draw();
    },
    onTake: take,
    onStop: stop,
    onWheel: (event) => scrollUnder(event, shield.element, host),
  });

  stopLast = end;
  guard({ frame, shield: shield.element, host, signal, onStop: stop, onGone: end, onMoved: lookSoon });
  port.addEventListener('message', ({ data }: MessageEvent<FromFrame>) => data.type === 'stopPick' && end(), {
    signal,
  });
  frame.before(shield.element);
  tell({ type: 'picking' });
}

function tipFor(found: Found, { into, kind }: PickAsk): string {
  if (found === 'none') return words.none[kind];
  return typeof found === 'string' ? words[found] : `${found.text}，点一下，取到“${into}”`;
}

/** What is drawn beneath that point of the shield; of what lies over each other, the uppermost that holds a figure. */
function figureUnder(x: number, y: number, shield: Element, host: Element, ask: PickAsk): Found {
  const layers = under(x, y, shield, host);
  if (layers === 'frame') return layers;
  for (const layer of layers) {
    const found = figureAt(runsOf(textsAround(layer.leaf)), layer.x, layer.y, ask, layer.leaf);
    if (found) return typeof found === 'string' ? found : { ...found, box: moved(found.box, layer) };
  }
  return 'none';
}

function moved({ left, top, right, bottom }: Box, { frameX, frameY }: Under): Box {
  return { left: left + frameX, top: top + frameY, right: right + frameX, bottom: bottom + frameY };
}
