import { fen, formatYuan } from '../money/index.ts';
import { fill } from '../text/index.ts';
import { type Chance, pick } from './chance.ts';
import { splitWords } from './spoken/rest.ts';
import type { Heard, OwnSlot, Setup, Spoken, SpokenSlots, Temper } from './types.ts';

/** One of the ways to say it that can be filled, if possible one not heard yet. */
export function voiced(
  { say, ...voices }: Pick<Heard, 'say' | 'hurried' | 'hard'>,
  temper: Temper,
  slots: SpokenSlots,
  before: readonly string[],
  chance: Chance,
): string {
  const own = temper === 'calm' ? undefined : voices[temper];
  const ways = [...fillable(own ?? say, slots), ...(own ? fillable(say, slots) : [])];
  const most = own ? fillable(own, slots).length || ways.length : ways.length;
  const fresh = ways.slice(0, most).filter((words) => !before.includes(words));
  const [first = ways[0] ?? say[0], ...rest] = fresh.length > 0 ? fresh : ways;
  return pick([first, ...rest], chance);
}

const gap = /\{(\w+)\}/g;

function fillable(ways: Spoken, slots: SpokenSlots): string[] {
  const values = new Map(Object.entries(slots));
  return ways
    .filter((words) => [...words.matchAll(gap)].every(([, slot = '']) => values.has(slot)))
    .map((words) => fill(words, slots));
}

/** A thirtieth more, and some: no sum that anybody could mistake for the user's. */
const OTHER_SHARE = 30;
const OTHER_MORE = 1_234;

/** The figures of the case, and those that only a practice call has. */
export function slotsOf({ seed, owed }: Setup, slots: SpokenSlots): SpokenSlots & Record<OwnSlot, string> {
  const sum = formatYuan(owed);
  const { principal, fee } = slots;
  const split = !principal ? splitWords.unknown : fee ? splitWords.known : splitWords.noFee;
  const all = {
    ...slots,
    sum,
    otherSum: formatYuan(fen(owed + Math.ceil(owed / OTHER_SHARE) + OTHER_MORE)),
    staff: String(1000 + ((seed * 37) % 9000)),
  };
  return { ...all, splitSum: fill(split, all) };
}
