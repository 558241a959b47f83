import { useEffect, useRef, useState } from 'preact/hooks';
import { Field, type FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { usePick } from './usePick.ts';
import { Words } from './Words.tsx';

export type PickFieldProps = FieldProps & {
  /** What it takes from the page. */
  pick: 'amount' | 'date';
};

const offers = { amount: '从这个网页上点一个数', date: '从这个网页上点一个日期' };

/**
 * A field that can be filled by pointing at the page beside the sidebar. What was taken is shown with what stands
 * around it, and counts only when the user says so. Elsewhere than on a page it is a field like others.
 */
export function PickField({ pick, hint, ...field }: PickFieldProps) {
  const into = field.label.replace(/（.*）$/, '');
  const { state, start, forget } = usePick(pick, into);
  const [used, setUsed] = useState(0);
  // Not before the text is the field's: `onDone` stores the texts it was drawn with.
  useEffect(() => {
    if (used > 0) field.onDone?.();
  }, [used]);
  if (!start) return <Field hint={hint} {...field} />;
  const waiting = state.at === 'waiting';
  const onText = (text: string) => {
    forget();
    field.onText(text);
  };
  const use = (text: string) => {
    onText(text);
    setUsed(used + 1);
  };
  const waitingLook = { lead: 'point', placeholder: '等你在左边点一下', hint: '也可以直接打字。' } as const;
  return (
    <Field hint={hint} {...field} {...(waiting && waitingLook)} onText={onText}>
      {state.at === 'picked' ? (
        <Picked {...state} onUse={() => use(state.text)} onAgain={start} onNo={forget} />
      ) : (
        <>
          {state.at === 'cannot' && (
            <p class="field__hint" role="status">
              这个网页上点不了，请照着填。
            </p>
          )}
          <button
            type="button"
            class="btn btn--quiet btn--edge btn--pick"
            onClick={waiting ? forget : start}
            onKeyDown={(event) => {
              if (!waiting || event.key !== 'Escape') return;
              event.stopPropagation();
              forget();
            }}
          >
            {waiting ? (
              '不取了，自己填'
            ) : (
              <>
                <Icon name="point" small />
                {offers[pick]}
              </>
            )}
          </button>
        </>
      )}
    </Field>
  );
}

type PickedProps = { text: string; beside: string; onUse(): void; onAgain(): void; onNo(): void };

/** It takes the focus, but none of its buttons: the key that took the figure may still be down. */
function Picked({ text, beside, onUse, onAgain, onNo }: PickedProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  /** The buttons go: then the cursor belongs into the field. */
  const toInput = (act: () => void) => () => {
    const input = box.current?.closest('.field')?.querySelector('input');
    act();
    input?.focus();
  };
  return (
    <fieldset class="picked" ref={box} tabIndex={-1} aria-label="从网页上点到的">
      <p>
        点到了{' '}
        <strong class="nb">
          <Words text={text} />
        </strong>
        {beside ? (
          <>
            ，旁边写着“
            <Words text={beside} />
            ”。
          </>
        ) : (
          '，旁边没有字。'
        )}
      </p>
      <div class="acts-row">
        <button type="button" class="btn btn--line" onClick={toInput(onUse)}>
          用这个
        </button>
        <button type="button" class="btn btn--quiet" onClick={onAgain}>
          再点一次
        </button>
        <button type="button" class="btn btn--quiet" onClick={toInput(onNo)}>
          不用
        </button>
      </div>
    </fieldset>
  );
}
