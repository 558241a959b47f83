import { simplified } from '../text/index.ts';
import { alike, letters as forms, syllables } from './alike.ts';

/** Longest text that is looked at, characters. A longer one is a whole page or chat: its worst part can be shown alone. */
export const LONGEST = 1_000;

/** A text as the clues are written, and where in the original each of its characters stands. */
export type Seen = {
  /**
   * One width, no spaces or marks inside words, `,` and `、` between clauses, `.` after sentences; `#` is a number,
   * `☎` a mobile, `§` the long number of a card or account, `@` an address on the web.
   */
  text: string;
  from: readonly number[];
  to: readonly number[];
  /** Whether it stands in quotation marks. */
  quoted: readonly boolean[];
};

type Reading = readonly [pattern: RegExp, as: string | ((found: string) => string)];
type Letter = { as: string; from: number; to: number; quoted: boolean };

const OPEN = '“‘「『';
const CLOSE = '”’」』';
const STOPS = '。.!?…\n';
const COMMAS = ',，;；:：()（）【】[]《》<>—';
/** Worn inside words to slip past filters: 征*信, 还·款, 债/务. */
const KEPT = /[\p{Script=Han}a-z0-9、%☎§@#〇]/u;

const HAN = /^[\u4e00-\u9fff]$/;

const address =
  /https?:\/\/[^\s\u4e00-\u9fff，。；、”）)]+|(?:[a-z0-9-]+\.)+[a-z]{2,6}(?:\/[\w\-./?=&%]*)?/gi;

/** Numbers and code words, in this order: what is written, and what stands for it. */
const readings: readonly Reading[] = [
  [/(?<!\d)1[3-9]\d{9}(?!\d)/g, '☎'],
  [/\d{12,}/g, '§'],
  [/百分之[零一二两三四五六七八九十百#\d]+/g, '#%'],
  [
    /\d+(?:\.\d+)?|x{2,}(?=[元万天期])|(?<![一二两三四五六七八九十百千几半])(?!千万)[一二两三四五六七八九十百千几半]+(?=[期年折点个%元块天月倍万千位]|成(?![功立交本员就果为熟年]))/g,
    '#',
  ],
  [/#[万千百]?#?/g, '#'],
  [/[a-z]{2,}/g, spelled],
  ...alike,
];

/** Sees through code words, spaces and marks inside words, and lookalikes. At most 1,000 characters of the text. */
export function see(text: string): Seen {
  const letters = readings.reduce(reread, lettersOf(text.slice(0, LONGEST)));
  return {
    text: textOf(letters),
    from: letters.map(({ from }) => from),
    to: letters.map(({ to }) => to),
    quoted: letters.map(({ quoted }) => quoted),
  };
}

const textOf = (letters: readonly Letter[]) => letters.map(({ as }) => as).join('');

function lettersOf(given: string): Letter[] {
  const text = simplified(given);
  const letters: Letter[] = [];
  const addresses = new Map([...text.matchAll(address)].map((found) => [found.index, found[0].length]));
  let quoted = false;
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) ?? 0;
    const step = addresses.get(at) ?? (point > 0xffff ? 2 : 1);
    const here = addresses.has(at) ? '@' : text.slice(at, at + step);
    if (OPEN.includes(here)) quoted = true;
    else if (CLOSE.includes(here)) quoted = false;
    else if (here === '"') quoted = !quoted;
    for (const as of shown(here, text[at - 1], text[at + step]))
      letters.push({ as, from: at, to: at + step, quoted });
    at += step;
  }
  return letters;
}

/** What is left of one character: nothing of a mark that only breaks a word. */
function shown(here: string, before = '', after = ''): string {
  if (HAN.test(here)) return forms.get(here) ?? here;
  if (here === '@' || here === '、') return here;
  const inNumber = /\d/.test(before) && /\d/.test(after);
  if (here === ',' && inNumber) return '';
  const isPoint = (here === '.' || here === '。') && inNumber;
  if (isPoint) return '.';
  if (here === '.' && HAN.test(before) && HAN.test(after)) return '';
  if (STOPS.includes(here)) return here === '\n' ? ',' : '.';
  const one = here.normalize('NFKC').toLowerCase();
  if (STOPS.includes(one)) return '.';
  if (COMMAS.includes(here) || COMMAS.includes(one)) return ',';
  if (/[+➕]/u.test(one)) return '加';
  return [...one]
    .map((part) => (KEPT.test(part) ? (forms.get(part) ?? part) : ''))
    .join('')
    .slice(0, 4);
}

/** Latin letters that spell Chinese syllables: zhengxin. Whole, or it is a word of its own. */
function spelled(letters: string): string {
  let rest = letters;
  let words = '';
  while (rest) {
    const syllable = rest.match(/^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]{1,3}(?:ng|n|r)?/)?.[0];
    const known =
      syllable && [syllable, syllable.slice(0, -1), syllable.slice(0, -2)].find((one) => syllables[one]);
    if (!known) return letters;
    words += syllables[known];
    rest = rest.slice(known.length);
  }
  return words;
}

/** Puts `as` in the place of each match; it stands where the match stood. */
function reread(letters: readonly Letter[], [pattern, as]: Reading): readonly Letter[] {
  const next: Letter[] = [];
  let done = 0;
  for (const { 0: found, index } of textOf(letters).matchAll(pattern)) {
    const said = typeof as === 'string' ? as : as(found);
    const first = letters[index];
    const last = letters[index + found.length - 1];
    if (said === found || !first || !last) continue;
    for (let at = done; at < index; at++) next.push(letters[at] as Letter);
    for (const one of said) next.push({ as: one, from: first.from, to: last.to, quoted: first.quoted });
    done = index + found.length;
  }
  return done === 0 ? letters : [...next, ...letters.slice(done)];
}
