import { type Clue, cluesOf } from '../text/index.ts';
import { classes } from './clues/classes.ts';
import { families, together } from './clues/families.ts';
import { money } from './clues/money.ts';
import { promise } from './clues/promise.ts';
import { urging } from './clues/urging.ts';

/** What may stand between two parts of a clue, at most: within a clause, or over clauses. */
const NEAR = 8;
const FAR = 24;

const written = { ...money, ...urging, ...promise };

/** A sign of a fraud, by the id of its fact. */
export type SignId = keyof typeof written;

/** All of them; what was learned stands in this order. */
export const signIds = Object.keys(written) as SignId[];

/** Where a clue of a sign was found in the text as it is seen. */
export type Hit = { sign: SignId; at: number; end: number; weak: boolean; clue: Clue };

/** 别 and 不要 forbid; in 分别, 特别, 要不要 they do not. */
const alone = (word: string) =>
  word.startsWith('别')
    ? `(?<![分特级个区性告识差])${word}`
    : word.startsWith('不要')
      ? `(?<!要)${word}`
      : word;

const oneOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(alone)
    .join('|');

/** A clue as a pattern, so that it is known where it stands. */
function patternOf({ parts }: Clue): RegExp {
  const [{ within: near } = { within: 0 }] = parts;
  const pieces = parts.map(({ words, within }, at) => {
    const gap = at === 0 ? '' : within === near ? `[^,.]{0,${NEAR}}?` : `.{0,${FAR}}?`;
    return `${gap}(?:${oneOf(words)})`;
  });
  return new RegExp(pieces.join(''), 'g');
}

/** `A&B` is A and B near each other, `A+B` over clauses, whichever comes first; so with three. */
function eitherWay(clue: string): string[] {
  const weak = clue.startsWith('-') ? '-' : '';
  const pieces = clue.slice(weak.length).split(/[&+]/);
  return orders(pieces).map((order) => weak + order.join(clue.includes('+') ? '…' : '~'));
}

function orders(pieces: readonly string[]): string[][] {
  if (pieces.length < 2) return [[...pieces]];
  return pieces.flatMap((first) =>
    orders(pieces.filter((piece) => piece !== first)).map((rest) => [first, ...rest]),
  );
}

/** `within`: what stands around the clue, in any order, no further off than `AROUND`. */
type Rule = { sign: SignId; weak: boolean; clue: Clue; within: readonly (readonly string[])[] };

/** How far from a clue that what gives it its meaning may stand. */
const AROUND = 60;

const all = { ...classes, ...families };

function ruleOf(sign: string, text: string): Rule[] {
  const [shown = '', ...around] = text.split(';');
  const within = around.flatMap((part) => cluesOf(part, all)).map(({ parts }) => parts[0]?.words ?? []);
  return cluesOf(eitherWay(shown).join(' '), all).map((clue) => ({
    sign: sign as SignId,
    weak: clue.force < 1,
    clue,
    within,
  }));
}

const rules = [...Object.entries(written), ...Object.entries(together)].flatMap(([sign, text]) =>
  text
    .trim()
    .split(/\s+/)
    .flatMap((one) => ruleOf(sign, one)),
);

/** Made when they are first needed: most texts need few. */
const patterns = new Map<Clue, RegExp>();

function patternFor(clue: Clue): RegExp {
  const pattern = patterns.get(clue) ?? patternOf(clue);
  patterns.set(clue, pattern);
  return pattern;
}

const listsOf = ({ clue, within }: Rule) => [...clue.parts.map((part) => part.words), ...within];

const words = [...new Set(rules.flatMap(listsOf).flat())];
const isPattern = (word: string) => /[[(]/.test(word);
const patternWords = words.filter(isPattern);
const plainWords = words.filter((word) => !isPattern(word));

/** More of one clue says no more. */
const MOST = 4;

/** Every place where a clue fits; what the words around it say of it is not looked at. */
export function hitsIn(text: string): Hit[] {
  // Few words of the clues stand in a text; a clue without any of one part needs no closer look.
  const there = new Set([...patternWords, ...plainWords.filter((word) => text.includes(word))]);
  return rules
    .filter((rule) => listsOf(rule).every((list) => list.some((word) => there.has(word))))
    .flatMap(({ sign, weak, clue, within }) =>
      [...text.matchAll(patternFor(clue))]
        .map(({ 0: found, index }) => ({ sign, at: index, end: index + found.length, weak, clue }))
        .filter((hit) => within.every((list) => isAround(text, hit, list)))
        .slice(0, MOST),
    );
}

function isAround(text: string, { at, end }: Hit, list: readonly string[]): boolean {
  const before = text.slice(Math.max(0, at - AROUND), at);
  const after = text.slice(end, end + AROUND);
  return list.some((word) => before.includes(word) || after.includes(word));
}
