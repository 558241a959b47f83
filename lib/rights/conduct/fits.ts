import { type Clue, cluesOf, worthOf } from '../../text/index.ts';
import { classes } from './acts/classes.ts';
import { acts } from './acts/index.ts';
import { isDenied, isOwn } from './denial.ts';
import type { Act, Breach } from './types.ts';

/** How the clues of an act fit: those that say it all, those that leave it open, those against it. */
export type Fit = { act: Act; shows: Kind; hints: Kind; against: Kind };

/** Denied, or the debtor's own deed, or meant. */
type Kind = 'no' | 'denied' | 'yes';

const read = acts.map((act) => {
  const all = cluesOf(act.clues, classes);
  const of = (kind: (force: number) => boolean) => all.filter(({ force }) => kind(force));
  return { act, shows: of((f) => f === 1), hints: of((f) => f > 0 && f < 1), against: of((f) => f < 0) };
});

/** How each act fits the text, in their order. */
export function fitsOf(words: string): Fit[] {
  return read.map(({ act, shows, hints, against }) => {
    const counts = (start: number) => !isDenied(words, start) && !(act.byThem && isOwn(words, start));
    const kind = (list: readonly Clue[]): Kind => {
      const fitting = list.filter((clue) => worthOf(clue, words, () => true) > 0);
      if (fitting.length === 0) return 'no';
      return fitting.some((clue) => worthOf(clue, words, counts) > 0) ? 'yes' : 'denied';
    };
    return { act, shows: kind(shows), hints: kind(hints), against: kind(against) };
  });
}

/** Sure where a clue that says it all fits; nothing where a clue that speaks against it fits. */
export function breachesOf({ act, shows, hints, against }: Fit): Breach[] {
  const sure = shows === 'yes';
  if ((!sure && hints !== 'yes') || against === 'yes') return [];
  return act.breaks.map((rule) => ({ rule, sure, ...(sure && act.danger && { danger: true }) }));
}
