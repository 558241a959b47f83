/** Texts to send: what was agreed, for the other side to confirm. */
export { confirmation, type Letter, openPoints } from './confirmation.ts';
