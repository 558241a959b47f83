import type { Debt } from '../../lib/debt/index.ts';
import type { Drafts } from '../../lib/drafts.ts';

/** Where the typed texts of a debt are kept; of one that is not stored yet, as long as there was only one debt. */
export const draftOf = (debt: Debt | undefined) => (debt ? `debt/${debt.id}` : 'debt');

/** Whether figures of a debt that is not stored yet were typed: it does not count, and home says so. */
export const isBegun = (drafts: Drafts) =>
  ['unpaid', 'billSays', 'dueDate'].some((field) => drafts[`${draftOf(undefined)}.${field}`]?.trim());
