import { type Agreement, type Match, settlingOf } from '../../lib/agreement/index.ts';
import { enoughFor, isAsked, type Kind } from './kinds.ts';

/** What a paper comes to: the first that fits. @param cleared  the user asked about what else it says */
export function kindOf(agreement: Agreement, found: Match, cleared: boolean): Kind {
  const { terms, promises, doubts, noPlan, scam, own, cut } = agreement;
  const enough = enoughFor(found.once);
  const deciding = found.items.filter(({ id }) => enough.includes(id)).map(({ state }) => state);
  if (scam) return 'scam';
  if (noPlan === 'court' || noPlan === 'arbitration') return 'court';
  if ((found.others.length > 0 || found.otherLender) && !own) return 'otherLoan';
  if (agreement.demand && !found.settled) return 'demand';
  if (noPlan === 'paidOff' || noPlan === 'certificate' || noPlan === 'notice') return noPlan;
  // Once its figures are typed they can be held against the call.
  if (noPlan === 'english' && Object.keys(terms).length === 0) return 'english';
  const off = own ? undefined : doubts.find((doubt) => doubt.off && !doubt.instead)?.off;
  // All at once is no plan in its place.
  if (off && !(isWhole(terms) && terms.parts !== 1 && isOtherPlan(found))) return off;
  const isEmpty = [terms, promises, doubts.filter(isAsked)].every((all) => Object.keys(all).length === 0);
  if (isEmpty) return 'nothing';
  if (found.settled) return 'settled';
  // Nobody else can be asked about what one wrote oneself.
  const asks = own ? [] : doubts.filter(isAsked);
  if (asks.some((doubt) => doubt.kind === 'choice')) return 'choice';
  if (asks.some((doubt) => doubt.kind === 'payTo') && !cleared) return 'payTo';
  // What they offer instead of it is what must be looked at.
  const waits = asks.some(({ kind, instead }) => kind === 'pending' && !(instead && isOtherPlan(found)));
  if (waits && !cleared) return 'pending';
  if (found.different > 0) return 'different';
  if (promises.feesStop?.says === false) return 'goOn';
  if (asks.length > 0 && !cleared) return 'doubts';
  // What neither side has gives no row.
  const lacks = settlingOf(found.once).some((id) => !found.items.some((item) => item.id === id));
  if (lacks || deciding.includes('notRecorded')) return 'notRecorded';
  if (own) return 'own';
  if (deciding.includes('notMentioned')) return 'notMentioned';
  if (doubts.length > 0 && !cleared) return 'toRead';
  return cut && !cleared ? 'cut' : 'unsigned';
}

/** What was refused is the plan of the call, unless something else is written in its place. */
const isOtherPlan = ({ items }: Match): boolean => items.some(({ state }) => state === 'different');

/** A plan is told beside what was refused. */
const isWhole = ({ parts, perPart, firstDate }: Agreement['terms']): boolean =>
  [parts, perPart, firstDate].every((one) => one !== undefined);
