import type { CaseFile, Change } from '../../lib/casefile/index.ts';
import type { Removed, View } from '../shell/view.ts';

type Writing = Pick<View, 'file' | 'send'>;

/** How these fields stand now, as a way back to it: what was typed is typed again, what held nothing is emptied. */
export function wayBack(view: Writing, fields: readonly string[]): () => void {
  const { drafts } = view.file.value;
  const before = fields.map((field) => [field, drafts[field]] as const);
  return () => {
    const empty = before.filter(([, text]) => text === undefined).map(([field]) => field);
    if (empty.length > 0) view.send({ type: 'draftsDropped', fields: empty });
    for (const [field, text] of before)
      if (text !== undefined) view.send({ type: 'draftTyped', field, text });
  };
}

export type TakingOut = Pick<Removed, 'from' | 'id' | 'words'> & {
  /** What takes it out, with all that goes with it, and what brings that back. */
  out: Change;
  back: readonly Change[];
  /** The fields in which something was typed about it that is not data yet. */
  typed: readonly string[];
  isThere(file: CaseFile): boolean;
};

/** Takes something out, with what was typed at it. The way back is held by this view alone, until its screen is left. */
export function takeOut(view: Writing & Pick<View, 'removed'>, taken: TakingOut) {
  const { from, id, words, out, back, typed, isThere } = taken;
  const typeAgain = wayBack(view, typed);
  const bringBack = () => {
    for (const change of back) view.send(change);
    typeAgain();
  };
  // First of all: a record that is gone has no screen, and leaves it without a way back.
  view.removed.value = { from, id, words, isThere, bringBack };
  view.send(out);
  if (typed.length > 0) view.send({ type: 'draftsDropped', fields: typed });
}
