import { useRef } from 'preact/hooks';
import type { PlainDate } from '../../lib/dates/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import { readCount } from '../../lib/money/index.ts';
import { clipped } from '../../lib/plan/index.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Pick } from '../ui/Pick.tsx';
import { focusSoon } from '../ui/wrong.ts';
import { type CalcForm, useCalcForm } from './form.ts';
import { statedRate, sumAbove0 } from './read.ts';

const FEWEST = 2;
const MOST = 8;

const parts = ['name', 'owed', 'rate', 'first'] as const;
type Part = (typeof parts)[number];
type Name = 'count' | `${number}.${Part}`;

export type TypedDebts = { debts: Debt[]; count: number; form: CalcForm<Name> };

/** Debts that are typed, a row each; those with a sum and a rate count. */
export function useTypedDebts(today: PlainDate): TypedDebts {
  const own = Object.fromEntries(
    Array.from({ length: MOST }).flatMap((_, at) => parts.map((part) => [`${at}.${part}`, ''])),
  ) as Record<Name, string>;
  const form = useCalcForm<Name>('several', { ...own, count: String(FEWEST) });
  const read = readCount(form.text('count'), { min: FEWEST, max: MOST });
  const count = 'count' in read ? read.count : FEWEST;
  const debts = Array.from({ length: count }).flatMap((_, at) => debtAt(form, at, today) ?? []);
  return { debts, count, form };
}

/** It bears its fee from tomorrow on; what fell due before is in the sum. */
function debtAt(form: CalcForm<Name>, at: number, today: PlainDate): Debt | undefined {
  const owed = form.entry(`${at}.owed`, sumAbove0).value;
  const rate = form.entry(`${at}.rate`, statedRate).value;
  if (owed === undefined || rate === undefined) return undefined;
  return {
    id: `typed-${at}`,
    kind: 'other',
    name: clipped(form.text(`${at}.name`).trim()) || `第 ${at + 1} 笔`,
    unpaid: owed,
    dueDate: today,
    dailyRate: rate.percent,
    ratePer: rate.per === 'day' ? undefined : rate.per,
    priority: form.text(`${at}.first`) === 'yes' ? 'rent' : undefined,
  };
}

export function TypedDebtFields({ typed: { form, count } }: { typed: TypedDebts }) {
  const list = useRef<HTMLDivElement>(null);
  const add = () => {
    form.type('count', String(count + 1));
    focusSoon(list, `fieldset:nth-of-type(${count + 1}) input`);
  };
  return (
    <div class="stack" ref={list}>
      {Array.from({ length: count }, (_, at) => (
        <OneDebt key={at} at={at} form={form} />
      ))}
      {count < MOST && (
        <button type="button" class="btn btn--line btn--wide" onClick={add}>
          <Icon name="plus" />
          再加一笔
        </button>
      )}
    </div>
  );
}

function OneDebt({ at, form }: { at: number; form: CalcForm<Name> }) {
  const name = form.entry(`${at}.name`, (text) => ({ value: text }));
  const owed = form.entry(`${at}.owed`, sumAbove0);
  const rate = form.entry(`${at}.rate`, statedRate);
  const first = form.text(`${at}.first`) === 'yes';
  return (
    <fieldset class="card stack-s">
      <legend class="sr">第 {at + 1} 笔</legend>
      <Field line label={`第 ${at + 1} 笔，叫什么`} placeholder="可以不填" {...name.field} />
      <Field line label="现在欠" kind="money" unit="元" {...owed.field} />
      <Field line label="费率，每天" kind="money" unit="%" {...rate.field} />
      <Pick
        on={first}
        title="房租、水电这类，要先付"
        onPick={(on) => form.type(`${at}.first`, on ? 'yes' : '')}
      />
    </fieldset>
  );
}
