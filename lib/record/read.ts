import type { CallEvent, CallRecord, Pledge } from './types.ts';

/** A row of the record: what was said or heard, and whether the sentence was taken back. */
export type TranscriptRow = {
  id: string;
  at: number;
  by: 'me' | 'them' | 'note';
  words: string;
  takenBack: boolean;
};

/** The call as it went, in order. What was taken back stays, marked. */
export function transcript(events: readonly CallEvent[]): TranscriptRow[] {
  const rows: TranscriptRow[] = [];
  for (const event of events) {
    if (event.kind === 'back') takeBack(rows);
    else rows.push({ id: event.id, at: event.at, by: speaker(event), words: event.words, takenBack: false });
  }
  return rows;
}

/** Back takes the sentence on screen and the answer that led to it. */
function takeBack(rows: TranscriptRow[]) {
  const answer = rows.map((row) => row.by === 'them' && !row.takenBack).lastIndexOf(true);
  if (answer < 0) return;
  for (const row of rows.slice(answer)) if (row.by !== 'note') row.takenBack = true;
}

function speaker({ kind }: CallEvent): TranscriptRow['by'] {
  if (kind === 'heard') return 'them';
  return kind === 'note' || kind === 'asked' ? 'note' : 'me';
}

/** Whole minutes the call lasted, at least 1; undefined while it goes on. */
export function minutesOf({ startedAt, endedAt }: CallRecord): number | undefined {
  return endedAt === undefined ? undefined : Math.max(1, Math.round((endedAt - startedAt) / 60_000));
}

const LONGEST_PAUSE = 30 * 60_000;

/**
 * When a call ended that is ended at `now`: a call left alone for more than half an hour ended with the last thing that
 * happened in it, so that a tab closed yesterday does not make a call of 20 hours.
 */
export function restOf({ startedAt, events }: CallRecord, now: number): number {
  const last = events.at(-1)?.at ?? startedAt;
  return now - last > LONGEST_PAUSE ? last : now;
}

/** What was promised in the answers that were not taken back. */
export function pledgesIn(events: readonly CallEvent[]): Pledge[] {
  const takenBack = new Set(transcript(events).flatMap((row) => (row.takenBack ? [row.id] : [])));
  return events.flatMap((event) =>
    event.kind === 'heard' && event.pledge && !takenBack.has(event.id) ? [event.pledge] : [],
  );
}
