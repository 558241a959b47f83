import type { VNode } from 'preact';
import type { Place } from '../../components/shell/place.ts';
import type { CaseFile, LinkState } from '../../lib/casefile/index.ts';

/** What the user has entered and where they are: enough to draw any of the app. */
export type Scene = {
  /** Nothing entered, unless it is said. */
  file?: CaseFile;
  /** Home, unless it is said. */
  at?: Place;
  /** Kept on this computer and all saved, unless it is said. */
  link?: Partial<Omit<LinkState, 'file'>>;
  /** Amounts are covered. */
  masked?: boolean;
};

/** A whole screen in one of its states. */
export type Screen = Scene & {
  /** Where the app is; the browser's own panel, unless it is said. */
  in?: 'panel' | 'frame' | 'popup';
  /** A file that is given to the field for files, before anything is pressed. */
  upload?: string;
  /** Buttons that are pressed one after the other to get there, by what stands on them; a choice by how it begins. */
  press?: readonly string[];
  /** Words by which one sees that it is there. */
  shows: string;
};

/** A component in one of its states; a scene where it matters. */
export type State = (() => VNode) | (Scene & { draw(): VNode });

/** Examples of a topic, by their names. A part shows all its states, one beneath the other. */
export type Screens = Record<string, Screen>;
export type Part = Record<string, State>;
export type Parts = Record<string, Part>;
