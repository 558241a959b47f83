export { applyRecords, type RecordChange, type Records, type RecordWords } from './apply.ts';
export { minutesOf, restOf, type TranscriptRow, transcript } from './read.ts';
export { staffIn } from './staff.ts';
export type { Agreed, CallEvent, CallKind, CallRecord, Outcome, Pledge } from './types.ts';
