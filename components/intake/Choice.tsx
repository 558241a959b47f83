import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { asked } from '../../lib/intake/words.ts';
import { Icon } from '../ui/Icon.tsx';
import { clash, deadline, nothingRead, otherBill, payment } from './askWords.ts';
import type { Missing } from './missing.ts';

export type ChoiceProps<Id extends string> = {
  label: ComponentChildren;
  /** The answers, in order. */
  of: Readonly<Partial<Record<Id, string>>>;
  value: string;
  hint?: ComponentChildren;
  /** What it is when it is missing, and whether that is to be said now. */
  asks?: { as: Missing; now: boolean };
  onPick(id: Id): void;
};

/** One of a few answers, the question above them; what is still to be chosen stands right beneath. */
export function Choice<Id extends string>({ label, of, value, hint, asks, onPick }: ChoiceProps<Id>) {
  const id = useId();
  const about = [hint && `${id}-hint`, asks?.now && `${id}-asked`].filter(Boolean).join(' ');
  return (
    <fieldset data-asked={asks?.as} aria-describedby={about || undefined}>
      <legend class="field__label">{label}</legend>
      <div class="seg">
        {(Object.keys(of) as Id[]).map((one) => (
          <button type="button" key={one} aria-pressed={one === value} onClick={() => onPick(one)}>
            {of[one]}
          </button>
        ))}
      </div>
      {asks?.now && <Asked id={`${id}-asked`} as={asks.as} />}
      {hint && (
        <div class="field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </fieldset>
  );
}

/** Who does not know the day may leave it open, and says whether the fee is in the sum by the bill. */
const DAY_FIRST = '先填还款日。不知道，就先答下面这个。';

const words: Record<Exclude<Missing, 'wrong'>, string> = {
  ...asked,
  day: clash.asked,
  deadline: deadline.asked,
  dueDate: DAY_FIRST,
  target: otherBill.asked,
  paid: payment.asked,
  nothing: nothingRead.asked,
};

/** What is to be done first. It stands beneath what it is about. */
export function Asked({ id, as }: { id: string; as: Missing }) {
  if (as === 'wrong') return null;
  return (
    <p class="field__error" id={id} role="alert">
      <Icon name="wrong" small />
      {words[as]}
    </p>
  );
}
