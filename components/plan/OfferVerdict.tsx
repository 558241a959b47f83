import type { Limit } from '../../lib/budget/index.ts';
import { type Fen, formatYuan } from '../../lib/money/index.ts';
import type { OfferCheck } from '../../lib/plan/index.ts';
import { ceiling, rateName } from '../../lib/plan/words.ts';
import { Amount } from '../ui/Amount.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { LimitBar } from '../ui/LimitBar.tsx';
import { Source } from '../ui/Source.tsx';
import { Words } from '../ui/Words.tsx';

const verdicts: Record<OfferCheck['verdict'], { words: string; icon: IconName; tone: string }> = {
  good: { words: '可以答应', icon: 'check', tone: 'is-good' },
  over: { words: '先别答应', icon: 'hand', tone: 'is-care' },
  dear: { words: '太贵，别答应', icon: 'danger', tone: 'is-danger' },
  unknown: { words: '先定底线，再答应', icon: 'hand', tone: 'is-care' },
};

/** The line is drawn at 24 %; the track ends at 36 %. */
const TRACK = 0.36;
const LINE = 0.24;

export type OfferVerdictProps = { check: OfferCheck; limit: Limit | undefined };

/** A verdict is a sentence about what to do; beneath it the figures it rests on. */
export function OfferVerdict({ check, limit }: OfferVerdictProps) {
  const { words, icon, tone } = verdicts[check.verdict];
  return (
    <section class={`verdict ${tone}`} aria-live="polite">
      <h2 class="verdict__head">
        <Icon name={icon} />
        {words}
      </h2>
      <div class="verdict__item">
        <p class="verdict__q">
          <span>还得起吗</span>
          <Affordable check={check} limit={limit} />
        </p>
        {limit && check.shortAtOnce > 0 && (
          <p>
            首付拿不出：手头 <Amount of={limit.atOnce} />
            ，还差 <Amount of={check.shortAtOnce} />。
          </p>
        )}
      </div>
      <Rate check={check} />
      <div class="verdict__item">
        <p class="verdict__q">
          <span>一共还</span>
          <b>
            <Amount of={check.total} />
          </b>
        </p>
        <p>
          <Words
            text={
              check.more === 0
                ? '和现在欠的一样。'
                : `比现在欠的${check.more > 0 ? '多' : '少'} ${formatYuan(Math.abs(check.more) as Fen)}。`
            }
          />
        </p>
      </div>
    </section>
  );
}

function Affordable({ check, limit }: OfferVerdictProps) {
  if (!limit) return <b class="care">还没定底线</b>;
  if (check.overMonthly > 0)
    return (
      <b class="care">
        每期超 <Amount of={check.overMonthly} />
      </b>
    );
  if (check.shortAtOnce > 0) return <b class="care">每期没超，首付超了</b>;
  return <b class="good">没超底线</b>;
}

function Rate({ check: { cost } }: { check: OfferCheck }) {
  if (!cost) return null;
  const over = cost.nominal > LINE;
  // Near the line one decimal would say 24.0% of what is above it.
  const percent = `${(cost.nominal * 100).toFixed(Math.abs(cost.nominal - LINE) < 0.001 ? 2 : 1)}%`;
  return (
    <div class="verdict__item">
      <p class="verdict__q">
        <span>真实年化</span>
        <b class={over ? 'danger' : 'good'}>{percent}</b>
      </p>
      <LimitBar
        value={cost.nominal / TRACK}
        limit={LINE / TRACK}
        caption="24%"
        tone={over ? 'danger' : 'good'}
      />
      <p>
        {rateName.text}
        {!over && cost.effective > LINE && `按复利算是 ${(cost.effective * 100).toFixed(1)}%，过了 24%。`}
      </p>
      <Source of={ceiling.sources}>{ceiling.text}</Source>
    </div>
  );
}
