import { notCounted } from '../../lib/casefile/index.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { useView } from '../shell/view.ts';
import { Note } from '../ui/Note.tsx';
import { Words } from '../ui/Words.tsx';
import { sayAgreed } from './agreedWords.ts';

/** Beside the limit: what was agreed about another debt and is not in it yet, and the way to the budget. */
export function NotCounted({ from }: { from: 'plan' | 'prepare' }) {
  const view = useView();
  const found = notCounted(view.file.value);
  if (!found) return null;
  const { by, typed } = found;
  const byHand = typed === undefined;
  const title = byHand
    ? `底线是你自己填的，减过 ${formatYuan(by)} 吗？`
    : `底线${typed > 0 ? '至少' : ''}还要减去 ${formatYuan(by)}`;
  const text = byHand
    ? '没减就改低，减过就不用改。'
    : `“别的债，每月要还”里填的是 ${formatYuan(typed)}。算进去，加起来才还得起。`;
  return (
    <Note {...(!byHand && { tone: 'care' })} icon="info" title={<Words text={title} />}>
      <Words text={`${sayAgreed(found)}。${text}`} />
      <button
        type="button"
        class="btn btn--quiet btn--edge"
        onClick={() => {
          view.place.value = { at: 'limit', from, field: 'otherDebts' };
        }}
      >
        去改底线
      </button>
    </Note>
  );
}
