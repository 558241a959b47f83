import { signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { openCall } from '../../lib/casefile/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { isOn } from '../../lib/settings/index.ts';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { CallDock } from './CallDock.tsx';
import { CallTop } from './CallTop.tsx';
import { Calm } from './Calm.tsx';
import { Choices } from './Choices.tsx';
import { Counter } from './Counter.tsx';
import { Hold } from './Hold.tsx';
import { useCallKeys } from './keys.ts';
import { useFinding } from './loadFinding.ts';
import { type Aside, isCalm, movesFor, overOf } from './moves.ts';
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

/** What is said and heard, or what lies over it. */
function Walk({ call }: { call: CallRecord }) {
  const view = useView();
  const walk = walkOf(view, call);
  const aside = useMemo(() => signal<Aside>(undefined), []);
  const note = useRef<HTMLInputElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const finding = useFinding();

  // The moves look at the case when they are made: two keys may come before the view is drawn again.
  const moves = useMemo(() => movesFor(view, call.id, aside, { note, search }), [view, call.id, aside]);
  useCallKeys(moves, {
    on: () => isOn(view.file.value.settings, 'singleKeys'),
    over: () => overOf(aside.value),
  });
  const over = aside.value;

  return (
    <div class="panel panel--call">
      <header class="call-head">
        <CallTop call={call} node={walk.node} onEnd={moves.end} />
        {call.kind === 'outgoing' && <Hold rung={walk.rung} />}
      </header>
      <main class="call-body">
        <Troubles />
        {isCalm(over) ? (
          <Calm words={over.calm} onTake={moves.take} onBack={moves.calm} />
        ) : over === 'offer' ? (
          <Counter call={call} onBack={moves.offer} />
        ) : over === 'find' && finding ? (
          <finding.Find call={call} field={search} onPick={moves.pick} onMiss={moves.miss} />
        ) : (
          <Choices call={call} walk={walk} moves={moves} other={over === 'other'} finding={finding} />
        )}
      </main>
      <CallDock call={call} note={note} over={overOf(over)} canGoBack={walk.canGoBack} moves={moves} />
    </div>
  );
}
