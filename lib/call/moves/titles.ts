import { known } from './known.ts';
import { learnedStages, type MoveId, type Stage } from './stages.ts';

/** What each move is called on screen, and the part of the call it belongs to. */
export const moves = Object.fromEntries(
  Object.entries({ ...learnedStages, known }).flatMap(([stage, own]) =>
    Object.entries(own).map(([id, title]) => [id, { title, stage }]),
  ),
) as Record<MoveId, { title: string; stage: Stage }>;
