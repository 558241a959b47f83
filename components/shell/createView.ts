import { computed, signal } from '@preact/signals';
import { emptyCase, type Host, type Link, type LinkState, openCall } from '../../lib/casefile/index.ts';
import type { PlainDate } from '../../lib/dates/index.ts';
import type { CallAbout, CallKind, CallRecord } from '../../lib/record/index.ts';
import { isOn } from '../../lib/settings/index.ts';
import type { Place } from './place.ts';
import type { Removed, View } from './view.ts';

/** What the platform hands in. */
export type Platform = {
  connect(onState: (state: LinkState) => void): Link;
  now(): number;
  today(): PlainDate;
  newId(): string;
  host: Host;
  /** The script of the call is large and fetched apart: where it is not here yet, what to wait for. */
  startCall(view: View, kind: CallKind, about?: CallAbout): Promise<void> | void;
};

/** A call that somebody started this short a while ago is what the user wants to see. */
const JUST_STARTED = 20_000;

function isFresh({ startedAt, events }: CallRecord, now: number): boolean {
  // A start that lies ahead, because the clock was set back, is not just now.
  return events.length === 1 && now >= startedAt && now - startedAt < JUST_STARTED;
}

export function createView(platform: Platform): View {
  const state = signal<LinkState>({
    where: undefined,
    file: emptyCase,
    unsaved: 0,
    refused: false,
    unreadable: [],
  });
  const today = signal(platform.today());
  const place = signal<Place>({ at: 'home' });
  let fromTheStart = false;
  const link = platform.connect((next) => {
    // Once, when the case is first known: afterwards the user covers and uncovers.
    if (!state.value.where) fromTheStart = isOn(next.file.settings, 'maskAtOpen');
    const [before, after] = [openCall(state.value.file), openCall(next.file)];
    state.value = next;
    // The popup starts a call and opens the sidebar, or finds it open: both must show the first sentence.
    if (after && after.id !== before?.id && isFresh(after, platform.now())) place.value = { at: 'call' };
  });
  // Past midnight the figures are those of the new day.
  setInterval(() => {
    today.value = platform.today();
  }, 20_000);
  const view: View = {
    file: computed(() => state.value.file),
    link: state,
    today,
    place,
    lastStep: signal(''),
    wentBack: signal(false),
    erased: signal(false),
    removed: signal<Removed | undefined>(undefined),
    picked: signal([]),
    host: platform.host,
    send: link.send,
    keepIn: link.keepIn,
    erase: link.erase,
    masked: computed(() => state.value.covered ?? fromTheStart),
    cover: link.cover,
    now: platform.now,
    newId: platform.newId,
    startCall: (kind, about) => platform.startCall(view, kind, about),
  };
  return view;
}
