import type { PlainDate } from '../dates/index.ts';
import type { CaseFile, Change } from './casefile.ts';
import type { Where } from './messages.ts';

/** What a view knows of the case. */
export type LinkState = {
  /** Undefined until the background has answered. */
  where: Where | undefined;
  /** With the changes of this view that are not acknowledged yet. */
  file: CaseFile;
  /** How many changes wait for their acknowledgement. */
  unsaved: number;
  /** The last change could not be stored. */
  refused: boolean;
  /** The place to which the case could not be moved; until it is there, or another is asked for. */
  unmoved?: 'session' | 'local' | undefined;
  unreadable: readonly string[];
  /** Whether the user has covered the amounts in any view, or uncovered them; undefined as long as nobody did either. */
  covered?: boolean | undefined;
};

export type Link = {
  send(change: Change): void;
  /** Moves the case; the new place is in the next state. */
  keepIn(where: 'session' | 'local'): void;
  /** Forgets the case, and everything beside it. */
  erase(): void;
  /** Covers the amounts in every view, or uncovers them; in this one at once. */
  cover(on: boolean): void;
};

/** What the user is asked to point at on the page: a sum or a day, and what is said there meanwhile. */
export type PickAsk = { kind: 'amount' | 'date'; today: PlainDate; words: PickWords };

export type PickWords = {
  /** On the bar. */
  bar: string;
  /** Behind the figure under the pointer. */
  take: string;
  /** Why nothing can be taken: no figure, a frame of another site, a unit that is not read. */
  none: string;
  frame: string;
  unread: string;
  otherUnit: string;
  /** Of Enter, before anything was pointed at. */
  point: string;
  /** The figure has changed under the pointer. */
  changed: string;
};

/** What came of it. Text of a page, never to be trusted: bounded, shown as text, and the user's to confirm. */
export type PickAnswer =
  /**
   * `text`: as a field takes it. `beside`: in a table the head of its column, ｜, then what stands around it, a line for each
   * text and a tab where the figure is, at most 100 characters. `struck`: a line is drawn through it.
   */
  | { type: 'picked'; text: string; beside: string; struck?: boolean | undefined }
  /** `typed`: by a digit that was meant for the field. */
  | { type: 'pickStopped'; typed?: string | undefined }
  /** Nothing can be picked on this page; `narrow`: only for want of room beside the sidebar. */
  | { type: 'noPicker'; narrow?: boolean };

/** What holds the app: our frame on a page, or a page of its own (side panel, sidebar, tab). */
export type Host = {
  framed: boolean;
  /** Closes the frame; only where there is one. */
  close?: () => void;
  /** Calls back each time the frame is shown. */
  onOpened(listener: () => void): void;
  /** Lets the user point at a figure on the page, until it is answered or stopped; only in a frame. */
  pick?: (ask: PickAsk, onAnswer: (answer: PickAnswer) => void) => () => void;
};
