import { scamSigns } from '../scam/index.ts';
import { always, certain, fraud, locked, paidFirst, wants, warns } from './frauds.ts';

/** How much is searched for sales talk, characters: a message has at most 500. */
const SALES = 600;

/**
 * Whether it looks like a fraud, for the kind of a message.
 *
 * @param owed  something is owed by it, or demanded: then only words that no lender uses count
 */
export function isFraud(text: string, owed: boolean): boolean {
  return (
    saysFraud(text, owed) || (!owed && wants.test(text) && !warns.test(text) && signsIn(text).length > 0)
  );
}

/** Whether it is one, whatever else is known or likely of it. */
export function isCertainFraud(text: string): boolean {
  const isWarning = warns.test(text);
  if (always.test(isWarning ? text.replace(QUOTED, '') : text)) return true;
  return !isWarning && certain.some((words) => words.test(text));
}

/** 冒充客服，以“须立即转账至安全账户”等话术行骗: what a warning quotes is not its own. */
const QUOTED = /[“"‘「『][^”"’」』]*[”"’」』]/g;

/** Words that are enough for a fraud; a text that warns of one has none. */
function saysFraud(text: string, owed: boolean): boolean {
  if (isCertainFraud(text)) return true;
  if (warns.test(text)) return false;
  return locked.test(owed ? text.replace(paidFirst, '') : text) || fraud.some((words) => words.test(text));
}

const NO_FEE = /[服手][务续]费[^。；;,，\d]{0,4}[:为]0(?:\.00?)?元/g;
// A debt that was sold is no money that is moved; a fee of nothing is none.
const signsIn = (text: string) =>
  scamSigns(text.slice(0, SALES).replaceAll('转让', '受让').replaceAll('代扣', '自动扣').replace(NO_FEE, ''));

/** What nobody asks for who is owed; the rest of the signs are of those who sell a way out. */
const ALWAYS: readonly string[] = ['collect.account', 'scam.service', 'scam.data', 'scam.fee'];

/**
 * Whether what says to be from a lender looks like a fraud.
 *
 * @param text  squeezed; one that warns of fraud does not look like one
 */
export function looksLikeFraud(text: string): boolean {
  return (
    saysFraud(text, true) || (!warns.test(text) && signsIn(text).some(({ sign }) => ALWAYS.includes(sign)))
  );
}
