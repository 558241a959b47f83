import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CaseFile, Change, Host, Link, LinkState } from '../../lib/casefile/index.ts';
import type { PlainDate } from '../../lib/dates/index.ts';
import type { CallAbout, CallKind } from '../../lib/record/index.ts';
import type { Place } from './place.ts';

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

const ViewContext = createContext<View | undefined>(undefined);
export const ViewProvider = ViewContext.Provider;

/** The view that the app was given. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('no view');
  return view;
}
