import type { PlainDate } from '../dates/index.ts';
import type { DayBasis, Fen, RatePer } from '../money/index.ts';
import type { Portion } from './follow.ts';
import { debtOnCall } from './order.ts';

/** 花呗, 借呗, a bank card, anything else. */
export type DebtKind = 'huabei' | 'jiebei' | 'card' | 'other';

/** Why this debt comes before the others. */
export type Priority = 'rent' | 'mortgage' | 'utilities' | 'support' | 'guarantor' | 'pledge';

/**
 * A part payment that was made. `after`: of one on the day of an agreement about the debt, whether it was made after that,
 * as the user said; not asked of any other day.
 */
export type PaidPart = { id: string; date: PlainDate; amount: Fen; after?: boolean | undefined };

/**
 * What the contract takes for being late; without one it is the stated rate on what is unpaid, simple.
 * `penalty`: the stated rate times `multiple`, which is `guessed` while nobody has looked it up. `interest` is the part of `unpaid` that is billed interest; it bears the
 * same rate with `compound`.
 * `instalment`: `unpaid` is the principal of all parts that are left, `parts` of them, the first due on `dueDate`, one a
 * month; `fee` is what is left of the instalment fee, spread over the parts or all due with the first. `each`: the parts
 * themselves, the first due first, where they are what was agreed and need be neither equal nor a month apart; it is never
 * stored.
 * `minimum`: `least`, or `share` per cent of `unpaid`, was to be paid by `dueDate`; then the rest bears `restRate` a day.
 */
export type Rule =
  | { kind: 'penalty'; multiple: string; guessed?: true | undefined; interest: Fen; compound: boolean }
  | { kind: 'instalment'; parts: number; fee: Fen; taken: 'spread' | 'once'; each?: readonly Portion[] }
  | { kind: 'minimum'; share?: string | undefined; least?: Fen | undefined; restRate: string };

export type Debt = {
  id: string;
  kind: DebtKind;
  /** The last digits of a card, who lent, or what the user calls it; 花呗 is only one. */
  name?: string | undefined;
  /** What was billed and is not paid, without the fee for being late, before the part payments below. */
  unpaid: Fen;
  dueDate: PlainDate;
  /** Per cent a day, or as `ratePer` says, as the contract writes it: '0.05'. `terms.ts` turns it into one for a day. */
  dailyRate: string;
  ratePer?: Exclude<RatePer, 'day'> | undefined;
  /** 360 only where the contract says so. */
  dayBasis?: Exclude<DayBasis, 365> | undefined;
  rule?: Rule | undefined;
  /** In any order. */
  payments?: PaidPart[] | undefined;
  priority?: Priority | undefined;
  /** The debt that the call is about, as the user chose it, or as it was when another was entered. At most one has it. */
  onCall?: true | undefined;
  /** Milliseconds since 1970 UTC; without it the debt is older than those that have it. */
  enteredAt?: number | undefined;
  /** The whole sum as the bill shows it. */
  billSays?: Fen | undefined;
  /** Ask on the call where the difference comes from. */
  askBill?: boolean | undefined;
  /** The user has got papers of a court about it. */
  sued?: true | undefined;
  /** The last day on which they demanded it or some of it was paid, where three years may have passed. */
  lastDemand?: PlainDate | undefined;
  /** What the legal advice line said about those three years. */
  advice?: { words: string; on: PlainDate } | undefined;
};

export type Debts = { readonly [id: string]: Debt };

export type DebtChange = { type: 'debtSet'; debt: Debt } | { type: 'debtRemoved'; id: string };

export function applyDebts(debts: Debts, change: DebtChange): Debts {
  switch (change.type) {
    case 'debtSet':
      return setDebt(debts, change.debt);
    case 'debtRemoved': {
      const { [change.id]: _, ...rest } = debts;
      return rest;
    }
    default:
      return change satisfies never;
  }
}

/** A debt that is entered later takes no place: home, plan and call stay with the one they were about, as if it was chosen. */
function setDebt(debts: Debts, debt: Debt): Debts {
  if (debt.onCall) return { ...withoutChoice(debts), [debt.id]: debt };
  const after = { ...debts, [debt.id]: debt };
  const was = debtOnCall(debts);
  const takes = was && !(debt.id in debts) && debtOnCall(after) === debt;
  return takes && (debt.enteredAt ?? 0) >= (was.enteredAt ?? 0)
    ? { ...after, [was.id]: { ...was, onCall: true } }
    : after;
}

function withoutChoice(debts: Debts): Debts {
  return Object.fromEntries(
    Object.entries(debts).map(([id, { onCall, ...debt }]) => [id, onCall ? debt : (debts[id] as Debt)]),
  );
}
