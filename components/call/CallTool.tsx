import { type Signal, signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { asides } from '../../lib/call/index.ts';
import { openCall } from '../../lib/casefile/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { isOn } from '../../lib/settings/index.ts';
import { Troubles } from '../shell/Troubles.tsx';
import { useView, type View } from '../shell/view.ts';
import { CallDock } from './CallDock.tsx';
import { CallerFields } from './CallerFields.tsx';
import { CallTop } from './CallTop.tsx';
import { Calm } from './Calm.tsx';
import { Counter } from './Counter.tsx';
import { HeardList } from './HeardList.tsx';
import { Hold } from './Hold.tsx';
import { type CallMoves, useCallKeys } from './keys.ts';
import { OwnQuestion } from './OwnQuestion.tsx';
import { Say } from './Say.tsx';
import { walkOf } from './walk.ts';

/** The call that is going on; home when it was ended elsewhere. */
export function CallTool() {
  const view = useView();
  const call = openCall(view.file.value);
  useEffect(() => {
    if (!call) view.place.value = { at: 'home' };
  }, [call, view]);
  return call ? <Walk call={call} key={call.id} /> : null;
}

/** The sentence to say now, and what they may answer. */
function Walk({ call }: { call: CallRecord }) {
  const view = useView();
  const walk = walkOf(view, call);
  const aside = useMemo(() => signal<Aside>(undefined), []);
  const note = useRef<HTMLInputElement>(null);
  const { node, replies } = walk;

  // The moves look at the case when they are made: two keys may come before the view is drawn again.
  const moves = useMemo(() => movesFor(view, call.id, aside, note), [view, call.id, aside]);
  useCallKeys(moves, {
    on: () => isOn(view.file.value.settings, 'singleKeys'),
    over: () => overOf(aside.value),
  });
  const over = aside.value;

  return (
    <div class="panel panel--call">
      <header class="call-head">
        <CallTop call={call} node={node} onEnd={moves.end} />
        {call.kind === 'outgoing' && <Hold rung={walk.rung} />}
      </header>
      <main class="call-body">
        <Troubles />
        {isCalm(over) ? (
          <Calm words={over.calm} onTake={moves.take} onBack={moves.calm} />
        ) : over === 'offer' ? (
          <Counter call={call} onBack={moves.offer} />
        ) : (
          <>
            {over === 'other' ? (
              <Say tag="先这样说" words={asides.other.say} why={asides.other.why} safe />
            ) : (
              <Say
                tag={tagOf(node, call)}
                words={walk.words}
                why={node.why}
                sources={node.sources}
                then={nextTopic(walk)}
              />
            )}
            {walk.remindsOfBill && <OwnQuestion />}
            {walk.asksWho && <CallerFields call={call} />}
            {replies.length > 0 ? (
              <HeardList
                replies={replies}
                onHear={moves.take}
                onOther={moves.other}
                otherOn={over === 'other'}
              />
            ) : (
              <button type="button" class="btn btn--main btn--wide btn--tall" onClick={moves.end}>
                挂断了，记下来<kbd class="key">9</kbd>
              </button>
            )}
          </>
        )}
      </main>
      <CallDock call={call} note={note} over={overOf(over)} canGoBack={walk.canGoBack} moves={moves} />
    </div>
  );
}

/** What lies over the sentence: time to breathe, with the sentence chosen; their offer; or the answer to something else. */
type Aside = { calm: string } | 'other' | 'offer' | undefined;

function isCalm(aside: Aside): aside is { calm: string } {
  return typeof aside === 'object';
}

function overOf(aside: Aside): 'calm' | 'offer' | undefined {
  return isCalm(aside) ? 'calm' : aside === 'offer' ? 'offer' : undefined;
}

function movesFor(
  view: View,
  id: string,
  aside: Signal<Aside>,
  note: RefObject<HTMLInputElement | null>,
): CallMoves {
  const walk = () => {
    const call = view.file.value.records[id];
    return call && call.endedAt === undefined ? walkOf(view, call) : undefined;
  };
  const sayCalm = (words: string | undefined) => {
    if (words === undefined) return;
    aside.value = { calm: words };
    walk()?.log({ kind: 'aside', aside: 'calm', words });
  };
  return {
    take: (at) => {
      const now = walk();
      if (isCalm(aside.value)) return sayCalm(asides.calm.more[at]);
      const reply = now?.replies[at];
      if (!reply) return;
      aside.value = undefined;
      now.hear(reply);
    },
    other: () => {
      const now = walk();
      if (!now?.replies.length) return;
      aside.value = 'other';
      now.log({ kind: 'aside', aside: 'other', words: asides.other.say });
    },
    calm: () => {
      if (isCalm(aside.value)) aside.value = undefined;
      else sayCalm(asides.calm.say);
    },
    offer: () => {
      aside.value = aside.value === 'offer' ? undefined : 'offer';
    },
    back: () => {
      const now = walk();
      if (aside.value) aside.value = undefined;
      else if (now?.canGoBack) now.log({ kind: 'back' });
    },
    note: () => note.current?.focus(),
    end: () => walk()?.end(),
  };
}

type Walking = ReturnType<typeof walkOf>;

function tagOf(node: Walking['node'], call: CallRecord): string {
  if ('ends' in node) return '最后一句';
  return call.kind === 'incoming' && call.events.length === 1 ? '接起来，先说这句' : '现在说';
}

/** What comes next if they answer as hoped. */
function nextTopic({ next }: Walking): string | undefined {
  return next && `下一句：${next}`;
}
