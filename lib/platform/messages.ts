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

/** Through the MessagePort between launcher, or the picker that it loaded, and framed app. */
export type FromLauncher = { type: 'opened' } | { type: 'picking' } | PickAnswer;
export type FromFrame =
  | { type: 'here' }
  | { type: 'ready' }
  | { type: 'close' }
  | ({ type: 'pick' } & PickAsk)
  | { type: 'stopPick' };

/** How the launcher starts the picker: it draws beside the frame of the app, and speaks to the app by itself. */
export type Picker = (frame: HTMLIFrameElement, port: MessagePort, ask: FromFrame) => void;

/** To a launcher through its port: whether the user wants it on pages. */
export type FromBackground = { type: 'launcher'; shown: boolean };

export const VIEW_PORT = 'view';
/** A view in a private window. */
export const PRIVATE_VIEW_PORT = 'private-view';
export const LAUNCHER_PORT = 'launcher';
