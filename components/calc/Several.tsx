import { useMemo } from 'preact/hooks';
import { addMonths } from '../../lib/dates/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import { type SeveralInput, waysOfSeveral } from '../../lib/plan/index.ts';
import { severalWords } from '../../lib/plan/words.ts';
import { useView } from '../shell/view.ts';
import { Field } from '../ui/Field.tsx';
import { Seg } from '../ui/Seg.tsx';
import { AgreedFirst, Beyond } from './AgreedFirst.tsx';
import { firstlyWords } from './agreedFirstWords.ts';
import { Beside } from './Beside.tsx';
import { type CalcForm, useCalcForm } from './form.ts';
import { OwnDebts, OwnMonthly, ownDebts } from './ownDebts.tsx';
import { dayFrom, sumAbove0 } from './read.ts';
import { Says, Waiting } from './result.tsx';
import { whoseNames } from './source.tsx';
import { TypedDebtFields, useTypedDebts } from './typedDebts.tsx';
import { WaysCard } from './Ways.tsx';

/** Followed so far on a screen that is worked out anew with every key: ten years, and five of very many debts. */
const mostMonths = (debts: readonly Debt[]) => (debts.length > 8 ? 60 : 120);

const paidOff = '这几笔都还清了。';

type Name = 'whose' | 'monthly' | 'firstDate' | 'way';

/** 几笔债先还哪笔: who gets how much each month, when each is paid off, what it costs, and which way is cheaper. */
export function Several() {
  const view = useView();
  const today = view.today.value;
  const { debts, budget } = view.file.value;
  const listed = Object.keys(debts).length > 0;
  const form = useCalcForm<Name>('severalPlan', {
    whose: 'own',
    monthly: '',
    firstDate: addMonths(today, 1),
    way: '',
  });
  const typed = useTypedDebts(today);
  const own = listed && form.text('whose') !== 'typed';
  const { given, kept, agreed } = own
    ? ownDebts(view.file.value)
    : { given: typed.debts, kept: [], agreed: [] };
  const monthly = form.entry('monthly', sumAbove0);
  const firstDate = form.entry('firstDate', dayFrom(today));
  const nothing = own && given.length === 0;
  const fixed = agreed.flatMap(({ open }) => open);
  const input =
    given.length > 0 && monthly.value && firstDate.value
      ? {
          debts: given,
          fixed,
          monthly: monthly.value,
          firstDate: firstDate.value,
          today,
          most: mostMonths(given),
        }
      : undefined;
  return (
    <>
      {listed && (
        <Seg
          label="算哪几笔"
          of={whoseNames}
          value={own ? 'own' : 'typed'}
          onPick={(whose) => form.type('whose', whose)}
        />
      )}
      {own ? <OwnDebts given={given} kept={kept} /> : <TypedDebtFields typed={typed} />}
      {agreed.length > 0 && <AgreedFirst of={agreed} />}
      {!nothing && (
        <div>
          <Field line label="每月一共付" kind="money" unit="元" {...monthly.field} />
          <Field line label="第一次哪天付" kind="date" lies="ahead" {...firstDate.field} />
          {budget.figures && own && <OwnMonthly form={form} budget={budget} />}
        </div>
      )}
      {nothing ? (
        <p class="card">{agreed.length + kept.length > 0 ? '没有别的要分，照上面的还。' : paidOff}</p>
      ) : input ? (
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

function Outcome({ input, form }: { input: SeveralInput; form: CalcForm<Name> }) {
  // The offer beneath is typed with the same debts standing: they are not worked out anew for it.
  const ways = useMemo(() => waysOfSeveral(input), [JSON.stringify(input)]);
  if ('problem' in ways) return <p class="card">{paidOff}</p>;
  const first = input.debts.some(({ priority }) => priority);
  const { shares, oneFirst, contracts, agree } = severalWords;
  const plain = (text: string) => ({ text, sources: [] });
  return (
    <>
      <Beyond input={input} />
      <WaysCard
        ways={ways}
        debts={input.debts}
        years={(input.most ?? 0) / 12}
        firstly={firstlyWords(input)}
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
