import type { Answer } from '../../types.ts';
import type { LineId } from '../index.ts';

const anybody = {
  when: ['unknownCaller'],
  say: '别的等我核实了再谈。请先报机构、姓名和工号。',
  why: '没弄清是谁，不说欠多少，不说收入，也不答应什么。',
  to: 'askWhoAgain',
} as const satisfies Answer<LineId>;

const collector = {
  when: ['unknownCaller', 'collector'],
  say: '别的等我核实了再谈。请先把委托书发我。',
  why: '没核对之前，不说欠多少，不说收入，也不答应什么。',
  to: 'mandate',
} as const satisfies Answer<LineId>;

/**
 * To whoever rings and has not shown who they are: whatever they ask, demand or offer, nothing is owned up to. Of an
 * old debt a collector, too, is only asked who he is.
 */
export const whoFirst = [
  { ...anybody, when: ['unknownCaller', 'old'] },
  collector,
  anybody,
] as const satisfies readonly Answer<LineId>[];
