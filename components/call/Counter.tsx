import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type CounterReply, counterReplies } from '../../lib/call/index.ts';
import { debtOf } from '../../lib/casefile/index.ts';
import { owedOn } from '../../lib/debt/index.ts';
import { fen, readYuan } from '../../lib/money/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { OfferFields } from '../plan/OfferFields.tsx';
import { heardOffer, offerLabels } from '../plan/offerForm.ts';
import { useOfferJudged } from '../plan/offerJudged.ts';
import { Verdict } from '../plan/Verdict.tsx';
import { RateNote } from '../plan/VerdictWhy.tsx';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Say } from './Say.tsx';
import { offerForm, owedForm } from './typed.ts';
import { walkOf } from './walk.ts';

export type CounterProps = { call: CallRecord; onBack(): void };

/** 对方报了方案: their figures as they are spoken, the verdict with every key, and what to answer. */
export function Counter({ call, onBack }: CounterProps) {
  const view = useView();
  const debt = debtOf(view.file.value, call);
  const own = useDraft(owedForm(call), { owed: call.demanded });
  const typed = readYuan(own.text('owed'));
  const owed = debt ? owedOn(debt, view.today.value).total : 'fen' in typed ? typed.fen : fen(0);
  const { draft, problems, judged, against, answerBy, trials } = useOfferJudged(offerForm(call), owed);
  const { facts, openRungs, answer, log } = walkOf(view, call);
  const replies = counterReplies(judged, facts, openRungs);
  const other = useSignal(0);
  const reply = replies[other.value % replies.length] as CounterReply;
  const spare = replies.length > 1 ? replies[(other.value + 1) % replies.length] : undefined;
  const sheet = useRef<HTMLElement>(null);
  const fieldOf = (label: string) =>
    [...(sheet.current?.querySelectorAll('label') ?? [])].find(({ textContent }) => textContent === label)
      ?.control;

  // The figures are being spoken: the first field is where the next key goes.
  useEffect(() => fieldOf(offerLabels[judged.missing[0] ?? 'down'])?.focus(), []);

  const heard = heardOffer((name) => draft.text(name));
  const say = () => {
    answer(heard, reply);
    const [open] = judged.missing;
    if (reply.to) onBack();
    else if (open) fieldOf(offerLabels[open])?.focus();
  };
  return (
    <section ref={sheet} class="stack-s" aria-label="对方报了方案">
      <div class="sub">
        <button
          type="button"
          class="icon-btn"
          aria-label="回到刚才那句"
          title="回到刚才那句"
          onClick={onBack}
        >
          <Icon name="back" />
        </button>
        <h2>对方报了方案</h2>
      </div>
      {!debt && (
        <Field
          label="对方说一共欠"
          unit="元"
          kind="money"
          line
          text={own.text('owed')}
          problem={'problem' in typed && typed.problem !== 'empty' ? typed.problem : undefined}
          onText={(text) => own.type('owed', text)}
        />
      )}
      <OfferFields draft={draft} problems={problems} />
      {owed > 0 ? (
        <>
          <Verdict judged={judged} against={against} answerBy={answerBy} trials={trials} />
          <Say
            tag={reply.tag}
            words={reply.words}
            why={reply.why}
            sources={reply.sources}
            then={reply.gives}
          />
          {spare && (
            <button type="button" class="btn btn--line btn--wide" onClick={() => other.value++}>
              <Icon name="other" small />
              换一句：{spare.gives ?? spare.words}
            </button>
          )}
          <div class="two">
            {heard !== '' && (
              <button
                type="button"
                class="btn btn--line"
                onClick={() => {
                  log({ kind: 'note', words: heard });
                  onBack();
                }}
              >
                先记下
              </button>
            )}
            <button type="button" class="btn btn--main" onClick={say}>
              {reply.to ? '说了，继续' : '问了，填上'}
            </button>
          </div>
          <RateNote judged={judged} />
        </>
      ) : (
        <p class="card quiet" role="status">
          先填一共欠多少，才算得出。
        </p>
      )}
    </section>
  );
}
