import { signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { asides } from '../../lib/call/index.ts';
import { openCall } from '../../lib/casefile/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { isOn } from '../../lib/settings/index.ts';
import { Later } from '../shell/Later.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { AskBlock, AskOne, EndSheet } from './Asks.tsx';
import { CallDock } from './CallDock.tsx';
import { CallerFields } from './CallerFields.tsx';
import { CallTop } from './CallTop.tsx';
import { Calm } from './Calm.tsx';
import { HeardList } from './HeardList.tsx';
import { Hold } from './Hold.tsx';
import { useCallKeys } from './keys.ts';
import { MineSheet } from './Mine.tsx';
import { mineEntries } from './mineEntries.ts';
import { type Aside, keysOf, movesFor, openOf } from './moves.ts';
import { OwnQuestion, ownQuestionOf } from './OwnQuestion.tsx';
import { Say } from './Say.tsx';
import { type Walking, walkOf } from './walk.ts';

/** From the extension itself; fetched as soon as a call is on. */
const during = () => import('./during.ts');

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
  const answer = useRef<HTMLInputElement>(null);
  const ownQuestion = ownQuestionOf(view);
  const { node, replies } = walk;

  // The moves look at the case when they are made: two keys may come before the view is drawn again.
  const moves = useMemo(() => movesFor(view, call.id, aside, { note, answer }), [view, call.id, aside]);
  useCallKeys(moves, {
    on: () => isOn(view.file.value.settings, 'singleKeys'),
    over: () => keysOf(aside.value),
  });
  useEffect(() => {
    void during();
  }, []);
  const { value: over } = aside;
  const back = () => moves.close();

  return (
    <div class="panel panel--call">
      <header class="call-head">
        <CallTop call={call} node={node} onEnd={moves.end} />
        {call.kind === 'outgoing' && <Hold rung={walk.rung} />}
      </header>
      <main class="call-body">
        <Troubles />
        {over?.over === 'calm' && <Calm words={over.words} onTake={moves.take} onBack={back} />}
        {over?.over === 'offer' && (
          <Later load={during} show={({ Counter }) => <Counter call={call} onBack={back} />} />
        )}
        {over?.over === 'mine' && (
          <MineSheet entries={mineEntries(ownQuestion)} on={over.on} onTake={moves.take} onBack={back} />
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
          <EndSheet open={openOf(walk)} onAsk={moves.take} onEnd={moves.end} onBack={back} />
        )}
        {(over === undefined || over.over === 'other') && (
          <>
            {over ? (
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
                otherOn={over !== undefined}
              />
            ) : (
              <>
                <AskBlock open={openOf(walk)} onAsk={moves.take} />
                <button type="button" class="btn btn--main btn--wide btn--tall" onClick={moves.end}>
                  挂断了，记下来<kbd class="key">9</kbd>
                </button>
              </>
            )}
          </>
        )}
      </main>
      <CallDock call={call} note={note} over={keysOf(over)} canGoBack={walk.canGoBack} moves={moves} />
    </div>
  );
}

function tagOf(node: Walking['node'], call: CallRecord): string {
  if ('ends' in node) return '最后一句';
  return call.kind === 'incoming' && call.events.length === 1 ? '接起来，先说这句' : '现在说';
}

/** What comes next if they answer as hoped. */
function nextTopic({ next }: Walking): string | undefined {
  return next && `下一句：${next}`;
}
