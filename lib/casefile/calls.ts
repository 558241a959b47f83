import { agreedOf, isPutOff } from '../call/index.ts';
import { chinaDate, type PlainDate } from '../dates/index.ts';
import type { Agreed, CallRecord, Outcome } from '../record/index.ts';
import type { CaseFile } from './casefile.ts';
import { mainDebt } from './mainDebt.ts';
import { tickOf } from './ticks.ts';

/** All records, the newest first. */
export function recordsOf(file: CaseFile): CallRecord[] {
  return Object.values(file.records).sort((a, b) => b.startedAt - a.startedAt);
}

/** The call that is going on, if any. */
export function openCall(file: CaseFile): CallRecord | undefined {
  return recordsOf(file).find((record) => record.endedAt === undefined);
}

/** The newest call that ended and has no record yet. */
export function unfiledCall(file: CaseFile): CallRecord | undefined {
  return recordsOf(file).find((record) => record.endedAt !== undefined && !record.filedOn);
}

/** What an incoming call that came to nothing says of the user's own negotiation: nothing. */
export function toldOutcome({ kind, outcome }: CallRecord): Outcome[] {
  if (!outcome) return [];
  return kind === 'outgoing' || ['agreed', 'callback', 'again'].includes(outcome) ? [outcome] : [];
}

/** What the last call about this debt that was settled agreed on; undefined where none was. */
export function agreement(file: CaseFile): Agreed | undefined {
  const settled = settledCall(file);
  return settled && (agreedOf(settled.events) ?? 'theirs');
}

/** The last call in which something was agreed about this debt. */
export function settledCall(file: CaseFile): CallRecord | undefined {
  return settledCalls(file).get(mainDebt(file)?.id);
}

/**
 * By debt the last call in which something was agreed about it; a record that names none is of the main one. What only
 * moves a payment of it leaves the agreement what it is.
 */
export function settledCalls(file: CaseFile): Map<string | undefined, CallRecord> {
  const main = mainDebt(file)?.id;
  const settled = agreedCalls(file).filter((record) => !isPutOff(record));
  return new Map(settled.map((record) => [record.debt ?? main, record]));
}

/** The calls in which something was agreed, the oldest first. */
export function agreedCalls(file: CaseFile): CallRecord[] {
  return recordsOf(file)
    .filter(({ endedAt, outcome }) => endedAt !== undefined && outcome === 'agreed')
    .reverse();
}

/** The calls about this debt that have ended, the newest first. */
export function endedCalls(file: CaseFile, about = mainDebt(file)?.id): CallRecord[] {
  return recordsOf(file).filter((record) => record.endedAt !== undefined && isAbout(about, record));
}

/** A record that names no debt may be about any. */
const isAbout = (about: string | undefined, { debt }: CallRecord) => debt === undefined || debt === about;

/** The day their paper was there: held against this call, or ticked for its debt since; until that is taken back. */
export function paperOn(file: CaseFile, record: CallRecord): PlainDate | undefined {
  const ticked = tickOf(file, 'writtenReceived', record.debt)?.doneOn;
  const since = ticked && ticked >= chinaDate(record.startedAt);
  return record.paperMatched?.on ?? (since ? ticked : undefined);
}
