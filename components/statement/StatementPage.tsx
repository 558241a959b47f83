import type { ComponentChildren } from 'preact';
import { formatDayOfYear } from '../../lib/dates/index.ts';
import type { Statement } from '../../lib/plan/index.ts';
import { statementWords } from '../../lib/plan/words.ts';
import { labels } from '../budget/form.ts';
import { DebtLine } from './DebtLine.tsx';
import { FigureLine, StatementFigure } from './StatementFigure.tsx';

/** Filled in by hand: the product asks for none of it. */
const who = ['姓名', '联系电话', '账号后四位'];

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
              <FigureLine key={at} name={income.name || `第 ${at + 1} 份收入`} of={income} />
            ))}
          <FigureLine name="收入合计" of={page.income} main />
        </Column>
        <Column title="每月要付">
          {page.essentials.map((line) => (
            <FigureLine key={line.id} name={labels[line.id]} of={line} />
          ))}
          {page.first.map((line) => (
            <FigureLine key={line.id} name={labels[line.id]} of={line} />
          ))}
          {page.otherDebts && <FigureLine name="没列出的债" of={page.otherDebts} />}
          <FigureLine name="付完这些，还剩" of={page.left} main />
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
          <FigureLine name="一共欠" of={page.owed} main />
          <FigureLine name="每月一共还" of={page.offered} main />
        </dl>
        <p>
          第一次还款：{formatDayOfYear(page.firstDate)}，以后每月同一天。
          {asksWaiver && (
            <>
              逾期费用 <StatementFigure of={page.waived} />
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
