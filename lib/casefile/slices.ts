import * as v from 'valibot';
import { type CaseFile, emptyCase } from './casefile.ts';
import { withoutOrphans } from './orphans.ts';
import { listSlices, wholeSlices } from './schema.ts';

/** The version that every stored value carries. It rises when a format changes, with a migration for it. */
const VERSION = 1;

type Whole = keyof typeof wholeSlices;
type Listed = keyof typeof listSlices;
const wholes = Object.keys(wholeSlices) as Whole[];
const lists = Object.keys(listSlices) as Listed[];

/** `unreadable`: the stored keys that are ours but cannot be read; their values are left alone. */
export type DecodedCase = { file: CaseFile; unreadable: string[] };

/** What a case file looks like in storage: one key for a small slice, one for each record of a list. */
export function encodeCase(file: CaseFile): Record<string, unknown> {
  const items: Record<string, unknown> = {};
  for (const slice of wholes) items[slice] = { v: VERSION, data: file[slice] };
  for (const slice of lists)
    for (const [id, data] of Object.entries(file[slice])) items[`${slice}/${id}`] = { v: VERSION, data };
  return items;
}

/** Reads what is stored. Keys that are not ours are ignored; a damaged value is named and leaves its slice empty. */
export function decodeCase(stored: Record<string, unknown>): DecodedCase {
  const items = withoutRemoved(stored);
  const file: Record<string, unknown> = { ...emptyCase };
  const unreadable: string[] = [];
  for (const [key, value] of Object.entries(items)) {
    const [slice = '', id] = splitKey(key);
    const known: Record<string, v.GenericSchema> = id === undefined ? wholeSlices : listSlices;
    const schema = Object.hasOwn(known, slice) ? known[slice] : undefined;
    if (!schema) continue;
    const read = readValue(schema, value, id);
    if (read === undefined) unreadable.push(key);
    else if (id === undefined) file[slice] = read;
    else file[slice] = { ...(file[slice] as object), [id]: read };
  }
  return { file: withoutOrphans(file as CaseFile, items), unreadable };
}

/** Stands under a key that goes, until it is gone: a crash may come in between. */
const removedMark = { v: VERSION, data: { removed: true } };
const marked = v.object({ v: v.literal(VERSION), data: v.object({ removed: v.literal(true) }) });

/** What is stored without what was taken out, and only marked so before a crash or by an older version. */
export function withoutRemoved(items: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(items).filter(
      ([key, value]) => !(Object.hasOwn(listSlices, splitKey(key)[0]) && v.is(marked, value)),
    ),
  );
}

function splitKey(key: string): [string, string?] {
  const at = key.indexOf('/');
  return at < 0 ? [key] : [key.slice(0, at), key.slice(at + 1)];
}

function readValue(schema: v.GenericSchema, value: unknown, id: string | undefined): unknown {
  const envelope = v.safeParse(v.object({ v: v.literal(VERSION), data: schema }), value);
  if (!envelope.success) return undefined;
  const { data } = envelope.output;
  // Under another id than its own, changes meant for it would miss it.
  return id === undefined || (data as { id: string }).id === id ? data : undefined;
}

/**
 * What must be written and removed to get from one case file to the next; nothing for what kept its identity. Where
 * both must, what is written says already what will be removed: after it, the next case file is stored.
 */
export function writesBetween(
  before: CaseFile,
  after: CaseFile,
): { set: Record<string, unknown>; remove: string[] } {
  const set: Record<string, unknown> = {};
  for (const slice of wholes)
    if (before[slice] !== after[slice]) set[slice] = { v: VERSION, data: after[slice] };
  const remove: string[] = [];
  for (const slice of lists) {
    const [old, now] = [before[slice] as Record<string, unknown>, after[slice] as Record<string, unknown>];
    if (old === now) continue;
    for (const [id, data] of Object.entries(now))
      if (old[id] !== data) set[`${slice}/${id}`] = { v: VERSION, data };
    for (const id of Object.keys(old)) if (!Object.hasOwn(now, id)) remove.push(`${slice}/${id}`);
  }
  if (Object.keys(set).length > 0) for (const key of remove) set[key] = removedMark;
  return { set, remove };
}
