import type { Agreed, CallEvent, CallRecord } from '../record/index.ts';
import type { SourceId } from '../sources/index.ts';
import type { Condition, Reply, Script, StartId } from './types.ts';

/**
 * A sentence not taken back: as it was said, and what was agreed when it was reached. `move`: it answers this move of
 * the other side; one that stays has the line of the sentence before it.
 */
export type Spot = {
  line: string;
  words: string;
  agreed: Agreed | undefined;
  move?: string | undefined;
  /** What they said to it; undefined while it is on screen, and once what they said was taken back. */
  heard?: string | undefined;
};
type Walk = { spots: readonly Spot[]; agreed: Agreed | undefined; move?: string | undefined };

/** The sentences not taken back, each with what was agreed when it was reached. */
function replay(events: readonly CallEvent[]): Walk {
  return events.reduce<Walk>(step, { spots: [], agreed: undefined });
}

function step({ spots, agreed, move }: Walk, event: CallEvent): Walk {
  switch (event.kind) {
    case 'said':
      return { spots: [...spots, { line: event.line, words: event.words, agreed, move }], agreed };
    case 'aside': {
      const line = spots.at(-1)?.line;
      if (event.aside !== 'answer' || line === undefined) return { spots, agreed, move };
      return { spots: [...spots, { line, words: event.words, agreed, move }], agreed };
    }
    case 'heard':
      return { spots: answered(spots, event.words), agreed: event.agrees ?? agreed, move: event.move };
    case 'back': {
      const before = answered(spots.slice(0, -1), undefined);
      return { spots: before, agreed: before.at(-1)?.agreed };
    }
    default:
      return { spots, agreed, move };
  }
}

function answered(spots: readonly Spot[], heard: string | undefined): readonly Spot[] {
  const last = spots.at(-1);
  return last ? [...spots.slice(0, -1), { ...last, heard }] : spots;
}

/** The sentences that led here, in order, without those taken back; the last one is on screen. */
export function spotsOf(events: readonly CallEvent[]): readonly Spot[] {
  return replay(events).spots;
}

function isLine<Id extends string>(script: Script<Id>, id: string): id is Id {
  return Object.hasOwn(script.nodes, id);
}

/**
 * The sentence to say now. A sentence said is pushed, `back` pops it; with nothing left it is the start.
 * A stored id that the script no longer knows is passed over.
 */
export function positionOf<Id extends string>(
  script: Script<Id>,
  start: StartId,
  events: readonly CallEvent[],
): Id {
  const known = replay(events)
    .spots.map(({ line }) => line)
    .filter((id) => isLine(script, id));
  return known.at(-1) ?? script.starts[start];
}

/**
 * What the other side may have said at this sentence, in order; nothing after an ending.
 * Of replies with the same words the first whose conditions hold counts.
 */
export function openReplies<Id extends string>(
  script: Script<Id>,
  at: Id,
  conditions: ReadonlySet<Condition>,
): Reply<Id>[] {
  const node = script.nodes[at];
  if ('ends' in node) return [];
  const all: readonly Reply<Id>[] = node.replies;
  const open = all.filter(({ when = [] }) => when.every((condition) => conditions.has(condition)));
  return open.filter(({ hear }, index) => open.findIndex((other) => other.hear === hear) === index);
}

const ofHuabei: readonly SourceId[] = ['ch.95188', 'neg.channel'];

/** The facts to show with a sentence: of another lender none that is about 95188. */
export function citedFor(
  sources: readonly SourceId[] | undefined,
  conditions: ReadonlySet<Condition>,
): readonly SourceId[] {
  const all = sources ?? [];
  return conditions.has('otherLender') ? all.filter((id) => !ofHuabei.includes(id)) : all;
}

/** With which sentence a call begins. Where papers of a court have come, a first call begins with that. */
export function startOf(
  { kind, about }: Pick<CallRecord, 'kind' | 'about'>,
  conditions: ReadonlySet<Condition>,
): StartId {
  if (kind === 'incoming' || about === 'collector') return kind;
  return about ?? (conditions.has('sued') ? 'sued' : kind);
}

/** The last agreement that was not taken back. */
export function agreedOf(events: readonly CallEvent[]): Agreed | undefined {
  return replay(events).agreed;
}
