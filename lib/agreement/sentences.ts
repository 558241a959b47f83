import { formatDay } from '../dates/index.ts';
import { formatYuan } from '../money/index.ts';
import { fill } from '../text/index.ts';
import type { Agreement, Doubt, Item, ItemId, Recorded, ToSend, Value } from './types.ts';
import { better, differs, differsWithFee, doubted, itemNames, missing, said, speakers } from './words.ts';

/**
 * What to send before the first payment: a sentence for each difference, then for what no row holds, then for each gap. A
 * payment and the fee in it that differ are one sentence.
 */
export function sentencesOf(
  items: readonly Item[],
  { form, doubts }: Agreement,
  { on, staff }: Recorded,
): ToSend[] {
  const who = fill(staff ? speakers.staff : speakers.none, { day: formatDay(on), staff });
  const slots = { who, form: said[form] };
  // Until they say which plan it is, nothing else of it can be asked.
  if (doubts.some(({ kind }) => kind === 'choice'))
    return [{ items: [], words: fill(doubted.choice, slots) }];
  const all = items.filter(({ state }) => state === 'different');
  const [less, different] = [all.filter(isBetter), all.filter((item) => !isBetter(item))];
  const [each, fee] = (['perPart', 'fee'] as const).map((id) => different.find((item) => item.id === id));
  const both = each && fee ? [together(each, fee, slots)] : [];
  const alone = different.filter((item) => both.length === 0 || (item !== each && item !== fee));
  const gaps = items.filter(({ state }) => state === 'notMentioned');
  return [
    ...both,
    ...alone.flatMap((item) => sentence(item, differs, slots)),
    ...less.map((item) => toConfirm(item, slots)),
    ...doubts.flatMap((doubt) => toAsk(doubt, slots)).slice(0, MOST_DOUBTS),
    ...gaps.flatMap((item) => sentence(item, missing, slots)),
  ];
}

/** Less to pay than was said, or more let go. */
function isBetter({ id, call, paper }: Item): boolean {
  if (!call || !paper || !('fen' in call) || !('fen' in paper)) return false;
  return id === 'waived' ? paper.fen > call.fen : paper.fen < call.fen;
}

function toConfirm(item: Item, slots: Slots): ToSend {
  const words = fill(better, { ...slots, ...valuesOf(item), item: itemNames[item.id] });
  return { items: [item.id], words };
}

/** More than these are not asked about one by one. */
const MOST_DOUBTS = 4;

/** What only must be read is asked nobody. */
function toAsk({ kind, words }: Doubt, slots: Slots): ToSend[] {
  return kind === 'other' ? [] : [{ items: [], words: fill(doubted[kind], { ...slots, paper: words }) }];
}

type Slots = Record<string, string>;

function together(each: Item, fee: Item, slots: Slots): ToSend {
  const { call, paper } = valuesOf(each);
  const words = fill(differsWithFee, {
    ...slots,
    call,
    paper,
    fee: valuesOf(fee).call,
    paperFee: valuesOf(fee).paper,
  });
  return { items: ['perPart', 'fee'], words };
}

function sentence(item: Item, texts: Partial<Record<ItemId, string>>, slots: Slots): ToSend[] {
  const text = texts[item.id];
  return text ? [{ items: [item.id], words: fill(text, { ...slots, ...valuesOf(item) }) }] : [];
}

function valuesOf({ call, paper }: Item): { call: string; paper: string } {
  return { call: inWords(call), paper: inWords(paper) };
}

function inWords(value: Value | undefined): string {
  if (!value) return '';
  if ('fen' in value) return formatYuan(value.fen);
  if ('date' in value) return formatDay(value.date);
  return 'count' in value ? String(value.count) : value.words;
}
