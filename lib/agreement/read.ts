import type { PlainDate } from '../dates/index.ts';
import {
  type Amount,
  amountsIn,
  creditorIn,
  type Day,
  inWords,
  joined,
  looksLikeFraud,
  NUMERALS,
  placeOf,
  type Squeezed,
  squeezeJoined,
} from '../intake/index.ts';
import { fen } from '../money/index.ts';
import { anyOf, simplified } from '../text/index.ts';
import { asksForAll } from './against.ts';
import { isListed } from './cutOff.ts';
import { doubtsIn } from './doubts.ts';
import { isFeeOnce } from './feeOnce.ts';
import { asRows } from './lines.ts';
import { loanIn } from './loan.ts';
import { isEnglish, noPlanIn } from './noPlan.ts';
import { lendersIn } from './otherLender.ts';
import { paperDays } from './paperDays.ts';
import { type Found, promisesIn } from './promises.ts';
import { quoter } from './quoted.ts';
import { CHANNEL, signatureIn } from './sender.ts';
import { unevenIn } from './steps.ts';
import { termsIn } from './terms.ts';
import type { Agreement, Terms } from './types.ts';
import { unread } from './unread.ts';
import { upToIn } from './upTo.ts';
import { workedOutIn } from './workedOut.ts';

/** How much of an agreement is looked at, characters. */
export const LONGEST_AGREEMENT = 3000;

/** A schedule of three years has about 150 figures. */
const MOST_FIGURES = 200;

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
  const rows = asRows(whole.text.slice(0, LONGEST_AGREEMENT));
  const given = squeezeJoined({ ...whole, text: rows }, LONGEST_AGREEMENT);
  const squeezed = { ...given, text: simplified(given.text) };
  if (isEnglish(squeezed.text)) return unread(text, squeezed.text, LONGEST_AGREEMENT);
  const days = paperDays(squeezed.text, today);
  const amounts = inOrder([...amountsIn(squeezed.text, MOST_FIGURES), ...spokenIn(squeezed.text)]).filter(
    (amount) =>
      !days.some(
        (day, at) =>
          isIn(amount, day) || isNumberOf(at + 1, amount, squeezed.text.slice(amount.end, day.start)),
      ),
  );
  const terms = termsIn(squeezed.text, amounts, days, today);
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
    ...(isListed(terms) && { listed: true as const }),
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
    cut: text.length > LONGEST_AGREEMENT,
  };
}

const isIn = ({ start, end }: Amount, day: Day): boolean => start < day.end && end > day.start;

/** 1 2026-12-10 720.00: the row is counted, and nothing is paid by its number. @param between  it and the day of the row */
const isNumberOf = (row: number, { amount, marked }: Amount, between: string): boolean =>
  !marked && amount === row * 100 && /^ ?$/.test(between);

const inOrder = (amounts: readonly Amount[]): Amount[] => [...amounts].sort((a, b) => a.start - b.start);

/** 一份三百, 月月六百: in words and without a unit, where it can be nothing but a payment. */
const SPOKEN = new RegExp(
  `(?<=(?:每个?[期月份次]|[一1](?:个月|份|期)|月月|[期月]各)[还存付]?)[${NUMERALS}]{2,8}(?=[,，。;；、]|$)`,
  'g',
);

function spokenIn(text: string): Amount[] {
  return [...text.matchAll(SPOKEN)].flatMap(({ 0: words, index: start }) => {
    const yuan = inWords(words);
    return yuan ? [{ amount: fen(yuan * 100), start, end: start + words.length, marked: true }] : [];
  });
}

const isSigned = (text: string): boolean => signatureIn(text) !== undefined;

function isContract(text: string): boolean {
  return PARTIES.test(text) || (CONTRACT.test(text) && !isSigned(text));
}

/** Who owes speaks in the first person, of what he will do. */
const OWN = anyOf([
  /(?:(?<!您)本人|(?<![\u4e00-\u9fff])我)[^。;；:：]{0,30}?(?:承诺|保证|自愿|申请|愿意|计划|将(?:按|于|在))/,
  /(?:承诺|计划|申请)人[:：]?(?!签|盖|应|须|与)[\u4e00-\u9fff]{2,4}(?:$|[,，。]|电话|20\d\d)/,
  /我(?:现在)?每个?月|能不能给我|(?<![要请需恳])求[你您]/,
  /我(?:最多(?!(?:能|可以|只能)?[给帮为][您你])|先记|自己(?!帮)|打算)/,
  /我(?:希望|想)(?:能|把|分|先|每|申请|跟(?![您你]))/,
  /承诺人|保证人[:：]|借款人签(?:字|名)|贵(?:方|司|公司|行|平台)/,
]);
const BOTH = /甲方|双方|盖章|公章|我[司行方]|您(?:的|已|名下|申请|可|需|应|于|在)|为您/;

function isOwn(text: string): boolean {
  return OWN.test(text) && !BOTH.test(text) && !isSigned(text);
}

const ASKS_TO_PAY = /逾期|账单|欠款|应还|待还|拖欠|尽快(?:还|处理|结清|联系)/;
const OF_A_PLAN =
  /方案|计划|协议|协商|分期|分[成为]?\d|每[期月]|展期|延[期后]|顺延|推迟|宽限|缓[还缴]|同意|了结|不再[收追]|一次[付还]|减免|免[收除]|结清|一次性|停息/;

/** 一次性还清，否则起诉: nobody agreed to that. */
const THREATENS =
  /(?:否则|逾期(?:未|不)[还付]|如(?:未|不|逾期)|届时未|仍未|拒不)[^。;；]{0,30}(?:起诉|诉讼|立案|仲裁|司法|法律(?:途径|手段|程序|责任))/;
const AGREED = /方案|协商|协议|同意|分期|减免|优惠|折|不再[收追]/;

function isDemand(text: string, { parts = 0, perPart, firstDate, down, waived, fee }: Terms): boolean {
  // 逾期2期，8月1日到期: parts or a day alone are no plan.
  const tellsPlan =
    (parts > 1 && perPart && firstDate) || [down, waived, fee].some((one) => one !== undefined);
  if (parts > 1 && asksForAll(text)) return true;
  if (parts <= 1 && THREATENS.test(text) && !AGREED.test(text)) return true;
  return !tellsPlan && ASKS_TO_PAY.test(text) && !OF_A_PLAN.test(text);
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
