import { agreedConditions } from '../../../lib/call/conditions.ts';
import {
  type Condition,
  type Line,
  type MoveId,
  openReplies,
  progress,
  type Reply,
  type Script,
  typedReply,
  type Waiver,
  waiverAfter,
} from '../../../lib/call/index.ts';
import type { Answer, Answers } from '../../../lib/call/types.ts';
import type { Agreed } from '../../../lib/record/index.ts';
import type { Situation } from '../example.ts';

/** Where a call stands: the line, what was agreed, how far down the user has come, and who rings. */
export type State = {
  at: string;
  agreed?: Agreed | undefined;
  rung?: 'first' | 'next' | undefined;
  /** How the fee stands. */
  waiver?: Waiver | undefined;
  /** Who rings collects for the lender. */
  collector?: boolean;
};

/** What leads on: a choice, what was found by typing, or whatever else may be said. */
export type Step = Reply & {
  move?: string;
  /** What is said, where it is not the sentence of the line. */
  said?: Pick<Line, 'say' | 'plain' | 'once'>;
};

/** What is answered to their moves, by the move. */
export type Moves = Record<string, Answers>;

/** All that holds in this state of a call. */
export function conditionsAt(script: Script, { conditions }: Situation, state: State): Set<Condition> {
  const { at, agreed, rung, waiver, collector } = state;
  return new Set([
    ...conditions,
    ...progress(script, at, { rung, waiver }),
    ...(collector ? (['collector'] as const) : []),
    ...(agreed ? (['agreed', agreedConditions[agreed]] as const) : []),
  ]);
}

/** The answers to their moves that lead to another line, as if they were choices of the line. */
export function steps(script: Script, situation: Situation, state: State, moves: Moves): Step[] {
  const node = script.nodes[state.at];
  if (!node || 'ends' in node) return [];
  const conditions = conditionsAt(script, situation, state);
  const open = answers(script, situation, state);
  return Object.entries(moves).flatMap(([move, answers]) => {
    const all: readonly Answer[] = answers;
    const reply = typedReply(node, open, move as MoveId);
    if (reply) return [reply];
    const said = all.find(({ when = [] }) => when.every((one) => conditions.has(one)));
    // Said where the call stands, it may tell all the same how the fee stands.
    return said
      ? [{ hear: move, move, said, to: said.to ?? state.at, ...(said.agrees && { agrees: said.agrees }) }]
      : [];
  });
}

/** An answer after which the user may come down one rung. */
const refusal = /没有|不能|不行|还不起|太长|不先付|先还清|^refuse_/;

/** A sentence that asks the other side to grant something. */
export const asks = /请(您)?帮我|请按这个|请记下|发给我|发我|报上去/;

const MOST = 5;

export function answers(script: Script, situation: Situation, state: State): Reply[] {
  return openReplies(script, state.at, conditionsAt(script, situation, state));
}

/** The state that follows. */
export function after(script: Script, { agreed, rung, waiver, collector }: State, reply: Step): State {
  return {
    at: reply.to,
    agreed: reply.agrees ?? agreed,
    rung: script.nodes[reply.to]?.rung ?? rung,
    waiver: waiverAfter(script, reply.fee ?? waiver, { line: reply.to, move: reply.move }),
    collector: collector || reply.tells === 'collector',
  };
}

/** All states that can follow, by the product's own walk; with `moves`, also by what is answered to them. */
export function reached(
  script: Script,
  situation: Situation,
  from: State,
  moves: Moves = {},
  more: (state: State) => readonly Step[] = () => [],
): State[] {
  const states = new Map([[JSON.stringify(from), from]]);
  for (const state of states.values()) // a Map also visits what is added on the way
    for (const reply of [
      ...answers(script, situation, state),
      ...steps(script, situation, state, moves),
      ...more(state),
    ]) {
      const next = after(script, state, reply);
      states.set(JSON.stringify(next), next);
    }
  return [...states.values()];
}

export function startOf(script: Script, { kind, start }: Situation): State {
  const at = script.starts[start ?? kind];
  return { at, agreed: undefined, rung: script.nodes[at]?.rung, collector: false };
}

const ends = (script: Script, { at }: State) => {
  const node = script.nodes[at];
  return node && 'ends' in node ? node.ends : undefined;
};

/** From every line reached the call can end, and after the second rung also without an agreement. */
export function endlessLines(script: Script, situation: Situation, moves: Moves = {}): string[] {
  return reached(script, situation, startOf(script, situation), moves).flatMap((state) => {
    const outcomes = new Set(reached(script, situation, state).map((next) => ends(script, next)));
    outcomes.delete(undefined);
    if (outcomes.size === 0) return [`${state.at}: the call cannot end`];
    if (script.nodes[state.at]?.rung === 'next' && !outcomes.has('refused'))
      return [`${state.at}: no end after a no`];
    return [];
  });
}

/** One to five answers; the first answer to a request is yes. */
export function choiceProblems(script: Script, situation: Situation, moves: Moves = {}): string[] {
  return reached(script, situation, startOf(script, situation), moves).flatMap((state) => {
    if (ends(script, state)) return [];
    const open = answers(script, situation, state);
    const node = script.nodes[state.at];
    const wantsYes = node?.rung !== undefined || asks.test(node?.say ?? '');
    return [
      ...(open.length < 1 || open.length > MOST ? [`${state.at}: ${open.length} answers`] : []),
      ...(wantsYes && !open[0]?.hear.startsWith('同意') ? [`${state.at}: the first answer is not 同意`] : []),
    ];
  });
}

/** The second rung comes once, after the first and after a no; from it there is no way up, and agreements fit their rung. */
export function rungProblems(script: Script, situation: Situation, moves: Moves = {}): string[] {
  return reached(script, situation, startOf(script, situation), moves).flatMap((state) =>
    [...answers(script, situation, state), ...steps(script, situation, state, moves)].flatMap((reply) => {
      const [here, there] = [script.nodes[state.at]?.rung, script.nodes[reply.to]?.rung];
      const step = `${state.at} > ${reply.hear}`;
      // A yes to the second rung, late in the call, leads to what is still asked for on it.
      const yes = state.rung === 'next' && reply.hear === 'accepts_plan';
      const down = there === 'next' && here !== 'next' && !yes;
      return [
        ...(down && state.rung !== 'first' ? [`${step}: the second rung before the first, or again`] : []),
        ...(down && !refusal.test(reply.hear) ? [`${step}: the second rung without a no`] : []),
        ...(there === 'first' && state.rung === 'next' ? [`${step}: back to the first rung`] : []),
        ...((reply.agrees === 'first' || reply.agrees === 'next') && reply.agrees !== (here ?? state.rung)
          ? [`${step}: agrees to ${reply.agrees}`]
          : []),
      ];
    }),
  );
}

export function unusedLines(script: Script, situations: readonly Situation[], moves: Moves = {}): string[] {
  const used = new Set(
    situations.flatMap((one) => reached(script, one, startOf(script, one), moves).map(({ at }) => at)),
  );
  return Object.keys(script.nodes).filter((id) => !used.has(id));
}
