import { ownLimit } from '../../lib/budget/words.ts';
import { agreedElsewhere, otherDebts } from '../../lib/casefile/index.ts';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import { Icon } from '../ui/Icon.tsx';
import { Note } from '../ui/Note.tsx';
import { Words } from '../ui/Words.tsx';
import { sayAgreed } from './agreedWords.ts';
import { BudgetFrame } from './BudgetFrame.tsx';
import { LimitFields, limitTexts, readLimit } from './LimitFields.tsx';

/** The limit by hand: two figures, for who has no time to work them out. */
export function LimitForm({ onTurn }: { onTurn(): void }) {
  const view = useView();
  const draft = useDraft('limit', limitTexts(view.file.value.budget.limit));
  const { limit, problems } = readLimit({ monthly: draft.text('monthly'), atOnce: draft.text('atOnce') });
  const elsewhere = agreedElsewhere(view.file.value);
  const save = () => {
    if (!limit) return;
    view.send({ type: 'limitSet', limit });
    draft.drop();
  };
  const finish = () => {
    draft.touch('monthly', 'atOnce');
    save();
    return limit !== undefined;
  };
  return (
    <BudgetFrame onFinish={finish}>
      <section class="stack-s">
        <div class="card__head">
          <h2 class="card__title">底线</h2>
          <span class="chip">
            <Icon name="own" small />
            只给自己看
          </span>
        </div>
        <p class="lead">{ownLimit.how}</p>
        {elsewhere && (
          <p>
            <Words text={`${sayAgreed(elsewhere)}，先减掉，再填。`} />
          </p>
        )}
        {otherDebts(view.file.value, view.today.value).length > 0 && <p>{ownLimit.others}</p>}
        <LimitFields draft={draft} problems={problems} onDone={save} />
      </section>
      <Note icon="hand">{ownLimit.why}</Note>
      <button type="button" class="btn btn--line btn--wide" onClick={onTurn}>
        按收支算一算
      </button>
    </BudgetFrame>
  );
}
