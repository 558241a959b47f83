import type { PickAsk } from '../../lib/casefile/index.ts';
import type { Found } from './figure.ts';
import type { Drawing } from './shield.ts';

export type Aiming = {
  words: PickAsk['words'];
  /** Once the picking has ended the page is not looked at again. */
  signal: AbortSignal;
  /** How wide the page is that can be seen, px. */
  room(): number;
  find(x: number, y: number): Found;
  draw(drawing?: Drawing): void;
  onTaken(figure: Found): void;
};

/** Where it is said that nothing was pointed at yet, px. */
const MIDDLE = { x: 40, y: 120 };

/** A step of the keys is no wider than a figure and no higher than a line, px. */
const WIDE = 24;
const HIGH = 12;

/** What the pointer is on, and what was marked there last: only that is taken. */
export function makeAim({ words, signal, room, find, draw, onTaken }: Aiming) {
  let at: { x: number; y: number } | undefined;
  let marked = '';
  let due = 0;
  /** Where the keys are, between two figures. */
  let cursor: Found | undefined;

  const show = (found?: Found, tip = tipFor(found, words)) => {
    marked = found?.text ?? '';
    draw(found && at && { box: found.box, ...at, tip });
  };
  const look = (): Found | undefined => {
    cancelAnimationFrame(due);
    due = 0;
    return at && !signal.aborted ? find(at.x, at.y) : undefined;
  };
  const mark = () => {
    const found = look();
    // Of what nobody may mean it is said only when it is pressed.
    show(found?.why === 'none' || found?.why === 'unread' ? cursor : found);
  };
  return {
    // At once: moves come once a frame and before the page's own work for it, which would have to be laid out first.
    onMove(x: number, y: number) {
      at = { x, y };
      cursor = undefined;
      mark();
    },
    onLeave() {
      at = undefined;
      show();
    },
    onMoved() {
      due ||= requestAnimationFrame(mark);
    },
    /** With the keys; at the edge, the page goes on beneath. */
    onStep(way: string) {
      at ??= MIDDLE;
      const x = at.x + ({ L: -WIDE, R: WIDE }[way] ?? 0);
      const down = { U: -HIGH, D: HIGH }[way] ?? 0;
      const y = at.y + down;
      if (y < 0 || y >= innerHeight) scrollBy(0, down);
      else if (x >= 0 && x < room()) at = { x, y };
      cursor = { text: '', why: 'point', box: new DOMRect(at.x, at.y) };
      mark();
    },
    onTake(x = at?.x, y = at?.y) {
      if (x === undefined || y === undefined) return draw({ ...MIDDLE, tip: words.point });
      const [before, moved] = [marked, due !== 0];
      at = { x, y };
      const found = look();
      if (!found?.text) show(found);
      else if (before === found.text) onTaken(found);
      else show(found, before && !moved ? words.changed : undefined);
    },
  };
}

function tipFor(found: Found | undefined, words: PickAsk['words']): string {
  return found?.text ? found.text + words.take : words[found?.why ?? 'none'];
}
