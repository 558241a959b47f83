import { creditorIn, isSameLender, LENDERS, PRODUCTS, usualName } from '../intake/index.ts';
import type { Recorded } from './comparison.ts';
import { NUMBERED } from './headings.ts';
import { LENT_BY, OWE_TOGETHER, OWES_FIRST, SECOND } from './parties.ts';
import { isSignedBy, signatureIn, signs } from './sender.ts';
import type { Agreement } from './types.ts';
import { COMPANY } from './whoAndWhere.ts';

/** Whom a paper names as owed, and every lender or product in it that is known by name. */
export type Lenders = { owed?: string; named: readonly string[] };

const KNOWN = new RegExp(`^(?:${LENDERS.source})+$`);
const PRODUCT = new RegExp(`^(?:${LENDERS.source})?(?:${PRODUCTS.source})$`);
const CARD = /信用卡$/;

/** 借呗（非花呗账单）, 与花呗无关: named only to say that it is none of it. 不含花呗利息 is about a cost. */
const NOT_OF = new RegExp(
  `(?:(?<!除)非(?!常|法)|不是|不属于|不涉及|不适用于|(?:不含|不包括|不包含)(?=[^,，。;；)）]{2,12}(?:[)）,，。;；]|$)))(?:您的?|本次|原)?(?:${LENDERS.source})(?:账单|欠款|借款|贷款|账户|业务|产品){0,2}(?=[)）,，。;；]|$)|[与和](?:您的?)?(?:${LENDERS.source})(?:账单|欠款|借款|账户)?(?:无关|没有关系)`,
  'g',
);

/** @param given  squeezed */
export function lendersIn(given: string): Lenders {
  const text = given.replace(NOT_OF, (words) => ' '.repeat(words.length));
  const owed = creditorIn(text, true)?.name;
  return {
    ...(owed && KNOWN.test(owed.replace(CARD, '')) && { owed }),
    named: [...new Set(text.match(LENDERS) ?? [])],
  };
}

const LENDS = /银行|消费金融|消金|小额?贷|信用社|信用卡|支付宝/;

const LENDER = new RegExp(`^(?:(?:${LENDERS.source})+|${COMPANY})$`);

/**
 * Whether a clause names somebody as the one who lent whose name does not say that he lends: 甲方：某某公司; or more than one
 * who owes. Not where it is he who signed the paper.
 *
 * @param text  all of it, squeezed
 */
export function namesOtherParty(clause: string, text: string): boolean {
  const said = clause.replace(NUMBERED, '');
  if (OWE_TOGETHER.test(said)) return true;
  const name = LENT_BY.exec(said)?.[1];
  if (name === undefined || LENDS.test(name) || name.search(LENDERS) >= 0) return false;
  return !signatureIn(text)?.name.includes(name);
}

/** Whether a clause only names the one who owes, as 甲方, where 乙方 lends. @param text  all of it, squeezed */
export const namesDebtorFirst = (clause: string, text: string): boolean =>
  OWES_FIRST.test(clause) && LENDER.test(SECOND.exec(text)?.[1] ?? '');

/** They sign for both, and one pays through them. */
const OF_BOTH: readonly string[] = signs.huabei.filter((name) => signs.jiebei.some((one) => one === name));

/**
 * The lender or product that a paper is about instead of that of the call: 京东白条 where it was about 花呗. Undefined
 * where it names that of the call, too, where either is not known by name, and of a bank that may lend what a platform
 * offers.
 */
export function otherLender(
  { lenders: { owed, named } }: Agreement,
  { lender }: Recorded,
): string | undefined {
  const own = lender.filter((name) => !OF_BOTH.includes(name));
  if (!owed || !own.some((name) => KNOWN.test(name))) return undefined;
  const names = [owed, ...named.filter((name) => !OF_BOTH.includes(name))];
  if (isSignedBy(owed, lender) || names.some((name) => own.some((one) => isSame(name, one))))
    return undefined;
  return isOther(owed, own) ? owed : undefined;
}

/**
 * Of a platform's product another product, or a bank's card. Of a bank another bank, or a product that no bank has; of
 * other lenders nobody knows what their products are called.
 */
function isOther(owed: string, own: readonly string[]): boolean {
  if (own.some((name) => PRODUCT.test(name))) return PRODUCT.test(owed) || (isOurs(own) && CARD.test(owed));
  const isBank = own.every((name) => BANK.test(usualName(name)));
  return isBank && (PRODUCT.test(owed) ? !OF_BANKS.test(owed) : BANK.test(usualName(owed.replace(CARD, ''))));
}

const BANK = /银行$/;
const OF_BANKS = /闪电贷|快贷|融e借|浦银点贷|微粒贷|网商贷|微业贷|好借钱/;
const isOurs = (own: readonly string[]): boolean => own.includes('花呗') || own.includes('借呗');

/** 京东 and 京东白条, 白条 and 京东白条, 招行 and 招商银行. */
const isSame = (one: string, other: string): boolean => isSameLender(one.replace(CARD, ''), other);
