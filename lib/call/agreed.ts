import { addDays, chinaDate, formatDayOfYear, formatDaySeenFrom, type PlainDate } from '../dates/index.ts';
import { type Debt, owedInPlan, owedOn } from '../debt/index.ts';
import { type Fen, formatYuan } from '../money/index.ts';
import { defaultFirstDate, lastDate, type Plan, rungs } from '../plan/index.ts';
import type { AgreedTerms, CallRecord } from '../record/index.ts';
import type { CallCase, CallFacts } from './case.ts';
import { isPutOff } from './putOff.ts';
import { agreedOf } from './walk.ts';

/** How many days the words ask for before a first payment. */
const UPFRONT_DAYS = 7;

/** The last day of what is paid ahead, as it is said on this day. */
export const upfrontBy = (today: PlainDate): PlainDate => addDays(today, UPFRONT_DAYS);

/** A plan made weeks ago may begin on a day that has passed; then the next due day takes its place. */
export function firstDateOf(debt: Debt, plan: Plan, today: PlainDate): PlainDate {
  return plan.firstDate > today ? plan.firstDate : defaultFirstDate(debt.dueDate, today);
}

/**
 * What was agreed in a call: the figures that were written into it then. Those of an older record, which holds none, are
 * worked out for its day.
 *
 * @returns undefined where nothing was agreed, or a plan of theirs whose figures nobody wrote down
 */
export function termsIn(
  record: Pick<CallRecord, 'kind' | 'about' | 'startedAt' | 'events' | 'terms'>,
  given: Pick<CallCase, 'debt' | 'plan'>,
): AgreedTerms | undefined {
  const { kind, startedAt, events } = record;
  return (
    termsSaid(record) ??
    agreedTerms({ ...given, kind, today: chinaDate(startedAt), agreed: agreedOf(events) })
  );
}

/** Whether what was agreed is a plan of theirs, or nobody knows which: only its outcome was written down. */
export const agreedTheirs = (events: CallRecord['events']): boolean =>
  (agreedOf(events) ?? 'theirs') === 'theirs';

/** The figures that were written into a call when something was agreed in it; of a plan of theirs, by the user. */
export function termsSaid(record: Pick<CallRecord, 'about' | 'events' | 'terms'>): AgreedTerms | undefined {
  const { events, terms } = record;
  // Of one payment the user may put them right whoever named them.
  if (agreedTheirs(events) || (terms && isPutOff(record))) return terms;
  const agreed = agreedOf(events);
  const said = events.flatMap((event) => (event.kind === 'heard' && event.agrees === agreed ? [event] : []));
  return said.at(-1)?.terms;
}

/** When the bill is due, as it is said on this day. */
export const dueDayOf = (debt: Debt, today: PlainDate): PlainDate => owedOn(debt, today).dueDate;

/** Undefined where nothing was agreed, or a plan of theirs, whose figures are not in the case. */
export function agreedTerms(call: CallCase): AgreedTerms | undefined {
  const { debt, plan, today, agreed } = call;
  if (agreed !== 'extension') return agreedRung(call);
  return debt && plan?.extendTo && inOne(owedOn(debt, today).total, plan.extendTo);
}

function inOne(total: Fen, firstDate: PlainDate): AgreedTerms {
  const none = 0 as Fen;
  return { total, upfront: none, parts: 1, perPart: total, lastPart: total, firstDate, waived: none };
}

/** The rung that was agreed; the lender's own plan and an extension are none of ours. */
export function agreedRung({ debt, plan, today, agreed }: CallCase): AgreedTerms | undefined {
  if (!debt || !plan || (agreed !== 'first' && agreed !== 'next')) return undefined;
  const { principal, fee } = owedInPlan(debt, today);
  const { first, next } = rungs({ plan, principal, fee });
  const { upfront, parts, perPart, lastPart, total, waived } =
    agreed === 'next' ? next : { ...first, upfront: 0 as Fen };
  const by = upfront > 0 ? { upfrontBy: upfrontBy(today) } : {};
  return {
    total,
    upfront,
    ...by,
    parts,
    perPart,
    lastPart,
    firstDate: firstDateOf(debt, plan, today),
    waived,
  };
}

/** The figures of what is paid in parts, as they are read back on this day. */
export function agreedSlots({ upfront, parts, perPart, lastPart, firstDate }: AgreedTerms, today: PlainDate) {
  return {
    agreedUpfront: formatYuan(upfront),
    agreedParts: String(parts),
    agreedPerPart: formatYuan(perPart),
    agreedLastPart: formatYuan(lastPart),
    agreedFirst: formatDaySeenFrom(firstDate, today),
    agreedLast: formatDayOfYear(lastDate(firstDate, parts)),
  } satisfies CallFacts['slots'];
}
