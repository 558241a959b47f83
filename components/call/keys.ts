import { useLayoutEffect } from 'preact/hooks';

/** What the keys of a call do. All lie on the number pad: one hand on the phone, one on the keys. */
export type CallMoves = {
  /** The answer, or while 让我缓一下 is shown the sentence, with that place in its list. */
  take(at: number): void;
  other(): void;
  calm(): void;
  back(): void;
  note(): void;
  end(): void;
};

/** The likely answers have the keys 1 to 5. */
const ANSWERS = 5;

/**
 * Listens while a call is on. In a field, and with Ctrl, Alt or Meta, keys are not ours.
 *
 * `on`: whether single keys are switched on; `calm`: whether 让我缓一下 is shown, whose own list then has the digits.
 */
export function useCallKeys(moves: CallMoves, asked: { on(): boolean; calm(): boolean }) {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (event.target instanceof HTMLInputElement || !asked.on()) return;
      const move = moveFor(event.key, moves, asked.calm());
      if (!move) return;
      event.preventDefault();
      move();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [moves]);
}

function moveFor(key: string, moves: CallMoves, calm: boolean): (() => void) | undefined {
  const digit = /^\d$/.test(key) ? Number(key) : undefined;
  if (key === 'Backspace') return moves.back;
  if (key === 'Escape') return calm ? moves.calm : undefined;
  if (digit === 0) return moves.calm;
  if (digit === 8) return moves.note;
  if (digit === 9) return moves.end;
  if (digit === undefined) return undefined;
  if (digit <= ANSWERS) return () => moves.take(digit - 1);
  return digit === ANSWERS + 1 && !calm ? moves.other : undefined;
}
