import type { CallCase, DeferralCase } from '../../lib/call/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import { yuan } from '../../lib/money/index.ts';
import type { Plan } from '../../lib/plan/index.ts';

/** The example: 8,640.00 due on 10 November 2026 at 0.05 % a day; on 24 November 60.48 of it is fee. */
const debt: Debt = {
  id: 'd',
  kind: 'huabei',
  unpaid: yuan('8640.00'),
  dueDate: '2026-11-10',
  dailyRate: '0.05',
};

/** 12 parts of 720.00; then the fee ahead. */
const plan: Plan = { parts: 12, firstDate: '2026-12-10', next: { kind: 'feeAhead' } };

/** What the user can pay: a month, and at once. It is said in no walk. */
export const limit = { monthly: yuan('860.00'), atOnce: yuan('800.00') };

const late = { debt, plan, income: yuan('6400.00'), today: '2026-11-24' } as const;
const early = { ...late, today: '2026-11-03' } as const;

/** 5,200.00 on a card, the fee at the same rate: 36.40. */
const card: Debt = { ...debt, kind: 'card', name: '3307', unpaid: yuan('5200.00') };
/** Two of 12 parts of 720.00 are paid: 7,200.00, with nothing added while it goes as agreed. */
const left: Debt = { ...debt, unpaid: yuan('7200.00'), dueDate: '2027-02-10', dailyRate: '0' };
/** 720.00 − 240.00 = 480.00 by 25 February. */
const deferral: DeferralCase = {
  deal: {
    on: '2026-11-24',
    staff: 'B3158',
    written: false,
    total: yuan('8640.00'),
    waived: yuan('60.48'),
  },
  payment: { id: 'c1-part3', by: 'me', what: '还第 3 期', amount: yuan('720.00'), due: '2027-02-10' },
  pay: yuan('240.00'),
  payBy: '2027-02-10',
  restBy: '2027-02-25',
  shiftTo: '2027-03-10',
};

/** Four days before. */
const last = { on: '2026-11-20', staff: 'B3158' } as const;

/** The case of a walk: what is known when the call begins. */
export const cases = {
  late: { name: '已逾期', ...late },
  /** The second rung: 18 parts of 480.00. */
  moreParts: { name: '已逾期', ...late, plan: { ...plan, next: { kind: 'parts', parts: 18 } } },
  early: { name: '还没到期', ...early, plan: { ...plan, extendTo: '2026-12-30' } },
  noPlan: { name: '已逾期，没定方案', debt, today: late.today },
  /** A day of fee more than counted: 4.32. */
  disputed: {
    name: '已逾期，账单对不上',
    ...late,
    debt: { ...debt, billSays: yuan('8704.80'), askBill: true },
  },
  /** After a call in which an answer was promised, or after one that was refused. */
  before: { name: '已逾期，上次没谈完', ...late, last },
  sued: { name: '已逾期，收到了法院的材料', ...late, debt: { ...debt, sued: true } },
  /** 12 parts of 720.00 agreed on 24 November, 60.48 let go; of the third, due on 10 February, 240.00 can be paid. */
  agreed: { name: '谈成了，第 3 期还不齐', debt: left, income: late.income, today: '2027-02-05', deferral },
  agreedUnknown: { name: '谈成了，什么都没填', debt: left, today: '2027-02-05' },
  card: {
    name: '已逾期，信用卡',
    ...late,
    debt: card,
    plan: { ...plan, next: { kind: 'parts', parts: 18 } },
  },
  noDebt: { name: '什么都没填', today: late.today },
} as const satisfies Record<string, Omit<CallCase, 'kind'> & { name: string }>;
