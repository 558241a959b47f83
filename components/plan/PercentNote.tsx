import type { Fen } from '../../lib/money/index.ts';
import type { Judgement } from '../../lib/plan/index.ts';
import { Amount } from '../ui/Amount.tsx';
import type { Draft } from '../ui/draft.ts';
import { isPercent, type OfferField, type ReadOffer } from './offerForm.ts';

export type PercentNoteProps = {
  draft: Draft<OfferField>;
  problems: ReadOffer['problems'];
  judged: Judgement;
  /** fen; 0: not known yet. */
  owed: Fen;
};

/** What was named as a share, in yuan: it is the yuan that is paid. Nothing where all was named in yuan. */
export function PercentNote({ draft, problems, judged: { terms }, owed }: PercentNoteProps) {
  const isShare = (name: OfferField) => isPercent(draft.text(name)) && !problems[name];
  const [down, fee] = [isShare('down'), isShare('fee') && terms.parts > 0];
  if (owed === 0 || !(down || fee)) return null;
  return (
    <p class="field__hint" role="status">
      {down && (
        <>
          首付 {draft.text('down').trim()}，就是 <Amount of={terms.down} /> 元
        </>
      )}
      {down && fee && '；'}
      {fee && (
        <>
          手续费 {draft.text('fee').trim()}，就是每期 <Amount of={terms.fee} /> 元
        </>
      )}
      <span class="nb">
        （按一共欠 <Amount of={owed} /> 元算）
      </span>
    </p>
  );
}
