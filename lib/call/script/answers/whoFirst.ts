import type { Answer } from '../../types.ts';
import type { LineId } from '../index.ts';

/** To whoever rings and has not said who they are: whatever they ask, demand or offer, nothing is owned up to. */
export const whoFirst = {
  when: ['unknownCaller'],
  say: '别的等我核实了再谈。请先报机构、姓名和工号。',
  why: '没弄清是谁，不说欠多少，不说收入，也不答应什么。',
  to: 'askWhoAgain',
} as const satisfies Answer<LineId>;
