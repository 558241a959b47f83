import type { ComponentChildren } from 'preact';
import { formatDayOfYear } from '../../lib/dates/index.ts';
import type { Figure, Statement, StatementDebt, StatementStep } from '../../lib/plan/index.ts';
import { statementWords } from '../../lib/plan/words.ts';
import { labels } from '../budget/form.ts';
import { Amount } from '../ui/Amount.tsx';

/** Filled in by hand: the product asks for none of it. */
const who = ['姓名', '联系电话', '账号后四位'];

/** Steps that a row holds; a debt paid in more of them says how it goes on. */
const MOST_STEPS = 2;

/** The page as it is printed. */
export function StatementPage({ of: page }: { of: Statement }) {
  const { title, declaration, feesStop, waived, bill, reply } = statementWords;
  const differs = [...page.priority, ...page.others].some(({ billSays }) => billSays !== undefined);
  const asksWaiver = page.waived.amount > 0;
  return (
    <article class="paper">
      <h2 class="paper__title">{title}</h2>
      <p class="paper__who">
        {who.map((what) => (
          <span key={what}>{what}</span>
        ))}
      </p>
      <p class="paper__on">
        按 {formatDayOfYear(page.on)}的情况。{declaration}
      </p>
      <div class="paper__means">
        <Column title="每月收入">
          {page.incomes.length > 1 &&
            page.incomes.map((income, at) => (
              <Line key={at} name={income.name || `第 ${at + 1} 份收入`} of={income} />
            ))}
          <Line name="收入合计" of={page.income} main />
        </Column>
        <Column title="每月要付">
          {page.essentials.map((line) => (
            <Line key={line.id} name={labels[line.id]} of={line} />
          ))}
          {page.first.map((line) => (
            <Line key={line.id} name={labels[line.id]} of={line} />
          ))}
          {page.otherDebts && <Line name="没列出的债" of={page.otherDebts} />}
          <Line name="付完这些，还剩" of={page.left} main />
        </Column>
      </div>
      <section>
        <h3>欠款，和每月的方案</h3>
        <div class="paper__debts">
          {page.priority.length > 0 && <p class="paper__group">先付的</p>}
          {page.priority.map((debt) => (
            <DebtLine key={debt.id} debt={debt} />
          ))}
          {page.priority.length > 0 && page.others.length > 0 && (
            <p class="paper__group">其余的，按欠款多少分</p>
          )}
          {page.others.map((debt) => (
            <DebtLine key={debt.id} debt={debt} />
          ))}
        </div>
        <dl class="paper__sums">
          <Line name="一共欠" of={page.owed} main />
          <Line name="每月一共还" of={page.offered} main />
        </dl>
        <p>
          第一次还款：{formatDayOfYear(page.firstDate)}，以后每月同一天。
          {asksWaiver && (
            <>
              逾期费用 <Marked of={page.waived} />
              ，申请减免。
            </>
          )}
        </p>
      </section>
      <p class="paper__notes">
        {asksWaiver ? waived : feesStop}
        {differs && bill}
        {reply}
      </p>
      <p class="paper__sign">
        <span>本人签名</span>
        <span>日期</span>
      </p>
    </article>
  );
}

function Column({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>{children}</dl>
    </section>
  );
}

function Line({ name, of, main = false }: { name: string; of: Figure; main?: boolean }) {
  return (
    <div class={main ? 'is-main' : undefined}>
      <dt>{name}</dt>
      <dd>
        <Marked of={of} />
      </dd>
    </div>
  );
}

/** A figure, and whether it is the user's word or worked out. */
function Marked({ of: { amount, from } }: { of: Figure }) {
  return (
    <span class="nb">
      <Amount of={amount} /> <i class={`paper__mark is-${from}`}>{statementWords[from]}</i>
    </span>
  );
}

function DebtLine({ debt }: { debt: StatementDebt }) {
  const { name, owed, billSays, daysLate, waived } = debt;
  return (
    <div class="paper__debt">
      <b>{name}</b>
      <span class="paper__owed">
        <span>
          欠 <Marked of={owed} />
        </span>
        {billSays && (
          <span>
            账单写 <Marked of={billSays} />
          </span>
        )}
      </span>
      <span>
        {daysLate > 0 ? `逾期 ${daysLate} 天` : '没逾期'}
        {waived.amount > 0 && (
          <>
            ，费用 <Marked of={waived} />
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
