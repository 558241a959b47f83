import type { Host, PickAnswer } from '../casefile/index.ts';
import type { FromFrame, FromPicker } from './messages.ts';

/** The picker is there 30 ms after it was asked for; where the page keeps it out it never is. */
const STARTS_WITHIN_MS = 3000;

type Pick = NonNullable<Host['pick']>;

/** Asks the launcher for a figure of the page, one at a time; whoever waited before is told that it stopped. */
export function pickThrough(post: (message: FromFrame) => void): {
  pick: Pick;
  hear(message: FromPicker): void;
} {
  let waiting: ((answer: PickAnswer) => void) | undefined;
  let asked = 0;
  let late: ReturnType<typeof setTimeout>;
  const end = (answer: PickAnswer) => {
    clearTimeout(late);
    const tell = waiting;
    waiting = undefined;
    tell?.(answer);
  };
  const pick: Pick = (ask, onAnswer) => {
    end({ type: 'pickStopped' });
    waiting = onAnswer;
    post({ type: 'pick', n: ++asked, ...ask });
    late = setTimeout(end, STARTS_WITHIN_MS, { type: 'noPicker' });
    return () => {
      if (waiting !== onAnswer) return;
      waiting = undefined;
      clearTimeout(late);
      post({ type: 'stopPick' });
    };
  };
  return {
    pick,
    hear: ({ n = asked, ...message }) => {
      // Of a question before: the figure is not for the field that waits now.
      if (n !== asked) return;
      if (message.type !== 'picking') return end(message);
      clearTimeout(late);
      // Nobody waits any more: it was stopped while the picker loaded.
      if (!waiting) post({ type: 'stopPick' });
    },
  };
}
