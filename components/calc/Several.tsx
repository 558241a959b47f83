import { useMemo } from 'preact/hooks';
import { type Budget, type Figures, isByHand } from '../../lib/budget/index.ts';
import { agreementsOf, type CaseFile, unpaid } from '../../lib/casefile/index.ts';
import { addMonths } from '../../lib/dates/index.ts';
import { type Debt, inOrder, nameAmong } from '../../lib/debt/index.ts';
import { type Fen, fen, formatYuan, sum } from '../../lib/money/index.ts';
import { isKeptFor, type SeveralInput, waysOfSeveral } from '../../lib/plan/index.ts';
import { severalWords } from '../../lib/plan/words.ts';
import { useView } from '../shell/view.ts';
import { Field } from '../ui/Field.tsx';
import { Seg } from '../ui/Seg.tsx';
import { Words } from '../ui/Words.tsx';
import { Beside } from './Beside.tsx';
import { type CalcForm, useCalcForm } from './form.ts';
import { dayFrom, sumAbove0 } from './read.ts';
import { Says, Waiting } from './result.tsx';
import { whoseNames } from './source.tsx';
import { TypedDebtFields, useTypedDebts } from './typedDebts.tsx';
import { WaysCard } from './Ways.tsx';

/** Followed so far on a screen that is worked out anew with every key: ten years, and five of very many debts. */
const mostMonths = (debts: readonly Debt[]) => (debts.length > 8 ? 60 : 120);

type Name = 'whose' | 'monthly' | 'firstDate' | 'way';

/** 几笔债先还哪笔: who gets how much each month, when each is paid off, what it costs, and which way is cheaper. */
export function Several() {
  const view = useView();
  const today = view.today.value;
  const { debts, budget } = view.file.value;
  const listed = inOrder(debts);
  const form = useCalcForm<Name>('severalPlan', {
    whose: 'own',
    monthly: '',
    firstDate: addMonths(today, 1),
    way: '',
  });
  const typed = useTypedDebts(today);
  const own = listed.length > 0 && form.text('whose') !== 'typed';
  const agreed = own ? agreedParts(view.file.value) : [];
  const open = listed.filter(({ id }) => !agreed.some(({ debt }) => debt.id === id));
  const { given, kept } = own ? withoutKept(open, budget.figures) : { given: typed.debts, kept: [] };
  const monthly = form.entry('monthly', sumAbove0);
  const firstDate = form.entry('firstDate', dayFrom(today));
  const input =
    given.length > 0 && monthly.value && firstDate.value
      ? { debts: given, monthly: monthly.value, firstDate: firstDate.value, today, most: mostMonths(given) }
      : undefined;
  return (
    <>
      {listed.length > 0 && (
        <Seg
          label="算哪几笔"
          of={whoseNames}
          value={own ? 'own' : 'typed'}
          onPick={(whose) => form.type('whose', whose)}
        />
      )}
      {own ? <OwnDebts given={given} kept={kept} agreed={agreed} /> : <TypedDebtFields typed={typed} />}
      <div>
        <Field line label="每月一共付" kind="money" unit="元" {...monthly.field} />
        <Field line label="第一次哪天付" kind="date" lies="ahead" {...firstDate.field} />
        {budget.figures && own && (
          <OwnMonthly form={form} budget={budget} agreed={sum(agreed.map(({ next }) => next))} />
        )}
      </div>
      {input ? (
        <Outcome input={input} form={form} />
      ) : (
        <Waiting
          needs={{
            欠多少和费率: given.length > 0 || undefined,
            每月一共付: monthly.value,
            第一次哪天付: firstDate.value,
          }}
        />
      )}
    </>
  );
}

/** Debts whose part the budget keeps each month take nothing of the sum that is divided here. */
function withoutKept(debts: readonly Debt[], figures: Figures | undefined) {
  const isKept = (debt: Debt) => figures !== undefined && isKeptFor(debt, figures);
  return { given: debts.filter((debt) => !isKept(debt)), kept: debts.filter(isKept) };
}

type Agreed = { debt: Debt; next: Fen };

/** What is paid as agreed is not divided anew: the next payment of each, where there is one. */
function agreedParts(file: CaseFile): Agreed[] {
  return agreementsOf(file).flatMap(({ debt, all }) =>
    debt ? [{ debt, next: unpaid(all)[0]?.amount ?? fen(0) }] : [],
  );
}

type OwnDebtsProps = { given: readonly Debt[]; kept: readonly Debt[]; agreed: readonly Agreed[] };

function OwnDebts({ given, kept, agreed }: OwnDebtsProps) {
  const { debts } = useView().file.value;
  const nameOf = (debt: Debt) => nameAmong(debts, debt);
  const toPay = agreed.filter(({ next }) => next > 0);
  return (
    <p class="small quiet">
      {toPay.length > 0 && (
        <Words
          text={`谈成的照谈成的还，不算在内：${toPay.map(({ debt, next }) => `${nameOf(debt)}，下一期 ${formatYuan(next)} 元`).join('；')}。`}
        />
      )}
      {given.length > 0 && `${given.length} 笔：${given.map(nameOf).join('、')}。`}
      {kept.length > 0 && `每月已经在收支表里付的，不算在内：${kept.map(nameOf).join('、')}。`}
    </p>
  );
}

type OwnMonthlyProps = { form: CalcForm<Name>; budget: Budget; agreed: Fen };

/** What the budget leaves for all of them: what is safe for the one, and what the others take now. */
function OwnMonthly({ form, budget, agreed }: OwnMonthlyProps) {
  const monthly = budget.limit?.monthly ?? 0;
  const otherDebts = budget.figures?.otherDebts ?? fen(0);
  const all = fen(monthly + otherDebts - agreed);
  if (all <= 0 || form.text('monthly') === formatYuan(all)) return null;
  return (
    <>
      <p class="field__hint">
        <Words
          text={`${isByHand(budget) ? '你的底线是每月' : '收支表里，稳妥能还'} ${formatYuan(fen(monthly))} 元，别的债每月 ${formatYuan(otherDebts)} 元。两个数加起来，${agreed > 0 ? `减去谈成的 ${formatYuan(agreed)} 元，` : ''}是这几笔一共能付的。`}
        />
      </p>
      <button
        type="button"
        class="btn btn--quiet btn--edge"
        onClick={() => form.type('monthly', formatYuan(all))}
      >
        填进去
      </button>
    </>
  );
}

function Outcome({ input, form }: { input: SeveralInput; form: CalcForm<Name> }) {
  // The offer beneath is typed with the same debts standing: they are not worked out anew for it.
  const ways = useMemo(() => waysOfSeveral(input), [JSON.stringify(input)]);
  if ('problem' in ways) return <p class="card">这几笔都还清了。</p>;
  const first = input.debts.some(({ priority }) => priority);
  const { shares, oneFirst, contracts, agree } = severalWords;
  const plain = (text: string) => ({ text, sources: [] });
  return (
    <>
      <WaysCard
        ways={ways}
        debts={input.debts}
        years={(input.most ?? 0) / 12}
        way={form.text('way')}
        onWay={(way) => form.type('way', way)}
      />
      <Says
        of={[...(first ? [severalWords.first] : []), shares, oneFirst, `${contracts}${agree}`].map(plain)}
      />
      {input.debts.length > 1 && <Beside input={input} />}
    </>
  );
}
