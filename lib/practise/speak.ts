import { type LineId, type MoveId, script } from '../call/index.ts';
import type { Offer } from '../plan/index.ts';
import { type Chance, chanceAt, pick, weighed } from './chance.ts';
import { changed, judged, lumpOffer, type Named, offerSaid, partsOffer } from './offers.ts';
import { between } from './spoken/between.ts';
import { heardWords } from './spoken/index.ts';
import { endWords } from './spoken/rest.ts';
import type { Between, Heard, Said, Setup, Standing, Temper, Tone } from './types.ts';
import { slotsOf, voiced } from './voice.ts';

/** What they have said so far, in order; nothing that was taken back. */
export type Past = readonly { line: LineId; said: Said }[];

/** How often an answer of this kind comes. */
const shares: Record<Temper, Record<Tone, number>> = {
  calm: { yes: 6, go: 5, no: 2, press: 0.6, wait: 0.8, trap: 0.2 },
  hurried: { yes: 4, go: 5, no: 2.5, press: 1.5, wait: 0.8, trap: 0.4 },
  hard: { yes: 2.5, go: 4, no: 3, press: 2.5, wait: 0.5, trap: 0.6 },
};

/** How often something comes between, and at most how many times in a call. */
const moods: Record<Temper, { between: number; most: number; patience: number }> = {
  calm: { between: 0.15, most: 2, patience: 32 },
  hurried: { between: 0.3, most: 3, patience: 24 },
  hard: { between: 0.4, most: 4, patience: 22 },
};

/** A call that is over after two sentences teaches nothing: so long they seldom refuse, and seldom put off. */
const EARLY = 6;
const EARLY_NO = 0.2;
/** Where one is passed on, put off, or about to be told yes, nothing comes between. */
const quiet: readonly LineId[] = ['whoDecides', 'noteIt', 'payWhere', 'takeTheirs', 'feesStop'];
/** What was said at this line already comes seldom again; once they agree, they seldom go back on it. */
const AGAIN = 0.25;
const GOES_BACK = 0.3;
/** From this sentence on, whoever is in a hurry or hard may hang up at any time. */
const MAY_HANG_UP = 9;
const HANGS_UP = 0.03;

type Choice = { heard: Heard; labels: readonly string[] };

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

function hangsUp({ temper }: Setup, { agreed }: Standing, past: Past, chance: Chance): boolean {
  if (past.length >= moods[temper].patience) return true;
  return temper !== 'calm' && !agreed && past.length >= MAY_HANG_UP && chance() < HANGS_UP;
}

/** A move that comes between now, if one does: not two in a row, each once, and none that is a choice here. */
function betweenAt({ temper }: Setup, standing: Standing, past: Past, chance: Chance): Between | undefined {
  const used = past.flatMap(({ said }) => said.move ?? []);
  const { between: share, most } = moods[temper];
  if (
    standing.agreed ||
    quiet.includes(standing.line) ||
    past.at(-1)?.said.move ||
    used.length >= most ||
    chance() >= share
  )
    return undefined;
  const { chapter } = script.nodes[standing.line];
  const near = new Set<MoveId>(standing.replies.flatMap(({ hear }) => heardWords[hear]?.same ?? []));
  const asksFigures = standing.replies.some(({ hear }) => heardWords[hear]?.figures);
  const fits = between.filter(
    ({ move, in: stretches, by, figures }) =>
      stretches.includes(chapter) &&
      by.includes(temper) &&
      !used.includes(move) &&
      !near.has(move) &&
      !(figures && asksFigures),
  );
  const [first, ...rest] = fits;
  return first && pick([first, ...rest], chance);
}

function saidBetween(setup: Setup, one: Between, words: string, past: Past, chance: Chance): Said {
  const { move, figures } = one;
  if (!figures) return { words, tone: 'press', hears: [], move };
  const named =
    move === 'offer_lump_sum' ? lumpOffer(setup, chance) : partsOffer(setup, offersIn(past), chance);
  return { tone: 'go', move, ...withFigures(setup, words, [], named) };
}

/** One of the choices that are open; those that name figures count as one. */
function choiceAt({ temper }: Setup, standing: Standing, past: Past, chance: Chance): Choice {
  const { chapter } = script.nodes[standing.line];
  const before = new Set(past.flatMap(({ line, said }) => (line === standing.line ? said.hears : [])));
  const trapped = past.some(({ said }) => said.tone === 'trap');
  const putsOff = (tone: Tone) => tone === 'wait' || (tone === 'no' && chapter !== 'situation');
  const weigh = ({ heard: { tone }, labels: [label = ''] }: Choice) => {
    if (tone === 'trap' && trapped) return 0;
    const early = past.length < EARLY && putsOff(tone) ? EARLY_NO : 1;
    const goesBack = standing.agreed && tone === 'no' ? GOES_BACK : 1;
    return shares[temper][tone] * early * goesBack * (before.has(label) ? AGAIN : 1);
  };
  const [first, ...rest] = choicesIn(standing);
  // Every line has a choice.
  return weighed([first as Choice, ...rest], weigh, chance);
}

function choicesIn({ replies }: Standing): Choice[] {
  // One without words is said as it is written; a check over the content finds it.
  const all = replies.map(
    ({ hear }): Choice => ({
      heard: heardWords[hear] ?? { tone: 'go', say: [hear] },
      labels: [hear],
    }),
  );
  const figures = all.filter(({ heard }) => heard.figures);
  const others = all.filter(({ heard }) => !heard.figures);
  const [first] = figures;
  return first
    ? [{ heard: first.heard, labels: figures.flatMap(({ labels }) => labels) }, ...others]
    : others;
}

/** What is agreed, said again; if nothing was named, something is. */
function recited(setup: Setup, lead: string, how: 'same' | 'other', past: Past, chance: Chance): string {
  const last = past.flatMap(({ said }) => said.whole ?? []).at(-1) ?? partsOffer(setup, 9, chance).whole;
  return `${lead}${offerSaid(how === 'same' ? last : changed(last))}`;
}
