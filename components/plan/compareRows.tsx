import type { ComponentChildren } from 'preact';
import { formatDay } from '../../lib/dates/index.ts';
import { type Fen, fen } from '../../lib/money/index.ts';
import { type Compared, JUST_ABOVE, yearlyPercent } from '../../lib/plan/index.ts';
import { Amount } from '../ui/Amount.tsx';
import { Fit, type FitProps, toneOfFit } from './Fit.tsx';
import { stressRows } from './stressRows.tsx';
import type { Options } from './useOptions.ts';

/** A line of the table: what it is called, and what it is of each way of paying; undefined where there is none. */
export type CompareRow = { name: string; of(option: Compared): ComponentChildren };

export function agreedRows({ figures, safe, leavesOut, figuresLeaveOut }: Options): CompareRow[] {
  return [
    { name: '头几个月', of: firstMonths },
    { name: '每期', of: eachPart },
    { name: '一次付', of: ({ terms }) => (terms.id === 'once' ? <Amount of={terms.amount} /> : undefined) },
    { name: '最后一笔', of: ended(lastDay) },
    { name: '一共', of: ended(({ agreed }) => <Amount of={agreed.total} />) },
    { name: '比现在', of: ended(({ vsNow }) => <Signed of={vsNow} />) },
    { name: '比放着不管', of: ended(({ vsNothing }) => <Signed of={vsNothing} />) },
    { name: '在底线里', of: (option) => fitOf({ option, safe, leavesOut }) },
    ...(figures ? stressRows(figures, figuresLeaveOut) : []),
  ];
}

export const otherwiseRows: readonly CompareRow[] = [
  { name: '一共', of: ({ agreed, otherwise }) => feesRun(otherwise ?? agreed) },
  { name: '真实年化', of: (option) => rateOf(option, 'nominal') },
  { name: '按复利', of: (option) => rateOf(option, 'effective') },
  { name: '按天算复利', of: (option) => rateOf(option, 'byDates') },
  { name: '单利法', of: (option) => rateOf(option, 'simple') },
];

function lastDay({ agreed: { last } }: Compared): ComponentChildren {
  return (
    <>
      {formatDay(last)}
      <small>{last.slice(0, 4)} 年</small>
    </>
  );
}

function ended(of: CompareRow['of']): CompareRow['of'] {
  return (option) => (option.fits === 'never' ? undefined : of(option));
}

function firstMonths({ terms }: Compared): ComponentChildren {
  if (terms.id === 'rising')
    return (
      <>
        <Amount of={terms.low} />
        <small>{terms.months} 期</small>
      </>
    );
  return terms.id === 'later' ? (
    <>
      不还<small>{terms.months} 个月</small>
    </>
  ) : undefined;
}

function eachPart({ terms, agreed, fits }: Compared): ComponentChildren {
  if (terms.id === 'once') return undefined;
  const parts = terms.id === 'minimum' ? agreed.payments.length : terms.parts;
  return (
    <>
      <Amount of={agreed.payments.at(-parts)?.amount ?? fen(0)} />
      <small>{fits === 'never' ? '还不完' : `${parts} 期`}</small>
    </>
  );
}

function fitOf(props: FitProps): ComponentChildren {
  return props.option.fits === 'unknown' ? undefined : (
    <span class={toneOfFit(props) || undefined}>
      <Fit {...props} />
    </span>
  );
}

function feesRun({ total, left }: Compared['agreed']): ComponentChildren {
  return left > 0 ? undefined : <Amount of={total} />;
}

function rateOf(
  { terms, agreed, otherwise }: Compared,
  which: 'nominal' | 'effective' | 'byDates' | 'simple',
): ComponentChildren {
  // Paid at once there is no time over which a cost could be a rate.
  const rate = terms.id === 'once' ? undefined : (otherwise ?? agreed).cost?.[which];
  if (rate === undefined) return undefined;
  return rate > JUST_ABOVE ? <span class="danger">{yearlyPercent(rate, 2)}</span> : yearlyPercent(rate, 2);
}

function Signed({ of }: { of: Fen }) {
  return (
    <>
      {of > 0 && '+'}
      <Amount of={of} />
    </>
  );
}
