/** Sums and dates out of what was pasted or picked. Everything here came from elsewhere and is not to be trusted. */
export { amountsIn } from './amounts.ts';
export { type Bill, readBill, readBillWithPlaces } from './bill.ts';
export { LENDERS, PRODUCTS, usualName } from './called.ts';
export { cardTailIn } from './cardTail.ts';
export { creditorIn } from './creditor.ts';
export { FOREIGN, FOREIGN_SIGN } from './currencies.ts';
export { type Day, daysIn } from './days.ts';
export type { Amount } from './figure.ts';
export { looksLikeFraud } from './fraudKind.ts';
export { joined, squeezeJoined } from './joined.ts';
export { leadsAway } from './leads.ts';
export { loansNumbered, onlyLoan } from './numbered.ts';
export { inWords, NUMERALS } from './numerals.ts';
export { readAmounts, readDates } from './pick.ts';
export { debtsNamed, onlyOf } from './several.ts';
export { LONGEST, type Place, placeOf, type Squeezed, squeeze } from './squeeze.ts';
export { asksForSupply } from './supplies.ts';
export { TEXT_FORMS } from './textDays.ts';
