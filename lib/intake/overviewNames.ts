import { PRODUCTS } from './called.ts';
import { BANKS } from './creditor.ts';
import { ofCards } from './lenders.ts';
import { allOf, type Named } from './named.ts';

const CARDS = new RegExp(`(?:${ofCards})(?=信用卡)`, 'g');
/** 招商 2,400: a bank without 银行 behind it, where an entry begins. */
const SHORT = new RegExp(`(?:${ofCards})(?=[\\d¥:(]|的?(?:[应待要]还|欠|账单|还款)|本[期月])`, 'g');
const IN_WORD = /[\u4e00-\u9fff](?<![日号元期前还款])$/;
/** Also where one lives, or what one pays for: 交通 200元. */
const ANYTHING = /^(?:上海|北京|宁波|交通|建设|农业|工商|平安)$/;

/** Banks, their cards and products, in order, none within another. */
export function namesIn(text: string, breaks: readonly number[] = []): Named[] {
  const isBegun = ({ start }: Named) => breaks.includes(start) || !IN_WORD.test(text.slice(0, start));
  const all = [BANKS, CARDS, PRODUCTS]
    .flatMap((known) => allOf(known, text))
    .concat(allOf(SHORT, text).filter(isBegun))
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, at, sorted) => start >= (sorted[at - 1]?.end ?? 0));
  return all.every(({ name }) => ANYTHING.test(name)) ? [] : all;
}
