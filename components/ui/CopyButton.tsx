import { useSignal } from '@preact/signals';
import { copyText } from './copy.ts';
import { Icon } from './Icon.tsx';

export type CopyButtonProps = {
  text: string;
  label?: string;
  /** The look of the button. */
  kind?: 'line' | 'main';
};

/** Puts a text into the clipboard, and says that it is there. */
export function CopyButton({ text, label = '复制', kind = 'line' }: CopyButtonProps) {
  const copied = useSignal('');
  const done = copied.value === text;
  return (
    <>
      <button
        type="button"
        class={`btn btn--${kind}`}
        onClick={() => {
          copied.value = copyText(text) ? text : '';
        }}
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
