import { pledgesIn, restOf } from './read.ts';
import { staffIn } from './staff.ts';
import type { CallRecord, Outcome, Pledge } from './types.ts';

/** As it is once it is over: what was promised in it, and who spoke, are read from what was said. */
export function ended(
  record: CallRecord,
  at: number,
  outcome: Outcome | undefined,
  own: readonly Pledge[],
): CallRecord {
  const notes = record.events.flatMap((event) => (event.kind === 'note' ? [event.words] : []));
  const made = [...pledgesIn(record.events), ...own];
  return {
    ...record,
    endedAt: restOf(record, at),
    outcome,
    staff: record.staff || staffIn(notes),
    pledges: [...made.map((pledge) => corrected(record, pledge)), ...addedByHand(record)],
  };
}

/**
 * A call that was ended before may hold the promise already, with a day that the user has put right; of another sum it
 * is another promise.
 */
function corrected({ pledges }: CallRecord, pledge: Pledge): Pledge {
  return pledges.find(({ id, amount }) => id === pledge.id && amount === pledge.amount) ?? pledge;
}

function addedByHand({ id: call, pledges, events }: CallRecord): Pledge[] {
  const heard = new Set(
    events.flatMap((event) => (event.kind === 'heard' && event.pledge ? [event.pledge.id] : [])),
  );
  return pledges.filter(({ id }) => !heard.has(id) && !id.startsWith(`${call}-`));
}
