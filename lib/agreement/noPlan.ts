import { type PaperOf, paperOf } from '../court/index.ts';
import { anyOf } from '../text/index.ts';
import { isNotice } from './notice.ts';
import type { Terms } from './types.ts';

/**
 * What a paper is instead of a plan: of an office, that all is paid, a certificate of it, a notice (a bill, a receipt, a
 * ticket, an advertisement), or English.
 */
export type NoPlan = PaperOf | 'paidOff' | 'certificate' | 'notice' | 'english';

/** So many words in letters, with less than half as many Chinese signs, are an English text. */
const ENGLISH = 6;
const LATIN = /[A-Za-z]{2,}/g;
const HAN = /[\u4e00-\u9fff]/g;

/** Two parties and their contract, which may name a case. */
const PARTIES = /甲方|乙方/;

const PAID = anyOf([
  /已(?:经)?(?:于[^,，。;；]{1,14})?(?:全部|全额|提前|正常){0,2}(?:还清|结清|还完|清偿完毕)(?![^,，。;；]{0,2}(?:后|时)|[的首本]|之?前)/,
  /(?:全部|均|都)已?(?:还清|结清)(?=了?(?:[,，。;；!！]|$))/,
]);
/** It would be, or was asked about, or will be. */
const NOT_YET =
  /如|若|待|等|凡|当|直?[至到]|确认|是否|未|没|将|视为|即为|只要|一旦|首期|本期|当期|第[一1\d]期|[还结付]清(?:后|即|便|则|就)/;
/** More is to be paid. */
const LEFT =
  /剩余|还剩|余下|待还|未还|尚欠|还欠|请[^,，。;；]{0,14}(?:还款|归还|偿还|支付)|每期|首期|下期|先付/;
const CERTIFICATE = /结清证明|兹证明/;

/**
 * What a paper is that tells of no plan and asks for nothing to be paid.
 *
 * @param given  as it was pasted
 * @param text  squeezed
 */
export function noPlanIn(given: string, text: string, terms: Terms): Exclude<NoPlan, 'english'> | undefined {
  const office = PARTIES.test(text) ? undefined : paperOf(given);
  if (office) return office;
  return paidIn(text, terms) ?? (!PARTIES.test(text) && isNotice(text, terms) ? 'notice' : undefined);
}

function paidIn(text: string, { parts = 1, down }: Terms): 'paidOff' | 'certificate' | undefined {
  const paid = PAID.exec(text);
  if (!paid || parts > 1 || down !== undefined || LEFT.test(text)) return undefined;
  if (NOT_YET.test(/[^,，。;；】\]]*$/.exec(text.slice(0, paid.index))?.[0] ?? '')) return undefined;
  return CERTIFICATE.test(text) ? 'certificate' : 'paidOff';
}

/** Whether a squeezed text has hardly any Chinese in it. Nothing of such a one is read. */
export function isEnglish(text: string): boolean {
  const words = text.match(LATIN)?.length ?? 0;
  return words >= ENGLISH && (text.match(HAN)?.length ?? 0) < words / 2;
}
