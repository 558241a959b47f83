import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CalcId } from '../../lib/calc/words.ts';
import {
  type CaseFile,
  type Change,
  emptyCase,
  type Host,
  type Link,
  type LinkState,
  openCall,
} from '../../lib/casefile/index.ts';
import type { PlainDate } from '../../lib/dates/index.ts';
import type { CallAbout, CallKind, CallRecord } from '../../lib/record/index.ts';
import { isOn } from '../../lib/settings/index.ts';

/** The tool that lies over the checklist; none is home itself. */
export type Place =
  | { at: 'home' }
  /** `field`: the one for which one was sent there. */
  | { at: 'limit'; from?: 'plan' | 'calc' | 'statement' | 'prepare'; field?: 'otherDebts' }
  /** 算一算; without `which` the list of them. */
  | { at: 'calc'; which?: CalcId }
  | { at: 'statement'; from?: 'limit' }
  /** `open`: the debt whose form is open. */
  | { at: 'debt'; open?: string }
  | { at: 'intake'; from?: 'debt' }
  /** `call`: the record from which one came; else it is the call that was settled last. */
  | { at: 'agreement'; call?: string }
  /** `from`: where the text was pasted that is looked at. */
  | { at: 'scam'; from?: Extract<Place, { at: 'agreement' | 'intake' }> }
  | {
      at:
        | 'plan'
        | 'prepare'
        | 'practise'
        | 'cues'
        | 'call'
        | 'records'
        | 'contacts'
        | 'payments'
        | 'answers'
        | 'settings'
        | 'stored'
        | 'import';
    }
  | { at: 'record'; call: string; from?: 'prepare' }
  /** A contact of a collector: of that call, one of the log, or a new one. */
  | { at: 'contact'; call?: string; edit?: string; from?: 'records' | 'contacts' };

/** What was taken out, and the way back. It is nowhere else. */
export type Removed = {
  /** The list that tells of it. */
  from: 'records' | 'contacts' | 'debts' | 'pledges';
  id: string;
  /** What is said of it. */
  words: string;
  /** Whether it has come back, in another page too. */
  isThere(file: CaseFile): boolean;
  /** With what was typed at it and is not data yet. */
  bringBack(): void;
};

/** What every component may use: the case, the day, and ways to change them. */
export type View = {
  file: ReadonlySignal<CaseFile>;
  link: ReadonlySignal<LinkState>;
  /** Today in China. */
  today: ReadonlySignal<PlainDate>;
  place: Signal<Place>;
  /** The step whose tool was opened last; back home, its row takes the focus. */
  lastStep: Signal<string>;
  /** One is home by ←, and not because something is done: then that row is shown, and not the top. */
  wentBack: Signal<boolean>;
  /** 清空 was pressed here: the first-run page says that it is done. */
  erased: Signal<boolean>;
  /** What was taken out last; it goes as soon as the list that tells of it is left. */
  removed: Signal<Removed | undefined>;
  /** Figures that were pointed at and neither used nor turned down yet: each asks what becomes of it. */
  picked: Signal<readonly (() => void)[]>;
  host: Host;
  send(change: Change): void;
  keepIn: Link['keepIn'];
  erase: Link['erase'];
  /** Whether amounts are covered: in every view, once the user did so in one. */
  masked: ReadonlySignal<boolean>;
  cover: Link['cover'];
  now(): number;
  newId(): string;
  /** A practice call goes on in it, of which nothing is kept. */
  practises?: true;
  /** Starts a call and goes to its first sentence. */
  startCall(kind: CallKind, about?: CallAbout): Promise<void> | void;
};

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

const ViewContext = createContext<View | undefined>(undefined);
export const ViewProvider = ViewContext.Provider;

/** The view that the app was given. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('no view');
  return view;
}
