import { mainDebt } from '../../lib/casefile/index.ts';
import { billQuestion, reconcile } from '../../lib/debt/index.ts';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';

/** What the user wanted to be reminded to ask about the bill. */
export function OwnQuestion() {
  const { file, today } = useView();
  const debt = mainDebt(file.value);
  const found = debt?.askBill ? reconcile(debt, today.value) : undefined;
  const question = found && billQuestion(found);
  if (!question) return null;
  return (
    <p class="li">
      <Icon name="scale" small />
      <span>别忘了问：{question}</span>
    </p>
  );
}
