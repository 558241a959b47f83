import { signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { answerToAsk, type Said } from '../../lib/practise/index.ts';
import { practiseWords, tempers } from '../../lib/practise/words.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import type { Aside } from '../call/aside.ts';
import { CallTool } from '../call/CallTool.tsx';
import { walkOf } from '../call/walk.ts';
import { Words } from '../ui/Words.tsx';
import { type Practice, practised, seedText, standingNow, turnsOf } from './playing.ts';

export type RunProps = { practice: Practice; onEnd(): void };

/** The call as it really is, below what the other side says. It never looks like a real one. */
export function Run({ practice, onEnd }: RunProps) {
  const { view, setup } = practice;
  const over = useMemo(() => signal<Aside>(undefined), []);
  const call = practised(practice);
  const left = view.place.value.at !== 'call';
  useEffect(() => {
    if (left) onEnd();
  }, [left, onEnd]);
  if (!call || call.endedAt !== undefined) return null;
  return (
    <div class="practise">
      <section class="call-top" aria-label="练一遍">
        <div class="call-top__row">
          <p class="call-top__who">
            <b>{practiseWords.banner}</b>
            <br />
            {`对方${tempers[setup.temper].title}，编号 ${seedText(setup.seed)}`}
          </p>
          <button type="button" class="btn" onClick={() => walkOf(view, call).end()}>
            结束练习
          </button>
        </div>
      </section>
      <Theirs heard={heardIn(practice, call, over.value)} />
      <CallTool over={over} />
    </div>
  );
}

type Heard = Pick<Said, 'words' | 'lead' | 'over'>;

/** What they say now: to what is asked before the end, or to the sentence. */
function heardIn({ view, setup }: Practice, call: CallRecord, aside: Aside): Heard {
  if (aside?.over === 'ask') return { words: answerToAsk(setup, aside.ask.id, standingNow(view, call)) };
  return turnsOf(view, setup, call).at(-1)?.said ?? { words: '' };
}

/** What they say. It is put in its place a moment after the user's sentence, so that a screen reader says that first. */
function Theirs({ heard }: { heard: Heard }) {
  const shown = useSignal(heard);
  useEffect(() => {
    shown.value = heard;
  }, [heard.words, heard.lead]);
  const { words, lead, over } = shown.value;
  return (
    <section class="theirs" aria-label="对方说" aria-live="polite">
      <p class="small quiet">{practiseWords.afterwards}</p>
      {lead && (
        <p class="quiet">
          <Words text={`“${lead}”`} />
        </p>
      )}
      <p>
        <Words text={`“${words}”`} />
      </p>
      {over && <p class="small quiet">{practiseWords.gone}</p>}
    </section>
  );
}
