import type { PlainDate } from '../dates/index.ts';
import { amountsIn } from './amounts.ts';
import { asCalled } from './called.ts';
import { daysIn } from './days.ts';
import { messageOnly } from './message.ts';
import type { Named } from './named.ts';
import { namesIn } from './overviewNames.ts';
import { aside } from './paid.ts';
import { plainSigns } from './plainSigns.ts';
import { blanked, breaksIn, LONGEST, type Place, placeOf, type Squeezed, squeeze } from './squeeze.ts';

/** More are no overview. */
const MOST = 12;
/** One of the debts of an overview, from its name to the next. */
type Entry = Place & { name: string; named: Named; text: string; sum: Place | undefined };

const DAY = /\d{1,2}月\d{1,2}|\d-\d{1,2}-\d|(?<![\d/.-])\d{1,2}[/-]\d{1,2}(?![\d/.-])/g;
/** What was saved, moved, lent or paid before is no such entry. */
const NO_DEBT =
  /存款|存单|理财|转[账入出给]|收入|到账|放款|发放|消费|委托|转让|已[于在从]|上一?[个期月]|APP|储蓄卡|借记卡|扣款(?:卡|账户)/;
/** A card that the debt is taken from, what would be, and a sum of nothing. */
const BESIDE = /卡\(|卡内|尾号[^。；;,，]{0,12}内|存入|[备如若减]|绑定|(?<![\d.,])0(?:\.0+)?元/;
/** What is given, until a day: no debt. */
const OFFER = /红包|新用户|券/;
const isDebt = ({ text }: Entry) => !OFFER.test(text);
/** Who signs such a text, at its beginning or its end, tells of what is owed to it. */
const SIGN = /^[【[]([^】\]]*)[】\]]|[【[]([^】\]]*)[】\]]$/g;
const PAID = /已(?:经)?(?:全部|全额)?[还结缴付扣]|还清|结清/;
const LATE = /(?<![未无不没非免])逾期(?![将会后费])/;
const MINIMUM = /最低[^\d。；;,，]{0,8}$/;

/**
 * The debts of several lenders in one text, each with one sum and one day of its own behind its name: 招商银行 2,000元
 * 11月28日，建设银行 1,500元 12月3日. [] where anything is told in another way.
 *
 * @param text  squeezed
 * @param breaks  where its lines begin
 */
function entriesIn(text: string, breaks: readonly number[]): Entry[] {
  const days = [...text.matchAll(DAY)];
  const names = namesIn(text, breaks);
  const first = names[0]?.start ?? 0;
  // One day behind each name, before anything that takes longer.
  if (names.length < 2 || names.length !== days.length || (days[0]?.index ?? 0) < first) return [];
  const entries = names.map((named, at) => entryOf(text, named, names[at + 1]?.start ?? text.length));
  const isTold = amountsIn(text.slice(0, first)).length === 0 && entries.every(isEntry);
  const isOnce = new Set(entries.map(({ name }) => name)).size === entries.length;
  const isOfOne = isSigned(text) && entries.filter(isDebt).length > 1;
  return isTold && isOnce && !isOfOne ? entries : [];
}

const isSigned = (text: string): boolean =>
  [...text.matchAll(SIGN)].some(([sign]) => namesIn(sign).length > 0);

/** A text and the debts of its overview; none where days are too few or too many, which is soon seen. */
function overviewIn(given: string): { squeezed: Squeezed; entries: Entry[] } | undefined {
  const days = given.match(DAY)?.length ?? 0;
  if (days < 2 || days > MOST) return undefined;
  const squeezed = squeeze(given);
  return { squeezed, entries: entriesIn(messageOnly(squeezed.text), breaksIn(given, squeezed)) };
}

function entryOf(whole: string, named: Named, end: number): Entry {
  const { start } = named;
  // 如已还请忽略 at the end tells of no payment.
  const text = whole.slice(start, end).replace(aside, (said) => ' '.repeat(said.length));
  const sum = onlySum(text);
  return {
    name: asCalled(named).name,
    named,
    start,
    end,
    text,
    sum: sum && { start: start + sum.start, end: start + sum.end },
  };
}

/** The one sum that is not a minimum; a bare number where nothing is marked as one: 招商 2400 11月29日. */
function onlySum(text: string): Place | undefined {
  const sums = amountsIn(text).filter(({ start }) => !MINIMUM.test(text.slice(0, start)));
  const marked = sums.filter((sum) => sum.marked);
  const told = marked.length > 0 ? marked : sums.filter((sum) => isBareSum(text, sum));
  return told.length === 1 ? told[0] : undefined;
}

/** Neither (2207) nor 卡2207, nor a few of anything. */
const isBareSum = (text: string, { start, end }: Place): boolean =>
  /^\d{3,6}$|\./.test(text.slice(start, end)) && !/[(（卡]$/.test(text.slice(0, start));

const isEntry = ({ text, sum }: Entry): boolean =>
  sum !== undefined && text.match(DAY)?.length === 1 && !NO_DEBT.test(text) && !BESIDE.test(text);

/** The names of an overview, in order; [] where a text is none. */
export function overviewOf(given: string): string[] {
  const debts = overviewIn(plainSigns(given.slice(0, LONGEST)))?.entries.filter(isDebt) ?? [];
  return debts.length > 1 ? debts.map(({ name }) => name) : [];
}

/** A text without the other debts of an overview, and where the name and the sum of the one that is left stand. */
export type First = { text: string; name?: Place; sum?: Place };

/**
 * A text with blanks where an overview tells of other debts than the first that is late, or that which is due next; each
 * character keeps its place. What is no overview stays as it is. What was not paid by its day is late, the earliest first.
 */
export function firstOfOverview(given: string, today: PlainDate): First {
  const { squeezed, entries } = overviewIn(given) ?? {};
  const kept = squeezed && firstOf(entries ?? [], today);
  if (!kept) return { text: given };
  const placeIn = ({ start, end }: Place) => placeOf(squeezed, start, end);
  const others = (entries ?? []).filter((entry) => entry !== kept).map(placeIn);
  return {
    text: blanked(given, others),
    name: placeIn(kept.named),
    ...(kept.sum && { sum: placeIn(kept.sum) }),
  };
}

function firstOf(entries: readonly Entry[], today: PlainDate): Entry | undefined {
  const dated = entries
    .filter((entry) => isDebt(entry) && !PAID.test(entry.text))
    .map((entry) => ({ entry, date: daysIn(entry.text, today)[0]?.date ?? '' }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const late = dated.find(({ entry, date }) => LATE.test(entry.text) || (date && date < today));
  return (late ?? dated.find(({ date }) => date >= today))?.entry;
}
