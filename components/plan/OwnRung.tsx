import { atOnceName, nothingSafe } from '../../lib/budget/words.ts';
import { type Rungs, withinWords } from '../../lib/plan/index.ts';
import { Amount } from '../ui/Amount.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Money } from '../ui/Money.tsx';

/** The one to keep, and never to say. */
export function OwnRung({ limit }: { limit: Rungs['limit'] }) {
  return (
    <li class="rung rung--own">
      <div class="rung__head">
        <h3>底线</h3>
        <span class="chip">
          <Icon name="own" small />
          只给自己看
        </span>
      </div>
      {!limit && <p>还没定。先想好每月最多还多少，再打电话。</p>}
      {limit?.monthly === 0 && (
        <p>
          {nothingSafe}
          {atOnceName} <Amount of={limit.atOnce} />。
        </p>
      )}
      {limit && limit.monthly > 0 && (
        <>
          <p class="rung__big">
            <Money amount={limit.monthly} size="l" />
            <span>
              元封顶，{limit.atLeast === undefined ? withinWords.never : `最少 ${limit.atLeast} 期`}
            </span>
          </p>
          <p>
            手续费算在内。{atOnceName} <Amount of={limit.atOnce} />
            ，年化不过 24%。
          </p>
        </>
      )}
    </li>
  );
}
