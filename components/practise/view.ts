import { signal } from '@preact/signals';
import { applyChange, type CaseFile, openCall } from '../../lib/casefile/index.ts';
import { preparedAbout } from '../call/KindOfCall.tsx';
import { prepareForm } from '../call/kindDraft.ts';
import { startCall } from '../call/start.ts';
import type { Place } from '../shell/place.ts';
import type { View } from '../shell/view.ts';
import { type Chosen, knownSum, type Practice, setupOf } from './playing.ts';

/** A practice call in a view of its own, with its first sentence on screen: the one that is being got ready, or they ring. */
export function beginPractice(view: View, chosen: Chosen): Practice {
  const own = practiseView(view);
  own.startCall(chosen.kind, chosen.kind === 'outgoing' ? preparedAbout(view) : undefined);
  const call = openCall(own.file.value)?.id ?? '';
  return { call, view: own, setup: setupOf(own, chosen) };
}

/**
 * A view for a practice call: the case as it stands, of drafts only what a call was got ready with, and without a call that goes on, and everything
 * that is done in it stays in it. Nothing reaches the background, so nothing is stored.
 */
function practiseView(view: View): View {
  const whole = view.file.value;
  // Of a debt that is paid there is nothing to talk about.
  const owes = knownSum(view) ? {} : { debts: {}, plan: {} };
  const file = signal<CaseFile>({
    ...whole,
    ...owes,
    records: ended(whole.records),
    drafts: prepared(whole),
  });
  const own: View = {
    ...view,
    practises: true,
    file,
    link: signal({ ...view.link.value, file: file.value, unsaved: 0, refused: false, unreadable: [] }),
    place: signal<Place>({ at: 'call' }),
    lastStep: signal(''),
    wentBack: signal(false),
    removed: signal(undefined),
    send: (change) => {
      file.value = applyChange(file.value, change);
    },
    keepIn: () => undefined,
    erase: () => undefined,
    startCall: (...args) => startCall(own, ...args),
  };
  return own;
}

const prepared = (file: CaseFile): CaseFile['drafts'] =>
  Object.fromEntries(
    Object.entries(file.drafts).filter(([field]) => field.startsWith(`${prepareForm(file)}.`)),
  );

/** Calls that are over: the next one may begin with what came of the last. */
function ended(records: CaseFile['records']): CaseFile['records'] {
  return Object.fromEntries(Object.entries(records).filter(([, { endedAt }]) => endedAt !== undefined));
}
