import type { PickAsk } from '../../lib/casefile/index.ts';
import { type Found, figureAt } from './figure.ts';
import { runsOf } from './runs.ts';
import { textsAround } from './texts.ts';
import { under } from './under.ts';

/** What is drawn beneath that point of the shield; of what lies over each other, the uppermost that holds a figure. */
export function figureUnder(x: number, y: number, shield: Element, host: Element, ask: PickAsk): Found {
  const layers = under(x, y, shield, host);
  if (typeof layers === 'string') return { text: '', why: layers };
  for (const layer of layers) {
    const found = figureAt(runsOf(textsAround(layer.leaf)), layer.x, layer.y, ask, layer.leaf);
    if (!found) continue;
    const { box } = found;
    // A frame counts from its own corner.
    return box
      ? { ...found, box: new DOMRect(box.x + x - layer.x, box.y + y - layer.y, box.width, box.height) }
      : found;
  }
  return { text: '', why: 'none' };
}
