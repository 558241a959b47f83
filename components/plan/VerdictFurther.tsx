import { leftOut, underStress } from '../../lib/budget/words.ts';
import { fen, formatYuan } from '../../lib/money/index.ts';
import type { TermsChange } from '../../lib/plan/index.ts';
import { Amount } from '../ui/Amount.tsx';
import { Words } from '../ui/Words.tsx';
import type { Trials } from './offerJudged.ts';
import type { VerdictProps } from './Verdict.tsx';

/** That it holds all the same would speak for what is beyond the limit. */
const tried = ({ judged, trials }: VerdictProps) =>
  trials !== undefined && (trials.breaks.length > 0 || judged.verdict !== 'over');

export const further = (props: VerdictProps) =>
  tried(props) || props.judged.change !== undefined || props.against.untouched !== undefined;

/** What is worth reading where nobody waits for an answer: with less income, what would do, and doing nothing. */
export function Further(props: VerdictProps) {
  const { judged, against, trials, leavesOut } = props;
  return (
    <>
      {trials && tried(props) && <Tried of={trials} />}
      {judged.change && (
        <p>
          <b>{leavesOut ? '至少要这样改' : '这样改才行'}：</b>
          <Words text={changeWords(judged.change)} />
        </p>
      )}
      {against.untouched !== undefined && (
        <p>
          <b>放着不管：</b>12 个月多 <Amount of={fen(against.untouched - against.owed)} />
          ，债还在，也可能被起诉。
        </p>
      )}
    </>
  );
}

/** As things are, and with less: the month in which the cash is not enough. */
function Tried({ of: { breaks, leavesOut } }: { of: Trials }) {
  if (breaks.length === 0) return <p>收入少两成、有一个月没收入，也还得上。{leavesOut && leftOut.trials}</p>;
  const [now] = breaks;
  // What breaks as things are breaks under stress too: once is enough.
  const shown = now?.under === 'none' ? [now] : breaks;
  return (
    <>
      {shown.map(({ under, breaks: { month, short } }) => (
        <p key={under}>
          <b>{underStress.names[under]}：</b>
          {month === 0 ? '一开始就' : `第 ${month} 个月`}差 <Amount of={short} />。
        </p>
      ))}
      {leavesOut && <p>{leftOut.trials}</p>}
    </>
  );
}

/** The terms that would do, those that change in words. Each part is told with the fee in it. */
function changeWords({ of, terms }: TermsChange): string {
  const each = `每期 ${formatYuan(fen(terms.perPart + terms.fee))} 元`;
  const within = of.includes('parts') || of.includes('perPart') ? '其中手续费最多' : '手续费每期最多';
  const says = {
    down: terms.down > 0 ? `首付 ${formatYuan(terms.down)} 元` : '不要首付',
    parts: `分 ${terms.parts} 期，${each}`,
    perPart: each,
    fee: terms.fee > 0 ? `${within} ${formatYuan(terms.fee)} 元` : '手续费免掉',
  };
  return `${of.map((name) => says[name]).join('，')}。`;
}
