import { type LineId, type MoveId, script } from '../call/index.ts';
import { type Chance, pick } from './chance.ts';
import { between } from './spoken/between.ts';
import { heardWords } from './spoken/index.ts';
import type { Between, Past, Setup, Standing, Temper } from './types.ts';

/** How often something comes between, and at most how many times in a call. */
const moods: Record<Temper, { between: number; most: number; patience: number }> = {
  calm: { between: 0.15, most: 2, patience: 32 },
  hurried: { between: 0.3, most: 3, patience: 24 },
  hard: { between: 0.4, most: 4, patience: 22 },
};

/** Where one is passed on, put off, or about to be told yes, nothing comes between. */
const quiet: readonly LineId[] = ['whoDecides', 'noteIt', 'payWhere', 'takeTheirs', 'feesStop'];

/** From this sentence on, whoever is in a hurry or hard may hang up at any time. */
const MAY_HANG_UP = 9;
const HANGS_UP = 0.03;

/** Whether they hang up now. */
export function hangsUp({ temper }: Setup, { agreed }: Standing, past: Past, chance: Chance): boolean {
  if (past.length >= moods[temper].patience) return true;
  return temper !== 'calm' && !agreed && past.length >= MAY_HANG_UP && chance() < HANGS_UP;
}

/** A move that comes between now, if one does: not two in a row, each once, and none that is a choice here. */
export function betweenAt(
  { temper }: Setup,
  standing: Standing,
  past: Past,
  chance: Chance,
): Between | undefined {
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
