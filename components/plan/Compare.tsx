import type { ComponentChildren } from 'preact';
import { type Figures, standsUnder, stresses } from '../../lib/budget/index.ts';
import { leftOut, underStress } from '../../lib/budget/words.ts';
import { formatDay } from '../../lib/dates/index.ts';
import { type Fen, fen } from '../../lib/money/index.ts';
import { type Compared, JUST_ABOVE, withinWords, yearlyPercent } from '../../lib/plan/index.ts';
import { optionNames } from '../../lib/plan/words.ts';
import { Amount } from '../ui/Amount.tsx';
import { Chart } from './Chart.tsx';
import { Fit, type FitProps, isLeftOpen, toneOfFit } from './Fit.tsx';
import type { Options } from './useOptions.ts';

export type CompareProps = { options: Options; isChosen(option: Compared): boolean };

/** 并排比: what is owed over time, and the figures behind it. */
export function Compare({ options, isChosen }: CompareProps) {
  const { compared, nothing, owed } = options;
  return (
    <>
      <section class="card">
        <h2 class="h2">还剩多少没还</h2>
        <Chart options={compared} nothing={nothing} owed={owed.total} />
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its card is moved by the arrow keys */}
      <section class="card card--wide" aria-label="每种还法的数" tabIndex={0}>
        <table class="compare">
          <thead>
            <tr>
              <th scope="col">
                <span class="sr">项目</span>
              </th>
              {compared.map((option) => (
                <th scope="col" class={isChosen(option) ? 'is-mine' : undefined} key={option.terms.id}>
                  {optionNames[option.terms.id]}
                  {isChosen(option) && <span class="good">先提这个</span>}
                </th>
              ))}
            </tr>
          </thead>
          <Rows rows={agreedRows(options)} compared={compared} isChosen={isChosen} />
          <Rows name="费用不减也不停" rows={otherwiseRows} compared={compared} isChosen={isChosen} />
        </table>
      </section>
      {options.figures && options.figuresLeaveOut && <p class="small quiet">{leftOut.rows}</p>}
    </>
  );
}

type Row = { name: string; of(option: Compared): ComponentChildren };

function agreedRows({ figures, safe, leavesOut, figuresLeaveOut }: Options): Row[] {
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

/** Whether it can be kept up out of what is at hand and what is left of the income, month by month. */
function stressRows(figures: Figures, leavesOut: boolean): Row[] {
  return stresses
    .filter((stress) => stress !== 'extra' || figures.extra !== undefined)
    .map((stress) => ({
      name: underStress.names[stress],
      of: (option) => {
        const stand = standsUnder(figures, byMonth(option), stress);
        if (option.fits === 'never' || !stand) return undefined;
        if (stand.by !== 'nothing') {
          const holds = option.terms.id === 'once' ? withinWords.fitsAtOnce : underStress[stand.by];
          // What is beyond the limit, or counts without other debts, is not recommended by what it would stand.
          const open = option.fits === 'no' || isLeftOpen({ option, leavesOut });
          return <span class={open ? undefined : 'good'}>{holds}</span>;
        }
        const { breaks } = stand;
        return (
          <span class="care">
            {breaks.month === 0 ? withinWords.atHand : '差'} <Amount of={breaks.short} />
            {breaks.month > 0 && <small>第 {breaks.month} 个月</small>}
          </span>
        );
      },
    }));
}

/** At once, in month 1, in month 2 ...; the one payment is to be there at once. */
function byMonth({ terms, agreed: { payments, owed } }: Compared): Fen[] {
  if (terms.id === 'once') return [terms.amount];
  const months = Array<Fen>(owed.length).fill(fen(0));
  for (const { month, amount } of payments) months[month] = amount;
  return months;
}

const otherwiseRows: readonly Row[] = [
  { name: '一共', of: ({ agreed, otherwise }) => feesRun(otherwise ?? agreed) },
  { name: '真实年化', of: (option) => rateOf(option, 'nominal') },
  { name: '按复利', of: (option) => rateOf(option, 'effective') },
  { name: '按天算复利', of: (option) => rateOf(option, 'byDates') },
  { name: '单利法', of: (option) => rateOf(option, 'simple') },
];

type RowsProps = {
  /** Above the rows, where they are of another case. */
  name?: string;
  rows: readonly Row[];
  compared: readonly Compared[];
  isChosen(option: Compared): boolean;
};

function Rows({ name, rows, compared, isChosen }: RowsProps) {
  return (
    <tbody>
      {name && (
        <tr>
          <th scope="rowgroup" class="compare__group" colSpan={compared.length + 1}>
            {name}
          </th>
        </tr>
      )}
      {rows.map(({ name, of }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {compared.map((option) => (
            <td class={isChosen(option) ? 'is-mine' : undefined} key={option.terms.id}>
              {of(option) ?? '—'}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function lastDay({ agreed: { last } }: Compared): ComponentChildren {
  return (
    <>
      {formatDay(last)}
      <small>{last.slice(0, 4)} 年</small>
    </>
  );
}

function ended(of: Row['of']): Row['of'] {
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
