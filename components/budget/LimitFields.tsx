import type { Limit } from '../../lib/budget/index.ts';
import { atOnceName } from '../../lib/budget/words.ts';
import { formatYuan, readYuan } from '../../lib/money/index.ts';
import type { Draft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import type { Problem } from '../ui/problems.ts';

/** What the first field is called; the call finds it by that. */
export const monthlyLabel = '每月最多还';

export type LimitField = 'monthly' | 'atOnce';
type LimitTexts = Record<LimitField, string>;

export function limitTexts(limit: Limit | undefined): LimitTexts {
  return {
    // 0 a month is what figures may yield; nobody sets it by hand.
    monthly: limit?.monthly ? formatYuan(limit.monthly) : '',
    atOnce: limit ? formatYuan(limit.atOnce) : '',
  };
}

/** The limit that the texts make, or what is wrong. 0 at once is an answer; 0 a month is none. */
export function readLimit(texts: LimitTexts): {
  limit?: Limit;
  problems: Partial<Record<LimitField, Problem>>;
} {
  const monthly = readYuan(texts.monthly);
  const atOnce = readYuan(texts.atOnce);
  const problems: Partial<Record<LimitField, Problem>> = {};
  if ('problem' in monthly) problems.monthly = monthly.problem;
  else if (monthly.fen === 0) problems.monthly = 'zero';
  if ('problem' in atOnce) problems.atOnce = atOnce.problem;
  if ('fen' in monthly && monthly.fen > 0 && 'fen' in atOnce)
    return { limit: { monthly: monthly.fen, atOnce: atOnce.fen }, problems };
  return { problems };
}

export type LimitFieldsProps = {
  draft: Draft<LimitField>;
  problems: Partial<Record<LimitField, Problem>>;
  onDone(): void;
};

/** The most the user can pay each month and at once. Seen by nobody else, and in no sentence. */
export function LimitFields({ draft, problems, onDone }: LimitFieldsProps) {
  const field = (name: LimitField) => ({
    text: draft.text(name),
    problem: draft.touched(name) ? problems[name] : undefined,
    onText: (text: string) => draft.type(name, text),
    onDone: () => {
      draft.touch(name);
      onDone();
    },
  });
  return (
    <div class="two two--amounts">
      <Field label={monthlyLabel} kind="money" unit="元" {...field('monthly')} />
      <Field label={atOnceName} kind="money" unit="元" {...field('atOnce')} />
    </div>
  );
}
