import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Doubt } from './doubt.ts';
import { Field, type FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { Picked } from './Picked.tsx';
import { usePick } from './usePick.ts';

export type PickFieldProps = FieldProps & {
  /** What it takes from the page. */
  pick: 'amount' | 'date';
  doubt?: Doubt;
};

const offers = { amount: '从这个网页上点一个数', date: '从这个网页上点一个日期' };
const waitingHint = '等你在左边点一下';

/**
 * A field that can be filled by pointing at the page beside the sidebar. What was taken is shown with what stands
 * around it, and counts only when the user says so. Elsewhere than on a page it is a field like others.
 */
export function PickField({ pick, hint, doubt, ...field }: PickFieldProps) {
  const into = nameOf(field);
  const button = useRef<HTMLButtonElement>(null);
  // Typed on the page or on our button: it begins the field anew, as a figure that is picked does.
  const input = () => button.current?.closest('.field')?.querySelector('input');
  const { state, start, forget } = usePick(pick, into, (digit) => {
    field.onText(digit);
    input()?.focus();
  });
  const [used, setUsed] = useState<{ in?: 'here' | 'there' }>({});
  const waiting = state.at === 'waiting';
  // Not before the text is the field's: `onDone` stores the texts it was drawn with.
  useEffect(() => {
    if (used.in) (used.in === 'there' ? doubt?.elsewhere?.other : field)?.onDone?.();
  }, [used]);
  // 再点一次 goes with its box, and the page takes the cursor: whoever comes back with Escape finds it here.
  useLayoutEffect(() => {
    if (waiting || state.at === 'stopped') button.current?.focus();
  }, [state.at]);
  if (!start) return <Field hint={hint} {...field} />;
  const use = (where: 'here' | 'there', text: string) => {
    (where === 'there' ? doubt?.elsewhere?.other : field)?.onText(text);
    forget();
    setUsed({ in: where });
  };
  const again = () => {
    setUsed({});
    start();
  };
  const waitingLook = {
    lead: 'point',
    placeholder: waitingHint,
    hint: field.text === '' ? '也可以直接打数字。' : `${waitingHint}，也可以直接打数字。`,
  } as const;
  return (
    <Field
      hint={hint}
      {...field}
      {...(waiting && waitingLook)}
      onText={(text) => {
        setUsed({});
        forget();
        field.onText(text);
      }}
    >
      <p class="field__hint" role="status">
        {state.at === 'cannot' && '这个网页上点不了，请照着填。'}
        {state.at === 'narrow' && '窗口太窄，点不到网页。拉宽了再点，或者照着填。'}
        {state.at === 'idle' && used.in === 'there' && doubt?.elsewhere?.told}
      </p>
      {state.at === 'picked' ? (
        <Picked
          {...state}
          into={into}
          now={field.text}
          doubt={doubt}
          onUse={use}
          onAgain={again}
          onNo={forget}
        />
      ) : (
        <button
          type="button"
          class={`btn btn--pick ${waiting ? 'btn--line btn--wide' : 'btn--quiet btn--edge'}`}
          ref={button}
          onClick={waiting ? forget : again}
          onKeyDown={(event) => {
            if (!waiting || !isDigit(event)) return;
            input()?.focus();
            input()?.select();
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
      )}
    </Field>
  );
}

const isDigit = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) =>
  /^\d$/.test(key) && !ctrlKey && !altKey && !metaKey;

/** Its label without what is said in brackets. */
const nameOf = ({ label }: { label: string }) => label.replace(/（.*）$/, '');
