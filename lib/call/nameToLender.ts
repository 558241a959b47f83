import { type Debt, isOtherLender, nameOf, spokenName } from '../debt/index.ts';

/** As a debt is written to its lender, who knows a card by its digits; what the user calls a 借呗 says nothing there. */
export const nameToLender = (debt: Debt): string =>
  isOtherLender(debt) && debt.name ? nameOf(debt) : spokenName(debt).trim();
