import { type Agreement, aroundOnce, type Match } from '../../lib/agreement/index.ts';
import { columns, said } from '../../lib/agreement/words/rows.ts';
import { why } from '../../lib/agreement/words/why.ts';
import { nameAmong } from '../../lib/debt/index.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { fill } from '../../lib/text/index.ts';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { Words } from '../ui/Words.tsx';
import { DayNotes } from './DayNotes.tsx';
import { Doubts } from './Doubts.tsx';
import { hasTable, isTheirs } from './kinds.ts';
import { MatchTable } from './MatchTable.tsx';
import { NoPlan } from './NoPlan.tsx';
import type { Paper } from './usePaper.ts';
import { paperVerdict } from './verdict.ts';
import { InWriting, ToScam } from './WhatNext.tsx';
import { PayTo, Unsigned } from './WhereToPay.tsx';

/** What the comparison comes to, with its table, and why. */
export function PaperVerdict({ paper }: { paper: Paper }) {
  const { found, agreement } = paper;
  if (!found) return null;
  const { kind, words, small, tone, icon } = paperVerdict(agreement, found, paper.vouched.cleared);
  return (
    <section class={`verdict ${tone}`}>
      <h2 class="verdict__head">
        <Icon name={icon} />
        {words}
        {small && <small class="nb">{small}</small>}
      </h2>
      {hasTable(kind) && (
        <section class="verdict__table" aria-label={columns.table}>
          <MatchTable paper={paper} />
        </section>
      )}
      <div class="vwhy">
        {kind === 'otherLoan' && <OtherLoan paper={paper} />}
        <NoPlan kind={kind} paper={paper} />
        {kind === 'payTo' && <PayTo debt={paper.debt} />}
        {kind === 'nothing' && <p>{(found.once ? aroundOnce : why).nothing}</p>}
        {hasTable(kind) && found.more && <More of={found.more} />}
        {hasTable(kind) && agreement.doubts.length > 0 && <Doubts of={agreement} />}
        {hasTable(kind) && <DayNotes of={found} form={agreement.form} />}
        {kind === 'settled' && <p>{paper.offered ? why.asOffered : payingOf(found, agreement)}</p>}
        {!found.fromLender && isTheirs(kind) && <Unsigned debt={paper.debt} agreement={agreement} />}
      </div>
      {(kind === 'own' || kind === 'demand') && <InWriting paper={paper} why={why[kind]} />}
      {kind === 'scam' && <ToScam text={paper.text} />}
    </section>
  );
}

/** Settled, and yet something may be left to ask before the first payment. */
function payingOf({ notMentioned, once }: Match, { form }: Agreement): string {
  const slots = { form: said[form], n: String(notMentioned) };
  return fill(notMentioned > 0 ? (once ? aroundOnce : why).gapsLeft : why.asWritten, slots);
}

/** Which of the debts it seems to be about. What differs from another's call is nothing to put right. */
function OtherLoan({ paper: { found, debt } }: { paper: Paper }) {
  const { debts } = useView().file.value;
  const others = (found?.others ?? []).flatMap((id) => debts[id] ?? []);
  const other = others.map((one) => nameAmong(debts, one)).join('、');
  const own = debt ? nameAmong(debts, debt) : '';
  const words = other
    ? fill(why.otherLoan, { other, own })
    : fill(why.otherLender, { other: found?.otherLender ?? '', own });
  return (
    <>
      <p>{words}</p>
      <p>{why.otherLoanNext}</p>
    </>
  );
}

function More({ of: { each, parts, total } }: { of: NonNullable<Match['more']> }) {
  const slots = { each: formatYuan(each), parts: String(parts), total: formatYuan(total) };
  return (
    <p>
      <Words text={fill(why.more, slots)} />
    </p>
  );
}
