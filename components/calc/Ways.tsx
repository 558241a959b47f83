import { formatDayOfYear, type PlainDate } from '../../lib/dates/index.ts';
import { type Debt, nameAmong } from '../../lib/debt/index.ts';
import { fen, formatYuan } from '../../lib/money/index.ts';
import type { SeveralPlan, Way, Ways } from '../../lib/plan/index.ts';
import { wayNames } from '../../lib/plan/words.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Seg } from '../ui/Seg.tsx';
import { Words } from '../ui/Words.tsx';

export type WaysCardProps = {
  ways: Ways;
  debts: readonly Debt[];
  /** How far it was followed. */
  years: number;
  /** What is paid before anything is divided, in a sentence; it is in the totals. */
  firstly?: string | undefined;
  way: string;
  onWay(way: Way): void;
};

/** Which way is cheaper and by how much; beneath it each debt the one way or the other. */
export function WaysCard({ ways, debts, years, firstly, way, onWay }: WaysCardProps) {
  const { file } = useView();
  const { cheaper } = ways;
  const better = cheaper === 'fair' || cheaper === 'dearest' ? cheaper : 'fair';
  const shown: Way = way === 'fair' || way === 'dearest' ? way : better;
  // Cheaper, but nothing for some: no way that is recommended.
  const waiting = cheaper === 'dearest' ? waitingIn(ways.dearest) : 0;
  const care = cheaper === 'neither' || waiting > 0;
  return (
    <section class={`verdict ${care ? 'is-care' : 'is-good'}`} aria-live="polite">
      <h2 class="verdict__head">
        <Icon name={care ? 'hand' : 'layers'} />
        <span>
          <Words text={headOf(ways, years, waiting)} />
        </span>
      </h2>
      <div class="verdict__item stack-s">
        {firstly && (
          <p>
            <Words text={firstly} />
          </p>
        )}
        <dl class="rows">
          {(['fair', 'dearest'] as const).map((id) => (
            <div key={id}>
              <dt>{wayNames[id]}，一共付</dt>
              <dd>
                <Total of={ways[id]} years={years} />
              </dd>
            </div>
          ))}
        </dl>
        <Seg label="怎么分" of={wayNames} value={shown} onPick={onWay} />
        <ul class="calc__each">
          {ways[shown].each.map((one, at) => {
            const debt = debts[at];
            const month = ways[shown].months[0]?.paid[at] ?? fen(0);
            return (
              debt && (
                <li key={one.id}>
                  <span class="debt__name">{nameAmong(file.value.debts, debt)}</span>
                  <b>
                    第一次 <Amount of={month} />
                  </b>
                  <span class="debt__sub">{one.owed === 0 ? '还清了' : endsWords(one.ends, years)}</span>
                  <span class="debt__sub">
                    比现在多付 <Amount of={one.cost} />
                  </span>
                </li>
              )
            );
          })}
        </ul>
      </div>
    </section>
  );
}

/** '2028年6月10日还清' */
export function endsWords(ends: PlainDate | undefined, years: number): string {
  return ends ? `${formatDayOfYear(ends)}还清` : `${years} 年里还不完`;
}

/** How many debts get nothing in the first month. */
function waitingIn({ each, months }: SeveralPlan): number {
  return each.filter(({ owed }, at) => owed > 0 && !months[0]?.paid[at]).length;
}

function headOf({ cheaper, difference }: Ways, years: number, waiting: number): string {
  switch (cheaper) {
    case 'neither':
      return `每月这些，${years} 年里还不完`;
    case 'same':
      return '两种分法，付的一样多';
    default: {
      const but = waiting > 0 ? `，可有 ${waiting} 笔要先等着` : '';
      return difference === undefined
        ? `${wayNames[cheaper]}，${years} 年里还得完${but}`
        : `${wayNames[cheaper]}，少付 ${formatYuan(difference)}${but}`;
    }
  }
}

function Total({ of: { paid, left, ends }, years }: { of: SeveralPlan; years: number }) {
  if (!ends)
    return (
      <>
        {years} 年还剩 <Amount of={left} />
      </>
    );
  return <Amount of={paid} />;
}
