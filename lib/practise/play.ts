import { findMoves, type LineId, mine } from '../call/index.ts';
import type { CallEvent } from '../record/index.ts';
import { chanceAt } from './chance.ts';
import { offerSaid, restSaid } from './offers.ts';
import { answerAt, rightFor } from './speak.ts';
import { heardWords } from './spoken/index.ts';
import { asideWords, askAnswers, offerWords } from './spoken/rest.ts';
import type { AskId, Said, Setup, Standing } from './types.ts';
import { slotsOf, voiced } from './voice.ts';

/** What the user took it for: a choice, a move that was found, or figures that were typed. */
export type Took = { words: string; move?: string | undefined; agrees: boolean };

/** A sentence of the user that was not taken back, what they said to it, and what the user took that for. */
export type Turn = { line: LineId; said: Said; took?: Took | undefined };

/** How a call stands after the event at this place of its list. */
export type StandingAt = (at: number) => Standing;

/**
 * The practice call so far: the same for the same setup and the same events, whatever their ids and instants.
 *
 * A sentence taken back takes back what they said to it: they say again what they said before.
 */
export function playOf(setup: Setup, events: readonly CallEvent[], standingAt: StandingAt): readonly Turn[] {
  return events.reduce<readonly Turn[]>(
    (turns, event, at) => step(setup, turns, event, () => standingAt(at)),
    [],
  );
}

function step(
  setup: Setup,
  turns: readonly Turn[],
  event: CallEvent,
  standing: () => Standing,
): readonly Turn[] {
  const last = turns.at(-1);
  const instead = (next: Partial<Turn>) => (last ? [...turns.slice(0, -1), { ...last, ...next }] : turns);
  switch (event.kind) {
    case 'said': {
      const now = standing();
      return [...turns, { line: now.line, said: answerAt(setup, now, turns) }];
    }
    case 'heard':
      return instead({ took: { words: event.words, move: event.move, agrees: event.agrees !== undefined } });
    case 'back': {
      const before = turns.slice(0, -1);
      const top = before.at(-1);
      return top ? [...before.slice(0, -1), { ...top, took: undefined }] : before;
    }
    case 'aside':
      if (!last) return turns;
      if (event.aside === 'answer')
        return [...turns, { line: last.line, said: afterAnswer(setup, standing(), turns, last) }];
      return instead({ said: stayed(setup, event, standing(), turns, last.said) });
    default:
      return turns;
  }
}

/** Their move was answered, and the call stays where it is: they say their figures in full, or go on. */
function afterAnswer(setup: Setup, standing: Standing, turns: readonly Turn[], { said }: Turn): Said {
  if (said.over || !said.whole) return answerAt(setup, standing, turns, true);
  return { ...said, lead: undefined, words: offerSaid(said.whole), offer: said.whole };
}

/** To what does not lead on: a word about it, and then what they have said before still stands. */
function stayed(
  setup: Setup,
  event: CallEvent & { kind: 'aside' },
  standing: Standing,
  turns: readonly Turn[],
  said: Said,
): Said {
  if (said.over) return said;
  if (event.aside === 'other') return { ...answerAt(setup, standing, turns, true), lead: undefined };
  if (event.aside === 'counter') return questioned(setup, standing, said);
  const slots = slotsOf(setup, standing.slots);
  const say = event.aside === 'calm' ? asideWords.calm[setup.temper] : asideWords[mineSaid(event.words)];
  const lead = voiced({ say }, setup.temper, slots, [said.lead ?? ''], chanceAt(setup.seed, turns.length));
  return { ...said, lead };
}

/** A figure was asked for. */
function questioned(setup: Setup, standing: Standing, said: Said): Said {
  const { offer, whole } = said;
  const rest = offer && whole && restSaid({ offer, whole });
  if (!rest || !whole) return { ...said, lead: offerWords.nothingMore };
  const labels = standing.replies.flatMap(({ hear }) => (heardWords[hear]?.figures ? [hear] : []));
  return {
    ...said,
    lead: rest,
    words: offerSaid(whole),
    offer: whole,
    hears: rightFor(whole, setup, labels),
  };
}

function mineSaid(words: string): 'split' | 'dispute' | 'family' | 'writing' | 'own' {
  const found = (['split', 'dispute', 'family', 'writing'] as const).find((id) => mine[id].say === words);
  return found ?? 'own';
}

/** How often they do not answer what is asked before hanging up. */
const SILENT = { calm: 0.1, hurried: 0.3, hard: 0.5 } as const;

/** What they say to a thing that is asked apart. */
export function answerToAsk(setup: Setup, ask: AskId, standing: Standing): string {
  const chance = chanceAt(setup.seed, 1000 + Object.keys(askAnswers).indexOf(ask));
  const { told, silent } = askAnswers[ask];
  const say = chance() < SILENT[setup.temper] ? silent : told;
  return voiced({ say }, setup.temper, slotsOf(setup, standing.slots), [], chance);
}

/**
 * Whether the user took what they said for what it was. Figures that were typed are not compared; a move that was found
 * for a choice is wrong only if it agrees to something they did not agree to.
 */
export function tookRight(said: Said, took: Took): boolean {
  const choice = took.move === undefined ? heardWords[took.words] : undefined;
  if (choice)
    return (
      said.hears.includes(took.words) || (said.move !== undefined && (choice.same ?? []).includes(said.move))
    );
  if (took.agrees && said.tone !== 'yes') return false;
  if (took.move === undefined || said.move === undefined || took.move === said.move) return true;
  return findMoves(said.words)
    .slice(0, 3)
    .some(({ move }) => move === took.move);
}
