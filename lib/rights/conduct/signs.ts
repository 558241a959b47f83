import { gramsIn } from '../../text/index.ts';
import { tooMany } from './calls.ts';
import { type Fit, fitsOf } from './fits.ts';
import { nightly } from './hours.ts';
import { pairsIn, sensesIn } from './senses.ts';
import { visitorsIn } from './visits.ts';

/** The text as what was learned reads it: `#` for every count. How many is told by rules of their own. */
const withoutFigures = (words: string) => words.replace(/\d+/g, '#');

/** Signs that no text holds once it is read: for the clues of an act, for what figures tell. */
const OF_ACTS = 0x1400;
const OF_FIGURES = 0x1380;
const figures = ['attempts', 'calls', 'harass', 'notice'];

/** Whether a sign tells of clues or figures, which say more than a character does. */
export const isMark = (sign: string) => sign >= '\u1380' && sign < '\u2000';

/**
 * All that is known of a text, for learning what it is about: its signs and pairs of signs, the senses of its words,
 * how the clues fit, what its figures tell.
 *
 * @param words  as `seenThrough` leaves them
 */
export function signsOf(words: string, fits: readonly Fit[] = fitsOf(words)): string[] {
  const senses = sensesIn(words);
  const all = [...gramsIn(withoutFigures(words)), ...senses.join(''), ...pairsIn(senses)];
  return [...new Set([...all, ...fits.flatMap(marksOf), ...figureMarks(words)])];
}

function marksOf({ shows, hints, against }: Fit, at: number): string[] {
  const kinds = [shows, hints, against].flatMap((kind, n) =>
    kind === 'no' ? [] : [n * 2 + (kind === 'yes' ? 0 : 1)],
  );
  return kinds.map((kind) => String.fromCharCode(OF_ACTS + at * 6 + kind));
}

function figureMarks(words: string): string[] {
  const night = nightly(words);
  const visitors = visitorsIn(words);
  const marks = [
    ...(night ? [night.sure ? 0 : 1] : []),
    ...(visitors ? [visitors === 'tooFew' ? 2 : 3] : []),
    ...tooMany(words).map(({ rule, sure }) => 4 + figures.indexOf(rule.slice(8)) * 2 + (sure ? 0 : 1)),
  ];
  return marks.map((mark) => String.fromCharCode(OF_FIGURES + mark));
}
