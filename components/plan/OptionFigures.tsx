import { fen, formatYuan } from '../../lib/money/index.ts';
import { type Compared, standsAt, yearlyPercent } from '../../lib/plan/index.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { LimitBar, type LimitBarProps } from '../ui/LimitBar.tsx';
import { Money } from '../ui/Money.tsx';
import { Words } from '../ui/Words.tsx';
import { isLeftOpen } from './Fit.tsx';
import { sentenceOf } from './optionSentence.ts';
import type { Options } from './useOptions.ts';

export type OptionFiguresProps = {
  option: Compared;
  nothing: Options['nothing'];
  fee: Options['owed']['fee'];
  leavesOut: Options['leavesOut'];
};

/** A total beside doing nothing fills up to 1.2 times of it. */
const TRACK = 1.2;

/** What a way of paying comes to, and that beside what is owed and beside doing nothing. */
export function OptionFigures({ option, nothing, fee, leavesOut }: OptionFiguresProps) {
  const { masked } = useView();
  const { agreed, vsNow, vsNothing, fits } = option;
  const ends = fits !== 'never';
  return (
    <>
      <Big option={option} />
      <p class="small quiet">
        <Words text={sentenceOf(option, fee)} />
      </p>
      {ends && (
        <>
          <dl class="facts">
            <div>
              <dt>一共还</dt>
              <dd>
                <Amount of={agreed.total} />
              </dd>
            </div>
            <div>
              <dt>比现在欠的{vsNow > 0 ? '多' : '少'}</dt>
              <dd>
                <Amount of={fen(Math.abs(vsNow))} />
              </dd>
            </div>
          </dl>
          <p class="verdict__q">
            <span>比放着不管 12 个月</span>
            <b>
              {vsNothing > 0 ? '多' : '少'} <Amount of={fen(Math.abs(vsNothing))} />
            </b>
          </p>
          <LimitBar
            value={agreed.total / nothing.total / TRACK}
            limit={1 / TRACK}
            caption={masked.value ? '放着不管' : `放着不管 ${formatYuan(nothing.total)}`}
            end
            tone={toneOf(option, leavesOut)}
          />
        </>
      )}
      <Otherwise option={option} />
    </>
  );
}

/** Green is only what can be kept up beside all other debts and takes no more than doing nothing. */
function toneOf(option: Compared, leavesOut: boolean): LimitBarProps['tone'] {
  if (option.fits !== 'yes' || option.vsNothing > 0) return 'care';
  return isLeftOpen({ option, leavesOut }) ? 'open' : 'good';
}

/** The payments, large: what is paid each month, and for how long. */
function Big({ option }: { option: Compared }) {
  const { terms, agreed } = option;
  const first = agreed.payments[0]?.amount ?? agreed.total;
  return (
    <p class="offer__big">
      {terms.id === 'rising' && (
        <>
          <Money amount={terms.low} size="l" />
          <span>元 × {terms.months} 期，再</span>
        </>
      )}
      {terms.id === 'later' && <span>{terms.months} 个月不还，再</span>}
      <Money amount={terms.id === 'rising' ? partOf(agreed.payments, terms.parts) : first} size="l" />
      <span>{forHowLong(option)}</span>
    </p>
  );
}

function forHowLong({ terms, agreed, fits }: Compared): string {
  if (terms.id === 'once') return '元，一次付清';
  if (terms.id !== 'minimum') return `元 × ${terms.parts} 期`;
  return fits === 'never' ? '元，每月' : `元 × ${agreed.payments.length} 个月`;
}

/** The first of the parts that come last. */
function partOf(payments: Compared['agreed']['payments'], parts: number) {
  return payments.at(-parts)?.amount ?? fen(0);
}

/** What becomes of it when the lender neither waives nor stops the fee; what the minimum costs anyway. */
function Otherwise({ option: { terms, agreed, otherwise } }: { option: Compared }) {
  const cost = terms.id === 'minimum' ? agreed.cost : otherwise?.cost;
  if (!cost || terms.id === 'once') return null;
  const stands = standsAt(cost);
  const rate = `真实年化 ${yearlyPercent(cost.nominal)}${stands === 'above' ? '，超过 24%' : ''}${stands === 'compounded' ? '，按复利算过了 24%' : ''}。`;
  if (terms.id === 'minimum') return <p class="small quiet">{rate}</p>;
  if (!otherwise || otherwise.total === agreed.total) return null;
  const lastOne = otherwise.payments.at(-1)?.amount ?? agreed.total;
  return (
    <p class="small quiet">
      <Words
        text={`费用不减也不停：一共 ${formatYuan(otherwise.total)}，最后一期 ${formatYuan(lastOne)}，${rate}`}
      />
    </p>
  );
}
