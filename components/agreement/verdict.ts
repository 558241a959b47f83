import type { Agreement, Match } from '../../lib/agreement/index.ts';
import { verdicts } from '../../lib/agreement/words/verdicts.ts';
import type { IconName } from '../ui/Icon.tsx';
import { kindOf } from './kindOf.ts';
import { hasTable, isAsked, type Kind } from './kinds.ts';

export type PaperVerdict = { kind: Kind; words: string; small: string; tone: string; icon: IconName };

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
