import type { PlainDate } from '../../lib/dates/index.ts';
import type { Debt, DebtKind } from '../../lib/debt/index.ts';
import { isSameLender } from '../../lib/intake/index.ts';

/** By themselves these names are Alipay's; 平安银行信用贷 is a bank's. */
const CREDIT_TO_BUY = /花呗|^(?:蚂蚁|支付宝)?信用购$/;
const CREDIT_TO_BORROW = /借呗|^(?:蚂蚁|支付宝)?信用贷$/;

/** Which kind of debt a lender's name stands for; undefined where none is named. */
export function kindOf(creditor: string | undefined): DebtKind | undefined {
  const name = creditor ?? '';
  if (name === '') return undefined;
  if (CREDIT_TO_BUY.test(name)) return 'huabei';
  if (CREDIT_TO_BORROW.test(name)) return 'jiebei';
  return /信用卡|贷记卡/.test(name) ? 'card' : 'other';
}

/** What is kept as the name: the bank of a card with its last digits, or who lent. */
export function nameFrom(creditor: string | undefined, kind: DebtKind | undefined, tail = ''): string {
  if (kind === 'card') return `${(creditor ?? '').replace(/信用卡|贷记卡/g, '')} ${tail}`.trim();
  return kind === 'other' ? (creditor ?? '') : '';
}

/** The same, of the debts that one message tells of; '' where more than one of them is of this kind. */
export function nameIn(told: readonly string[], kind: DebtKind): string {
  return nameFrom(toldAs(told, kind), kind);
}

/** The name by which a message tells of the debt of this kind, where it tells of several and of one of this kind. */
export function toldAs(told: readonly string[], kind: string | undefined): string | undefined {
  const [only, ...more] = told.filter((name) => kindOf(name) === kind);
  return more.length > 0 ? undefined : only;
}

/** The debts that a message may be about: those of its kind, others only by their name. */
export function alikeIn(debts: readonly Debt[], kind: DebtKind, name: string): Debt[] {
  const same = debts.filter((debt) => debt.kind === kind);
  if (kind !== 'other') return same;
  return same.filter(
    (debt) =>
      debt.name &&
      name &&
      (debt.name.includes(name) || name.includes(debt.name) || isSameLender(debt.name, name)),
  );
}

/** What a message says of whose it is. */
export type Whose = { kind: DebtKind; name: string; dueDate: PlainDate | undefined };

/**
 * The one it is about as far as one can see: the only one of its kind, of cards the one with that name, of several the one
 * that is due on that day. Of 借呗 there may be another loan with another day.
 */
export function likeliest(alike: readonly Debt[], { kind, name, dueDate }: Whose): Debt | undefined {
  const named = kind === 'card' ? alike.filter((debt) => isSameCard(debt.name ?? '', name)) : alike;
  const sameDay = named.filter((debt) => debt.dueDate === dueDate);
  return (kind === 'jiebei' && dueDate ? undefined : only(named)) ?? only(sameDay);
}

/** 建设银行 3321 is 建设银行 and 3321 alone, but not 建设银行 8855. */
function isSameCard(one: string, other: string): boolean {
  const [[bank, tail], [otherBank, otherTail]] = [partsOf(one), partsOf(other)];
  if (tail && otherTail && tail !== otherTail) return false;
  if (bank && otherBank) return bank === otherBank;
  return tail !== '' && tail === otherTail;
}

const partsOf = (name: string): [bank: string, tail: string] => {
  const tail = /\d{4}$/.exec(name)?.[0] ?? '';
  return [name.slice(0, name.length - tail.length).trim(), tail];
};

const only = (debts: readonly Debt[]) => (debts.length === 1 ? debts[0] : undefined);
