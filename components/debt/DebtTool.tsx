import { useRef } from 'preact/hooks';
import { mainDebt } from '../../lib/casefile/index.ts';
import { type Debt, owedOn } from '../../lib/debt/index.ts';
import { rateHints } from '../../lib/debt/words.ts';
import { LateChip } from '../checklist/Today.tsx';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import { Money } from '../ui/Money.tsx';
import { Saved } from '../ui/Saved.tsx';
import { focusFirstWrong } from '../ui/wrong.ts';
import { Accrual } from './Accrual.tsx';
import { BillCheck } from './BillCheck.tsx';
import { type DebtField, readDebt, textsOf } from './form.ts';

const FIELDS: DebtField[] = ['unpaid', 'dueDate', 'dailyRate', 'billSays'];

/** The 花呗 bill: what is unpaid, since when, at what rate; and what the bill itself says. */
export function DebtTool() {
  const view = useView();
  const stored = mainDebt(view.file.value);
  const id = useRef(stored?.id ?? view.newId()).current;
  const draft = useDraft('debt', textsOf(stored));
  const texts = Object.fromEntries(FIELDS.map((name) => [name, draft.text(name)])) as Record<
    DebtField,
    string
  >;
  const { debt, problems } = readDebt(texts, id, stored?.askBill);
  const form = useRef<HTMLElement>(null);

  const save = (next: Debt | undefined) => {
    if (!next) return;
    view.send({ type: 'debtSet', debt: next });
    draft.drop();
  };
  const leave = (name: DebtField) => () => {
    draft.touch(name);
    save(debt);
  };
  const finish = () => {
    draft.touch(...FIELDS);
    save(debt);
    if (debt) view.place.value = { at: 'home' };
    else focusFirstWrong(form);
  };
  const field = (name: DebtField) => ({
    text: texts[name],
    problem: draft.touched(name) ? problems[name] : undefined,
    onText: (text: string) => draft.type(name, text),
    onDone: leave(name),
  });

  return (
    <div class="panel">
      <ToolTop title="弄清欠多少" phase={1} onBack={() => back(view)} />
      <main class="body stack" ref={form}>
        <Troubles />
        <div class="card__head">
          <h2 class="card__title">花呗 {debt && <LateChip {...owedOn(debt, view.today.value)} />}</h2>
          {debt && (
            <span class="ruled">
              <Money amount={owedOn(debt, view.today.value).total} size="l" unit />
            </span>
          )}
        </div>
        <div class="two two--amount">
          <Field label="没还的金额" kind="money" unit="元" placeholder="照账单填" {...field('unpaid')} />
          <Field label="还款日" placeholder="2026-11-10" {...field('dueDate')} />
        </div>
        <Field
          label="逾期费用，每天"
          kind="money"
          unit="%"
          hint={rateHints.huabei.text}
          {...field('dailyRate')}
        />
        {debt && <Accrual debt={debt} />}
        <Field
          label="账单上现在写的数（可以不填）"
          kind="money"
          unit="元"
          hint="填了就能对一对，差多少、像是差在哪。"
          {...field('billSays')}
        />
        {debt && <BillCheck debt={debt} onAsk={(askBill) => save({ ...debt, askBill })} />}
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <Saved />
          <button type="button" class="btn btn--main btn--tall" onClick={finish}>
            好了，看清单
          </button>
        </div>
      </footer>
    </div>
  );
}

function back(view: ReturnType<typeof useView>) {
  view.place.value = { at: 'home' };
}
