import { useId } from 'preact/hooks';
import { SPLIT_QUESTION } from '../../lib/debt/index.ts';
import { onlyWhole as words } from '../../lib/debt/words.ts';
import { type Fen, formatYuan } from '../../lib/money/index.ts';
import { fill } from '../../lib/text/index.ts';
import { useView } from '../shell/view.ts';
import type { FieldProps } from '../ui/Field.tsx';
import { PickField } from '../ui/PickField.tsx';
import { Words } from '../ui/Words.tsx';
import type { OnlyWhole as Known } from './onlyWhole.ts';

export type OnlyWholeProps = Known & {
  fee: Pick<FieldProps, 'text' | 'problem' | 'onText' | 'onDone'>;
  /** This is what is unpaid. */
  onRest(rest: Fen): void;
};

/** The ways on where the bill's sum holds the fee: what the fee is, or to leave it so until one has asked. */
export function OnlyWhole({ whole, rest, early, fee, onRest }: OnlyWholeProps) {
  const view = useView();
  const id = useId();
  const title = fill(early ? words.early : words.title, { whole: formatYuan(whole) });
  return (
    <section class="sum stack-s" aria-labelledby={id}>
      <h3 class="field__label" id={id}>
        <Words text={title} />
      </h3>
      {!early && (
        <PickField pick="amount" label="里面的逾期费用" kind="money" unit="元" hint={words.hint} {...fee} />
      )}
      {rest !== undefined && (
        <button type="button" class="btn btn--line btn--wide" onClick={() => onRest(rest)}>
          <span>
            <Words text={fill(words.rest, { rest: formatYuan(rest) })} />
          </span>
        </button>
      )}
      {!early && (
        <>
          <p class="small quiet">{fill(words.unknown, { question: SPLIT_QUESTION })}</p>
          <button
            type="button"
            class="btn btn--line btn--wide"
            onClick={() => {
              view.place.value = { at: 'home' };
            }}
          >
            {words.later}
          </button>
        </>
      )}
    </section>
  );
}
