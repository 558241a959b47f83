import type { PlainDate } from '../dates/index.ts';
import { type Limitation, limitationEnds, limitationSince } from '../debt/index.ts';

/** What restarts the three years. */
export type Act = 'demand' | 'paid' | 'promise' | 'sued';

/** All days that are remembered, none where it happened on no day that is; `unsure`: it may have happened. An act not asked about is absent. */
export type ActAnswer = readonly PlainDate[] | 'none' | 'unsure';

export type LimitationAnswers = {
  /** The last part fell due. */
  due: PlainDate | undefined;
  acts: { readonly [act in Act]?: ActAnswer };
  /** Whether any of it happened in the three years from `from` on, about which nothing was said. */
  between?: { from: PlainDate; says: 'none' | 'unsure' } | undefined;
};

/** `memory`: by all that the user remembers, which is never all there is. `open`: something is not even that. */
export type Sure = 'memory' | 'open';

export type LimitationSays =
  /** Ask this next. Of `between` the answer is of that gap alone, or a day more for one of the acts. */
  | { is: 'ask'; about: 'due' | Act }
  | { is: 'ask'; about: 'between'; from: PlainDate; to: PlainDate }
  /** The three years have not begun. */
  | { is: 'notDue'; due: PlainDate }
  /** There was a lawsuit, on a day that may not be known: other time limits count, and a lawyer has to look. */
  | { is: 'sued'; on: PlainDate | undefined }
  /** They run through `full` by the days that were named; any act not named makes it later. */
  | { is: 'running'; since: PlainDate; full: PlainDate }
  /**
   * They may be over: 12348 first, before anything is admitted, paid or promised. `after`: a payment or promise came when
   * they were over, which cannot be taken back.
   */
  | { is: 'mayBeOver'; limitation: Limitation; after: boolean; sure: Sure };

/** In the order in which they are asked. */
export const acts = ['sued', 'demand', 'paid', 'promise'] as const satisfies Act[];

/**
 * Whether the three years may be over: asks first, one thing at a time, then says how sure it is.
 *
 * @throws RangeError if a date is none
 * @see sources law.limitation, law.interrupt, law.expired, neg.limitation
 */
export function limitationBy(answers: LimitationAnswers, today: PlainDate): LimitationSays {
  const { due } = answers;
  if (due === undefined) return { is: 'ask', about: 'due' };
  if (due >= today) return { is: 'notDue', due };
  if (typeof answers.acts.sued === 'object') return { is: 'sued', on: daysOf(answers, 'sued').at(-1) };
  const asked = acts.find((act) => answers.acts[act] === undefined);
  if (asked) return { is: 'ask', about: asked };
  const days = acts.flatMap((act) => daysOf(answers, act)).filter((day) => day <= today);
  const limitation = limitationSince(due, days, today);
  return limitation ? over(limitation, answers, today) : running(due, days);
}

function daysOf({ acts }: LimitationAnswers, act: Act): readonly PlainDate[] {
  const answer = acts[act];
  return typeof answer === 'object' ? [...answer].sort() : [];
}

/** Before it is said that they may be over, the gap itself is asked about. */
function over(limitation: Limitation, answers: LimitationAnswers, today: PlainDate): LimitationSays {
  const { from, full } = limitation;
  const { between } = answers;
  if (between?.from !== from) return { is: 'ask', about: 'between', from, to: full };
  const given = [...daysOf(answers, 'paid'), ...daysOf(answers, 'promise')];
  const unsure = between.says === 'unsure' || acts.some((act) => answers.acts[act] === 'unsure');
  return {
    is: 'mayBeOver',
    limitation,
    after: given.some((day) => day > full && day <= today),
    sure: unsure ? 'open' : 'memory',
  };
}

function running(due: PlainDate, days: readonly PlainDate[]): LimitationSays {
  const since = [due, ...days].sort().at(-1) ?? due;
  return { is: 'running', since, full: limitationEnds(since) };
}
