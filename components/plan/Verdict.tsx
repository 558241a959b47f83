import type { PlainDate } from '../../lib/dates/index.ts';
import type { Against, Judgement, Verdict as Kind, Missing } from '../../lib/plan/index.ts';
import { Amount } from '../ui/Amount.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import type { Trials } from './offerJudged.ts';
import { VerdictCells } from './VerdictCells.tsx';
import { VerdictWhy } from './VerdictWhy.tsx';

const verdicts: Record<Kind, { words: string; icon: IconName; tone: string }> = {
  good: { words: '可以答应', icon: 'check', tone: 'is-good' },
  over: { words: '先别答应', icon: 'hand', tone: 'is-care' },
  dear: { words: '太贵，别答应', icon: 'danger', tone: 'is-danger' },
  unknown: { words: '先定底线，再答应', icon: 'hand', tone: 'is-care' },
  missing: { words: '还缺一个数', icon: 'ask', tone: 'is-care' },
};

const names: Record<Missing, string> = {
  down: '首付',
  parts: '几期',
  perPart: '每期多少',
  fee: '手续费',
  waived: '减免',
};

export type VerdictProps = {
  judged: Judgement;
  against: Against;
  answerBy?: PlainDate | undefined;
  /** How it stands against the budget; undefined without one. */
  trials?: Trials | undefined;
  /** Said of what can be paid, in place of 可以答应, while something else has to be asked first; else where the sums do not add up. */
  askFirst?: string | undefined;
  /** What is said of the other debts that are paid out of the same limit. */
  others?: string | undefined;
  /** The limit is known to have nothing for them: what is within it is not yet what can be paid. */
  leavesOut?: boolean | undefined;
  /** During a call only what decides is seen; the rest is folded away. */
  brief?: boolean;
};

/** A verdict is a sentence about what to do; beneath it the three figures it rests on, and why. */
export function Verdict(props: VerdictProps) {
  const { judged, against } = props;
  const { missing, terms, pays, apart } = judged;
  const countFirst = props.askFirst !== undefined || (props.leavesOut === true && terms.parts > 0);
  const askFirst = props.askFirst ?? (apart === 0 ? undefined : '先问清，再答应');
  const [first] = missing;
  const { icon, tone, words } =
    judged.verdict === 'good' && askFirst
      ? { icon: 'hand' as const, tone: 'is-open', words: askFirst }
      : verdicts[judged.verdict];
  return (
    <section class={`verdict ${tone}`} aria-live="polite">
      <h2 class="verdict__head">
        <Icon name={icon} />
        {missing.length > 1 ? `还缺 ${missing.length} 个数` : words}
        <small>
          {first ? (
            `${missing.length > 1 ? '先问' : '缺'}${names[first]}`
          ) : terms.parts > 0 ? (
            <>
              每期实付 <Amount of={pays} />
            </>
          ) : (
            '一次付清'
          )}
        </small>
      </h2>
      <VerdictCells judged={judged} against={against} countFirst={countFirst} />
      <VerdictWhy {...props} />
    </section>
  );
}
