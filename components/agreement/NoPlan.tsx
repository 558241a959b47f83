import { why } from '../../lib/agreement/words/why.ts';
import type { PaperOf } from '../../lib/court/index.ts';
import { papers } from '../../lib/court/words.ts';
import { lenderWords } from '../../lib/debt/index.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { fill } from '../../lib/text/index.ts';
import { useView } from '../shell/view.ts';
import { AnySource } from '../ui/AnySource.tsx';
import { Icon } from '../ui/Icon.tsx';
import { paperHelp } from '../ui/paperHelp.ts';
import { Words } from '../ui/Words.tsx';
import type { Paper } from './usePaper.ts';
import type { PaperVerdict } from './verdict.ts';

type NoPlanProps = { kind: PaperVerdict['kind']; paper: Paper };

/** What a paper is that holds no plan to compare, and what to do with it; nothing for any other. */
export function NoPlan({ kind, paper }: NoPlanProps) {
  if (kind === 'court')
    return <OfOffice of={paper.agreement.noPlan === 'arbitration' ? 'arbitration' : 'court'} />;
  if (kind === 'english' || kind === 'notice') return <p>{why[kind]}</p>;
  if (kind !== 'paidOff' && kind !== 'certificate' && kind !== 'refused' && kind !== 'gone') return null;
  const { line, place } = lenderWords(paper.debt);
  return (
    <p>
      <Words text={fill(why[kind], { line, place, deal: dealOf(paper) })} />
    </p>
  );
}

/** What the call agreed to pay. */
function dealOf({ recorded }: Paper): string {
  const total = recorded?.terms.total;
  return total === undefined ? why.dealUnknown : fill(why.deal, { total: formatYuan(total) });
}

/** Of a court, or of who arbitrates: where the help for that is. */
function OfOffice({ of }: { of: PaperOf }) {
  const view = useView();
  const { text, sources } = papers[of];
  return (
    <div class="stack-s">
      <AnySource of={sources}>{text}</AnySource>
      <button
        type="button"
        class="btn btn--line btn--wide"
        onClick={() => {
          view.place.value = paperHelp[of].place;
        }}
      >
        {paperHelp[of].title}
        <Icon name="next" small />
      </button>
    </div>
  );
}
