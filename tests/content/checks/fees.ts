import { counterReplies, mine, type Script, type Slot } from '../../../lib/call/index.ts';
import { fen, yuan } from '../../../lib/money/index.ts';
import { judge, type Offer } from '../../../lib/plan/index.ts';
import { exampleSlots, type Situation } from '../example.ts';
import {
  after,
  answers,
  asks,
  conditionsAt,
  type Moves,
  reached,
  type State,
  type Step,
  startOf,
  steps,
} from './paths.ts';

const against = { owed: yuan('8700.48'), limit: { monthly: yuan('860'), atOnce: yuan('800') } };
const none = fen(0);

/** What they may name: too much at once, by the month, in one sum; too dear; a good one; and not all of it. */
const offers: readonly Offer[] = [
  { down: yuan('1500'), parts: 6, perPart: yuan('1200'), fee: yuan('54') },
  { down: none, parts: 6, perPart: yuan('1450.08'), fee: none },
  { parts: 0, down: yuan('8000'), waived: yuan('700.48') },
  { down: yuan('800'), parts: 12, perPart: yuan('658.37'), fee: yuan('115') },
  { down: none, parts: 12, perPart: yuan('725.04'), fee: none },
  { parts: 12 },
];

/** In a call more than the choices and what is found by typing leads on: figures they name, and what one says unasked. */
function beside(script: Script, situation: Situation, state: State): (Step & { holdsFee?: boolean })[] {
  const node = script.nodes[state.at];
  if (!node || 'ends' in node) return [];
  const conditions = conditionsAt(script, situation, state);
  const open = {
    first: conditions.has('firstFits') && state.rung === undefined,
    next: conditions.has('nextFits') && state.rung !== 'next',
  };
  const slots: Record<Slot, string> = exampleSlots;
  const named = offers.flatMap((offer) => {
    const judged = judge(offer, against);
    const leading = counterReplies(judged, { conditions, slots }, open);
    return leading.flatMap(({ id, words, to }) =>
      to ? [{ hear: id, to, said: { say: words }, holdsFee: judged.more.owed >= 0 }] : [],
    );
  });
  const own = Object.entries(mine).flatMap(([id, said]) =>
    'to' in said ? [{ hear: id, to: said.to, said }] : [],
  );
  return [...named, ...own];
}

type Way = { state: State; step: Step & { holdsFee?: boolean }; next: State; words: string };

/** Each step that can be taken in this situation, by whatever leads on. */
export function ways(script: Script, situation: Situation, moves: Moves): Way[] {
  const start = startOf(script, situation);
  const more = (state: State) => beside(script, situation, state);
  return reached(script, situation, start, moves, more).flatMap((state) =>
    [...answers(script, situation, state), ...steps(script, situation, state, moves), ...more(state)].map(
      (step: Step) => {
        const said = step.said ?? script.nodes[step.to];
        return {
          state,
          step,
          next: after(script, state, step),
          words: `${said?.say}${said?.plain ?? ''}${said?.once ?? ''}`,
        };
      },
    ),
  );
}

const offersFee = (words: string) => /(?:费用|\{fee\} 元|手续费)[^。？]*(?:先付|我付|我出)/.test(words);
const asksWaiver = (words: string) => /申请减免/.test(words);
const named = ({ state, step, next }: Way) =>
  next.waiver === 'stays' || (state.waiver === 'asked' && step.holdsFee === true);

/** The fee is offered once they would not let it go or named it themselves; what is agreed is read out, and that is all. */
export function feeProblems(script: Script, all: readonly Way[]): string[] {
  return all
    .filter(({ state, step, words }) => {
      const reading = script.nodes[step.to]?.chapter === 'readback';
      return state.rung !== 'next' && !reading && offersFee(words);
    })
    .filter((way) => !named(way))
    .map(({ state, step }) => `${state.at} > ${step.hear}: offers the fee`);
}

/** Who said yes is not asked once more: not at once, and not to let go of the fee later on. */
export function againProblems(script: Script, situation: Situation, all: readonly Way[]): string[] {
  return all.flatMap(({ state, step, next, words }) => {
    const [first] = answers(script, situation, state);
    const yes = first?.hear.startsWith('同意') && (step.hear === first.hear || step.hear === 'accepts_plan');
    const topic = (id: string) => script.nodes[id]?.topic;
    const asked = topic(step.to) === topic(state.at) && (!step.said || asks.test(words));
    return [
      ...(yes && asked ? [`${state.at} > ${step.hear}: asks the same again`] : []),
      ...(state.waiver === 'gone' && next.waiver === 'gone' && asksWaiver(words)
        ? [`${state.at} > ${step.hear}: asks to let go of the fee again`]
        : []),
    ];
  });
}
