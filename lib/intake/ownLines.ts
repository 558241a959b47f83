import { anyOf } from '../text/index.ts';
import { makers } from './lenders.ts';
import type { Named } from './named.ts';

/** A whole line: of a page its head, 美团经营费; of a letter who signs it, 云南宜良农村商业银行股份有限公司. */
const LINE = anyOf([
  new RegExp(
    `^(?:${makers}|百度|支付宝|小米|苏宁)[\\u4e00-\\u9fff]{0,2}(?:(?:生[意活]|经营|周转|备用)[费金]|(?<!支)付|[贷借呗]|分期|借钱)$`,
  ),
  /^[\u4e00-\u9fff]{2,8}(?:村镇|农商|农村商业)银行(?=(?:股份有限公司)?$)/,
  /^[\u4e00-\u9fff]{2,8}农村信用(?:社|(?:合作)?联(?:合)?社)$/,
]);
/** 请把钱存入农商银行: what is to be done, no name. */
const SENTENCE = /请|把|存入|还/;
/** What such a name holds, and half a sentence. */
const LONGEST = 24;

/** Names of lenders that are all that stands on their line, where there are several lines. */
export function ownLinesIn(text: string, breaks: readonly number[]): Named[] {
  const lines = breaks.length > 0 ? [0, ...breaks] : [];
  return lines.flatMap((start, at) => {
    const line = text.slice(start, Math.min(lines[at + 1] ?? text.length, start + LONGEST));
    const name = SENTENCE.test(line) ? undefined : LINE.exec(line)?.[0];
    return name ? [{ name, start, end: start + name.length }] : [];
  });
}
