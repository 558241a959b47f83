import type { SignId } from '../../lib/scam/index.ts';
import { none, posing, type SignWords, signs, toDo } from '../../lib/scam/words.ts';
import type { Counted } from './ticks.ts';

/** Who poses as the police or a court is asked about there, not at the lender. */
const office =
  /公安|警|检察|法院|司法|逮捕|拘捕|批捕|通缉|涉嫌|洗钱|专案|办案|经侦|安全账户|监管账户|强制执行|到户籍/;

/**
 * What a sign is called, and why it is one.
 *
 * @param text  what they said, if it was pasted: it tells whom they pose as
 */
export const wordsOf = (sign: SignId, text: string): SignWords =>
  sign === 'scam.service' && office.test(text) ? posing : signs[sign];

/** A clause longer than this, characters, is not quoted whole. */
const SHORT = 40;

const STOPS = '，,。；;：！!？?、\n';

/** The words of a quote with the rest of their clause, where that is short enough to be shown; else the quote itself. */
export function clauseOf(text: string, quote: string): string {
  const at = text.indexOf(quote);
  if (at < 0) return quote;
  let from = at;
  let to = at + quote.length;
  while (from > 0 && !isStop(text, from - 1)) from--;
  while (to < text.length && !isStop(text, to)) to++;
  const clause = text.slice(from, to).trim();
  return clause.length <= Math.max(SHORT, quote.length) ? clause : quote;
}

const isStop = (text: string, at: number) => STOPS.includes(text[at] ?? '');

/** How many signs there are. */
export const headOf = (counted: readonly Counted[]) => `有 ${counted.length} 个骗局的特征`;

/** The verdict for those who hear the screen: how many signs, and what to do first. */
export function saidOf(counted: readonly Counted[]): string {
  return counted.length === 0
    ? `${none.title}，${none.small}`
    : `${headOf(counted)}。${toDo.map(({ text }) => text).join('')}`;
}
