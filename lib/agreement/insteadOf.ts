import { CLAUSE, sentenceBefore } from './clauses.ts';
import { isReplaced, NOT_NOW, voidOf } from './off.ts';
import { partsIn } from './parts.ts';

/** Anything that is refused has one of these. */
const NO = /[未没不]|拒|驳回|无法/;
/** 减免申请未通过: not the plan, but what stands there does not hold either. */
const NOT_PASSED = /(?:未能?|没有?)(?:获得?)?(?:通过|批准|获批)[^,，。;；]{0,4}$/;
const SUM = /\d[\d,.]*元|¥\d/;

/** Whether a plan is told behind what was refused: 您申请的12期方案未通过，可办理6期，每期1,440元. @param behind  the rest of the text */
export const tellsPlan = (behind: string): boolean => SUM.test(behind) && partsIn(behind) !== undefined;

/**
 * A squeezed text whose refused sentences are blank where a plan is told behind them: their figures are none of that
 * plan's, and 免手续费申请未通过 lets go of nothing. Each character keeps its place.
 */
export function withoutRefused(text: string): string {
  if (!NO.test(text)) return text;
  let said = text;
  for (const { 0: clause, index } of text.matchAll(CLAUSE)) {
    const before = sentenceBefore(text, index);
    const end = index + clause.length;
    if (!NO.test(clause) || !isRefused(before, clause) || !tellsPlan(text.slice(end))) continue;
    const start = index - before.length;
    said = said.slice(0, start) + ' '.repeat(end - start) + said.slice(end);
  }
  return said;
}

const isRefused = (before: string, clause: string): boolean =>
  voidOf(before, clause, '') === 'refused' || (NOT_PASSED.test(clause) && !NOT_NOW.test(before + clause));

/** Whether a clause tells of something else that was refused, and the plan was agreed to in its place. @param end  of it */
export const isRefusedBefore = (text: string, before: string, clause: string, end: number): boolean =>
  isRefused(before, clause) && isReplaced(text.slice(end, end + 20)) && tellsPlan(text.slice(end));
