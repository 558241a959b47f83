import { type Clue, cluesOf, worthOf } from '../../text/index.ts';
import { classes } from './acts/classes.ts';
import { crimes } from './acts/crimes.ts';
import { harm } from './acts/harm.ts';
import { money } from './acts/money.ts';
import { asked, exposure, others, published, told } from './acts/others.ts';
import { pressure } from './acts/pressure.ts';
import { entry, ways } from './acts/ways.ts';
import { tooMany } from './calls.ts';
import { isDenied, isOwn } from './denial.ts';
import { nightly } from './hours.ts';
import { type Leaning, leaningOf } from './lean.ts';
import { withinReach } from './reach.ts';
import { seenThrough } from './seen.ts';
import type { Act, Breach, ConductRule } from './types.ts';
import { visitorsIn } from './visits.ts';

export type { Breach, ConductRule } from './types.ts';

/** Whoever warns of frauds, or reports a case, tells of no collector. */
const WARNS =
  /警方(?:提示|提醒|通报)|反诈中心[,提]|不法分子|检察机关|被告人|民警[^,?]{0,4}介绍|受害人|谨防|骗局|都是骗子|新华社|记者|打掉|破获/;

/**
 * From such a share on it is surely allowed, likely broken, likely this rule. Chosen on texts that nothing was learned
 * from.
 */
const ALLOWED = 0.99;
const BROKEN = 0.75;
const LIKELY = 0.25;

/** How many and when is for the figures to say. */
const counted: ReadonlySet<ConductRule> = new Set([
  'collect.hours',
  'collect.calls',
  'collect.notice',
  'collect.attempts',
]);

type Reading = (text: string) => Breach[];

/** What is to be told first stands first. */
const readings: readonly Reading[] = [
  ...[...crimes, ...entry].map(readingOf),
  (text) => (visitorsIn(text) === 'tooFew' ? [{ rule: 'collect.visit', sure: true }] : []),
  ...harm.map(readingOf),
  ...[...exposure, ...asked, ...money].map(readingOf),
  (text) => {
    const night = nightly(text);
    return night ? [{ rule: 'collect.hours', ...night }] : [];
  },
  tooMany,
  ...[...told, ...pressure, ...published, ...others, ...ways].map(readingOf),
];

/**
 * What a collector's words or deeds break, as far as the text shows it.
 *
 * @param text  what was said or sent, or the debtor's account of it; the first 400 characters are looked at
 * @returns each rule once, the first to tell first, what is sure before what is to be asked; empty if nothing in it
 *   speaks against it
 */
export function conductIn(text: string): Breach[] {
  const words = seenThrough(text);
  if (WARNS.test(words)) return [];
  const seen = onceEach(readings.flatMap((reading) => reading(words)));
  const kept = withinReach(words, withLeaning(leaningOf(words), seen)).filter(
    ({ rule, sure }) => sure || rule !== 'collect.visit' || visitorsIn(words) !== 'proper',
  );
  return onceEach(kept);
}

function onceEach(breaches: readonly Breach[]): Breach[] {
  const first = new Map<string, Breach>();
  for (const breach of [...breaches].sort((a, b) => Number(b.sure) - Number(a.sure)))
    if (!first.has(breach.rule)) first.set(breach.rule, breach);
  return [...first.values()];
}

/**
 * What the text leans to as a whole: where it is surely allowed, what depends is not asked after; where something
 * is likely broken, rules that no clue has seen are to be asked after. How many and when is for the figures to say.
 */
function withLeaning({ allowed, rules }: Leaning, seen: readonly Breach[]): Breach[] {
  if (allowed > ALLOWED) return seen.filter(({ sure }) => sure);
  const others = rules.filter(({ rule }) => !counted.has(rule));
  if (others.reduce((sum, { share }) => sum + share, 0) < BROKEN) return [...seen];
  const missed = others.filter(({ share }) => share > LIKELY).map(({ rule }) => ({ rule, sure: false }));
  return onceEach([...seen, ...missed]);
}

/** Sure where a clue that says it all fits; nothing where a clue that speaks against it fits. */
function readingOf({ breaks, clues, byThem }: Act): Reading {
  const all = cluesOf(clues, classes);
  const of = (kind: (force: number) => boolean) => all.filter(({ force }) => kind(force));
  const [shows, hints, against] = [of((f) => f === 1), of((f) => f > 0 && f < 1), of((f) => f < 0)];
  return (text) => {
    const counts = (start: number) => !isDenied(text, start) && !(byThem && isOwn(text, start));
    const fits = (list: readonly Clue[]) => list.some((clue) => worthOf(clue, text, counts) > 0);
    const sure = fits(shows);
    if ((!sure && !fits(hints)) || fits(against)) return [];
    return breaks.map((rule) => ({ rule, sure }));
  };
}
