import { useId, useRef, useState } from 'preact/hooks';
import { filled, prepare } from '../../lib/call/index.ts';
import { type Called, callFactsOf, endedCalls, mainDebt, nextAbout } from '../../lib/casefile/index.ts';
import { formatDaySeenFrom } from '../../lib/dates/index.ts';
import { inOrder, lenderWords, nameAmong, nameOf, owedOn } from '../../lib/debt/index.ts';
import { useView, type View } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { Pick } from '../ui/Pick.tsx';
import { focusSoon } from '../ui/wrong.ts';
import { aboutOf } from './begun.ts';
import { deferralTyped } from './deferralTyped.ts';
import { kindDraft } from './kindDraft.ts';

type Kind = keyof typeof prepare.kinds;

/** Which call it is to be: as picked, else by how the last one ended. */
function kindOf({ file }: View): Kind {
  const picked = file.value.drafts[kindDraft(file.value)];
  if (picked && Object.hasOwn(prepare.kinds, picked)) return picked as Kind;
  return nextAbout(file.value) ?? 'first';
}

/** What the call that is being got ready is about. */
export function preparedAbout(view: View): Exclude<Kind, 'first'> | undefined {
  const kind = kindOf(view);
  return kind === 'first' ? undefined : kind;
}

/** The call that is got ready, with what is typed of one payment where it is about that. */
export function preparedCall(view: View): Called {
  const about = preparedAbout(view);
  const deferral = about === 'deferral' ? deferralTyped(view.file.value, view.today.value) : undefined;
  return { kind: 'outgoing', about, deferral };
}

/** Starts the call that was got ready. */
export function startPrepared(view: View) {
  view.startCall('outgoing', preparedAbout(view));
}

/** Whom the user rings, about which debt, and after what; or they ring, and it begins at once. */
export function KindOfCall() {
  const view = useView();
  const group = useId();
  const kinds = useRef<HTMLFieldSetElement>(null);
  const [opened, setOpened] = useState(false);
  const kind = kindOf(view);
  // What follows a call is offered after one, or to whom says that there was one.
  const all = opened || kind !== 'first' || endedCalls(view.file.value).length > 0;
  const { slots } = callFactsOf(view.file.value, { kind: 'outgoing' }, view.today.value);
  const about = aboutOf(view);
  const words = { ...slots, ...lenderWords(about), debt: about ? nameOf(about) : '还款' };
  return (
    <>
      <WhichDebt />
      <fieldset ref={kinds}>
        <legend class="h2">这次是哪种电话</legend>
        {(all ? (Object.keys(prepare.kinds) as Kind[]) : [kind]).map((id) => (
          <Pick
            key={id}
            name={group}
            on={id === kind}
            title={filled(prepare.kinds[id], words)}
            onPick={() => view.send({ type: 'draftTyped', field: kindDraft(view.file.value), text: id })}
          />
        ))}
        {!all && (
          <button
            type="button"
            class="btn btn--quiet btn--edge"
            onClick={() => {
              setOpened(true);
              focusSoon(kinds, 'input');
            }}
          >
            <Icon name="plus" small />
            {prepare.calledBefore}
          </button>
        )}
        <button type="button" class="btn btn--quiet btn--edge" onClick={() => view.startCall('incoming')}>
          <Icon name="ringing" small />
          {prepare.theyRing}
        </button>
      </fieldset>
    </>
  );
}

/** Each lender has a line of its own, so the debt comes first; with one debt there is nothing to pick. */
function WhichDebt() {
  const view = useView();
  const group = useId();
  const { debts } = view.file.value;
  const today = view.today.value;
  const now = mainDebt(view.file.value);
  const all = inOrder(debts);
  if (all.length < 2) return null;
  return (
    <fieldset>
      <legend class="h2">谈哪一笔</legend>
      {all.map((debt) => (
        <Pick
          key={debt.id}
          name={group}
          on={debt.id === now?.id}
          title={`${nameAmong(debts, debt)}，${formatDaySeenFrom(owedOn(debt, today).dueDate, today)}到期`}
          onPick={() => view.send({ type: 'debtSet', debt: { ...debt, onCall: true } })}
        />
      ))}
    </fieldset>
  );
}
