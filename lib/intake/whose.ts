import { whoAskedIn } from './asked.ts';
import { calledInFull, PRODUCTS } from './called.ts';
import { isOwed, type Look } from './look.ts';
import { allOf, type Named } from './named.ts';
import { debtOf } from './several.ts';
import { wasSold } from './sold.ts';
import type { Found } from './sums.ts';
import { cardInWallet, isOffered, isOwnApp, productByItsSum, productsTogether } from './wallets.ts';
import { nameIn } from './whichName.ts';

/** A warning names whom a fraud pretends to be, but who signs it in 【】; a lender's 谨防诈骗 at the end of a notice is none. */
const OF_FRAUDS = /冒充|假冒|反诈|防骗|骗[子局]|案例/;

const OF_ANY = /(?:都|均|全|皆)(?:可以?|能)(?:做|办|申请|处理|协商|减|免)/;
/** 花呗、白条. */
const SEVERAL = /[、,，/和及与]/;

/** 处理花呗借呗白条逾期: with another right beside it. */
function isListed(text: string, { start, end }: Named): boolean {
  const others = allOf(PRODUCTS, text).filter((one) => one.end <= start || one.start >= end);
  return others.some((one) => [start - one.end, one.start - end].some((gap) => gap === 0 || gap === 1));
}

/** 花呗安全提醒：近日有人冒充…: who warns. */
const isHead = (text: string, { start, end }: Named): boolean =>
  start === 0 &&
  /^(?:官方|安全|防骗|反诈|风险|温馨|防诈){0,2}(?:提醒|提示|公告)[:：您]/.test(text.slice(end, end + 10));

/**
 * Who is owed, or who pretends to be.
 *
 * @param sum  what is owed, if that is told
 */
export function creditorField(look: Look, sum: { start: number } | undefined): Found {
  const { squeezed, kind } = look;
  const named = (sum && debtOf(squeezed.text, look.amounts, sum)) ?? creditorOf(look);
  // 花呗借呗网贷都可做, 凡欠花呗、白条: whoever sells a way out of all of them is none of them.
  if (kind === 'scam' && (OF_ANY.test(squeezed.text) || SEVERAL.test(named?.name ?? ''))) return {};
  if (kind === 'scam' && named && isListed(squeezed.text, named)) return {};
  const isOfFrauds = look.isWarning && OF_FRAUDS.test(squeezed.text);
  const isSender = named && (squeezed.text[named.start - 1] === '【' || isHead(squeezed.text, named));
  if (!named || (isOfFrauds && !isOwed(kind) && !isSender)) return {};
  if (isOwed(kind) && isOffered(squeezed.text, named)) return {};
  return { creditor: { value: named.name, start: named.start, end: named.end } };
}

function creditorOf(look: Look): Named | undefined {
  const { text } = look.squeezed;
  const sure = isOwed(look.kind)
    ? (look.listed ?? cardInWallet(text) ?? productByItsSum(text) ?? whoAskedIn(text))
    : undefined;
  if (sure) return calledInFull(text, sure, true);
  const together = isOwed(look.kind) ? productsTogether(text) : undefined;
  if (together) return together;
  const likeliest = wasSold(text) ? 'rules' : nameIn(look);
  const name =
    likeliest && likeliest !== 'rules' && isOwnApp(text, likeliest, look.creditor) ? 'rules' : likeliest;
  return name === 'rules' ? look.creditor : name && calledInFull(text, name, look.kind !== 'scam');
}
