import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PickAnswer } from '../../lib/casefile/index.ts';
import { useView } from '../shell/view.ts';
import { pickWords } from './pickWords.ts';

export type Picking =
  /** 'stopped': on the page. */
  | { at: 'idle' | 'waiting' | 'stopped' | 'cannot' | 'narrow' }
  /** What was pointed at, which does not count yet. `asked`: how often the user was asked what becomes of it. */
  | { at: 'picked'; text: string; beside: string; struck: boolean; asked: number };

/**
 * Where the pick for one field stands; `start` only where there is a page to point at.
 *
 * @param onTyped  with the digit that was typed on the page instead
 */
export function usePick(kind: 'amount' | 'date', into: string, onTyped: (digit: string) => void) {
  const { host, today, picked } = useView();
  const [state, setState] = useState<Picking>({ at: 'idle' });
  const stopWaiting = useRef<(() => void) | undefined>(undefined);
  // As it is drawn now, not as it was when the pick began: other fields may have been filled since.
  const type = useRef(onTyped);
  type.current = onTyped;
  const forget = () => {
    stopWaiting.current?.();
    stopWaiting.current = undefined;
    setState({ at: 'idle' });
  };
  const onAnswer = (answer: PickAnswer) => {
    stopWaiting.current = undefined;
    if (answer.type === 'picked') {
      const { text, beside, struck = false } = answer;
      setState({ at: 'picked', text, beside, struck, asked: 0 });
    } else if (answer.type === 'noPicker') setState({ at: answer.narrow ? 'narrow' : 'cannot' });
    else if (answer.typed) {
      setState({ at: 'idle' });
      type.current(answer.typed);
    } else setState({ at: 'stopped' });
  };
  const { pick } = host;
  const start =
    pick &&
    (() => {
      setState({ at: 'waiting' });
      stopWaiting.current = pick({ kind, today: today.value, words: pickWords(kind, into) }, onAnswer);
    });
  // The page is not left waiting for a field that is gone.
  useEffect(() => () => stopWaiting.current?.(), []);
  const isWaiting = state.at === 'waiting';
  // Wherever the cursor is in the app: its keys do not come to what lies over the page.
  useEffect(() => {
    if (!isWaiting) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.stopPropagation();
      forget();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [isWaiting]);
  const isPicked = state.at === 'picked';
  useLayoutEffect(() => {
    if (!isPicked) return undefined;
    const ask = () => setState((now) => (now.at === 'picked' ? { ...now, asked: now.asked + 1 } : now));
    picked.value = [...picked.value, ask];
    return () => {
      picked.value = picked.value.filter((one) => one !== ask);
    };
  }, [isPicked]);
  return { state, start, forget };
}
