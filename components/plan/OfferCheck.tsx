import { leftOut } from '../../lib/budget/words.ts';
import { debtNow } from '../../lib/casefile/index.ts';
import { owedOn } from '../../lib/debt/index.ts';
import { type DebtForm, formOf } from '../../lib/drafts.ts';
import { fen, formatYuan, readYuan } from '../../lib/money/index.ts';
import { ToolTop } from '../shell/Top.tsx';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import { AgreedNote } from './AgreedNote.tsx';
import { OfferFields } from './OfferFields.tsx';
import { useOfferJudged } from './offerJudged.ts';
import { othersIn } from './others.ts';
import { PercentNote } from './PercentNote.tsx';
import { Verdict } from './Verdict.tsx';
import { RateNote } from './VerdictWhy.tsx';

export type OfferCheckProps = { backTo?: string; onBack(): void };

/** 方案划算吗: what an offer costs by the year, whether it can be paid, and what is still to be asked. */
export function OfferCheck({ backTo = '弹窗', onBack }: OfferCheckProps) {
  const view = useView();
  const debt = debtNow(view.file.value);
  const stored = debt ? formatYuan(owedOn(debt, view.today.value).total) : '';
  // What was typed of one debt is not to stand in the fields of another.
  const form = (name: DebtForm) => formOf(view.file.value.drafts, name, debt?.id, true);
  const own = useDraft(form('offerOwed'), { owed: stored });
  const owed = readYuan(own.text('owed'));
  const known = 'fen' in owed && owed.fen > 0 ? owed.fen : undefined;
  const { draft, problems, judged, against, answerBy, trials } = useOfferJudged(
    form('offer'),
    debt,
    known ?? fen(0),
  );
  // What is paid once is of what is at hand; sums that do not add up are asked about first.
  const others = othersIn(view, { debt: debt?.id });
  const countFirst = others.open && judged.terms.parts > 0 && judged.apart === 0;
  return (
    <>
      <ToolTop title="方案划算吗" backTo={backTo} onBack={onBack} />
      <main class="body stack">
        <Field
          label="现在欠"
          unit="元"
          kind="money"
          line
          text={own.text('owed')}
          problem={'problem' in owed && owed.problem !== 'empty' ? owed.problem : undefined}
          onText={(text) => own.type('owed', text)}
        />
        {debt && <AgreedNote debt={debt} />}
        <OfferFields draft={draft} problems={problems} />
        <PercentNote draft={draft} problems={problems} judged={judged} owed={known ?? fen(0)} />
        {known ? (
          <>
            <Verdict
              judged={judged}
              against={against}
              answerBy={answerBy}
              trials={trials}
              others={judged.missing.length === 0 ? others.words : undefined}
              leavesOut={others.open}
              askFirst={countFirst ? leftOut.offer : undefined}
            />
            <RateNote judged={judged} />
          </>
        ) : (
          <p class="card quiet" role="status">
            先填现在欠多少。账单上有。
          </p>
        )}
      </main>
    </>
  );
}
