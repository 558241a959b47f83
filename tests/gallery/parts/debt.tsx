import { Accrual } from '../../../components/debt/Accrual.tsx';
import { BillCheck } from '../../../components/debt/BillCheck.tsx';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { huabei } from '../../unit/casefile/example.ts';
import { MOST, ONE_FEN } from '../cases.ts';
import type { Parts } from '../example.ts';

const accrual = (debt: Partial<Debt>) => () => <Accrual debt={{ ...huabei, ...debt }} />;
const bill = (debt: Partial<Debt>) => () => (
  <BillCheck debt={{ ...huabei, ...debt }} onAsk={() => undefined} />
);

/** The bill, worked out and compared. */
export const debtParts: Parts = {
  Accrual: {
    early: accrual({ dueDate: '2026-11-30' }),
    dueToday: accrual({ dueDate: '2026-11-24' }),
    late: accrual({}),
    card: accrual({ kind: 'card' }),
    oneFen: accrual({ unpaid: ONE_FEN }),
    extreme: accrual({ unpaid: MOST, dueDate: '2000-01-01', dailyRate: '0.12345678901234567890' }),
  },
  BillCheck: {
    same: bill({ billSays: yuan('8700.48') }),
    oneDayMore: bill({ billSays: yuan('8704.80') }),
    twoDaysLess: bill({ billSays: yuan('8691.84') }),
    noFee: bill({ billSays: yuan('8640.00') }),
    extreme: bill({ billSays: MOST, askBill: true }),
  },
};
