import { chinaDate, type PlainDate } from '../dates/index.ts';
import type { CaseFile } from './casefile.ts';
import { mainDebt } from './mainDebt.ts';

const MARK = '/';

/**
 * The key of a tick by hand: its step, and the debt it is for. What was ticked for one debt says nothing of another.
 *
 * @param about  the id of the debt; without it the one on call
 */
export function tickKey(file: CaseFile, step: string, about = mainDebt(file)?.id): string {
  if (about === undefined) return step;
  const own = `${step}${MARK}${about}`;
  if (own in file.checklist) return own;
  return unnamed(file, file.checklist[step]?.doneOn) === about ? step : own;
}

/** The tick of a step for this debt, or the one on call. */
export function tickOf(file: CaseFile, step: string, about?: string): { doneOn: PlainDate } | undefined {
  return file.checklist[tickKey(file, step, about)];
}

/** A key taken apart; older ticks, and those of before a debt was entered, name none. */
export function tickParts(key: string): { step: string; debt?: string } {
  const at = key.indexOf(MARK);
  return at < 0 ? { step: key } : { step: key.slice(0, at), debt: key.slice(at + 1) };
}

/**
 * The keys of all ticks for this debt. One that names none is among them where it may be for it: it counts for no other
 * once this one is gone.
 */
export function ticksAbout(file: CaseFile, debt: string): string[] {
  const isFor = (key: string, on: PlainDate) => {
    const about = tickParts(key).debt;
    return about === undefined ? thereOn(file, on).includes(debt) : about === debt;
  };
  const ticks = Object.entries(file.checklist);
  return ticks.filter(([key, { doneOn }]) => isFor(key, doneOn)).map(([key]) => key);
}

/**
 * The debt that a tick which names none was made for: the only one there was on its day, or has been since. Of several
 * nobody can tell which, so it counts for none: to tick once more is a press, a paper that never came is a loss.
 */
function unnamed(file: CaseFile, on: PlainDate | undefined): string | undefined {
  const [only, ...more] = on ? thereOn(file, on) : [];
  return more.length > 0 ? undefined : only;
}

/** The ids of the debts there were on that day, or else of all that were entered since. */
function thereOn({ debts }: CaseFile, on: PlainDate): string[] {
  const all = Object.values(debts);
  const then = all.filter(({ enteredAt }) => enteredAt === undefined || chinaDate(enteredAt) <= on);
  return (then.length > 0 ? then : all).map(({ id }) => id);
}
