import { type Signal, signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { openCall } from '../../lib/casefile/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { isOn } from '../../lib/settings/index.ts';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { type Aside, keysOf } from './aside.ts';
import { CallDock } from './CallDock.tsx';
import { CallTop } from './CallTop.tsx';
import { Hold } from './Hold.tsx';
import { useCallKeys } from './keys.ts';
import { useLanding } from './landing.ts';
import { useFinding } from './loadFinding.ts';
import { movesFor } from './moves.ts';
import { NoCall } from './NoCall.tsx';
import { Shown } from './Shown.tsx';
import { walkOf } from './walk.ts';

/** `over`: what lies over the sentence, for who must know it; else the call keeps it to itself. */
export type CallToolProps = { over?: Signal<Aside> | undefined };

/** The call that is going on; home when it was ended elsewhere. */
export function CallTool({ over }: CallToolProps) {
  const view = useView();
  const call = openCall(view.file.value);
  useEffect(() => {
    if (!call) view.place.value = { at: 'home' };
  }, [call, view]);
  return call ? <Walk call={call} asides={over} key={call.id} /> : null;
}

/** The sentence to say now, and what they may answer. */
function Walk({ call, asides }: { call: CallRecord; asides: CallToolProps['over'] }) {
  const view = useView();
  const walk = walkOf(view, call);
  const aside = useMemo(() => asides ?? signal<Aside>(undefined), [asides]);
  const note = useRef<HTMLInputElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLInputElement>(null);
  const finding = useFinding();

  // The moves look at the case when they are made: two keys may come before the view is drawn again.
  const moves = useMemo(
    () => movesFor(view, call.id, aside, { note, search, answer }),
    [view, call.id, aside],
  );
  useCallKeys(moves, {
    on: () => isOn(view.file.value.settings, 'singleKeys'),
    over: () => keysOf(aside.value),
  });
  const { value: over } = aside;
  // A call that the sidebar opened with is drawn a moment after it: what one answers takes the focus then.
  useLayoutEffect(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('.heard')?.focus({ preventScroll: true });
  }, []);
  useLanding(`${over?.over} ${over?.over === 'ask' ? over.ask.id : walk.words}`);

  return (
    <div class="panel panel--call">
      <header class="call-head">
        <CallTop call={call} node={walk.node} onEnd={moves.end} />
        {call.kind === 'outgoing' && (
          <Hold debt={walk.debt} rung={walk.rung} agreed={call.about === 'deferral'} />
        )}
      </header>
      <main class="call-body">
        <Troubles />
        <Shown
          call={call}
          walk={walk}
          moves={moves}
          over={over}
          finding={finding}
          search={search}
          answer={answer}
        />
        {!over && !asides && <NoCall call={call} />}
      </main>
      <CallDock call={call} note={note} over={keysOf(over)} canGoBack={walk.canGoBack} moves={moves} />
    </div>
  );
}
