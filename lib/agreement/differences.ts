import { fill } from '../text/index.ts';
import type { Item, ItemId, Once, ToSend } from './comparison.ts';
import { nameOf } from './once.ts';
import { aroundOnce, onceWords } from './onceWords.ts';
import { better, differs, differsFromNone, differsWithFee, feeOnceWords, uneven } from './sentenceWords.ts';
import { isNone, valuesOf } from './values.ts';

export type Slots = Record<string, string>;
/** The words for a sentence about these rows. */
type Told = (...ids: readonly ItemId[]) => Slots;

/**
 * A sentence for each row that differs: to be put right, or to be confirmed where it is less than was said.
 *
 * @param feeOnce  the fee of the paper is paid once, and not with each part
 */
export function differencesOf(
  items: readonly Item[],
  told: Told,
  once: Once | undefined,
  feeOnce = false,
): ToSend[] {
  const all = items.filter(({ state }) => state === 'different');
  const [less, different] = [all.filter(isBetter), all.filter((item) => !isBetter(item))];
  const [each, fee] = (['perPart', 'fee'] as const).map((id) => different.find((item) => item.id === id));
  const both =
    each && fee && !once && each.paper && 'fen' in each.paper
      ? [together(each, fee, told('perPart', 'fee'))]
      : [];
  const alone = different.filter((item) => both.length === 0 || (item !== each && item !== fee));
  return [
    ...both,
    ...alone.flatMap((item) =>
      item.id === 'fee' && feeOnce && !once
        ? [toCorrectOnce(item, told('fee'))]
        : toCorrect(item, told(item.id), once),
    ),
    ...less.map((item) => toConfirm(item, told(item.id), once)),
  ];
}

/** Less to pay than was said, or more let go. */
function isBetter({ id, call, paper }: Item): boolean {
  if (!call || !paper || !('fen' in call) || !('fen' in paper)) return false;
  return id === 'waived' ? paper.fen > call.fen : paper.fen < call.fen;
}

function together(each: Item, fee: Item, slots: Slots): ToSend {
  const ofFee = valuesOf(fee);
  const words = fill(isNone(fee.call) ? differsWithFee.none : differsWithFee.some, {
    ...slots,
    ...valuesOf(each),
    fee: ofFee.call,
    paperFee: ofFee.paper,
  });
  return { items: ['perPart', 'fee'], words };
}

function toCorrectOnce(item: Item, slots: Slots): ToSend {
  const text = isNone(item.call) ? feeOnceWords.none : feeOnceWords.some;
  return { items: ['fee'], words: fill(text, { ...slots, ...valuesOf(item) }) };
}

function toCorrect(item: Item, slots: Slots, once: Once | undefined): ToSend[] {
  const ofOnce = once && onceWords[once];
  const fromNone = { ...differsFromNone, ...ofOnce?.differsFromNone };
  const text =
    item.id === 'perPart' && item.paper && 'words' in item.paper
      ? uneven
      : (isNone(item.call) && fromNone[item.id]) || (ofOnce?.differs[item.id] ?? differs[item.id]);
  return text ? [{ items: [item.id], words: fill(text, { ...slots, ...valuesOf(item) }) }] : [];
}

function toConfirm(item: Item, slots: Slots, once: Once | undefined): ToSend {
  const noFee = once ? aroundOnce.betterNoFee : better.noFee;
  const text = item.id === 'fee' && isNone(item.paper) ? noFee : better.some;
  const words = fill(text, { ...slots, ...valuesOf(item), item: nameOf(item.id, once) });
  return { items: [item.id], words };
}
