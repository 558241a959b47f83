import { signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Debt } from '../../lib/debt/index.ts';
import type { Compared, OptionId, Plan } from '../../lib/plan/index.ts';
import { doingNothing, optionNames, optionWords, rateName, simpleMethod } from '../../lib/plan/words.ts';
import { NotCounted } from '../budget/NotCounted.tsx';
import { Source } from '../ui/Source.tsx';
import { Compare } from './Compare.tsx';
import { Nothing } from './Nothing.tsx';
import { OptionCard } from './OptionCard.tsx';
import { optionFields, planLike } from './optionForm.ts';
import { useOptions } from './useOptions.ts';

export type OptionListProps = {
  debt: Debt;
  /** The plan as 三级方案 shows it, or as it is stored while that cannot be read: one of these ways, where it is in parts. */
  plan: Plan | undefined;
  look: 'each' | 'beside';
  onChoose(first: Pick<Plan, 'parts' | 'firstDate'>): void;
};

/** The ways of paying, one by one or side by side, and what doing nothing costs. */
export function OptionList({ debt, plan, look, onChoose }: OptionListProps) {
  const options = useOptions(debt, plan);
  const open = useMemo(() => signal<OptionId | undefined>(undefined), []);
  const order = useOrder(options.compared, open.value !== undefined);
  const early = !options.owed.late && plan?.extendTo !== undefined;
  const isChosen = ({ terms }: Compared) => {
    const first = planLike(terms);
    return (
      !early && first?.parts === plan?.parts && first?.firstDate === plan?.firstDate && first !== undefined
    );
  };
  const choose = (option: Compared) => {
    const first = planLike(option.terms);
    if (!first) return;
    onChoose(first);
    options.draft.drop(optionFields[option.terms.id]);
  };
  return (
    <>
      <NotCounted from="plan" />
      {look === 'each' ? (
        <div>
          {order.map((id) => {
            const option = options.compared.find(({ terms }) => terms.id === id);
            return (
              <OptionCard
                key={id}
                id={id}
                options={options}
                chosen={option !== undefined && isChosen(option)}
                open={open.value === id}
                onOpen={() => {
                  open.value = open.value === id ? undefined : id;
                }}
                onChoose={choose}
              />
            );
          })}
        </div>
      ) : (
        <Compare options={options} isChosen={isChosen} />
      )}
      <Nothing nothing={options.nothing} debt={debt} principal={options.owed.principal} />
      <p class="source">
        真实年化：{rateName.text}
        {look === 'beside' && `${simpleMethod.text}${optionWords.whichRate}`}
        {optionWords.feeOfTheirs}
        {debt.rule && optionWords.byContract}
        {optionWords.mayRefuse}
      </p>
      <Source of={doingNothing.sources} />
    </>
  );
}

/** The best first; but a card that is being changed stays where it is. */
function useOrder(compared: readonly Compared[], hold: boolean): OptionId[] {
  const last = useRef<OptionId[]>([]);
  const found = compared.map(({ terms }) => terms.id);
  const all = [...found, ...(Object.keys(optionNames) as OptionId[]).filter((id) => !found.includes(id))];
  if (!hold || last.current.length === 0) last.current = all;
  return last.current;
}
