import type { PlainDate } from '../dates/index.ts';
import {
  creditorIn,
  joined,
  looksLikeFraud,
  placeOf,
  type Squeezed,
  squeezeJoined,
} from '../intake/index.ts';
import { simplified } from '../text/index.ts';
import { isListed } from './cutOff.ts';
import { doubtsIn } from './doubts.ts';
import { isFeeOnce } from './feeOnce.ts';
import { withoutRefused } from './insteadOf.ts';
import { asRows } from './lines.ts';
import { loanIn } from './loan.ts';
import { isEnglish, noPlanIn } from './noPlan.ts';
import { lendersIn } from './otherLender.ts';
import { paperAmounts } from './paperAmounts.ts';
import { paperDays } from './paperDays.ts';
import { type Found, promisesIn } from './promises.ts';
import { quoter } from './quoted.ts';
import { CHANNEL, isSigned, signatureIn } from './sender.ts';
import { termsIn } from './terms.ts';
import type { Agreement, Terms } from './types.ts';
import { unevenIn } from './uneven.ts';
import { unread } from './unread.ts';
import { upToIn } from './upTo.ts';
import { isDemand, isOwn } from './voice.ts';
import { isCovered, workedOutIn } from './workedOut.ts';

/** How much of an agreement is looked at, characters. */
export const LONGEST_AGREEMENT = 3000;

/** What is quoted of parts of several sizes, characters. */
const MOST_QUOTED = 60;

/** A message may name a contract; it is one where the parties are named, or where nobody signed in 【】. */
const PARTIES = /甲方|乙方/;
const CONTRACT = /协议|合同/;

/**
 * What a lender's message or agreement says of a plan: sums, parts, days, fees, promises, and who sent it. What does
 * not stand there is not filled in. Looks at the first 3,000 characters.
 *
 * @param today  a day without a year is the one nearest to it
 * @throws RangeError if today is no date; never for a text
 */
export function readAgreement(text: string, today: PlainDate): Agreement {
  const whole = joined(text);
  const cut = text.length > LONGEST_AGREEMENT;
  const rows = asRows(whole.text.slice(0, LONGEST_AGREEMENT), today);
  const given = squeezeJoined({ ...whole, text: rows }, LONGEST_AGREEMENT);
  const squeezed = { ...given, text: simplified(given.text) };
  if (isEnglish(squeezed.text)) return unread(text, squeezed.text, LONGEST_AGREEMENT);
  const plan = withoutRefused(squeezed.text);
  const days = paperDays(plan, today);
  const amounts = paperAmounts(plan, days);
  const terms = termsIn(plan, amounts, days, { today, cut });
  const values = valuesOf<Terms>(terms);
  const noPlan = noPlanIn(text, squeezed.text, values);
  const quote = quoter(text, squeezed);
  const promises = promisesIn(squeezed.text, quote);
  const sender = senderIn(squeezed.text);
  // Of all promises only that in writing has no row.
  const { writing: _, ...inRows } = promises;
  const uneven = unevenIn(squeezed.text, amounts, values.parts);
  const shown = Object.values(inRows).map(({ value, ...place }) => ({
    ...place,
    stops: value.says === true,
  }));
  return {
    terms: values,
    ...(isListed(squeezed.text, terms) && { listed: true as const }),
    ...(isCovered(values, amounts, plan) && { covered: true as const }),
    ...(isFeeOnce(squeezed.text) && { feeOnce: true as const }),
    ...(uneven && { uneven: quote(uneven.start, uneven.end, MOST_QUOTED) }),
    workedOut: workedOutIn(values, amounts),
    upTo: upToIn(squeezed.text, terms),
    promises: valuesOf(promises),
    doubts: doubtsIn(squeezed.text, { amounts, days, today, quote }, values, {
      shown,
      uneven: uneven?.sums ?? [],
    }),
    lenders: lendersIn(squeezed.text),
    loan: loanIn(squeezed.text, { amounts, days }, values.total),
    ...(sender && { sender: sender.value }),
    signed: isSigned(squeezed.text),
    own: isOwn(squeezed.text),
    demand: !noPlan && isDemand(squeezed.text, values),
    ...(noPlan && { noPlan }),
    scam: looksLikeFraud(squeezed.text),
    form: isContract(squeezed.text) ? 'contract' : 'message',
    places: placesOf(squeezed, { ...terms, ...promises, ...(sender && { sender }) }),
    cut,
  };
}

function isContract(text: string): boolean {
  return PARTIES.test(text) || (CONTRACT.test(text) && !isSigned(text));
}

/** What stands in 【】 at the top of a paper, and whoever a form speaks of. */
const NO_SENDER = /协议|合同|附件|通知|发卡/;

function senderIn(text: string): Found<string> | undefined {
  const sign = signatureIn(text);
  if (sign && !NO_SENDER.test(sign.name))
    return { value: sign.name, start: sign.start, end: sign.start + sign.name.length };
  const named = creditorIn(text, true);
  if (!named || NO_SENDER.test(named.name) || CHANNEL.test(named.name)) return undefined;
  return { value: named.name, start: named.start, end: named.end };
}

type AllFound = { [field: string]: Found<unknown> };

function valuesOf<T>(found: { [Id in keyof T]: Found<T[Id]> }): T {
  return Object.fromEntries(Object.entries(found as AllFound).map(([id, { value }]) => [id, value])) as T;
}

function placesOf(squeezed: Squeezed, found: AllFound): Agreement['places'] {
  return Object.fromEntries(
    Object.entries(found).map(([id, { start, end }]) => [id, placeOf(squeezed, start, end)]),
  );
}
