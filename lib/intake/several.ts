import { amountsIn } from './amounts.ts';
import { asCalled, PRODUCTS } from './called.ts';
import { BANKS } from './creditor.ts';
import { messageOnly } from './message.ts';
import { allOf, type Named } from './named.ts';
import { squeeze } from './squeeze.ts';

/** How far behind its name the sum of a debt stands, characters. */
const NEAR = 14;
const JOINS = /[、和及与/,，&+]/;
/** A bank that only handles money is none: its card is. */
const CARD = /^(?:信用卡|贷记卡)/;

/**
 * The debts a message tells of, where it tells of several: each with its sum behind it, or side by side. `readBill` reads
 * one creditor and one sum; the user must know that there is more.
 */
export function debtsNamed(given: string): string[] {
  const text = messageOnly(squeeze(given).text);
  const amounts = amountsIn(text);
  const joined = ({ end }: Named, next: Named | undefined) =>
    JOINS.test(text.charAt(end)) && next?.start === end + 1;
  const found = namesIn(text).filter((name, at, all) => {
    const before = all[at - 1];
    const hasSum = amounts.some(
      ({ start, marked }) => marked && start >= name.end && start - name.end <= NEAR,
    );
    return hasSum || joined(name, all[at + 1]) || (before !== undefined && joined(before, name));
  });
  const names = [...new Set(found.map(({ name }) => name))];
  return names.length > 1 ? names : [];
}

/** Products and cards, in order; 上海银行信用卡 ends behind 卡. */
function namesIn(text: string): Named[] {
  const cards = allOf(BANKS, text).flatMap((bank): Named[] => {
    const [card] = CARD.exec(text.slice(bank.end, bank.end + 3)) ?? [];
    return card ? [{ ...bank, name: `${asCalled(bank).name}信用卡`, end: bank.end + card.length }] : [];
  });
  const all = [...allOf(PRODUCTS, text), ...cards].sort((a, b) => a.start - b.start);
  // 花呗信用购 is one.
  return all.filter(({ start }, at) => start !== all[at - 1]?.end);
}
