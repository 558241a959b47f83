import { billQuestion, type Debt, guessNote, MULTIPLE_QUESTION, reconcile } from '../../lib/debt/index.ts';
import { useView, type View } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';

/** What the user wanted to be reminded to ask about the bill, or has guessed of it. */
export function OwnQuestion({ debt }: { debt: Debt | undefined }) {
  const question = ownQuestionOf(useView(), debt);
  if (!question) return null;
  return (
    <p class="li">
      <Icon name="scale" small />
      <span>别忘了问：{question}</span>
    </p>
  );
}

/** The question about the bill; undefined where none is wanted or the figures agree, and nothing of it is guessed. */
export function ownQuestionOf({ today }: View, debt: Debt | undefined): string | undefined {
  const found = debt?.askBill ? reconcile(debt, today.value) : undefined;
  return (found && billQuestion(found)) ?? (debt && guessNote(debt) && MULTIPLE_QUESTION);
}
