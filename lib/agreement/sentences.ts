import { formatDay } from '../dates/index.ts';
import { fen, formatYuan } from '../money/index.ts';
import { fill } from '../text/index.ts';
import { hasFee } from './charges.ts';
import type { Item, ItemId, Recorded, ToSend } from './comparison.ts';
import { differencesOf, type Slots } from './differences.ts';
import { isFirstNotAgreed } from './firstPart.ts';
import { gapsIn } from './gaps.ts';
import { onceOf } from './once.ts';
import { onceWords } from './onceWords.ts';
import { withoutOtherMoney } from './otherMoney.ts';
import { withoutQuoted } from './quotedSums.ts';
import {
  askInWriting,
  doubted,
  doubtSources,
  feeNotAgreed,
  firstNotAgreed,
  partly,
  planOff,
  speakers,
  tells,
} from './sentenceWords.ts';
import { isFeeNotAgreed } from './statedFee.ts';
import type { Agreement, Doubt, Terms } from './types.ts';
import { valuesOf } from './values.ts';
import { said } from './words/rows.ts';

/**
 * What to send before the first payment: a sentence for each difference, then for what no row holds, then one for all
 * gaps. A payment and the fee in it that differ are one sentence.
 */
export function sentencesOf(
  items: readonly Item[],
  { form, doubts, workedOut, noPlan, feeOnce }: Agreement,
  recorded: Recorded,
): ToSend[] {
  const slots = { who: speakerOf(recorded), form: said[form] };
  const left = withoutQuoted(withoutOtherMoney(items, doubts), doubts);
  const once = onceOf(recorded);
  // What it says beside the figures that were typed is not known, nor what it leaves out.
  const read = noPlan !== 'english';
  // Until they say which plan it is, nothing else of it can be asked.
  if (doubts.some(({ kind }) => kind === 'choice'))
    return [{ items: [], words: fill(doubted.choice, slots) }];
  const told = (...ids: readonly ItemId[]): Slots => {
    const says = ids.some((id) => workedOut.some((one) => one === id)) ? tells.workedOut : tells.written;
    return { ...slots, says: fill(says, slots) };
  };
  return [
    ...differencesOf(items, told, once, feeOnce),
    ...doubts
      .filter(({ kind }) => kind !== 'adds' || !hasOther(items))
      .flatMap((doubt) => toAsk(doubt, slots, recorded))
      .slice(0, MOST_DOUBTS),
    ...items.flatMap((item) => toComplete(item, slots)),
    // That fee is asked about by its own words.
    ...gapsIn(!read ? [] : hasFee(doubts) ? left.filter(({ id }) => id !== 'fee') : left, said[form], once),
  ];
}

/** Once the figure that differs is put right, the others may add up. */
const hasOther = (items: readonly Item[]): boolean =>
  items.some(
    ({ id, state }) => state === 'different' && ['total', 'parts', 'perPart', 'lastPart'].includes(id),
  );

/** Asks for what was said to be put in writing, where the paper is only the user's own. */
export function toAskInWriting(recorded: Recorded): string {
  const once = onceOf(recorded);
  return fill(once ? onceWords[once].askInWriting : askInWriting, { who: speakerOf(recorded) });
}

function speakerOf({ on, staff }: Recorded): string {
  return fill(staff ? speakers.staff : speakers.none, { day: formatDay(on), staff });
}

/** Some charges stop, and whether the other does is asked. */
const toComplete = (item: Item, slots: Slots): ToSend[] =>
  item.open
    ? [{ items: [item.id], words: fill(partly, { ...slots, ...valuesOf(item), open: item.open }) }]
    : [];

/** More than these are not asked about one by one. */
const MOST_DOUBTS = 4;

/** Who signed is no part of what is quoted to them. */
const SIGNED = /^【[^】]*】(?=.)/;

/** What only must be read is asked nobody. */
function toAsk(doubt: Doubt, slots: Slots, { terms }: Recorded): ToSend[] {
  const { kind, words } = doubt;
  if (kind === 'other') return [];
  if (isFirstNotAgreed(doubt, terms)) return [{ items: [], words: firstWords(words, slots, terms) }];
  const text = isFeeNotAgreed(doubt, terms) ? feeNotAgreed : doubt.off ? planOff : doubted[kind];
  const sources = doubtSources[kind];
  return [
    {
      items: [],
      words: fill(text, { ...slots, paper: words.replace(SIGNED, '') }),
      ...(sources && { sources }),
    },
  ];
}

const firstWords = (paper: string, slots: Slots, { perPart = fen(0) }: Terms): string =>
  fill(firstNotAgreed, { ...slots, paper: paper.replace(SIGNED, ''), call: formatYuan(perPart) });
