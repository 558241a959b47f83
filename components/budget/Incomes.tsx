import { useId, useRef } from 'preact/hooks';
import { averageOf, lowestOf, MOST_INCOMES } from '../../lib/budget/index.ts';
import { finding } from '../../lib/budget/words.ts';
import { formatYuan } from '../../lib/money/index.ts';
import type { Draft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { Problem } from '../ui/problems.ts';
import { Seg } from '../ui/Seg.tsx';
import { Words } from '../ui/Words.tsx';
import { focusSoon } from '../ui/wrong.ts';
import type { BudgetField, BudgetTexts } from './form.ts';
import { countListed, type IncomeField, readIncome, slotTexts, VARIES } from './incomes.ts';

export type IncomesProps = {
  draft: Draft<BudgetField>;
  problems: Partial<Record<BudgetField, Problem>>;
  /** Several texts at once, kept as data as soon as they are. */
  onChange(texts: Partial<BudgetTexts>): void;
  /** The income at this place goes out of the list. */
  onRemove(at: number): void;
  /** Leaves the list for one amount. */
  onOne(): void;
  onDone(field: IncomeField): void;
};

/** Several incomes, or one that goes up and down. */
export function Incomes({ draft, problems, onChange, onRemove, onOne, onDone }: IncomesProps) {
  const list = useRef<HTMLDivElement>(null);
  const count = countListed(draft.text);
  const add = () => {
    onChange({ incomes: String(count + 1), ...slotTexts(count) });
    focusSoon(list, 'fieldset:last-of-type input');
  };
  return (
    <div class="stack" ref={list}>
      {Array.from({ length: count }, (_, at) => (
        <IncomeFields
          key={at}
          at={at}
          {...{ draft, problems, onChange, onDone }}
          onRemove={count > 1 ? () => onRemove(at) : undefined}
        />
      ))}
      <div class="choices">
        {count < MOST_INCOMES && (
          <button type="button" class="btn btn--quiet" onClick={add}>
            <Icon name="plus" />
            再加一份收入
          </button>
        )}
        <button type="button" class="btn btn--quiet" onClick={onOne}>
          只填一个数
        </button>
      </div>
    </div>
  );
}

type IncomeFieldsProps = Omit<IncomesProps, 'onOne' | 'onRemove'> & {
  at: number;
  onRemove: (() => void) | undefined;
};

function IncomeFields({ at, draft, problems, onChange, onDone, onRemove }: IncomeFieldsProps) {
  const title = useId();
  const name: IncomeField = `incomes.${at}.name`;
  const months: IncomeField = `incomes.${at}.months`;
  const steady: IncomeField = `incomes.${at}.steady`;
  const varies = draft.text(steady) === VARIES;
  return (
    <fieldset class="card stack-s" aria-labelledby={title}>
      <div class="card__head">
        <h3 class="card__title" id={title}>
          第 {at + 1} 份收入
        </h3>
        {onRemove && (
          <button
            type="button"
            class="btn btn--quiet"
            aria-label={`去掉第 ${at + 1} 份收入`}
            onClick={onRemove}
          >
            去掉
          </button>
        )}
      </div>
      <Field
        line
        label="叫什么，可以不填"
        placeholder="工资、零工"
        text={draft.text(name)}
        onText={(text) => draft.type(name, text)}
        onDone={() => onDone(name)}
      />
      <Seg
        label="这份收入稳不稳"
        of={{ same: '每月差不多', [VARIES]: '不稳' }}
        value={varies ? VARIES : 'same'}
        onPick={(way) => onChange({ [steady]: way === VARIES ? VARIES : '' })}
      />
      <Field
        line={!varies}
        several={varies}
        kind="money"
        {...(!varies && { unit: '元' })}
        label={varies ? '最近几个月，每月多少' : '每月到手'}
        text={draft.text(months)}
        hint={varies ? <WhatCounts of={readIncome(draft.text, at)} /> : undefined}
        problem={draft.touched(months) ? problems[months] : undefined}
        onText={(text) => draft.type(months, text)}
        onDone={() => onDone(months)}
      />
    </fieldset>
  );
}

/** Which of the months counts, beside what they are on average. */
function WhatCounts({ of: read }: { of: ReturnType<typeof readIncome> }) {
  if ('problem' in read) return <>{finding.months}</>;
  const lowest = `按最少的 ${formatYuan(lowestOf(read))} 算`;
  if (read.months.length === 1) return <Words text={`${lowest}。${finding.oneMonth}`} />;
  const average = `${read.months.length} 个月平均 ${formatYuan(averageOf(read))}`;
  return <Words text={`${lowest}，${average}。`} />;
}
