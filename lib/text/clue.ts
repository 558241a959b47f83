/** How far the next part may begin behind the one before it, characters. */
const NEAR = 6;
const FAR = 18;

const LONGEST_WORD = 7;

type Part = { words: readonly string[]; within: number };

/** Words that stand near each other. `force`: what a match counts, negative where it speaks against the thing. */
export type Clue = { parts: readonly Part[]; force: number };

/** Words that do the same work in many clues, by a name in capitals. */
export type Classes = Readonly<Record<string, string>>;

/**
 * Clues apart by spaces, written as `plain` leaves a text (`#` is a number). A clue has one or more parts: `A~B` is A
 * and, at most 6 characters later in the same clause, B; `A…B` is at most 18 later, over clauses. A part is words apart
 * by `|`; a word in capitals is one of `classes`. `-` before a clue: it says little; `!`: it speaks against.
 */
export function cluesOf(text: string, classes: Classes = {}): Clue[] {
  return text.split(/\s+/).map((clue) => {
    const sign = clue[0] === '-' ? 0.4 : clue[0] === '!' ? -1 : 1;
    return { parts: partsOf(sign === 1 ? clue : clue.slice(1), classes), force: sign };
  });
}

function partsOf(clue: string, classes: Classes): Part[] {
  return clue.split(/(?=[~…])/).map((part) => ({
    words: part
      .replace(/^[~…]/, '')
      .split('|')
      .flatMap((word) => classes[word]?.split('|') ?? [word]),
    within: part[0] === '…' ? FAR : NEAR,
  }));
}

/** A word of one character says little; beyond four nothing is added. */
const worth = (word: string) => (word.length === 1 ? 0.8 : Math.min(word.length, 4));

/** A clue of several parts says more than its words alone. */
const TOGETHER = 0.5;

/** Where a word is looked for, at most: a text that repeats itself says no more. */
const PLACES = 6;

/**
 * How well the clue fits `text`: what the words found are worth together, or 0.
 * @param counts  whether a match that begins there counts
 */
export function worthOf({ parts }: Clue, text: string, counts: (start: number) => boolean): number {
  const [first, ...rest] = parts;
  let best = 0;
  for (const word of first?.words ?? [])
    for (const at of placesOf(word, text)) {
      const whole = worth(word) + (worthOfRest(rest, text, at + word.length) ?? Number.NEGATIVE_INFINITY);
      if (whole > best && counts(at)) best = whole;
    }
  return best;
}

function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  let at = text.indexOf(word);
  for (; at >= 0 && places.length < PLACES; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** What the parts after `from` are worth, undefined where one of them is missing. */
function worthOfRest([part, ...rest]: readonly Part[], text: string, from: number): number | undefined {
  if (!part) return 0;
  const window = windowAt(text, from, part.within);
  let best: number | undefined;
  for (const word of part.words) {
    const at = window.indexOf(word);
    if (at < 0 || at > part.within) continue;
    const after = worthOfRest(rest, text, from + at + word.length);
    if (after !== undefined) best = Math.max(best ?? 0, TOGETHER + worth(word) + after);
  }
  return best;
}

/** What may hold the next part. Near: no further than the end of the clause and its sign. */
function windowAt(text: string, from: number, within: number): string {
  const window = text.slice(from, from + within + LONGEST_WORD);
  const end = within === FAR ? -1 : window.search(/[,?]/);
  return end < 0 ? window : window.slice(0, end + 1);
}
