import type { CallEvent, CallRecord, Pledge } from './types.ts';

/** A row of the record: what was said or heard, and whether the sentence was taken back. */
export type TranscriptRow = {
  id: string;
  at: number;
  by: 'me' | 'them' | 'note';
  words: string;
  takenBack: boolean;
};

/** A sentence that was on screen, and the answer that led to it, where one did. */
type Step = { sentence: TranscriptRow; answer: TranscriptRow | undefined };

/**
 * The call as it went, in order. What was taken back stays, marked: the sentence that was on screen and the answer that
 * led to it, no more. What was said or heard beside it (a question asked back, time to breathe, their offer) did happen.
 */
export function transcript(events: readonly CallEvent[]): TranscriptRow[] {
  const rows: TranscriptRow[] = [];
  const steps: Step[] = [];
  let answer: TranscriptRow | undefined;
  for (const event of events) {
    if (event.kind === 'back') takeBack(steps);
    else {
      const row = { id: event.id, at: event.at, by: speaker(event), words: event.words, takenBack: false };
      rows.push(row);
      if (isOnScreen(event)) steps.push({ sentence: row, answer });
      // What they said leads only to what is said right after it; a note may come between.
      if (row.by !== 'note') answer = event.kind === 'heard' ? row : undefined;
    }
  }
  return rows;
}

/** Whether it is a sentence at which the call stands then, as the walk counts them: the others fit beside it. */
const isOnScreen = (event: CallEvent): boolean =>
  event.kind === 'said' || (event.kind === 'aside' && event.aside === 'answer');

/** The first sentence cannot be taken back. */
function takeBack(steps: Step[]) {
  const last = steps.length > 1 ? steps.pop() : undefined;
  if (!last) return;
  last.sentence.takenBack = true;
  if (last.answer) last.answer.takenBack = true;
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
