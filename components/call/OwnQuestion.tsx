import { mainDebt } from '../../lib/casefile/index.ts';
import { billQuestion, reconcile } from '../../lib/debt/index.ts';
import { useView, type View } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';

/** What the user wanted to be reminded to ask about the bill. */
export function OwnQuestion() {
  const question = ownQuestionOf(useView());
  if (!question) return null;
  return (
    <p class="li">
      <Icon name="scale" small />
      <span>别忘了问：{question}</span>
    </p>
  );
}

/** The question about the bill; undefined where none is wanted, or the figures agree. */
export function ownQuestionOf({ file, today }: View): string | undefined {
  const debt = mainDebt(file.value);
  const found = debt?.askBill ? reconcile(debt, today.value) : undefined;
  return found && billQuestion(found);
}
