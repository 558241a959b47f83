import { readDate } from '../../lib/dates/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import { formatYuan, readRate, readYuan } from '../../lib/money/index.ts';
import type { Problem } from '../ui/problems.ts';

export type DebtField = 'unpaid' | 'dueDate' | 'dailyRate' | 'billSays';
export type DebtTexts = Record<DebtField, string>;

/** 0.05 % is what is common; the contract decides. */
const COMMON_RATE = '0.05';

export function textsOf(debt: Debt | undefined): DebtTexts {
  return {
    unpaid: debt ? formatYuan(debt.unpaid) : '',
    dueDate: debt?.dueDate ?? '',
    dailyRate: debt?.dailyRate ?? COMMON_RATE,
    billSays: debt?.billSays === undefined ? '' : formatYuan(debt.billSays),
  };
}

/** The debt that the texts make, or what is wrong with each. The bill's figure may stay empty. */
export function readDebt(
  texts: DebtTexts,
  id: string,
  askBill: boolean | undefined,
): { debt?: Debt; problems: Partial<Record<DebtField, Problem>> } {
  const unpaid = readYuan(texts.unpaid);
  const dueDate = readDate(texts.dueDate);
  const dailyRate = readRate(texts.dailyRate);
  const billSays = texts.billSays.trim() === '' ? { fen: undefined } : readYuan(texts.billSays);
  const problems: Partial<Record<DebtField, Problem>> = {};
  if ('problem' in unpaid) problems.unpaid = unpaid.problem;
  else if (unpaid.fen === 0) problems.unpaid = 'zero';
  if ('problem' in dueDate) problems.dueDate = dueDate.problem;
  if ('problem' in dailyRate) problems.dailyRate = rateProblem(dailyRate.problem);
  if ('problem' in billSays) problems.billSays = billSays.problem;
  if ('fen' in unpaid && unpaid.fen > 0 && 'date' in dueDate && 'percent' in dailyRate && 'fen' in billSays)
    return {
      problems,
      debt: {
        id,
        kind: 'huabei',
        unpaid: unpaid.fen,
        dueDate: dueDate.date,
        dailyRate: dailyRate.percent,
        billSays: billSays.fen,
        askBill,
      },
    };
  return { problems };
}

function rateProblem(problem: 'empty' | 'notANumber' | 'negative' | 'tooLarge'): Problem {
  if (problem === 'tooLarge') return 'rateTooLarge';
  return problem === 'notANumber' ? 'notARate' : problem;
}
