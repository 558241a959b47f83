import { script } from '../call/index.ts';
import { type Chance, weighed } from './chance.ts';
import { heardWords } from './spoken/index.ts';
import type { Heard, Past, Setup, Standing, Temper, Tone } from './types.ts';

/** How often an answer of this kind comes. */
const shares: Record<Temper, Record<Tone, number>> = {
  calm: { yes: 6, go: 5, no: 2, press: 0.6, wait: 0.8, trap: 0.2 },
  hurried: { yes: 4, go: 5, no: 2.5, press: 1.5, wait: 0.8, trap: 0.4 },
  hard: { yes: 2.5, go: 4, no: 3, press: 2.5, wait: 0.5, trap: 0.6 },
};

/** A call that is over after two sentences teaches nothing: so long they seldom refuse, and seldom put off. */
const EARLY = 6;
const EARLY_NO = 0.2;

/** What was said at this line already comes seldom again; once they agree, they seldom go back on it. */
const AGAIN = 0.25;
const GOES_BACK = 0.3;

type Choice = { heard: Heard; labels: readonly string[] };

/** One of the choices that are open; those that name figures count as one. */
export function choiceAt({ temper }: Setup, standing: Standing, past: Past, chance: Chance): Choice {
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
