import type { CallRecord } from './types.ts';

/** Whether nothing was pressed or written since a call began: only its first sentence is there. */
export const isBlank = ({ kind, who, staff, demanded, events }: CallRecord): boolean =>
  // Whose line is rung is written there by itself.
  events.length < 2 && staff === '' && demanded === '' && (kind === 'outgoing' || who === '');
