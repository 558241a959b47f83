import type { Yes } from '../../lib/call/index.ts';
import { type Debts, nameAmong } from '../../lib/debt/index.ts';
import type { CallRecord, Outcome, Pledge } from '../../lib/record/index.ts';

/** How a call ended, as a label. */
export const outcomes: Record<Outcome, string> = {
  agreed: '谈成了',
  callback: '等回电',
  again: '我再打',
  refused: '没谈成',
  cut: '断了',
  stopped: '我先挂了',
};

/** Why none of them is chosen, by how far they came to a yes. */
export const notChosen: { [Id in Yes]?: string } = {
  half: '对方说同意，或说可以申请，还没定。你来选。',
  unread: '对方答应了，数还没念完一遍。你来选。',
};

/** Who was on the other side. */
export function sideOf({ who, kind, about }: CallRecord): string {
  if (who) return who;
  if (kind === 'outgoing') return '95188';
  return about === 'collector' ? '催收公司' : '来电';
}

/** The record's name: who, and how it ended. */
export function titleOf(record: CallRecord): string {
  const { outcome } = record;
  return outcome ? `${sideOf(record)}，${outcomes[outcome]}` : sideOf(record);
}

/** Which debt something is kept for, also once it is gone. */
export function debtName(id: string, debts: Debts): string {
  const debt = debts[id];
  return debt ? nameAmong(debts, debt) : '已经删了的一笔';
}

/** Which debt a call was about; not told where it is the only one, or nobody knows. */
export function whichDebt(id: string | undefined, debts: Debts): string | undefined {
  if (id === undefined || (debts[id] && Object.keys(debts).length === 1)) return undefined;
  return debtName(id, debts);
}

/** Whose promise it is. */
export const sides: Record<Pledge['by'], string> = { them: '对方', me: '我' };
