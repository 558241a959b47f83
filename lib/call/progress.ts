import type { MoveId } from './moves/index.ts';
import type { ChapterId, Condition, Reply, Script } from './types.ts';
import type { Spot } from './walk.ts';

/** The lowest of the user's own rungs that these sentences named. */
export function rungSaid(script: Script, spots: readonly Spot[]): 'first' | 'next' | undefined {
  const said = new Set(spots.map(({ line }) => script.nodes[line]?.rung));
  return said.has('next') ? 'next' : said.has('first') ? 'first' : undefined;
}

/** How the fee stands: it was asked to be let go and is not answered, they said no or named it themselves, or yes. */
export type Waiver = 'asked' | 'stays' | 'gone';

const starting: ReadonlySet<ChapterId> = new Set(['caller', 'opening']);

/** They will not let the fee go, or name it themselves. */
const feeNamed: readonly string[] = ['refuse_waiver', 'refuse_principal_only'] satisfies MoveId[];

/** How the fee stands after this sentence and what they said to it. To somebody new, who is greeted first, it begins again. */
export function waiverAfter(
  script: Script,
  before: Waiver | undefined,
  { line, heard, move }: Pick<Spot, 'line' | 'heard' | 'move'>,
): Waiver | undefined {
  const node = script.nodes[line];
  const was = node && starting.has(node.chapter) ? undefined : before;
  const now = move !== undefined && feeNamed.includes(move) ? 'stays' : was;
  const answers: readonly Reply[] = node && 'replies' in node ? node.replies.filter(({ fee }) => fee) : [];
  const told = answers.find(({ hear }) => hear === heard)?.fee;
  return told ?? now ?? (answers.length > 0 ? 'asked' : undefined);
}

/** How the fee stands after these sentences. */
export function waiverOf(script: Script, spots: readonly Spot[]): Waiver | undefined {
  return spots.reduce<Waiver | undefined>((before, spot) => waiverAfter(script, before, spot), undefined);
}

/** How far down the user has come, and how the fee stands. */
export type Gone = { rung?: 'first' | 'next' | undefined; waiver?: Waiver | undefined };

/** What holds by the way the call has gone: who is there is not clear yet, what was offered and what was asked for. */
export function progress(script: Script, at: string, { rung, waiver }: Gone): Condition[] {
  const node = script.nodes[at];
  return [
    ...(node?.chapter === 'caller' ? (['unknownCaller'] as const) : []),
    ...(rung ? (['firstSaid'] as const) : []),
    ...(rung === 'next' ? (['nextSaid'] as const) : []),
    ...(waiver ? (['waiverAsked'] as const) : []),
    ...(waiver === 'stays' ? (['feeStays'] as const) : []),
    ...(waiver === 'gone' ? (['feeGone'] as const) : []),
    ...(node && 'replies' in node && node.replies.some(({ fee }) => fee) ? (['asksWaiver'] as const) : []),
  ];
}
