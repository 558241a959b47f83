import { dueFirst, essentials, type Figures } from '../../lib/budget/index.ts';
import { finding } from '../../lib/budget/words.ts';
import { type Fen, fen, formatYuan } from '../../lib/money/index.ts';
import { labels } from '../budget/form.ts';
import { Result as Affordable } from '../budget/Result.tsx';
import { useView } from '../shell/view.ts';
import { Field } from '../ui/Field.tsx';
import { useCalcForm } from './form.ts';
import { money } from './read.ts';
import { UseOwn, Waiting } from './result.tsx';

const asked = ['income', ...essentials, 'otherDebts'] as const;
const names = [...asked, ...dueFirst] as const;
type Name = (typeof names)[number];

/** 每月能还多少: what is safe each month, with a fifth less income. */
export function Afford() {
  const view = useView();
  const own = view.file.value.budget.figures;
  const form = useCalcForm<Name>('afford', textsOf(own), names);
  // What some must pay first is asked for where the budget has it, and never counted as 0 unseen.
  const shown = names.filter((name) =>
    name !== 'mortgage' && name !== 'support' && name !== 'secured' ? true : own?.[name] !== undefined,
  );
  const entries = shown.map((name) => ({ name, ...form.entry(name, money) }));
  const read = Object.fromEntries(entries.map(({ name, value }) => [name, value]));
  const whole = entries.every(({ value }) => value !== undefined);
  const toBudget = () => {
    for (const { name } of entries)
      if (form.text(name) !== textsOf(own)[name])
        view.send({ type: 'draftTyped', field: `budget.${name}`, text: form.text(name) });
    // One sum for all instead of the list of incomes, if it is another one.
    if (own?.incomes && form.text('income') !== textsOf(own).income)
      view.send({ type: 'draftTyped', field: 'budget.incomes', text: '' });
    view.place.value = { at: 'limit', from: 'calc' };
  };
  return (
    <>
      {whole ? (
        <Affordable of={{ ...(read as Record<Name, Fen>), atHand: fen(0) }} />
      ) : (
        <Waiting needs={Object.fromEntries(entries.map(({ name, value }) => [labels[name], value]))} />
      )}
      <UseOwn form={form} />
      <div>
        {entries.map(({ name, field }) => (
          <Field
            key={name}
            line
            kind="money"
            unit="元"
            label={labels[name]}
            hint={name === 'income' ? finding.income : undefined}
            {...field}
          />
        ))}
      </div>
      <button type="button" class="btn btn--line btn--wide" onClick={toBudget}>
        放进清单
      </button>
      {!dueFirst.some((name) => shown.includes(name)) && (
        <p class="small quiet">{finding.dueFirstElsewhere}</p>
      )}
    </>
  );
}

function textsOf(figures: Figures | undefined): Record<Name, string> {
  const texts = names.map((name): [Name, string] => {
    const amount = figures?.[name];
    return [name, amount === undefined ? '' : formatYuan(amount)];
  });
  return Object.fromEntries(texts) as Record<Name, string>;
}
