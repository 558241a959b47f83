import { first, last, next } from './acts/index.ts';
import { threats } from './acts/threats.ts';
import { tooMany } from './calls.ts';
import { breachesOf, type Fit, fitsOf } from './fits.ts';
import { nightly } from './hours.ts';
import { leaningOf } from './lean.ts';
import { withinReach } from './reach.ts';
import { LONGEST, seenThrough } from './seen.ts';
import { signsOf } from './signs.ts';
import type { Act, Breach, ConductRule } from './types.ts';
import { visitorsIn } from './visits.ts';

export type { Breach, ConductRule } from './types.ts';

/** Whoever warns of frauds, or reports a case, tells of no collector. */
const WARNS =
  /警方(?:提示|提醒|通报)|反诈中心(?:[,提]|你好)|不法分子|谨防|骗局|都是骗子|严正声明|非我行发送|请勿轻信/;

/**
 * `seen`: up to which share of being allowed is told what clues show. `beside`: from which share on a rule is likely
 * that they have not seen. Of few words clues say most of what there is; what stands around can take it back. Chosen,
 * like the shares below, with `tests/fit/held` and published texts, so how they do on those says little.
 */
type Limits = { seen: number; beside: number };
const ofFew: Limits = { seen: 0.7, beside: 0.2 };
const ofMany: Limits = { seen: 0.4, beside: 0.1 };

/** So many signs are few, figures not counted. */
const FEW = 16;

/** Up to which share of being allowed is told what no clue has seen, and from which share of its own on. */
const LEARNED = 0.35;
const LIKELY = 0.1;

/** Of fewer signs than this, figures not counted, nothing was learned. */
const SHORTEST = 8;

/** From such a share on it is open whether a rule is broken at all. */
const DOUBT = 0.5;

/** So many sentences are also judged by themselves: what is lawful around a threat does not take it back. */
const SENTENCES = 6;

/** How many and when is for the figures to say, whatever the rest leans to. */
const counted: ReadonlySet<ConductRule> = new Set([
  'collect.hours',
  'collect.calls',
  'collect.notice',
  'collect.attempts',
]);

/** What figures and clues tell of a text, what is to be told first first. */
function seenIn(words: string, fits: readonly Fit[]): Breach[] {
  const night = nightly(words);
  const of = (acts: readonly Act[]) => fits.filter(({ act }) => acts.includes(act)).flatMap(breachesOf);
  return [
    ...of(first),
    ...(visitorsIn(words) === 'tooFew' ? [{ rule: 'collect.visit', sure: true } as const] : []),
    ...of(threats),
    ...of(next),
    ...(night ? [{ rule: 'collect.hours', ...night } as const] : []),
    ...tooMany(words),
    ...of(last),
  ];
}

/** 准备找家人凑钱, 还要告诉老婆: what the user is going to do, and nobody else is spoken of. */
const OWN_PLAN =
  /^(?!.*(?:催|他|对方|平台|威胁|扬言|说|客服|来电|你)).*(?:准备|还要|打算|马上要|接下来)[^,]{0,4}(?:打给|告诉|找|去|联系|通知)/;

/**
 * What a collector's words or deeds break, as far as the text shows it.
 *
 * @param text  what was said or sent, or the debtor's account of it; the first 400 characters are looked at
 * @returns each rule once, the first to tell first, what is sure before what is to be asked; empty if nothing in it
 *   speaks against it
 */
export function conductIn(text: string): Breach[] {
  const words = seenThrough(text);
  if (WARNS.test(words) || OWN_PLAN.test(words)) return [];
  const sentences = text.slice(0, LONGEST).split(/[。!?！？;；\n]+/);
  const alone = sentences.length > 1 ? sentences.slice(0, SENTENCES).map(seenThrough).flatMap(brokenIn) : [];
  return onceEach([
    ...brokenIn(words),
    ...alone.filter(({ sure, rule }) => sure && rule !== 'collect.third'),
  ]);
}

/** What one text, or a sentence of it, breaks. */
function brokenIn(words: string): Breach[] {
  const fits = fitsOf(words);
  const seen = onceEach(seenIn(words, fits));
  const kept = withinReach(words, weighed(words, fits, seen));
  return kept.filter(({ rule, sure }) => sure || rule !== 'collect.visit' || visitorsIn(words) !== 'proper');
}

/** What one clue surely shows to be a danger stays one. */
function onceEach(breaches: readonly Breach[]): Breach[] {
  const first = new Map<string, Breach>();
  for (const breach of [...breaches].sort((a, b) => Number(b.sure) - Number(a.sure)))
    first.set(breach.rule, { ...breach, ...first.get(breach.rule) });
  return [...first.values()];
}

/**
 * What the text leans to as a whole has a say: what is likelier allowed is not told, what is open is not sure. Where
 * something is surely broken, rules that no clue has seen are to be asked after.
 */
function weighed(words: string, fits: readonly Fit[], seen: readonly Breach[]): readonly Breach[] {
  if (words.replace(/\d/g, '').length < SHORTEST) return seen;
  const { allowed, open, rules } = leaningOf(signsOf(words, fits));
  const limits = words.replace(/\d/g, '').length < FEW ? ofFew : ofMany;
  const told = seen
    .filter(({ rule }) => counted.has(rule) || allowed < limits.seen)
    .map((one) => ({ ...one, sure: one.sure && (counted.has(one.rule) || open < DOUBT) }));
  if (allowed > LEARNED) return told;
  const least = told.length > 0 ? limits.beside : LIKELY;
  const missed = rules
    .filter(({ rule, share }) => share > least && !counted.has(rule))
    .map(({ rule }) => ({ rule, sure: false }));
  return onceEach([...told, ...missed]);
}
