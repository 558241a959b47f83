import { script } from '../call/index.ts';
import type { Offer } from '../plan/index.ts';
import { type Chance, chanceAt } from './chance.ts';
import { choiceAt } from './choice.ts';
import { changed, judged, lumpOffer, type Named, offerSaid, partsOffer } from './offers.ts';
import { heardWords } from './spoken/index.ts';
import { endWords } from './spoken/rest.ts';
import { betweenAt, hangsUp } from './temper.ts';
import type { Between, Heard, Past, Said, Setup, Standing } from './types.ts';
import { slotsOf, voiced } from './voice.ts';

/** What they say to the sentence that the user has just said. `plainly`: nothing comes between. */
export function answerAt(setup: Setup, standing: Standing, past: Past, plainly = false): Said {
  const chance = chanceAt(setup.seed, past.length);
  const slots = slotsOf(setup, standing.slots);
  const speak = (voices: Pick<Heard, 'say' | 'hurried' | 'hard'>) => {
    const before = past.map(({ said }) => said.words);
    return voiced(voices, setup.temper, slots, before, chance);
  };
  const gone = past.at(-1)?.said;
  if (gone?.over) return gone;
  if ('ends' in script.nodes[standing.line])
    return { words: speak({ say: endWords.bye[setup.temper] }), tone: 'go', hears: [] };
  if (hangsUp(setup, standing, past, chance))
    return { words: speak({ say: endWords.over[setup.temper] }), tone: 'no', hears: [], over: true };
  const move = plainly ? undefined : betweenAt(setup, standing, past, chance);
  if (move) return saidBetween(setup, move, speak(move), past, chance);
  const { heard, labels } = choiceAt(setup, standing, past, chance);
  const words = speak(heard);
  const { tone, figures, recites, differs } = heard;
  if (figures)
    return { tone, ...withFigures(setup, words, labels, partsOffer(setup, offersIn(past), chance)) };
  if (recites) return { words: recited(setup, words, recites, past, chance), tone, hears: labels, differs };
  return { words, tone, hears: [...labels, ...(heard.or ?? [])], differs };
}

function offersIn(past: Past): number {
  return past.filter(({ said }) => said.offer).length;
}

/** The figures, and which choices are right for them: none while one is missing, any without a limit. */
function withFigures(
  setup: Setup,
  lead: string,
  labels: readonly string[],
  { offer, whole }: Named,
): Pick<Said, 'words' | 'hears' | 'offer' | 'whole'> {
  return { words: `${lead}${offerSaid(offer)}`, hears: rightFor(offer, setup, labels), offer, whole };
}

/** Of choices that say whether figures can be paid, those that are right for these. */
export function rightFor(offer: Offer, setup: Setup, labels: readonly string[]): string[] {
  const { verdict } = judged(offer, setup);
  if (verdict === 'missing') return [];
  if (verdict === 'unknown') return [...labels];
  return labels.filter((label) => (heardWords[label]?.figures === 'within') === (verdict === 'good'));
}

function saidBetween(setup: Setup, one: Between, words: string, past: Past, chance: Chance): Said {
  const { move, figures } = one;
  if (!figures) return { words, tone: 'press', hears: [], move };
  const named =
    move === 'offer_lump_sum' ? lumpOffer(setup, chance) : partsOffer(setup, offersIn(past), chance);
  return { tone: 'go', move, ...withFigures(setup, words, [], named) };
}

/** What is agreed, said again; if nothing was named, something is. */
function recited(setup: Setup, lead: string, how: 'same' | 'other', past: Past, chance: Chance): string {
  const last = past.flatMap(({ said }) => said.whole ?? []).at(-1) ?? partsOffer(setup, 9, chance).whole;
  return `${lead}${offerSaid(how === 'same' ? last : changed(last))}`;
}
