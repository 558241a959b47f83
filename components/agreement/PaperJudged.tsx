import type { Agreement, Match, Terms } from '../../lib/agreement/index.ts';
import { sending } from '../../lib/agreement/words/forms.ts';
import { said } from '../../lib/agreement/words/rows.ts';
import { leftOut } from '../../lib/budget/words.ts';
import { countsOthers } from '../../lib/call/index.ts';
import { judge } from '../../lib/plan/index.ts';
import { fill } from '../../lib/text/index.ts';
import { againstOf, trialsIn } from '../plan/offerJudged.ts';
import { othersIn } from '../plan/others.ts';
import { Verdict } from '../plan/Verdict.tsx';
import { RateNote } from '../plan/VerdictWhy.tsx';
import { useView } from '../shell/view.ts';
import { offerOf } from './paperOffer.ts';
import type { Paper } from './usePaper.ts';

/**
 * Their figures as they stand on paper, judged like a counter-offer: against what was owed on the day of the call. That
 * they can be paid is no yes while the paper itself is still to be asked about.
 */
export function PaperJudged({ paper: { agreement, found, debt, owed, day } }: { paper: Paper }) {
  const view = useView();
  const against = againstOf(view, debt, owed, day);
  const judged = judge(offerOf(termsOf(agreement, found), owed), against);
  const others = othersIn(view, { debt: debt?.id });
  const countFirst = others.open && countsOthers(judged) ? leftOut.offer : undefined;
  return (
    <section class="stack-s" data-judged tabIndex={-1}>
      <h2 class="h2">{fill(sending.judged, { form: said[agreement.form] })}</h2>
      <Verdict
        judged={judged}
        against={against}
        trials={trialsIn(view, judged, debt)}
        others={judged.missing.length === 0 ? others.words : undefined}
        leavesOut={others.open}
        askFirst={found?.settled ? countFirst : sending.askFirst}
      />
      <RateNote judged={judged} />
    </section>
  );
}

/** With the fee that the other figures leave no room for, where none is written; not where interest is said to go on. */
function termsOf({ terms, promises, doubts }: Agreement, found: Match | undefined): Terms {
  const implied = found?.items.find(({ id }) => id === 'fee')?.paper;
  const mayCost = promises.feesStop?.says === false || doubts.some(({ kind }) => kind === 'charge');
  const isOpen = terms.fee === undefined && !mayCost;
  return isOpen && implied && 'fen' in implied ? { ...terms, fee: implied.fen } : terms;
}
