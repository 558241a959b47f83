import type { CaseFile, Change } from './casefile.ts';

/** What a view knows of the case. */
export type LinkState = {
  /** `waiting` until the first answer; `private`: kept by this view alone, until it is closed. */
  mode: 'waiting' | 'kept' | 'private';
  /** With the changes of this view that are not acknowledged yet. */
  file: CaseFile;
  /** How many changes wait for their acknowledgement. */
  unsaved: number;
  /** The last change could not be stored. */
  refused: boolean;
  unreadable: readonly string[];
};

export type Link = { send(change: Change): void };

/** What holds the app: our frame on a page, or a page of its own (side panel, sidebar, tab). */
export type Host = {
  framed: boolean;
  /** Closes the frame; only where there is one. */
  close?: () => void;
  /** Calls back each time the frame is shown. */
  onOpened(listener: () => void): void;
};
