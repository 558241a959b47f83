import { useSignal } from '@preact/signals';
import { copyText } from './copy.ts';
import { Icon } from './Icon.tsx';

export type CopyButtonProps = {
  text: string;
  label?: string;
  /** Its name for those who hear the screen, where several such buttons stand on it; begins with the label. */
  about?: string;
  /** The look of the button. */
  kind?: 'line' | 'main';
  wide?: boolean;
  /** The browser would not do it: the text has to be shown to be copied by hand. */
  onFail?(): void;
};

/** Puts a text into the clipboard, and says that it is there. */
export function CopyButton({
  text,
  label = '复制',
  about,
  kind = 'line',
  wide = false,
  onFail,
}: CopyButtonProps) {
  const copied = useSignal('');
  const done = copied.value === text;
  const copy = () => {
    copied.value = copyText(text) ? text : '';
    if (!copied.value) onFail?.();
  };
  return (
    <>
      <button
        type="button"
        class={`btn btn--${kind} ${wide ? 'btn--wide' : ''}`}
        aria-label={done ? undefined : about}
        onClick={copy}
      >
        <Icon name={done ? 'check' : 'copy'} small />
        {done ? '复制了' : label}
      </button>
      <span class="sr" role="status">
        {done ? '复制了' : ''}
      </span>
    </>
  );
}
