import { formatYuan } from '../../lib/money/index.ts';
import type { Compared, Nothing } from '../../lib/plan/index.ts';
import { optionNames } from '../../lib/plan/words.ts';
import { useView } from '../shell/view.ts';
import { Words } from '../ui/Words.tsx';
import { FLOOR, HEIGHT, layOut, monthX, WIDTH } from './chartLayout.ts';

export type ChartProps = { options: readonly Compared[]; nothing: Nothing; owed: number };

const YEAR = 12;

/** What is owed over time. The picture is for the eye; the words below it and the table say the same. */
export function Chart({ options, nothing, owed }: ChartProps) {
  const { masked } = useView();
  const last = Math.max(YEAR, ...options.filter(({ terms }) => terms.id !== 'minimum').map(monthsOf));
  const doing = masked.value ? '放着不管' : `放着不管 ${formatYuan(nothing.total)}`;
  const lines = layOut(
    [
      {
        id: 'nothing',
        label: doing,
        owed: Array.from({ length: YEAR + 1 }, (_, month) => owed + (nothing.adds * month) / YEAR),
      },
      ...options.map(({ terms: { id }, agreed }) => ({ id, label: optionNames[id], owed: agreed.owed })),
    ],
    last,
  );
  return (
    <figure>
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path class="chart__axis" d={`M4 ${FLOOR}H${WIDTH}`} />
        {lines.map(({ id, points }) => (
          <path
            class={`chart__line is-${id}`}
            d={`M${points.map((point) => point.map(round).join(' ')).join('L')}`}
            key={id}
          />
        ))}
        {lines.map(({ id, label, at }) => (
          <text class={`is-${id}`} x={round(at.x)} y={round(at.y)} text-anchor={at.anchor} key={id}>
            {label}
          </text>
        ))}
        {ticksOf(last).map((month) => (
          <text
            x={round(monthX(month, last))}
            y={HEIGHT - 4}
            text-anchor={month === 0 ? 'start' : 'middle'}
            key={month}
          >
            {month === 0 ? '今天' : month === 6 ? '6 个月' : month}
          </text>
        ))}
      </svg>
      <figcaption class="small quiet">
        <Words text={inWords(options, nothing)} />
      </figcaption>
    </figure>
  );
}

function inWords(options: readonly Compared[], nothing: Nothing): string {
  const ends = options.map(({ terms, agreed, fits }) =>
    fits === 'never'
      ? `${optionNames[terms.id]}还不完`
      : `${optionNames[terms.id]} ${monthsOf({ agreed })} 个月还完`,
  );
  return `${ends.join('，')}；放着不管，12 个月${nothing.adds > 0 ? '涨到' : '还是'} ${formatYuan(nothing.total)}。`;
}

function monthsOf({ agreed }: Pick<Compared, 'agreed'>): number {
  return agreed.owed.length - 1;
}

/** Half a year, the year, and the last month where it does not stand on another. */
function ticksOf(last: number): number[] {
  const ticks = last > 30 ? [0, YEAR] : [0, YEAR / 2, YEAR];
  return last >= YEAR + Math.ceil(last / 12) + 1 ? [...ticks, last] : ticks;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
