import { anyOf } from '../text/index.ts';
import { PRODUCTS } from './called.ts';
import { CARDS } from './cards.ts';
import { namesByContext } from './contexts.ts';
import { BANKS } from './creditor.ts';
import { allOf, type Named } from './named.ts';
import { lendersIn } from './names.ts';
import { signaturesIn } from './signatures.ts';

/** By what a name was found: a list, a signature, how it ends, where it stands. */
export const sources = ['product', 'bank', 'card', 'sign', 'lender', 'context', 'ending'] as const;
export type Source = (typeof sources)[number];

/** What may be the name of who is owed; one stretch is found in several ways. */
export type Candidate = Named & { by: readonly Source[] };

/** What names of lenders and of what they lend end with. */
const ENDS = anyOf(
  [
    /银行|农商行?|信用社|农信|信合|联社/,
    /公积金(?:管理)?(?:中心)?/,
    /人寿|保险|租赁|信托|数科|消费|金融|分期|借钱|有钱|钱包|白条|普惠|先用后付/,
    /[贷花借付呗条租]/,
  ],
  'g',
);
/** How much may stand before it, characters. */
const LONGEST = 7;
const OF_NAME = /[\u4e00-\u9fffA-Za-z\d]/;

/** A text that names more is a list; the same name again and again is looked at twice. */
const MOST = 30;
const AGAIN = 2;

/** All names in a squeezed text that may be of who is owed, at most 30; most of them are not. */
export function candidatesIn(text: string, breaks: readonly number[]): Candidate[] {
  const found: Record<Source, Named[]> = {
    product: allOf(PRODUCTS, text),
    bank: allOf(BANKS, text),
    card: allOf(CARDS, text),
    sign: signaturesIn(text),
    lender: lendersIn(text, breaks),
    context: namesByContext(text),
    ending: endingIn(text),
  };
  const all = new Map<string, Named & { by: Source[] }>();
  const times = new Map<string, number>();
  for (const source of sources)
    for (const one of found[source]) {
      const key = `${one.start}-${one.end}`;
      const known = all.get(key);
      const before = times.get(one.name) ?? 0;
      if (known) known.by.push(source);
      else if (all.size < MOST && before < AGAIN) {
        all.set(key, { ...one, by: [source] });
        times.set(one.name, before + 1);
      }
    }
  return [...all.values()];
}

/** Where such a name begins nobody knows: each that it may be. */
function endingIn(text: string): Named[] {
  return allOf(ENDS, text)
    .slice(0, MOST)
    .flatMap(({ name, start, end }) => {
      let from = start;
      while (from > 0 && start - from < LONGEST && OF_NAME.test(text.charAt(from - 1))) from--;
      return Array.from({ length: start - from + (name.length > 1 ? 1 : 0) }, (_, n) => ({
        name: text.slice(from + n, end),
        start: from + n,
        end,
      }));
    });
}
