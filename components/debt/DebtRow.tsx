import { formatDaySeenFrom } from '../../lib/dates/index.ts';
import { type Debt, guessNote, nameAmong, type Owed, owedOn } from '../../lib/debt/index.ts';
import { priorities } from '../../lib/debt/words.ts';
import { isKept } from '../checklist/agreedWords.ts';
import { LateChip } from '../checklist/TodayCard.tsx';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Deadline } from '../ui/Deadline.tsx';

export type DebtRowProps = {
  /** As it stands; undefined while it is begun. */
  debt: Debt | undefined;
  /** It is paid as agreed. */
  agreed: boolean;
  open: boolean;
  onCall: boolean;
  onToggle(): void;
};

/** A debt in the list: what it comes to, the next day, how it stands. Opens its form, and closes it. */
export function DebtRow({ debt, agreed, open, onCall, onToggle }: DebtRowProps) {
  const { file, today } = useView();
  const owed = debt && owedOn(debt, today.value);
  const guess = debt && owed?.late && guessNote(debt);
  return (
    <button type="button" class="debt" aria-expanded={open} onClick={onToggle}>
      <span class="debt__name">
        {debt ? nameAmong(file.value.debts, debt) : '没填完的一笔'}{' '}
        {open && owed && <LateChip {...owed} settled={agreed && isKept(owed, true)} />}
      </span>
      {owed && (
        <b>
          <Amount of={owed.total} />
        </b>
      )}
      {!open && owed && (
        <>
          <span class="debt__sub">
            {onCall && '这次谈这笔，'}
            {agreed && '照谈成的，'}
            {owed.late || owed.total === 0 ? (
              `还款日 ${formatDaySeenFrom(owed.dueDate, today.value)}`
            ) : (
              <>
                <Deadline date={owed.dueDate} />还 <Amount of={owed.dueNow} />
              </>
            )}
          </span>
          <span class={`debt__sub ${owed.late ? 'care' : ''}`}>{stateOf(owed)}</span>
        </>
      )}
      {!open && guess && <span class="debt__sub debt__why">{guess}</span>}
      {!open && debt?.priority && <span class="debt__sub debt__why">{priorities[debt.priority].why}</span>}
    </button>
  );
}

function stateOf({ late, total, daysLate, daysLeft }: Owed): string {
  if (total === 0) return '还清了';
  if (late) return `逾期 ${daysLate} 天`;
  return daysLeft === 0 ? '今天到期' : `还有 ${daysLeft} 天`;
}
