import { type Debt, type Debts, nameAmong, type Owed } from '../../lib/debt/index.ts';
import type { CallRecord, Pledge } from '../../lib/record/index.ts';

/**
 * What the figure is once something is agreed about a debt.
 *
 * @param known  its payments are, so that it is what is left of them
 */
export function agreedLabel(debts: Debts, debt: Debt, { paperMatched }: CallRecord, known: boolean): string {
  const name = nameAmong(debts, debt);
  if (!known) return `按原来的账单，${name}是`;
  return `${paperMatched ? '照谈成的' : '照电话里谈成的'}，${name}还剩`;
}

/** Whether it goes as agreed, as far as anybody knows: no payment is missed, and some are to come. */
export const isKept = ({ late, total }: Owed, known: boolean): boolean => !known || (!late && total > 0);

/** More than so many are counted and not listed. */
const LISTED = 4;

/** 第 1、2、3 期, 逾期费用和第 1 期, 第 2 期剩下的; of many how many they are. */
export function missedWords(missed: readonly Pledge[]): string {
  if (missed.length > LISTED) return `有 ${missed.length} 期`;
  const parts = missed.flatMap(({ what }) => /^还第 (\d+) 期$/.exec(what)?.[1] ?? []);
  const others = missed.flatMap(({ what }) =>
    /^还第 \d+ 期$/.test(what) ? [] : what.replace(/^付|^还(?=第)/, '').replace('，', ''),
  );
  const listed = parts.length > 0 ? [...others, `第 ${parts.join('、')} 期`] : others;
  return listed.join('和').replace(/^还清(?:先还的|剩下的)?$/, '说好还清的那天');
}
