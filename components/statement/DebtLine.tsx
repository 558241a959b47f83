import { formatDayOfYear } from '../../lib/dates/index.ts';
import type { StatementDebt, StatementStep } from '../../lib/plan/index.ts';
import { statementWords } from '../../lib/plan/words.ts';
import { Amount } from '../ui/Amount.tsx';
import { StatementFigure } from './StatementFigure.tsx';

/** Steps that a row holds; a debt paid in more of them says how it goes on. */
const MOST_STEPS = 2;

export function DebtLine({ debt }: { debt: StatementDebt }) {
  const { name, owed, billSays, daysLate, waived } = debt;
  return (
    <div class="paper__debt">
      <b>{name}</b>
      <span class="paper__owed">
        <span>
          欠 <StatementFigure of={owed} />
        </span>
        {billSays && (
          <span>
            账单写 <StatementFigure of={billSays} />
          </span>
        )}
      </span>
      <span>
        {daysLate > 0 ? `逾期 ${daysLate} 天` : '没逾期'}
        {waived.amount > 0 && (
          <>
            ，费用 <StatementFigure of={waived} />
          </>
        )}
      </span>
      <span class="paper__offer">
        <OfferWords debt={debt} />
      </span>
    </div>
  );
}

function OfferWords({ debt: { byBudget, offer, ends } }: { debt: StatementDebt }) {
  if (byBudget) return <>每月照付，已经算在上面</>;
  if (offer.length === 0) return <>先付的付完以后，再提方案</>;
  const shown = offer.length > MOST_STEPS + 1 ? offer.slice(0, MOST_STEPS) : offer;
  return (
    <>
      {shown.map((step, at) => (
        <span key={step.from}>
          {at > 0 && '；'}
          <StepWords step={step} />
        </span>
      ))}{' '}
      <i class="paper__mark">{statementWords.computed}</i>
      {shown.length < offer.length && '；以后按同样的办法分'}
      {ends ? `，${formatDayOfYear(ends)}还清` : '，50 年里还不完'}
    </>
  );
}

function StepWords({ step: { from, amount, times } }: { step: StatementStep }) {
  if (times === 1)
    return (
      <>
        {formatDayOfYear(from)} <Amount of={amount} />
      </>
    );
  return (
    <>
      {formatDayOfYear(from)}起每月 <Amount of={amount} />，{times} 次
    </>
  );
}
