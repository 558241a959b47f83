import { looksLikeFraud } from '../intake/index.ts';
import { signatureIn } from './sender.ts';
import type { Agreement } from './types.ts';

/** What is quoted of it, at most, characters. */
const WORDS = 40;

/**
 * A paper in a language that is not read here: only who signed it is known. All of it is left to the user, figures to
 * be typed, the rest to be read.
 *
 * @param given  as it was pasted
 * @param text  squeezed
 * @param longest  how much is looked at, characters
 */
export function unread(given: string, text: string, longest: number): Agreement {
  const sender = signatureIn(text)?.name;
  return {
    terms: {},
    promises: {},
    doubts: [{ kind: 'other', words: beginning(given) }],
    loan: { tails: [], dates: [], sums: [] },
    lenders: { named: [] },
    ...(sender && { sender }),
    signed: sender !== undefined,
    own: false,
    demand: false,
    noPlan: 'english',
    scam: looksLikeFraud(text),
    form: 'message',
    places: {},
    cut: given.length > longest,
    workedOut: [],
    upTo: [],
  };
}

/** Up to the end of a word. */
function beginning(given: string): string {
  const words = given.trim().replace(/\s+/g, ' ');
  return words.length > WORDS ? `${words.slice(0, WORDS).replace(/\s\S*$/, '')}…` : words;
}
