import {
  declines,
  forbids,
  keeps,
  none,
  ownAct,
  ownDoing,
  ownWish,
  refused,
  turns,
  wantsNone,
} from './denials.ts';
import { excused } from './excused.ts';
import type { Hit } from './find.ts';
import type { Seen } from './seen.ts';
import { advises, direct, offers, others, own, reports, seems, warns } from './tones.ts';

type Place = Pick<Hit, 'sign' | 'at' | 'end'>;

/** Signs only where somebody else asks for it. */
const unasked: ReadonlySet<Place['sign']> = new Set(['scam.silence', 'scam.forge', 'scam.bridge']);

/** How far a no reaches, and how far before the words it is looked for. */
const REACH = 14;
const CLOSE = 10;

/** Only those hits that the text means: not denied, not warned of, not told of others. */
export function meantIn(seen: Seen, hits: readonly Hit[]): Hit[] {
  return meantForCertain(seen, hits).filter((hit) => !isExcused(blanked(seen.text), hit));
}

/** The same, where no word of its sentence makes the sign none. */
export function meantForCertain<T extends Place>({ text, quoted }: Seen, hits: readonly T[]): T[] {
  const said = blanked(text);
  const told = isTold(said, quoted);
  const framed = warns.test(said) || reports.test(said);
  return hits.filter((hit) => {
    const sentence = sentenceAt(said, hit);
    if (isDenied(text, hit)) return false;
    return told || (!isReported(sentence) && (!framed || isSolicited(sentence)));
  });
}

/** What only seems to warn says nothing. */
const blanked = (text: string) => text.replace(seems, (found) => '_'.repeat(found.length));

/** Whether its sentence says that the sign is none. */
export function isExcused(text: string, place: Place): boolean {
  const sentence = sentenceAt(text, place);
  return excused[place.sign]?.some((words) => words.test(sentence)) ?? false;
}

/** Whether the clause tells what is not done, or what the user does unasked. */
export function isDeclined(clause: string, sign: Place['sign']): boolean {
  return declines.test(clause) || ownWish.test(clause) || (unasked.has(sign) && ownDoing.test(clause));
}

/** Whether somebody tells what happened to themselves; what a newspaper quotes is not so. */
function isTold(text: string, quoted: readonly boolean[]): boolean {
  return [...text.matchAll(own)].some(({ index }) => !quoted[index]);
}

function isReported(sentence: string): boolean {
  return warns.test(sentence) || others.test(sentence) || (reports.test(sentence) && !offers.test(sentence));
}

/** Beside a warning, a sentence counts only if it wants something of the reader. */
function isSolicited(sentence: string): boolean {
  return direct.test(sentence) && !advises.test(sentence);
}

function sentenceAt(text: string, { at, end }: Place): string {
  const to = text.indexOf('.', end);
  return text.slice(text.lastIndexOf('.', at) + 1, to < 0 ? text.length : to);
}

function isDenied(text: string, { sign, at, end }: Place): boolean {
  const clause = Math.max(text.lastIndexOf(',', at - 1), text.lastIndexOf('.', at - 1)) + 1;
  const before = text.slice(Math.max(clause, at - REACH), at);
  const no = [...before.matchAll(forbids)].at(-1);
  if (no && !turns.test(before.slice(no.index))) return true;
  if (refused.test(text.slice(end, end + REACH))) return true;
  switch (sign) {
    case 'scam.policy':
      return none.test(text.slice(at, end));
    case 'scam.data':
      return wantsNone.test(before) || keeps.test(text.slice(at, end));
    case 'scam.fee':
    case 'collect.account':
      return wantsNone.test(before);
    default:
      return unasked.has(sign) && ownAct.test(before.slice(-CLOSE));
  }
}
