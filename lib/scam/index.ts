import { certainIn } from './certain.ts';
import { type Hit, hitsIn, type SignId } from './find.ts';
import { clausesFor, leaningOf } from './lean.ts';
import { type Place, placesOf, type Shown, tellingFirst } from './places.ts';
import { see } from './seen.ts';
import { asks, general, paysTo, poses } from './tones.ts';
import { isDeclined, isExcused, meantForCertain, meantIn } from './voice.ts';

export { LONGEST } from './seen.ts';
export type { SignId };

export type FoundSign = {
  sign: SignId;
  /** The words that show it best, as they stand in the text. */
  quote: string;
};

/** A sign, and all words that show it: the best first. */
export type ShownSign = { sign: SignId; quotes: readonly [string, ...string[]] };

/**
 * How much it adds to the odds of a fraud that a clue is known word for word, and each further one, and what the odds
 * must come to. Chosen with `tests/fit/held` and published texts, so how it does on those says little.
 */
const KNOWN = 2.4;
const FURTHER = 0.3;
const LEAST = 2;

/** Of so few signs the known words are most of what there is; then this is enough. */
const FEW = 24;
const LEAST_OF_FEW = 0.8;

/** What the odds must come to where no word is known. Chosen in the same way. */
const LEARNED = -0.5;

/** And so much more where it is told in general terms. */
const GENERAL = 1;

/** What stands elsewhere in the text takes no more from a clue than this. */
const ELSEWHERE = 0.5;

/** Signs that somebody asks for something: there the clause says it, and a bill before it takes no more than this. */
const ASKED: ReadonlySet<SignId> = new Set(['scam.data', 'scam.fee', 'collect.account']);
const BESIDE_BILL = 1;

/** Of fewer signs and figures than this, nothing is said that is not known word for word. */
const SHORTEST = 8;

/** How much of its sentence before and behind a clue says whether it is meant, characters. */
const AROUND = 30;

/** What the whole is about is told beside what is known word for word, if it is likelier than all else together. */
const ABOUT = 0.5;

/** So many weak clues, of whatever signs, say as much as a strong one. */
const TOGETHER = 2;

/**
 * The signs of a fraud that a text shows: sales talk, an SMS, a chat, or the user's own words about one. What only
 * warns of them, or tells of them in the news, shows none.
 *
 * @param text  anything; the first 1,000 characters are looked at
 * @returns each sign once, first what the text is most about. Empty: no sign was seen, which does not mean it is safe
 */
export function scamSigns(text: string): FoundSign[] {
  return shownSigns(text).map(({ sign, quotes: [quote] }) => ({ sign, quote }));
}

/** As `scamSigns`, with every place where a sign shows. */
export function shownSigns(text: string): ShownSign[] {
  const seen = see(text);
  const hits = meantIn(seen, hitsIn(seen.text));
  const weak = new Set(hits.filter((hit) => hit.weak).map(({ clue }) => clue));
  const counted = weak.size >= TOGETHER ? hits : hits.filter((hit) => !hit.weak);
  const certain = meantForCertain(seen, certainIn(seen, text));
  const known = placesOf([...certain, ...counted]);
  const isCertain = certain.length > 0;
  const shown = isCertain
    ? known
    : known.length > 0
      ? knownIn(seen.text, known, counted)
      : learnedIn(seen.text);
  const quoteAt = ({ at, end }: Place) => text.slice(seen.from[at], seen.to[end - 1]);
  return tellingFirst(shown, leaningOf(seen.text)).map(({ sign, places: [best, ...others] }) => ({
    sign,
    quotes: [quoteAt(best), ...others.map(quoteAt)],
  }));
}

/** What is known word for word says much, but not against all that stands around it. */
function knownIn(text: string, shown: readonly Shown[], hits: readonly Hit[]): readonly Shown[] {
  const clues = new Set(hits.map(({ clue }) => clue)).size;
  const isMeant = (odds: number, words: string) =>
    odds + KNOWN + FURTHER * (clues - 1) > (words.length < FEW ? LEAST_OF_FEW : LEAST);
  const { odds: whole, signs, shareOf } = leaningOf(text);
  const isMeantThere = ({ sign, places: [best] }: Shown) => {
    const sentence = sentenceAround(text, best);
    const { odds } = leaningOf(sentence);
    if (isMeant((whole + odds) / 2, text) || isMeant(odds - ELSEWHERE, sentence)) return true;
    return ASKED.has(sign) && isMeant(leaningOf(clauseAround(text, best)).odds - BESIDE_BILL, text);
  };
  if (!isMeant(whole, text) && !shown.some(isMeantThere)) return [];
  const missed = signs
    .filter((sign) => shareOf(sign) > ABOUT)
    .map((sign) => goingOn(text, sign))
    .filter((sign) => !shown.some((one) => one.sign === sign));
  return [...shown, ...clausesOf(text, missed)];
}

/** The signs of a text in which no word is known. */
function learnedIn(text: string): readonly Shown[] {
  if (text.length < SHORTEST) return [];
  const { odds, signs } = leaningOf(text);
  const told = new Set(signs.map((sign) => goingOn(text, sign)));
  return odds > LEARNED + (general.test(text) ? GENERAL : 0) ? clausesOf(text, [...told]) : [];
}

/** What was learned takes the money to an account for a pose, although nobody says to be anybody. */
const goingOn = (text: string, sign: SignId): SignId =>
  sign === 'scam.service' && paysTo.test(text) && !poses.test(text) ? 'collect.account' : sign;

/** Each sign by the clause that says most for it, if that means it. */
function clausesOf(text: string, signs: readonly SignId[]): Shown[] {
  return signs
    .flatMap((sign) => clausesFor(text, sign))
    .filter((place) => !isExcused(text, place) && !isDeclined(text.slice(place.at, place.end), place.sign))
    .map(({ sign, at, end }) => ({ sign, places: [{ at, end }] }));
}

/** What a bill says before a fraud begins is not about it. */
function sentenceAround(text: string, { at, end }: Place): string {
  const before = /[^.]*$/.exec(text.slice(Math.max(0, at - AROUND), at))?.[0] ?? '';
  const after = /^[^.]*/.exec(text.slice(end, end + AROUND))?.[0] ?? '';
  return (before + text.slice(at, end) + after).replace(asks, '');
}

function clauseAround(text: string, { at, end }: Place): string {
  const from = Math.max(text.lastIndexOf(',', at), text.lastIndexOf('.', at)) + 1;
  const rest = /^[^,.]*/.exec(text.slice(end))?.[0] ?? '';
  return text.slice(from, end) + rest;
}
