import { useId } from 'preact/hooks';
import { formatDayOfYear } from '../../lib/dates/index.ts';
import { nameAmong, owedOn } from '../../lib/debt/index.ts';
import { making } from '../../lib/intake/words.ts';
import { useView } from '../shell/view.ts';
import { Pick } from '../ui/Pick.tsx';
import { twin } from './askWords.ts';
import { Asked } from './Choice.tsx';
import type { FoundProps } from './Found.tsx';
import { whyOther } from './otherBill.ts';
import { typedIn } from './typed.ts';

/** Which debt it becomes. Of another bill than the stored one nothing is chosen before the user has. */
export function Targets({ intake, missing }: FoundProps) {
  const { targets, stored, hasTwin, ofOther, asksTarget, chooseTarget, freshComplete } = intake;
  const group = useId();
  const view = useView();
  const today = view.today.value;
  const begun = Object.keys(typedIn(view, 'debt')).length > 0;
  const isMissing = missing === 'target';
  const about = [ofOther && `${group}-why`, isMissing && `${group}-asked`].filter(Boolean).join(' ');
  return (
    <fieldset data-asked="target" aria-describedby={about || undefined}>
      <legend class="field__label">{making.target}</legend>
      {ofOther && (
        <p class="small care found__why" id={`${group}-why`}>
          {whyOther(ofOther.debt, ofOther.due, today)}
        </p>
      )}
      {targets.map((debt) => (
        <Pick
          key={debt.id}
          name={group}
          on={stored?.id === debt.id}
          title={`改${nameAmong(view.file.value.debts, debt)}这笔`}
          hint={`还款日 ${formatDayOfYear(owedOn(debt, today).dueDate)}`}
          onPick={() => chooseTarget(debt.id)}
        />
      ))}
      <Pick
        name={group}
        on={!stored && !asksTarget}
        title={begun && !freshComplete ? `${making.fresh}（${making.begun}）` : making.fresh}
        onPick={() => chooseTarget('new')}
      />
      <div role="status">{hasTwin && <p class="small care found__twin">{twin}</p>}</div>
      {isMissing && <Asked id={`${group}-asked`} as="target" />}
    </fieldset>
  );
}
