import type { Recorded } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const open = { state: 'open' } as const;

/** 8,640.00 in 12 parts of 720.00 without a fee, the first on 10 December; of the rest nothing was asked. */
export const agreed: Recorded = {
  terms: {
    total: yuan('8640'),
    down: yuan('0'),
    parts: 12,
    perPart: yuan('720'),
    fee: yuan('0'),
    firstDate: '2026-12-10',
  },
  promises: { feesStop: open, credit: open, late: open, debit: open },
  on: '2026-11-24',
  staff: '8023',
  lender: ['花呗'],
};
