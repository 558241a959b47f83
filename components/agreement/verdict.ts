import {
  type Agreement,
  type Doubt,
  type ItemId,
  type Match,
  type Once,
  settlingOf,
} from '../../lib/agreement/index.ts';
import { verdicts } from '../../lib/agreement/words.ts';
import type { IconName } from '../ui/Icon.tsx';

type Kind = Exclude<keyof typeof verdicts, 'gaps'>;
export type PaperVerdict = { kind: Kind; words: string; small: string; tone: string; icon: IconName };

/** Without these there is nothing to go by; of those that settle it the call must have something to hold against. */
const enoughFor = (once: Once | undefined): readonly ItemId[] => [
  ...settlingOf(once),
  ...(once ? [] : (['perPart'] as const)),
];

const looks: Partial<Record<Kind, { tone: string; icon: IconName }>> = {
  scam: { tone: 'is-danger', icon: 'danger' },
  payTo: { tone: 'is-danger', icon: 'danger' },
  settled: { tone: 'is-good', icon: 'check' },
  nothing: { tone: 'is-care', icon: 'ask' },
  otherLoan: { tone: 'is-care', icon: 'ask' },
  demand: { tone: 'is-care', icon: 'ask' },
  court: { tone: 'is-care', icon: 'scale' },
  paidOff: { tone: 'is-care', icon: 'ask' },
  certificate: { tone: 'is-care', icon: 'ask' },
  notice: { tone: 'is-care', icon: 'ask' },
  english: { tone: 'is-care', icon: 'ask' },
};

/**
 * What to do, by the first that fits.
 *
 * @param cleared  the user asked about what else it says
 */
export function paperVerdict(agreement: Agreement, found: Match, cleared = false): PaperVerdict {
  const kind = kindOf(agreement, found, cleared);
  const counts: Partial<Record<Kind, number>> = {
    different: found.different,
    doubts: agreement.doubts.filter(isAsked).length,
    toRead: agreement.doubts.length,
  };
  const n = counts[kind] ?? found.notMentioned;
  return {
    kind,
    words: verdicts[kind].replace('{n}', String(n)),
    small:
      found.notMentioned > 0 && kind !== 'notMentioned' && kind !== 'settled' && hasTable(kind)
        ? verdicts.gaps.replace('{n}', String(found.notMentioned))
        : '',
    tone: 'is-care',
    icon: 'hand',
    ...looks[kind],
  };
}

function kindOf(agreement: Agreement, found: Match, cleared: boolean): Kind {
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

/** What must be asked, not only read. */
export const isAsked = ({ kind }: Doubt): boolean => kind !== 'other';

/**
 * Whether there is one plan of theirs to set against the call. Under a fraud, or one's own words, a column of 一样 would
 * only reassure.
 */
export const hasTable = (kind: PaperVerdict['kind']): boolean => isTheirs(kind) && kind !== 'choice';

/** What the call must have before anything can be held against it. */
export function lacksFigures(call: { readonly [Id in ItemId]?: unknown }, once?: Once): boolean {
  return enoughFor(once).some((id) => call[id] === undefined);
}

/** No plan of the lender's, as far as one can see. */
const NOT_THEIRS: readonly Kind[] = [
  'scam',
  'own',
  'nothing',
  'demand',
  'otherLoan',
  'court',
  'paidOff',
  'certificate',
  'notice',
  'english',
  'refused',
  'gone',
];

/** Whether it is a plan of the lender's at all, as far as one can see. */
export const isTheirs = (kind: PaperVerdict['kind']): boolean => !NOT_THEIRS.includes(kind);

/** Nothing that is typed would make a plan of it. */
const DONE: readonly Kind[] = [
  'scam',
  'choice',
  'court',
  'paidOff',
  'certificate',
  'notice',
  'refused',
  'gone',
];

/** Whether its figures are typed or put right beneath. */
export const takesFigures = (kind: PaperVerdict['kind']): boolean => !DONE.includes(kind);

/** The one thing to finish: what the call lacks, what agrees, or what has to be sent. */
export type MainAct = 'fill' | 'settle' | 'copy';

/** @param kept  that it agrees was put down already */
export function mainActOf(kind: PaperVerdict['kind'], found: Match, kept: boolean): MainAct | undefined {
  if (!isTheirs(kind)) return undefined;
  if (kind === 'notRecorded') return 'fill';
  if (found.settled && !kept) return 'settle';
  return found.toSend.length > 0 ? 'copy' : undefined;
}
