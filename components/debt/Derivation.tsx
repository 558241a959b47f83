import type { ComponentChildren } from 'preact';
import { formatDaySeenFrom, type PlainDate } from '../../lib/dates/index.ts';
import { type Debt, derivationOn, type Line, type Owed } from '../../lib/debt/index.ts';
import type { Fen } from '../../lib/money/index.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { percentWords } from './rates.ts';

export type DerivationProps = {
  debt: Debt;
  owed: Owed;
  /** The day it is worked out for. */
  on: PlainDate;
};

/** How the total came about, one line a step; the right column adds up to it, to the fen. */
export function Derivation({ debt, owed, on }: DerivationProps) {
  const today = useView().today.value;
  const lines = derivationOn(debt, on);
  const billed = debt.unpaid + (debt.rule?.kind === 'instalment' ? debt.rule.fee : 0);
  const day = (date: PlainDate) => formatDaySeenFrom(date, today);
  return (
    <details class="fold">
      <summary>一步一步怎么算的</summary>
      <ol class="steps-sum">
        <Step
          title={debt.rule?.kind === 'instalment' ? '没还的各期，连手续费' : '账单上没还的'}
          amount={billed as Fen}
        />
        {lines.map((line) =>
          line.kind === 'accrued' ? (
            <Accrued key={line.from} line={line} day={day} />
          ) : (
            <Paid key={`${line.date} ${line.toOwed} ${line.toFee}`} line={line} day={day} />
          ),
        )}
        <Step title={`到${on === today ? '今天' : ` ${day(on)}`}一共`} amount={owed.total} last>
          没还的 <Amount of={owed.principal} />
          ，费用 <Amount of={owed.fee} />
        </Step>
      </ol>
    </details>
  );
}

type Day = (date: PlainDate) => string;

function Accrued({ line, day }: { line: Line & { kind: 'accrued' }; day: Day }) {
  return (
    <Step
      title={line.days === 1 ? `${day(line.from)}的费用` : `${day(line.from)}到 ${day(line.to)}的费用`}
      amount={line.fee}
      sign="+"
    >
      <Amount of={line.on} /> ×{percentWords(line.daily)} × {line.days} 天
    </Step>
  );
}

function Paid({ line, day }: { line: Line & { kind: 'paid' }; day: Day }) {
  return (
    <Step title={`${day(line.date)}还的`} amount={(line.amount - line.over) as Fen} sign="−">
      抵费用 <Amount of={line.toFee} />
      ，抵没还的 <Amount of={line.toOwed} />
      {line.over > 0 && (
        <>
          ，多还 <Amount of={line.over} />
        </>
      )}
    </Step>
  );
}

type StepProps = {
  title: string;
  amount: Fen;
  sign?: '+' | '−';
  last?: boolean;
  children?: ComponentChildren;
};

function Step({ title, amount, sign, last = false, children }: StepProps) {
  return (
    <li class={last ? 'is-total' : undefined}>
      <span>{title}</span>
      <b>
        {sign && <span>{sign} </span>}
        <Amount of={amount} />
      </b>
      {children && <span class="small quiet">{children}</span>}
    </li>
  );
}
