import { agreementsOf } from '../../lib/casefile/index.ts';
import { useView } from '../shell/view.ts';
import { Note } from '../ui/Note.tsx';

/** The figures of a debt that is paid as agreed know nothing of what comes if it is not. */
export function AgreedNote({ debt: { id } }: { debt: { id: string } }) {
  const agreed = agreementsOf(useView().file.value).some(({ debt }) => debt?.id === id);
  if (!agreed) return null;
  return (
    <Note tone="care" icon="hand" title="这笔谈成过，这里照谈成的还剩多少算">
      放着不管，对方可能会取消方案，照原来的账单要，费用也照收。
    </Note>
  );
}
