import { useLayoutEffect } from 'preact/hooks';
import { isField } from '../ui/isField.ts';

/** What the keys of a call do. All lie on the number pad: one hand on the phone, one on the keys. */
export type CallMoves = {
  /** The answer, or while 让我缓一下 is shown the sentence, with that place in its list. */
  take(at: number): void;
  /** 别的，打几个字找: opens the search, or goes to its field. */
  find(): void;
  calm(): void;
  /** 对方报了方案: opens it, or closes it. */
  offer(): void;
  /** 我要说…: opens it, or closes it. */
  mine(): void;
  back(): void;
  /** Leaves what lies over the sentence. */
  close(): void;
  note(): void;
  end(): void;
  /** What was just asked was answered. */
  answered(): void;
};

/** What lies over the sentence and has keys of its own. */
export type Over = 'calm' | 'find' | 'offer' | 'mine' | 'ask' | 'end';

/** The likely answers have the keys 1 to 5. */
const ANSWERS = 5;

/**
 * Listens while a call is on. In a field, and with Ctrl, Alt or Meta, keys are not ours.
 *
 * `on`: whether single keys are switched on; `over`: what is shown over the sentence, whose own list then has the digits, or none.
 */
export function useCallKeys(moves: CallMoves, asked: { on(): boolean; over(): Over | undefined }) {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      // From within a field only Escape, which leads back to the sentence.
      const typing = isField(event.target);
      const leaves = event.key === 'Escape' && asked.over() !== 'calm';
      if (event.isComposing || (typing && !leaves)) return;
      if (!asked.on() && !typing) return;
      // Enter on a button presses it.
      if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
      const move = moveFor(event.key, moves, asked.over());
      if (!move) return;
      event.preventDefault();
      move();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [moves]);
}

function moveFor(key: string, moves: CallMoves, over: Over | undefined): (() => void) | undefined {
  const digit = /^\d$/.test(key) ? Number(key) : undefined;
  if (key === 'Backspace') return moves.back;
  if (key === 'Escape') return over && moves.close;
  if (key === '*') return moves.mine;
  if (key === 'Enter') return over === 'ask' ? moves.answered : undefined;
  if (key === '/') return moves.find;
  if (digit === 0) return moves.calm;
  if (digit === 7) return moves.offer;
  if (digit === 8) return moves.note;
  if (digit === 9) return moves.end;
  if (digit === undefined || over === 'offer') return undefined;
  if (over === 'mine') return () => moves.take(digit - 1);
  // 6 is 别的; 我要说 has a sixth sentence there.
  if (digit === ANSWERS + 1) return over && over !== 'find' ? undefined : moves.find;
  return over === 'find' ? undefined : () => moves.take(digit - 1);
}
