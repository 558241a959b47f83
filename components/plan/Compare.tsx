import { leftOut } from '../../lib/budget/words.ts';
import type { Compared } from '../../lib/plan/index.ts';
import { optionNames } from '../../lib/plan/words.ts';
import { Chart } from './Chart.tsx';
import { agreedRows, type CompareRow, otherwiseRows } from './compareRows.tsx';
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

type RowsProps = {
  /** Above the rows, where they are of another case. */
  name?: string;
  rows: readonly CompareRow[];
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
