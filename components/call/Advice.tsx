import { prepare } from '../../lib/call/index.ts';
import { formatDayOfYear } from '../../lib/dates/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import { useView } from '../shell/view.ts';
import { Note } from '../ui/Note.tsx';
import { adviceDraft } from './typed.ts';

/** What the legal advice line said about the three years, in sight before every call about this debt. */
export function Advice({ debt }: { debt: Debt }) {
  const view = useView();
  const { advice } = debt;
  if (!advice) return null;
  const change = () => {
    view.send({ type: 'draftTyped', field: `${adviceDraft(debt)}.words`, text: advice.words });
    view.send({ type: 'debtSet', debt: { ...debt, advice: undefined } });
  };
  return (
    <Note tone="care" icon="scale" title={`12348 的答复，${formatDayOfYear(advice.on)}`}>
      “{advice.words}”{prepare.expired.after}
      <button type="button" class="btn btn--quiet btn--edge" onClick={change}>
        改答复
      </button>
    </Note>
  );
}
