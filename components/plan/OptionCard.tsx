import { useId } from 'preact/hooks';
import { type Compared, type OptionId, standsAt } from '../../lib/plan/index.ts';
import { optionNames, optionWords } from '../../lib/plan/words.ts';
import { Icon } from '../ui/Icon.tsx';
import { Fit, type FitProps, toneOfFit } from './Fit.tsx';
import { OptionFields } from './OptionFields.tsx';
import { OptionFigures } from './OptionFigures.tsx';
import { optionFields, planLike } from './optionForm.ts';
import type { Options } from './useOptions.ts';

export type OptionCardProps = {
  id: OptionId;
  options: Options;
  /** It is what the plan asks for first. */
  chosen: boolean;
  open: boolean;
  onOpen(): void;
  onChoose(option: Compared): void;
};

/** One way of paying: what it comes to, whether it can be paid, and beside doing nothing. */
export function OptionCard({ id, options, chosen, open, onOpen, onChoose }: OptionCardProps) {
  const heading = useId();
  const option = options.compared.find(({ terms }) => terms.id === id);
  return (
    <article class={chosen ? 'offer is-chosen' : 'offer'} aria-labelledby={heading}>
      <div class="offer__head">
        <h2 class="card__title" id={heading}>
          {optionNames[id]}
        </h2>
        {option && <FitChip option={option} safe={options.safe} leavesOut={options.leavesOut} />}
      </div>
      {option ? (
        <OptionFigures
          option={option}
          nothing={options.nothing}
          fee={options.owed.fee}
          leavesOut={options.leavesOut}
        />
      ) : (
        id === 'minimum' && <p class="small quiet">{optionWords.minimumUnknown}</p>
      )}
      {(open || !option) && (
        <OptionFields fields={optionFields[id]} options={options} onEnter={() => !open && onOpen()} />
      )}
      <div class="offer__foot">
        {option && <Choose option={option} chosen={chosen} onChoose={() => onChoose(option)} />}
        {(option || open) && (
          <button type="button" class="btn btn--line" aria-expanded={open} onClick={onOpen}>
            {open ? '收起' : '改一改'}
          </button>
        )}
      </div>
    </article>
  );
}

function Choose({ option, chosen, onChoose }: { option: Compared; chosen: boolean; onChoose(): void }) {
  if (option.terms.id === 'minimum') return <p class="small quiet">{optionWords.notAsked}</p>;
  if (!planLike(option.terms)) return <p class="small quiet">{optionWords.notSpoken}</p>;
  return (
    <button
      type="button"
      class={`btn ${chosen ? 'btn--soft' : 'btn--line'}`}
      aria-pressed={chosen}
      onClick={onChoose}
    >
      {chosen && <Icon name="check" small />}
      {chosen ? '先提这个' : '改成先提这个'}
    </button>
  );
}

/** Green only what can be paid, and ends. */
function FitChip(props: FitProps) {
  const { fits, agreed } = props.option;
  const stands = agreed.cost && standsAt(agreed.cost);
  if (fits !== 'never' && stands === 'above') return <span class="chip chip--danger">年化超过 24%</span>;
  const tone = toneOfFit(props);
  return (
    <span class={tone ? `chip chip--${tone}` : 'chip'}>
      {tone === 'good' && <Icon name="check" small />}
      <Fit {...props} />
    </span>
  );
}
