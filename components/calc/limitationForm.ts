import { asBilled, type CaseFile, lastDueNow, mainDebt } from '../../lib/casefile/index.ts';
import { type Act, type ActAnswer, acts, type LimitationAnswers } from '../../lib/court/index.ts';
import type { PlainDate } from '../../lib/dates/index.ts';
import type { CalcForm } from './form.ts';
import { day, daysBefore } from './read.ts';

export type LimitationField = 'due' | 'between' | Act | `${Act}Days`;
export type LimitationForm = CalcForm<LimitationField>;

/** What was paid of an agreement is paid, too, and its last payment is the one from which three years run. */
export function limitationTexts(file: CaseFile): Record<LimitationField, string> {
  const main = mainDebt(file);
  const debt = main && asBilled(file, main);
  const paid = (debt?.payments ?? []).map(({ date }) => date).join(' ');
  const demand = debt?.lastDemand ?? '';
  return {
    due: main ? lastDueNow(file, main) : '',
    between: '',
    sued: debt?.sued ? 'days' : '',
    suedDays: '',
    demand: demand && 'days',
    demandDays: demand,
    paid: paid && 'days',
    paidDays: paid,
    promise: '',
    promiseDays: '',
  };
}

export function limitationAnswers(form: LimitationForm, today: PlainDate): LimitationAnswers {
  const given = acts.flatMap((act): [Act, ActAnswer][] => {
    const answer = answerOf(form, act, today);
    return answer === undefined ? [] : [[act, answer]];
  });
  // Kept with the gap it was said of: of another one it says nothing.
  const [from, answer] = form.text('between').split(' ');
  return {
    due: form.entry('due', day).value,
    acts: Object.fromEntries(given),
    between:
      from && (answer === 'none' || answer === 'unsure')
        ? { from: from as PlainDate, says: answer }
        : undefined,
  };
}

function answerOf(form: LimitationForm, act: Act, today: PlainDate): ActAnswer | undefined {
  const answer = form.text(act);
  if (answer === 'none' || answer === 'unsure') return answer;
  if (answer !== 'days') return undefined;
  const entry = form.entry(`${act}Days`, daysBefore(today));
  // Papers of a court have come, and nobody may know of what day the suit is.
  return act === 'sued' && entry.empty ? [] : entry.value;
}
