import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { leftOut } from '../../lib/budget/words.ts';
import { type CounterReply, counterReplies, countsOthers } from '../../lib/call/index.ts';
import type { PlainDate } from '../../lib/dates/index.ts';
import { type Debt, owedOn } from '../../lib/debt/index.ts';
import { type Fen, fen, formatYuan, readYuan } from '../../lib/money/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { monthlyLabel } from '../budget/LimitFields.tsx';
import { OfferFields } from '../plan/OfferFields.tsx';
import { heardOffer, offerLabels } from '../plan/offerForm.ts';
import { useOfferJudged } from '../plan/offerJudged.ts';
import { othersIn } from '../plan/others.ts';
import { PercentNote } from '../plan/PercentNote.tsx';
import { Verdict } from '../plan/Verdict.tsx';
import { RateNote } from '../plan/VerdictWhy.tsx';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { CounterAnswer } from './CounterAnswer.tsx';
import { LimitHere } from './LimitHere.tsx';
import { offeredDraft } from './offered.ts';
import { offerForm, owedForm } from './typed.ts';
import { walkOf } from './walk.ts';

export type CounterProps = { call: CallRecord; onBack(): void };

/** 对方报了方案: their figures as they are spoken, the verdict with every key, and what to answer. */
export function Counter({ call, onBack }: CounterProps) {
  const view = useView();
  const { debt, facts, openRungs, answer, log } = walkOf(view, call);
  const typed = useOwedTyped(call);
  const owed = owedIn(debt, typed, view.today.value);
  const { draft, problems, judged, ...beside } = useOfferJudged(offerForm(call), debt, owed);
  const { sheet, focus } = useFieldOf();
  const [open] = judged.missing;
  const noLimit = judged.verdict === 'unknown';
  const others = othersIn(view, call);
  const countFirst = others.open && countsOthers(judged);

  // The figures are being spoken: the first field is where the next key goes.
  useLayoutEffect(() => focus(offerLabels[open ?? 'down']), []);

  const heard = heardOffer((name) => draft.text(name));
  useOfferedKept(call, heard === '' ? undefined : owed);
  const note = () => {
    log({ kind: 'note', words: heard });
    onBack();
  };
  const said = (reply: CounterReply) => {
    answer(heard, reply);
    if (reply.to) onBack();
    else if (open) focus(offerLabels[open]);
    else if (noLimit) focus(monthlyLabel);
  };
  return (
    <section ref={sheet} class="stack-s" aria-label="对方报了方案">
      <CounterTop onBack={onBack} />
      {!debt && <OwedField {...typed} />}
      <OfferFields draft={draft} problems={problems} />
      <PercentNote draft={draft} problems={problems} judged={judged} owed={owed} />
      {owed > 0 ? (
        <>
          <Verdict
            judged={judged}
            {...beside}
            others={judged.missing.length === 0 ? others.words : undefined}
            leavesOut={others.open}
            askFirst={countFirst ? leftOut.callFirst : undefined}
            brief
          />
          <CounterAnswer
            replies={counterReplies(judged, facts, openRungs, others.open)}
            onNote={heard === '' ? undefined : note}
            fills={open ? 'figure' : noLimit ? 'limit' : countFirst ? 'others' : undefined}
            onSaid={said}
          />
          {noLimit && <LimitHere />}
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

function CounterTop({ onBack }: Pick<CounterProps, 'onBack'>) {
  return (
    <div class="sub">
      <button type="button" class="icon-btn" aria-label="回到刚才那句" title="回到刚才那句" onClick={onBack}>
        <Icon name="back" />
      </button>
      <h2>对方报了方案</h2>
    </div>
  );
}

type OwedTyped = ReturnType<typeof useOwedTyped>;

/** What they say is owed, where no debt says it: what was heard of it already, until it is typed. */
function useOwedTyped(call: CallRecord) {
  const own = useDraft(owedForm(call), { owed: call.demanded });
  const text = own.text('owed');
  return { text, read: readYuan(text), onText: (typed: string) => own.type('owed', typed) };
}

function owedIn(debt: Debt | undefined, { read }: OwedTyped, today: PlainDate): Fen {
  if (debt) return owedOn(debt, today).total;
  return 'fen' in read ? read.fen : fen(0);
}

/** Keeps what their figures are of, as soon as there are any: a share of it stays that share of it. */
function useOfferedKept(call: CallRecord, owed: Fen | undefined) {
  const view = useView();
  const field = offeredDraft(call);
  useEffect(() => {
    if (!owed) return;
    const text = formatYuan(owed);
    if (view.file.value.drafts[field] !== text) view.send({ type: 'draftTyped', field, text });
  }, [view, field, owed]);
}

function OwedField({ text, read, onText }: OwedTyped) {
  return (
    <Field
      label="对方说一共欠"
      unit="元"
      kind="money"
      line
      text={text}
      problem={'problem' in read && read.problem !== 'empty' ? read.problem : undefined}
      onText={onText}
    />
  );
}

/** The sheet, and a way to the field with this label in it. */
function useFieldOf() {
  const sheet = useRef<HTMLElement>(null);
  const focus = (label: string) => {
    const labels = [...(sheet.current?.querySelectorAll('label') ?? [])];
    labels.find(({ textContent }) => textContent === label)?.control?.focus();
  };
  return { sheet, focus };
}
