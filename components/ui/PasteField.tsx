import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { useView } from '../shell/view.ts';

export type PasteFieldProps = {
  label: string;
  text: string;
  placeholder: string;
  /** What happens with the text. */
  hint: string;
  /** More characters than this are not taken. */
  most: number;
  /** Said of a longer one, which is not taken at all: the field keeps what it had. Without it, its beginning is taken. */
  tooLong?: string;
  /** What was read of it, for those who hear the screen; it must be there before it says anything. */
  result?: string;
  /** `replaced`: it was pasted over all there was. */
  onText(text: string, replaced: boolean): void;
};

/** Stands in the field while its text is covered, so that it does not look lost. */
const COVERED = '金额遮住了，原文先不显示。点这里能看。';

/** Said where a picture was pasted, or any file dropped: nothing in it can be read here. */
const FILE = '这里读不了图片和文件。图片在手机上长按，选“提取文字”，复制出来再贴；没有这一项，就照着打一行。';

const hasPicture = (data: DataTransfer | null) =>
  [...(data?.items ?? [])].some(({ type }) => type.startsWith('image/'));

/** What comes into the field: one that is too long is refused, or cut, before it is there. */
function useTaken({
  text,
  most,
  tooLong,
  onText,
}: Pick<PasteFieldProps, 'text' | 'most' | 'tooLong' | 'onText'>) {
  const refused = useSignal(false);
  const isFile = useSignal(false);
  const drop = (event: DragEvent) => {
    isFile.value = (event.dataTransfer?.files.length ?? 0) > 0;
    // Else the browser would open it in the place of this page.
    if (isFile.value) event.preventDefault();
  };
  const replaces = useRef(false);
  const paste = (event: ClipboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    const { value, selectionStart: from, selectionEnd: to } = event.currentTarget;
    const pasted = event.clipboardData?.getData('text') ?? '';
    isFile.value = pasted === '' && hasPicture(event.clipboardData);
    const over = value.length - (to - from) + pasted.length > most;
    refused.value = over && tooLong !== undefined;
    replaces.current = !refused.value && to - from === value.length;
    if (!over) return;
    event.preventDefault();
    if (tooLong === undefined)
      take(event.currentTarget, value.slice(0, from) + pasted.slice(0, most + 1) + value.slice(to));
  };
  const take = (field: HTMLTextAreaElement, all: string) => {
    isFile.value = false;
    const kept = tooLong === undefined ? all.slice(0, most) : all;
    // Dropped or typed: it comes without being asked for.
    refused.value = kept.length > most;
    const next = refused.value ? text : kept;
    if (field.value !== next) field.value = next;
    if (!refused.value) onText(kept, replaces.current);
    replaces.current = false;
  };
  return { refused: refused.value, isFile: isFile.value, paste, drop, take };
}

/**
 * Where somebody else's text is pasted. It is taken as text only; one that is far too long is turned away, or cut, before
 * the browser lays it out.
 */
export function PasteField(props: PasteFieldProps) {
  const { label, text, placeholder, hint, tooLong, result } = props;
  const id = useId();
  const { masked } = useView();
  const { refused, isFile, paste, drop, take } = useTaken(props);
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <div class={`input input--area ${masked.value ? 'is-masked' : ''}`}>
        <textarea
          id={id}
          rows={4}
          autocomplete="off"
          spellcheck={false}
          value={text}
          placeholder={placeholder}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => take(currentTarget, currentTarget.value)}
          onPaste={paste}
          onDrop={drop}
        />
        {masked.value && text !== '' && <span class="input__covered">{COVERED}</span>}
      </div>
      <p class={refused || isFile ? 'field__error' : 'field__hint'} id={`${id}-hint`} role="status">
        {isFile ? FILE : refused ? tooLong : hint}
      </p>
      {result !== undefined && (
        <p class="sr" role="status">
          {result}
        </p>
      )}
    </div>
  );
}
