import type { PlainDate } from '../dates/index.ts';
import { ended } from './ended.ts';
import type { CallAbout, CallEvent, CallKind, CallRecord, Deferral, Outcome, Pledge } from './types.ts';

/** All calls, by id. */
export type Records = { readonly [id: string]: CallRecord };

/** What the user may write or correct in a record. */
export type RecordWords = Partial<Pick<CallRecord, 'who' | 'staff' | 'demanded' | 'terms'>> & {
  outcome?: Outcome;
  /** Who rings turned out to be; null: that was a mistake. Undefined would not cross the browser's messages. */
  about?: CallAbout | null;
};

export type RecordChange =
  | {
      type: 'callStarted';
      call: string;
      kind: CallKind;
      about?: CallAbout | undefined;
      debt?: string | undefined;
      deferral?: Deferral | undefined;
      /** Whose line is rung, where it is not 95188. */
      who?: string | undefined;
      at: number;
      first: CallEvent;
    }
  | { type: 'callWent'; call: string; event: CallEvent }
  /**
   * `own`: what the user promised by what was agreed; what was promised in answers is in the events. Without an outcome
   * the user says in the record what it came to.
   */
  | { type: 'callEnded'; call: string; at: number; outcome?: Outcome | undefined; own: Pledge[] }
  /** The call was ended by mistake and goes on. */
  | { type: 'callReopened'; call: string }
  | { type: 'recordWritten'; call: string; words: RecordWords }
  | { type: 'pledgeSet'; call: string; pledge: Pledge }
  | { type: 'pledgeDropped'; call: string; pledge: string }
  | { type: 'recordFiled'; call: string; on: PlainDate }
  /** The lender's paper says what was agreed; without a day it was ticked by mistake. */
  | { type: 'paperMatched'; call: string; on?: PlainDate | undefined; told?: readonly string[] | undefined }
  | { type: 'recordRemoved'; call: string }
  /** It was removed by mistake. */
  | { type: 'recordRestored'; record: CallRecord };

function written(record: CallRecord, { about, ...words }: RecordWords): CallRecord {
  return { ...record, ...words, ...(about !== undefined && { about: about ?? undefined }) };
}

/**
 * Pure. Every change may come twice (a view sends again what was not acknowledged) and changes nothing the second
 * time; one for a call that is not known changes nothing.
 */
export function applyRecords(records: Records, change: RecordChange): Records {
  if (change.type === 'callStarted') return started(records, change);
  if (change.type === 'recordRestored') return restored(records, change.record);
  const record = records[change.call];
  if (!record) return records;
  if (change.type === 'recordRemoved') return without(records, change.call);
  const next = applyToOne(record, change);
  return next === record ? records : { ...records, [record.id]: next };
}

function without(records: Records, call: string): Records {
  const { [call]: _, ...rest } = records;
  return rest;
}

/** What is there may have been changed since it came back. */
function restored(records: Records, record: CallRecord): Records {
  return records[record.id] ? records : { ...records, [record.id]: record };
}

function started(
  records: Records,
  { call, kind, about, debt, deferral, who = '', at, first }: RecordChange & { type: 'callStarted' },
): Records {
  if (records[call]) return records;
  const closed = Object.values(records)
    .filter((record) => record.endedAt === undefined)
    // A phone has one call at a time: a call still open has been cut off, and waits for its record.
    .map((record) => [record.id, ended(record, at, record.outcome ?? 'cut', [])] as const);
  const fresh: CallRecord = {
    id: call,
    kind,
    ...(about && { about }),
    ...(debt && { debt }),
    ...(deferral && { deferral }),
    startedAt: at,
    who,
    staff: '',
    demanded: '',
    events: [first],
    pledges: [],
  };
  return { ...records, ...Object.fromEntries(closed), [call]: fresh };
}

type OneChange = Exclude<RecordChange, { type: 'callStarted' | 'recordRemoved' | 'recordRestored' }>;

function applyToOne(record: CallRecord, change: OneChange): CallRecord {
  switch (change.type) {
    case 'callWent':
      return record.events.some(({ id }) => id === change.event.id)
        ? record
        : { ...withoutOldTerms(record, change.event), events: [...record.events, change.event] };
    case 'callEnded':
      return record.endedAt !== undefined ? record : ended(record, change.at, change.outcome, change.own);
    case 'callReopened':
      return record.filedOn
        ? record
        : { ...record, endedAt: undefined, outcome: undefined, paperMatched: undefined };
    case 'recordWritten':
      return written(record, change.words);
    case 'pledgeSet':
      return { ...record, pledges: put(record.pledges, change.pledge) };
    case 'pledgeDropped':
      return withoutPledge(record, change.pledge);
    case 'recordFiled':
      return record.filedOn ? record : { ...record, filedOn: change.on };
    case 'paperMatched':
      return { ...record, paperMatched: change.on && { on: change.on, told: change.told } };
    default:
      return change satisfies never;
  }
}

/** Once something else is agreed in a call that goes on, the figures written down before are not of that. */
function withoutOldTerms(record: CallRecord, event: CallEvent): CallRecord {
  return event.kind === 'heard' && event.agrees ? { ...record, terms: undefined } : record;
}

/** The words it was made in stay. What the answer held of it goes too: it would come back when the call is ended anew. */
function withoutPledge(record: CallRecord, pledge: string): CallRecord {
  return {
    ...record,
    pledges: record.pledges.filter(({ id }) => id !== pledge),
    events: record.events.map((event) =>
      event.kind === 'heard' && event.pledge?.id === pledge ? { ...event, pledge: undefined } : event,
    ),
  };
}

function put(pledges: Pledge[], pledge: Pledge): Pledge[] {
  const at = pledges.findIndex(({ id }) => id === pledge.id);
  return at < 0 ? [...pledges, pledge] : pledges.map((old, i) => (i === at ? pledge : old));
}
