import type { LimitationSays } from '../../lib/court/index.ts';
import { limitationSure, limitationWords } from '../../lib/court/words.ts';
import { formatDayOfYear } from '../../lib/dates/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { Rows, Says } from './result.tsx';

/** How sure it is, the days it was counted by, and what to do. */
export function LimitationOutcome({ says }: { says: Exclude<LimitationSays, { is: 'ask' }> }) {
  const words = limitationWords[says.is];
  const careful = says.is === 'mayBeOver' || says.is === 'sued';
  const after = says.is === 'mayBeOver' && says.after ? [limitationWords.after] : [];
  return (
    <>
      <section class={`verdict ${careful ? 'is-care' : ''}`} aria-live="polite">
        <h2 class="verdict__head">
          <Icon name={careful ? 'hand' : 'wait'} />
          {heads[says.is]}
        </h2>
        <div class="verdict__item stack-s">
          <Rows of={rowsOf(says)} />
          {says.is === 'mayBeOver' && <p class="verdict__say">{limitationSure[says.sure]}</p>}
        </div>
      </section>
      <Says of={[words, ...after]} />
    </>
  );
}

const heads: Record<Exclude<LimitationSays['is'], 'ask'>, string> = {
  notDue: '还没开始算',
  sued: '打过官司，另外算',
  running: '照你填的，还没满三年',
  mayBeOver: '可能满了，先打 12348',
};

function rowsOf(says: Exclude<LimitationSays, { is: 'ask' }>): Record<string, string | undefined> {
  switch (says.is) {
    case 'notDue':
      return { 到期: formatDayOfYear(says.due) };
    case 'sued':
      return { 打官司: says.on && formatDayOfYear(says.on) };
    case 'running':
      return { 从这天起算: formatDayOfYear(says.since), 满三年: formatDayOfYear(says.full) };
    case 'mayBeOver':
      return {
        从这天起算: formatDayOfYear(says.limitation.from),
        满三年: `${formatDayOfYear(says.limitation.full)}，过了 ${says.limitation.daysPast} 天`,
      };
    default:
      return says satisfies never;
  }
}
