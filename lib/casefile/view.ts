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
  unreadable: readonly string[];
};

export type Link = {
  send(change: Change): void;
  /** Moves the case; the new place is in the next state. */
  keepIn(where: 'session' | 'local'): void;
  /** Forgets the case, and everything beside it. */
  erase(): void;
};

/** What holds the app: our frame on a page, or a page of its own (side panel, sidebar, tab). */
export type Host = {
  framed: boolean;
  /** Closes the frame; only where there is one. */
  close?: () => void;
  /** Calls back each time the frame is shown. */
  onOpened(listener: () => void): void;
};
