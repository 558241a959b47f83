export { applyRecords, type RecordChange, type Records, type RecordWords } from './apply.ts';
export { isBlank } from './blank.ts';
export { minutesOf, type TranscriptRow, transcript } from './read.ts';
export type {
  Agreed,
  AgreedTerms,
  CallAbout,
  CallEvent,
  CallKind,
  CallRecord,
  Deferral,
  Outcome,
  Pledge,
} from './types.ts';
