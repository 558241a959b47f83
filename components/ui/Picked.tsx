import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { formatYuan, readYuan } from '../../lib/money/index.ts';
import { shownBeside } from './beside.ts';
import type { Doubt } from './doubt.ts';
import { Icon } from './Icon.tsx';
import { Words } from './Words.tsx';

export type PickedProps = {
  text: string;
  beside: string;
  /** A line is drawn through it. */
  struck: boolean;
  asked: number;
  /** The field, and what stands in it. */
  into: string;
  now: string;
  doubt: Doubt | undefined;
  onUse(where: 'here' | 'there', text: string): void;
  onAgain(): void;
  onNo(): void;
};

/**
 * What was pointed at, until the user says what becomes of it. It takes the focus, but none of its buttons: the key that
 * took the figure may still be down.
 */
export function Picked({ text, beside, struck, asked, into, now, doubt, onUse, onAgain, onNo }: PickedProps) {
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => box.current?.focus(), [asked]);
  /** The buttons go: then the cursor belongs into the field. */
  const toInput = (act: () => void) => () => {
    const input = box.current?.closest('.field')?.querySelector('input');
    act();
    input?.focus();
  };
  const shown = shownBeside(beside);
  const elsewhere = doubt?.elsewhere;
  const why = elsewhere?.about(beside);
  const warning = doubt?.warn(beside, text);
  return (
    <fieldset
      class="picked"
      ref={box}
      tabIndex={-1}
      aria-label="从网页上点到的"
      aria-describedby={asked > 0 ? `${id} ${id}-told` : `${id}-told`}
    >
      {/* What takes the focus is told with what was picked, for whoever hears it. */}
      <div id={`${id}-told`}>
        <p>
          点到了{' '}
          <strong class="nb">
            <Words text={text} />
          </strong>
          {shown ? (
            <>
              ，旁边写着“
              <Words text={shown} />
              ”。
            </>
          ) : (
            '，旁边没有字。'
          )}
        </p>
        <Change into={into} now={now} next={text} />
        {why && elsewhere && <Change into={elsewhere.other.label} now={elsewhere.other.text} next={text} />}
        {why && <p>{why}</p>}
        {struck && <p class="care">网页上这里划掉了，像是原来的，不是现在的。再看一眼。</p>}
        {warning && <p class="care">{warning}</p>}
      </div>
      {asked > 0 && (
        <p class="field__error" id={id} role="alert">
          <Icon name="wrong" small />
          {why ? '先选：不含，含，还是不用。' : '先选：用这个，还是不用。'}
        </p>
      )}
      <div class="acts-row">
        <button
          type="button"
          class={why ? 'btn btn--line btn--wide' : 'btn btn--line'}
          onClick={toInput(() => onUse('here', text))}
        >
          {why && elsewhere ? elsewhere.here : '用这个'}
        </button>
        {why && elsewhere && (
          <button type="button" class="btn btn--line btn--wide" onClick={toInput(() => onUse('there', text))}>
            {elsewhere.there}
          </button>
        )}
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

/** What the field holds, where that would be another than before. */
function Change({ into, now, next }: { into: string; now: string; next: string }) {
  const read = readYuan(now);
  const before = 'fen' in read ? formatYuan(read.fen) : now.trim();
  if (before === '' || before === next) return null;
  return (
    <p>
      {into}：
      <s class="quiet">
        <Words text={before} />
      </s>{' '}
      <span class="sr">改成</span>
      <span aria-hidden="true">→ </span>
      <Words text={next} />
    </p>
  );
}
