import type { PickAsk } from '../../lib/casefile/index.ts';
import type { Found } from './figure.ts';
import type { Drawing } from './shield.ts';

export type Aiming = {
  words: PickAsk['words'];
  /** Once the picking has ended the page is not looked at again. */
  signal: AbortSignal;
  find(x: number, y: number): Found;
  draw(drawing?: Drawing): void;
  onTaken(figure: Found): void;
};

/** Where it is said that nothing was pointed at yet, px. */
const MIDDLE = { x: 40, y: 120 };

/** What the pointer is on, and what was marked there last: only that is taken. */
export function makeAim({ words, signal, find, draw, onTaken }: Aiming) {
  let at: { x: number; y: number } | undefined;
  let marked = '';
  let due = 0;

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
    show(found?.why === 'none' || found?.why === 'unread' ? undefined : found);
  };
  return {
    // At once: moves come once a frame and before the page's own work for it, which would have to be laid out first.
    onMove(x: number, y: number) {
      at = { x, y };
      mark();
    },
    onLeave() {
      at = undefined;
      show();
    },
    onMoved() {
      due ||= requestAnimationFrame(mark);
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
