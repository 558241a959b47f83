import type { Signal } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Debt, type DebtKind, kindNames } from '../../lib/debt/index.ts';
import { ruleHints } from '../../lib/debt/words.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { isOn } from '../../lib/settings/index.ts';
import { useView } from '../shell/view.ts';
import { Field } from '../ui/Field.tsx';
import { PickField } from '../ui/PickField.tsx';
import type { Typed } from '../ui/Saved.tsx';
import { Seg } from '../ui/Seg.tsx';
import { Accrual } from './Accrual.tsx';
import { BillCheck } from './BillCheck.tsx';
import { FarAhead } from './FarAhead.tsx';
import { HeardSum } from './HeardSum.tsx';
import { LongAgo } from './LongAgo.tsx';
import { LastActs, PriorityChoice, RuleChoice } from './More.tsx';
import { OnlyWhole } from './OnlyWhole.tsx';
import { Payments } from './Payments.tsx';
import { dayDoubt } from './pickedDay.ts';
import { feeDoubt } from './pickedSum.ts';
import { RateField } from './RateField.tsx';
import { RuleFields } from './RuleFields.tsx';
import { ruleOf } from './ruleForm.ts';
import { useDebtForm } from './useDebtForm.ts';

export type DebtFormProps = {
  id: string;
  stored: Debt | undefined;
  onCall: boolean;
  several: boolean;
  /** Where the screen finds how to store what stands in the open form. */
  finish: { current: () => boolean };
  /** And how far it is. */
  state: Signal<Typed>;
  onRemove(): void;
};

/**
 * One debt: what is unpaid, since when, by which rule; and what the bill itself says. Nothing moves when it is
 * stored: that happens as a field is left, often by a press on what stands below, which must not miss.
 */
export function DebtForm({ id, stored, onCall, several, finish, state, onRemove }: DebtFormProps) {
  const form = useDebtForm(id, stored);
  const { today, host, file } = useView();
  const { texts, debt, field } = form;
  // It stays while the form is open: gone with the first press elsewhere, which stores the debt, it moved what was pressed.
  const [tellsOfPicking] = useState(() => !stored && !host.pick && isOn(file.value.settings, 'launcher'));
  finish.current = form.finish;
  useLayoutEffect(() => {
    state.value = form.state;
  }, [form.state]);
  const sumAndDay = useRef<HTMLDivElement>(null);
  const parts = texts.rule === 'instalment';
  return (
    <div class="stack">
      <Seg label="哪一种" of={kindNames} value={texts.kind} onPick={(kind) => form.choose('kind', kind)} />
      {texts.kind === 'jiebei' && (
        <Field label="怎么叫它（可以不填）" placeholder="例如 第二笔" {...field('name')} />
      )}
      {texts.kind === 'card' && <Field label="尾号或银行（可以不填）" {...field('name')} />}
      {texts.kind === 'other' && <Field label="叫什么（可以不填）" {...field('name')} />}
      {!stored && !several && <HeardSum form={form} />}
      <div class="two two--amount two--top" ref={sumAndDay}>
        <PickField
          pick="amount"
          label="没还的金额"
          kind="money"
          unit="元"
          placeholder="照账单填"
          hint={ruleOf(texts, texts.kind as DebtKind) === 'penalty' ? ruleHints.late.text : undefined}
          doubt={feeDoubt(form, today.value)}
          {...field('unpaid')}
        />
        <PickField
          pick="date"
          label={parts ? '下一个还款日' : '还款日'}
          kind="date"
          placeholder="如 2026-11-10"
          doubt={dayDoubt(today.value)}
          {...field('dueDate')}
        />
      </div>
      {tellsOfPicking && (
        <p class="small quiet">账单开在支付宝的网页上？点那一页右边的“还得起”，数就能直接点，不用打。</p>
      )}
      {form.onlyWhole && (
        <OnlyWhole
          {...form.onlyWhole}
          fee={field('feeHeld')}
          onRest={(rest) => {
            form.choose('unpaid', formatYuan(rest));
            // The button goes: then the cursor belongs to what it has filled.
            sumAndDay.current?.querySelector('input')?.focus();
          }}
        />
      )}
      <RateField form={form} />
      <RuleFields form={form} />
      <RuleChoice form={form} />
      {debt && <LongAgo debt={debt} />}
      {debt && <FarAhead debt={debt} />}
      {debt && <Accrual debt={debt} />}
      {debt && <Payments form={form} debt={debt} />}
      <PickField
        pick="amount"
        label="账单上现在写的数（可以不填）"
        kind="money"
        unit="元"
        hint="填了就能对一对，差多少、像是差在哪。"
        {...field('billSays')}
      />
      {debt && <BillCheck debt={debt} onAsk={(askBill) => form.store({ ...debt, askBill })} />}
      <PriorityChoice form={form} />
      {debt && <LastActs debt={debt} form={form} onCall={onCall} several={several} onRemove={onRemove} />}
    </div>
  );
}
