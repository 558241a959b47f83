import type { Debt } from '../../lib/debt/index.ts';

/** Where the typed texts of a debt are kept; of one that is not stored yet, as long as there was only one debt. */
export const draftOf = (debt: Debt | undefined) => (debt ? `debt/${debt.id}` : 'debt');
