import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { finding } from '../../lib/budget/words.ts';
import {
  agreedElsewhere,
  knownMonthly,
  mainDebt,
  type OtherDebt,
  otherDebts,
} from '../../lib/casefile/index.ts';
import { nameOf } from '../../lib/debt/index.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { useView } from '../shell/view.ts';
import { Undone } from '../ui/Undone.tsx';
import { Words } from '../ui/Words.tsx';
import { focusSoon } from '../ui/wrong.ts';
import { sayAgreed, sayOther } from './agreedWords.ts';
import { lacks, offered } from './form.ts';
import type { useBudget } from './useBudget.ts';

export type OtherDebtsProps = {
  form: ReturnType<typeof useBudget>;
  /** The field, with what is said below it. */
  children(hint: ComponentChildren): ComponentChildren;
};

/**
 * What others take each month, and beneath it which they are; while the field holds less than is known of them, by their
 * agreements and contracts, one press puts that in.
 */
export function OtherDebts({ form: { draft, change }, children }: OtherDebtsProps) {
  const view = useView();
  const file = view.file.value;
  const group = useRef<HTMLDivElement>(null);
  const [before, setBefore] = useState<string>();
  useShown(group);
  const elsewhere = agreedElsewhere(file);
  const text = draft.text('otherDebts');
  const main = mainDebt(file);
  const lacking = elsewhere && lacks(text, elsewhere.monthly);
  const sum = knownMonthly(file, view.today.value);
  const known = formatYuan(sum);
  const others = otherDebts(file, view.today.value);
  const toPut = offered(text, sum, others.length);
  const put = (next: string, undo: string | undefined, focus: string) => {
    change({ otherDebts: next });
    setBefore(undo);
    focusSoon(group, focus);
  };
  return (
    <div class="stack-s" ref={group}>
      {children(
        lacking && main ? (
          <Words
            text={`${sayAgreed(elsewhere)}，要算在里面。要谈的${nameOf(main)}不算。${lacking === 'some' ? '还有别的债，加起来填。' : ''}`}
          />
        ) : (
          finding.otherDebts
        ),
      )}
      <Others debts={others} />
      {toPut && (
        <button
          type="button"
          class="btn btn--line btn--wide"
          onClick={() => put(known, text, '[data-undone]')}
        >
          <Words
            text={toPut === 'none' ? finding.noneMonthly : `${toPut === 'some' ? '改成' : '填'} ${known}`}
          />
        </button>
      )}
      {before !== undefined && text === known && (
        <Undone onUndo={() => put(before, undefined, 'input')}>
          <Words text={sum === 0 ? finding.wholeBillsLeft : `每月 ${known}，算进去了。`} />
        </Undone>
      )}
    </div>
  );
}

/** The others about which nothing is agreed: what is to be paid of each, and when. A whole bill is no sum for each month. */
function Others({ debts }: { debts: readonly OtherDebt[] }) {
  const { file, today } = useView();
  if (debts.length === 0) return null;
  return (
    <div class="small quiet">
      <ul class="bullets">
        {debts.map((one) => (
          <li key={one.debt.id}>
            <Words text={sayOther(one, file.value.debts, today.value)} />
          </li>
        ))}
      </ul>
      {debts.some(({ monthly }) => monthly === undefined) && <p>{finding.wholeBill}</p>}
    </div>
  );
}

/** Whoever was sent here for this field finds it in the middle of the screen. */
function useShown(group: { readonly current: HTMLElement | null }) {
  const { place } = useView();
  useLayoutEffect(() => {
    if (place.value.at !== 'limit' || !place.value.field) return;
    group.current?.scrollIntoView({ block: 'center' });
    group.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);
}
