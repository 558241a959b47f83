import { type DebtKind, nameOf } from '../../lib/debt/index.ts';
import type { Drafts } from '../../lib/drafts.ts';
import { readYuan } from '../../lib/money/index.ts';
import { draftOf } from '../debt/drafts.ts';
import { onlyWhole } from '../debt/onlyWhole.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Icon } from '../ui/Icon.tsx';

/** A debt that was begun and lacks something does not count yet: one button leads back to it. */
export function UnfinishedDebt() {
  const view = useView();
  const typed = typedOf(view.file.value.drafts);
  const kind = (typed('kind') || 'huabei') as DebtKind;
  const sum = readYuan(typed('unpaid') || typed('billSays'));
  const onlyWith = onlyWhole(
    { unpaid: typed('unpaid'), billSays: typed('billSays'), dueDate: typed('dueDate'), feeHeld: '' },
    view.today.value,
  );
  return (
    <section class="next next--call" aria-label="有一笔没填完">
      <h2 class="next__title">有一笔没填完</h2>
      <p class="quiet">
        {nameOf({ kind, name: typed('name') })}
        {'fen' in sum && (
          <>
            {' '}
            <Amount of={sum.fen} />
          </>
        )}
        {onlyWith && !onlyWith.early
          ? '，里面可能有逾期费用。没还的金额还没填，先没算进来。'
          : '，还没算进来。'}
      </p>
      <button
        type="button"
        class="btn btn--line btn--wide"
        onClick={() => {
          view.place.value = { at: 'debt' };
        }}
      >
        <Icon name="note" />
        去填完
      </button>
    </section>
  );
}

/** What was typed in a field of the debt that is not stored yet. */
const typedOf = (drafts: Drafts) => (field: string) => drafts[`${draftOf(undefined)}.${field}`]?.trim() ?? '';
