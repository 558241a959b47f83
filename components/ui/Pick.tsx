import { Icon } from './Icon.tsx';

export type PickProps = {
  /** Radios of one group share it; without it the pick is a checkbox. */
  name?: string;
  on: boolean;
  title: string;
  hint?: string | undefined;
  onPick(on: boolean): void;
};

/** One choice; the whole row is the target. */
export function Pick({ name, on, title, hint, onPick }: PickProps) {
  return (
    <label class={`pick ${on ? 'is-on' : ''} ${hint ? '' : 'pick--tight'}`}>
      <input
        class="sr"
        type={name ? 'radio' : 'checkbox'}
        name={name}
        checked={on}
        onChange={({ currentTarget }) => onPick(currentTarget.checked)}
      />
      {name ? (
        <span class="pick__dot" aria-hidden="true" />
      ) : (
        <span class="pick__box" aria-hidden="true">
          <Icon name="check" />
        </span>
      )}
      <span>
        {hint ? <strong>{title}</strong> : title}
        {hint && <span class="small quiet">{hint}</span>}
      </span>
    </label>
  );
}
