import type { PlainDate } from '../dates/index.ts';
import { amountsIn } from './amounts.ts';
import { asCalled, PRODUCTS } from './called.ts';
import { BANKS } from './creditor.ts';
import { daysIn } from './days.ts';
import { ofCards } from './lenders.ts';
import { messageOnly } from './message.ts';
import { allOf, type Named } from './named.ts';
import { blanked, LONGEST, type Place, placeOf, squeeze } from './squeeze.ts';

/** More are no overview. */
const MOST = 12;
/** One of the debts of an overview, from its name to the next. */
type Entry = Place & { name: string; text: string };

const CARDS = new RegExp(`(?:${ofCards})(?=信用卡)`, 'g');
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
 */
function entriesIn(text: string): Entry[] {
  const days = [...text.matchAll(DAY)];
  const names = days.length > 1 && days.length <= MOST ? namesIn(text) : [];
  const first = names[0]?.start ?? 0;
  // One day behind each name, before anything that takes longer.
  if (names.length < 2 || names.length !== days.length || (days[0]?.index ?? 0) < first) return [];
  const entries = names.map(({ name, start }, at) => {
    const end = names[at + 1]?.start ?? text.length;
    return { name, start, end, text: text.slice(start, end) };
  });
  const isTold = amountsIn(text.slice(0, first)).length === 0 && entries.every(isEntry);
  const isOnce = new Set(entries.map(({ name }) => name)).size === entries.length;
  const isOfOne = isSigned(text) && entries.filter(isDebt).length > 1;
  return isTold && isOnce && !isOfOne ? entries : [];
}

const isSigned = (text: string): boolean =>
  [...text.matchAll(SIGN)].some(([sign]) => namesIn(sign).length > 0);

/** Whether it may be one, at a glance. */
function mayTell(given: string): boolean {
  const days = given.match(DAY)?.length ?? 0;
  return days > 1 && days <= MOST;
}

function isEntry({ text }: Entry): boolean {
  const sums = amountsIn(text).filter(({ marked, start }) => marked && !MINIMUM.test(text.slice(0, start)));
  return sums.length === 1 && text.match(DAY)?.length === 1 && !NO_DEBT.test(text) && !BESIDE.test(text);
}

/** Banks, their cards and products, in order, none within another. */
function namesIn(text: string): Named[] {
  const all = [BANKS, CARDS, PRODUCTS]
    .flatMap((known) => allOf(known, text))
    .sort((a, b) => a.start - b.start);
  return all
    .filter(({ start }, at) => start >= (all[at - 1]?.end ?? 0))
    .map((named) => ({ ...named, name: asCalled(named).name }));
}

/** The names of an overview, in order; [] where a text is none. */
export function overviewOf(given: string): string[] {
  const debts = entriesIn(messageOnly(squeeze(given.slice(0, LONGEST)).text)).filter(isDebt);
  return debts.length > 1 ? debts.map(({ name }) => name) : [];
}

/**
 * A text with blanks where an overview tells of other debts than the first that is late, or that which is due next; each
 * character keeps its place. What is no overview stays as it is. What was not paid by its day is late, the earliest first.
 */
export function firstOfOverview(given: string, today: PlainDate): string {
  if (!mayTell(given)) return given;
  const squeezed = squeeze(given);
  const entries = entriesIn(messageOnly(squeezed.text));
  const dated = entries
    .filter((entry) => isDebt(entry) && !PAID.test(entry.text))
    .map((entry) => ({ entry, date: daysIn(entry.text, today)[0]?.date ?? '' }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const late = dated.find(({ entry, date }) => LATE.test(entry.text) || (date && date < today));
  const next = dated.find(({ date }) => date >= today);
  const kept = (late ?? next)?.entry;
  if (!kept) return given;
  const others = entries.filter((entry) => entry !== kept);
  return blanked(
    given,
    others.map(({ start, end }) => placeOf(squeezed, start, end)),
  );
}
