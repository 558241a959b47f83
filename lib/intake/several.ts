import { amountsIn } from './amounts.ts';
import { asCalled, PRODUCTS } from './called.ts';
import { BANKS } from './creditor.ts';
import type { Amount } from './figure.ts';
import { messageOnly } from './message.ts';
import { allOf, type Named } from './named.ts';
import { blanked, placeOf, squeeze } from './squeeze.ts';
import { uncut } from './uncut.ts';

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
  const text = messageOnly(squeeze(uncut(given)).text);
  const amounts = amountsIn(text);
  const joined = ({ end }: Named, next: Named | undefined) =>
    JOINS.test(text.charAt(end)) && next?.start === end + 1;
  const found = namesIn(text).filter((name, at, all) => {
    const before = all[at - 1];
    return (
      sumOf(name, amounts) || joined(name, all[at + 1]) || (before !== undefined && joined(before, name))
    );
  });
  const names = [...new Set(found.map(({ name }) => name))];
  return names.length > 1 ? names : [];
}

/** So much at least is a bare number that somebody typed behind a name, fen: 花呗：8640；借呗：15000. */
const TYPED = 100_00;
const isTyped = ({ amount, start }: Amount, end: number) => amount >= TYPED && start - end <= 1;

/** The first sum behind a name, if it is near. */
function sumOf({ end }: Named, amounts: readonly Amount[]): Amount | undefined {
  const sum = amounts.find((one) => one.start >= end && (one.marked || isTyped(one, end)));
  return sum && sum.start - end <= NEAR ? sum : undefined;
}

/** 待还1,377元（含乐花卡420元、借款957元）: parts of the one. */
const HELD = /\((?:其中)?(?:包?含|包括)[^()]*$/;

/** The debts that each have a sum of their own behind their name, where there are two or more: 花呗410元，借呗600元. */
function eachOf(text: string, amounts: readonly Amount[]): Named[] {
  const own = namesIn(text).filter((name, at, all) => {
    const [sum, next] = [sumOf(name, amounts), all[at + 1]];
    return sum && !(next && next.end <= sum.start) && !HELD.test(text.slice(0, name.start));
  });
  return new Set(own.map(({ name }) => name)).size > 1 ? own : [];
}

/**
 * 花呗逾期14天，待还8,640.00元；借呗逾期3天，待还1,560.20元: whose sum it is.
 *
 * @param text  squeezed
 */
export const debtOf = (text: string, amounts: readonly Amount[], sum: { start: number }): Named | undefined =>
  eachOf(text, amounts).find((name) => sumOf(name, amounts)?.start === sum.start);

const SENTENCE = /[。；;!！]|$/;

/** One of several debts: where it is told of, from its name up to the next or the end of its sentence, and its sum. */
type Told = { name: string; start: number; end: number; sum: Amount | undefined };

/**
 * The debts of a message that each have a sum of their own, in order; [] where it does not tell them apart.
 *
 * @param text  squeezed
 */
export function debtsApart(text: string, amounts: readonly Amount[]): Told[] {
  return eachOf(text, amounts).map((one, at, all) => ({
    name: one.name,
    start: one.start,
    end: all[at + 1]?.start ?? one.start + text.slice(one.start).search(SENTENCE),
    sum: sumOf(one, amounts),
  }));
}

/**
 * A message with blanks where it tells of its other debts, so that one of them can be read by itself; each character
 * keeps its place. undefined where it does not tell them apart, each with a sum of its own.
 */
export function onlyOf(given: string, name: string): string | undefined {
  const squeezed = squeeze(uncut(given));
  const text = messageOnly(squeezed.text);
  const each = debtsApart(text, amountsIn(text));
  if (!each.some((one) => one.name === name)) return undefined;
  return blanked(
    given,
    each.filter((one) => one.name !== name).map(({ start, end }) => placeOf(squeezed, start, end)),
  );
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
