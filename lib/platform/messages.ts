import type { PickAnswer, PickAsk } from '../casefile/index.ts';

/** What the background understands besides a view's port. */
export type ToBackground =
  /** The launcher made a frame and will prove itself to it with this secret. */
  | { type: 'frameMade'; secret: string }
  /** A framed app asks whether whoever spoke to it is our launcher; a secret is good for one answer. */
  | { type: 'isLauncher'; secret: string }
  /** The frame could not be shown on this page. */
  | { type: 'openPanel' };

/** What the launcher on a page understands. */
export type ToLauncher = { type: 'isThere' } | { type: 'open' } | { type: 'toggle' };

/** `n`: which question it is. What was asked before may still be answered. */
export type AskToPick = { type: 'pick'; n: number } & PickAsk;

/** Through the MessagePort between launcher, or the picker that it loaded, and framed app. */
export type FromLauncher = { type: 'opened' } | FromPicker;
/** Of the question with that number; without one of whichever waits, for the picker could not be loaded. */
export type FromPicker = ({ type: 'picking' } | PickAnswer) & { n?: number };
export type FromFrame =
  | { type: 'here' }
  | { type: 'ready' }
  | { type: 'close' }
  | AskToPick
  | { type: 'stopPick' };

/** How the launcher starts the picker: it draws beside the frame of the app, and speaks to the app by itself. */
export type Picker = (frame: HTMLIFrameElement, port: MessagePort, ask: AskToPick) => void;

/** To a launcher through its port: whether the user wants it on pages. */
export type FromBackground = { type: 'launcher'; shown: boolean };

export const VIEW_PORT = 'view';
/** A view in a private window. */
export const PRIVATE_VIEW_PORT = 'private-view';
export const LAUNCHER_PORT = 'launcher';
