import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { type ChapterId, chapters, type Ending, type Line } from '../../lib/call/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { toTop } from '../shell/Top.tsx';
import { useView } from '../shell/view.ts';

export type CallTopProps = { call: CallRecord; node: Line | Ending; onEnd(): void };

/** How long the call lasts, where in it one is, and its end. */
export function CallTop({ call, node, onEnd }: CallTopProps) {
  useLayoutEffect(toTop, []);
  return (
    <div class="call-top">
      <div class="call-top__row">
        <Timer since={call.startedAt} />
        <h1 class="call-top__who">
          <b>{chapters[node.chapter]}</b>
          <br />
          {placeOf(node.chapter)}
        </h1>
        <button type="button" class="btn" onClick={onEnd}>
          {call.kind === 'incoming' ? '挂断了' : '结束通话'}
          <kbd class="key">9</kbd>
        </button>
      </div>
    </div>
  );
}

/** The stretches of a call, in order; a caller is asked who they are before the first. */
const stretches: ChapterId[] = ['opening', 'situation', 'offer', 'terms', 'readback'];

function placeOf(chapter: ChapterId): string {
  if (chapter === 'caller') return '先弄清是谁';
  return `第 ${stretches.indexOf(chapter) + 1} 段，共 ${stretches.length} 段`;
}

function Timer({ since }: { since: number }) {
  const view = useView();
  const now = useMemo(() => signal(view.now()), [view]);
  useEffect(() => {
    const beat = setInterval(() => {
      now.value = view.now();
    }, 1000);
    return () => clearInterval(beat);
  }, [now, view]);
  return (
    <span class="call-top__time" role="timer">
      {lasted(now.value - since)}
    </span>
  );
}

/** mm:ss, with hours once there are any. */
function lasted(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const hours = Math.floor(seconds / 3600);
  return (hours > 0 ? [hours, ...parts] : parts).map((part) => String(part).padStart(2, '0')).join(':');
}
