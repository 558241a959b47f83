import { fen } from '../../lib/money/index.ts';
import { type Judgement, type Missing, standsAt, yearlyPercent } from '../../lib/plan/index.ts';
import { ceiling, rateName } from '../../lib/plan/words.ts';
import { Amount } from '../ui/Amount.tsx';
import { Deadline } from '../ui/Deadline.tsx';
import { Source } from '../ui/Source.tsx';
import type { VerdictProps } from './Verdict.tsx';
import { Further, further } from './VerdictFurther.tsx';

/** Why, and what would have to be otherwise: a line each, and only what matters here. */
export function VerdictWhy(props: VerdictProps) {
  const { judged, against, answerBy, others, leavesOut, brief } = props;
  const { overAtOnce, terms, apart, missing } = judged;
  const { limit } = against;
  return (
    <div class="vwhy">
      {limit && overAtOnce > 0 && (
        <p>
          <b>{terms.parts > 0 ? '首付拿不出：' : '一次拿不出：'}</b>手头 <Amount of={limit.atOnce} />
          ，要 <Amount of={terms.down} />。
        </p>
      )}
      {others && (
        <p>
          <b>别的债：</b>
          {others}
        </p>
      )}
      {missing.length > 0 && <StillOpen judged={judged} leavesOut={leavesOut} />}
      {apart !== 0 && <Apart judged={judged} />}
      {answerBy && (
        <p>
          <Deadline date={answerBy} />
          答复。这不改变上面的数；来不及就说算好再回。
        </p>
      )}
      {brief && further(props) ? (
        <details class="fold">
          <summary>再看几条</summary>
          <Further {...props} />
        </details>
      ) : (
        <Further {...props} />
      )}
    </div>
  );
}

/**
 * What the yearly figure is, and what the 24 % line means: once per screen, below the rest. That it is above the line when
 * it is counted in another way stands here, where both ways are named, and not beside the verdict.
 */
export function RateNote({ judged: { cost, verdict } }: { judged: Judgement }) {
  if (!cost) return null;
  const compounded = standsAt(cost) === 'compounded';
  return (
    <>
      <p class="field__hint">
        真实年化{rateName.text}
        {compounded && `这样没过 24%；按复利算是 ${yearlyPercent(cost.effective)}，过了。`}
      </p>
      {verdict === 'dear' && <Source of={ceiling.sources}>{ceiling.text}</Source>}
    </>
  );
}

/** More than is owed is not wrong: in parts it may be a fee, which the rate holds already. Which it is only they can say. */
function Apart({ judged: { apart, terms } }: { judged: Judgement }) {
  const by = <Amount of={fen(Math.abs(apart))} />;
  if (apart > 0 && terms.parts > 0)
    return (
      <p>
        <b>加起来多 {by}：</b>像是算在每期里的费用，年化已经算上。先问清是什么。
        {terms.fee > 0 && '要就是手续费，“手续费”填 0，不然算了两遍。'}
      </p>
    );
  return (
    <p>
      <b>数对不上：</b>加起来比该还的{apart > 0 ? '多' : '少'} {by}。
    </p>
  );
}

const unless: Partial<Record<Missing, string>> = {
  fee: '不另收手续费的话',
  down: '不用首付的话',
  perPart: '每期一样多的话',
};

/** What it would be if the figure still missing were the least it can be. */
function StillOpen({ judged, leavesOut }: Pick<VerdictProps, 'judged' | 'leavesOut'>) {
  const { missing, assumed, terms } = judged;
  const [only] = missing;
  const condition = only && unless[only];
  if (!condition || !assumed?.cost) return null;
  const rate = yearlyPercent(Math.max(0, assumed.cost.nominal));
  const holds = leavesOut && terms.parts > 0 ? '在底线里' : '还得起';
  return (
    <p>
      {condition}
      {assumed.verdict === 'good' ? holds : assumed.verdict === 'dear' ? '也太贵' : ''}
      {`${assumed.verdict === 'good' || assumed.verdict === 'dear' ? '，' : ''}真实年化 ${rate}。问了才知道。`}
    </p>
  );
}
