import { OverLimit } from '../../../components/plan/OverLimit.tsx';
import { Rungs, type RungsProps } from '../../../components/plan/Rungs.tsx';
import type { Debt } from '../../../lib/debt/index.ts';
import { type Fen, yuan } from '../../../lib/money/index.ts';
import type { Plan } from '../../../lib/plan/index.ts';
import { huabei } from '../../unit/casefile/example.ts';
import { MOST, ONE_FEN } from '../cases.ts';
import type { Parts } from '../example.ts';

const plan: Plan = { parts: 12, firstDate: '2026-12-10', next: { kind: 'feeAhead' } };
const limit = { monthly: yuan('860.00'), atOnce: yuan('800.00') };
const nothingSafe = { monthly: 0 as Fen, atOnce: 0 as Fen };
const most = { monthly: MOST, atOnce: MOST };
const soon: Debt = { ...huabei, dueDate: '2026-11-30' };
const huge = { ...huabei, unpaid: MOST };

const rungs = (given: Partial<RungsProps>) => () => <Rungs {...{ plan, limit, debt: huabei, ...given }} />;
const over = (given: Partial<RungsProps>) => () => <OverLimit {...{ plan, limit, debt: huabei, ...given }} />;
/** The three rungs, and where they are beyond the limit. */
export const planParts: Parts = {
  Rungs: {
    late: rungs({}),
    otherParts: rungs({ plan: { ...plan, next: { kind: 'parts', parts: 18 } } }),
    uneven: rungs({ plan: { ...plan, parts: 7 } }),
    noFee: rungs({ debt: { ...huabei, dailyRate: '0' } }),
    early: rungs({ debt: soon, plan: { ...plan, extendTo: '2026-12-30' } }),
    earlyNoExtension: rungs({ debt: soon }),
    noLimit: rungs({ limit: undefined }),
    nothingSafe: rungs({ limit: nothingSafe }),
    oneFen: rungs({ debt: { ...huabei, unpaid: ONE_FEN }, limit: { monthly: ONE_FEN, atOnce: ONE_FEN } }),
    extreme: rungs({ debt: huge, limit: most, plan: { ...plan, parts: 1 } }),
    extremeParts: rungs({ debt: huge, plan: { ...plan, parts: 600, next: { kind: 'parts', parts: 599 } } }),
    masked: { masked: true, draw: rungs({}) },
  },
  OverLimit: {
    monthly: over({ plan: { ...plan, parts: 6 } }),
    upfront: over({ limit: { ...limit, atOnce: 0 as Fen } }),
    extension: over({ debt: soon, plan: { ...plan, extendTo: '2026-12-30' } }),
    nothingSafe: over({ limit: nothingSafe }),
    extreme: over({ debt: huge, limit: { monthly: ONE_FEN, atOnce: ONE_FEN } }),
  },
};
