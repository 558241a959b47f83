import type { PlainDate } from '../dates/index.ts';
import type { Debt } from '../debt/index.ts';
import type { Fen } from '../money/index.ts';
import type { Plan } from '../plan/index.ts';
import type { Agreed, CallAbout, CallKind } from '../record/index.ts';
import type { DeferralCase } from './deferral.ts';
import type { Condition, Slot } from './types.ts';

/** What the script may know: which replies are open, and the figures its sentences are filled with. */
export type CallFacts = {
  conditions: ReadonlySet<Condition>;
  slots: Readonly<Partial<Record<Slot, string>>>;
};

export type CallCase = {
  kind: CallKind;
  about?: CallAbout | undefined;
  /** The call that this one follows. */
  last?: { on: PlainDate; staff: string } | undefined;
  /** One payment of what was agreed before, in a call about it. */
  deferral?: DeferralCase | undefined;
  debt?: Debt | undefined;
  plan?: Plan | undefined;
  /** A month, as the budget has it. */
  income?: Fen | undefined;
  today: PlainDate;
  /** What the other side has agreed to so far. */
  agreed?: Agreed | undefined;
};
