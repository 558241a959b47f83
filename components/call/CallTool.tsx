import { type Signal, signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { openCall } from '../../lib/casefile/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { isOn } from '../../lib/settings/index.ts';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { AskOne, EndSheet } from './Asks.tsx';
import { CallDock } from './CallDock.tsx';
import { CallTop } from './CallTop.tsx';
import { Calm } from './Calm.tsx';
import { Choices } from './Choices.tsx';
import { Hold } from './Hold.tsx';
import { useCallKeys } from './keys.ts';
import { useLanding } from './landing.ts';
import { useFinding } from './loadFinding.ts';
import { MineSheet } from './Mine.tsx';
import { mineEntries } from './mineEntries.ts';
import { type Aside, keysOf, movesFor, openOf } from './moves.ts';
import { ownQuestionOf } from './OwnQuestion.tsx';
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
  useEffect(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('.heard')?.focus();
  }, []);
  useLanding(`${over?.over} ${over?.over === 'ask' ? over.ask.id : walk.words}`);
  // For the moment until the chunk is there, the sentence stays.
  const waits = !finding && (over?.over === 'find' || over?.over === 'offer');

  return (
    <div class="panel panel--call">
      <header class="call-head">
        <CallTop call={call} node={walk.node} onEnd={moves.end} />
        {call.kind === 'outgoing' && <Hold debt={walk.debt} rung={walk.rung} />}
      </header>
      <main class="call-body">
        <Troubles />
        {over?.over === 'calm' && <Calm words={over.words} onTake={moves.take} onBack={moves.close} />}
        {over?.over === 'offer' && finding && <finding.Counter call={call} onBack={moves.close} />}
        {over?.over === 'find' && finding && (
          <finding.Find call={call} field={search} onPick={moves.pick} onMiss={moves.miss} />
        )}
        {over?.over === 'mine' && (
          <MineSheet
            entries={mineEntries(ownQuestionOf(view, walk.debt))}
            on={over.on}
            onTake={moves.take}
            onBack={moves.close}
          />
        )}
        {over?.over === 'ask' && (
          <AskOne
            call={call}
            all={walk.asks}
            asking={over.ask}
            field={answer}
            onAnswered={moves.answered}
            onSilent={() => moves.take(0)}
            onSkip={() => moves.take(1)}
          />
        )}
        {over?.over === 'end' && (
          <EndSheet open={openOf(walk)} onAsk={moves.take} onEnd={moves.end} onBack={moves.close} />
        )}
        {(over === undefined || over.over === 'other' || waits) && (
          <Choices call={call} walk={walk} moves={moves} other={over?.over === 'other'} finding={finding} />
        )}
      </main>
      <CallDock call={call} note={note} over={keysOf(over)} canGoBack={walk.canGoBack} moves={moves} />
    </div>
  );
}
