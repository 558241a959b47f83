import { type Signal, signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type AskState, asides } from '../../lib/call/index.ts';
import { openCall } from '../../lib/casefile/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { isOn } from '../../lib/settings/index.ts';
import { Troubles } from '../shell/Troubles.tsx';
import { useView, type View } from '../shell/view.ts';
import { AskBlock, AskOne, EndSheet } from './Asks.tsx';
import { CallDock } from './CallDock.tsx';
import { CallerFields } from './CallerFields.tsx';
import { CallTop } from './CallTop.tsx';
import { Calm } from './Calm.tsx';
import { Counter } from './Counter.tsx';
import { HeardList } from './HeardList.tsx';
import { Hold } from './Hold.tsx';
import { type CallMoves, type Over, useCallKeys } from './keys.ts';
import { type MineId, MineSheet, mineEntries } from './Mine.tsx';
import { OwnQuestion, ownQuestionOf } from './OwnQuestion.tsx';
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
  const answer = useRef<HTMLInputElement>(null);
  const ownQuestion = ownQuestionOf(view);
  const { node, replies } = walk;

  // The moves look at the case when they are made: two keys may come before the view is drawn again.
  const moves = useMemo(() => movesFor(view, call.id, aside, { note, answer }), [view, call.id, aside]);
  useCallKeys(moves, {
    on: () => isOn(view.file.value.settings, 'singleKeys'),
    over: () => keysOf(aside.value),
  });
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
        {over?.over === 'offer' && <Counter call={call} onBack={back} />}
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

/** What lies over the sentence: time to breathe, an own sentence, their offer, what is still to be asked, or 别的. */
type Aside =
  | { over: 'calm'; words: string }
  | { over: 'mine'; on: MineId | undefined }
  | { over: 'ask'; ask: AskState; skipped: readonly AskState['id'][] }
  | { over: 'offer' | 'end' | 'other' }
  | undefined;

function keysOf(aside: Aside): Over | undefined {
  return aside?.over === 'other' ? undefined : aside?.over;
}

function openOf({ asks }: Walking): AskState[] {
  return asks.filter(({ state }) => state === 'open');
}

type Fields = { note: RefObject<HTMLInputElement | null>; answer: RefObject<HTMLInputElement | null> };

function movesFor(view: View, id: string, aside: Signal<Aside>, { note, answer }: Fields): CallMoves {
  const walk = () => {
    const call = view.file.value.records[id];
    return call && call.endedAt === undefined ? walkOf(view, call) : undefined;
  };
  const sayCalm = (words: string | undefined) => {
    if (words === undefined) return;
    aside.value = { over: 'calm', words };
    walk()?.log({ kind: 'aside', aside: 'calm', words });
  };
  const sayMine = (at: number) => {
    const found = mineEntries(ownQuestionOf(view))[at];
    if (!found) return;
    const { say: words, to } = found.entry;
    if (to) walk()?.log({ kind: 'said', line: to, words });
    else walk()?.log({ kind: 'aside', aside: 'mine', words });
    aside.value = to ? undefined : { over: 'mine', on: found.id };
  };
  const ask = (one: AskState | undefined, skipped: readonly AskState['id'][] = []) => {
    const now = walk();
    // With nothing left to ask one is back at the last sentence, or at the way out.
    if (one) aside.value = { over: 'ask', ask: one, skipped };
    else aside.value = now && 'ends' in now.node ? undefined : { over: 'end' };
  };
  const settleAsk = (got: 'answered' | 'silent' | 'skipped') => {
    const over = aside.value;
    const now = walk();
    if (over?.over !== 'ask' || !now) return;
    if (got !== 'skipped') now.asked(over.ask, got === 'answered');
    const done = [...over.skipped, over.ask.id];
    ask(
      openOf(now).find(({ id }) => !done.includes(id)),
      done,
    );
  };
  return {
    take: (at) => {
      const over = aside.value?.over;
      const now = walk();
      if (over === 'calm') return sayCalm(asides.calm.more[at]);
      if (over === 'mine') return sayMine(at);
      if (over === 'ask') return at < 2 ? settleAsk(at === 0 ? 'silent' : 'skipped') : undefined;
      if (now && (over === 'end' || now.replies.length === 0)) {
        const open = openOf(now)[at];
        return open && ask(open);
      }
      const reply = now?.replies[at];
      if (!reply) return;
      aside.value = undefined;
      now.hear(reply);
    },
    other: () => {
      const now = walk();
      if (!now?.replies.length) return;
      aside.value = { over: 'other' };
      now.log({ kind: 'aside', aside: 'other', words: asides.other.say });
    },
    calm: () => {
      if (aside.value?.over === 'calm') aside.value = undefined;
      else sayCalm(asides.calm.say);
    },
    offer: () => {
      aside.value = aside.value?.over === 'offer' ? undefined : { over: 'offer' };
    },
    mine: () => {
      aside.value = aside.value?.over === 'mine' ? undefined : { over: 'mine', on: undefined };
    },
    close: () => {
      aside.value = undefined;
    },
    answered: () => settleAsk('answered'),
    back: () => {
      const now = walk();
      if (aside.value) aside.value = undefined;
      else if (now?.canGoBack) now.log({ kind: 'back' });
    },
    note: () => (aside.value?.over === 'ask' ? answer : note).current?.focus(),
    end: () => {
      const now = walk();
      // Asked once: what was not asked is shown, and pressed again it ends. The line may have dropped.
      const asked = aside.value?.over === 'end' || aside.value?.over === 'ask' || (now && 'ends' in now.node);
      if (now && !asked && openOf(now).length > 0) aside.value = { over: 'end' };
      else now?.end();
    },
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
