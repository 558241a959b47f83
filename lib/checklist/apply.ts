import type { PlainDate } from '../dates/index.ts';

/** What the user ticked by hand: steps, and things at hand before a call. Everything else ticks itself. */
export type Checklist = { readonly [tick: string]: { doneOn: PlainDate } };

export type ChecklistChange =
  | { type: 'stepDone'; step: string; on: PlainDate }
  | { type: 'stepReopened'; step: string };

export function applyChecklist(list: Checklist, change: ChecklistChange): Checklist {
  switch (change.type) {
    case 'stepDone':
      return { ...list, [change.step]: { doneOn: change.on } };
    case 'stepReopened': {
      const { [change.step]: _, ...rest } = list;
      return rest;
    }
    default:
      return change satisfies never;
  }
}

/** Without these ticks. */
export const withoutTicks = (list: Checklist, ticks: readonly string[]): Checklist =>
  Object.fromEntries(Object.entries(list).filter(([tick]) => !ticks.includes(tick)));
