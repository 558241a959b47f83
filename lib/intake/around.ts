import { gramsIn } from '../text/index.ts';

/** A stretch of a squeezed text, and where lines begin in it. */
export type Lined = { text: string; breaks: readonly number[] };
type Stretch = { start: number; end: number };

/** 本期应还 New Balance: says the same once more. */
const ENGLISH = /[A-Za-z]{3,}[.:]?/g;

/** How much of each side is looked at, characters. */
const FAR = 40;
/** Where one thing that is said ends and the next begins; it goes with what it begins. */
const CLAUSES = /[,，;；。!！?？\n]?[^,，;；。!！?？\n]*/g;

/**
 * What stands around a stretch, for learning what it is: the signs and pairs of signs right beside it, in its clause
 * and in the clauses beside that, each told apart by where it stands. Of other figures only that they are there.
 */
export function signsAround({ text, breaks }: Lined, { start, end }: Stretch): string[] {
  const before = withBreaks(text, breaks, Math.max(0, start - FAR), start);
  const behind = withBreaks(text, breaks, end, Math.min(text.length, end + FAR));
  const [own = '', last = ''] = clausesOf(before).reverse();
  const [rest = '', next = ''] = clausesOf(behind);
  const parts = [own.slice(-2), own.slice(-5), own.slice(-16, -5), last.slice(-14)];
  const others = [rest.slice(0, 2), rest.slice(0, 5), rest.slice(5, 14), next.slice(0, 12)];
  return [...parts, ...others].flatMap((part, zone) => [...gramsIn(inZone(part, zone))]);
}

/** Lines end where breaks are; figures are all the same. */
function withBreaks(text: string, breaks: readonly number[], from: number, to: number): string {
  const inside = [from, ...breaks.filter((at) => at > from && at < to), to];
  const lines = inside.slice(1).map((at, n) => text.slice(inside[n], at));
  const [atStart, atEnd] = [breaks.includes(from), breaks.includes(to)].map((is) => (is ? '\n' : ''));
  return (atStart + lines.join('\n') + atEnd).replace(/\d[\d,.]*/g, '0').replace(ENGLISH, '');
}

const clausesOf = (text: string) => (text.match(CLAUSES) ?? []).filter((clause) => clause !== '');

/** A sign of its own for the same sign in each zone: the planes of Unicode that no text has. */
export function inZone(text: string, zone: number): string {
  const wide = text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  return Array.from({ length: wide.length }, (_, at) =>
    String.fromCodePoint((zone + 2) * 0x10000 + wide.charCodeAt(at)),
  ).join('');
}

/** A sign that no text holds, for something that is known of a stretch: each kind of it has room for 16. */
export const mark = (kind: number, what: number) => String.fromCharCode(0xe000 + 16 * kind + what);
