import { agreementsOf, type CaseFile, mainDebt } from '../../lib/casefile/index.ts';
import { nameAmong } from '../../lib/debt/index.ts';
import { useView } from '../shell/view.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';

type Row = { at: 'payments' | 'scam' | 'answers'; icon: IconName; words: string };

const rows: readonly Row[] = [
  { at: 'scam', icon: 'shield', words: '是不是骗局' },
  { at: 'answers', icon: 'ask', words: '常见问题，找谁帮忙' },
];

/** What was agreed about other debts than the one on call, whose steps the checklist shows. */
function paymentRow(file: CaseFile): Row[] {
  const main = mainDebt(file);
  const others = agreementsOf(file).flatMap(({ debt }) =>
    debt && debt.id !== main?.id ? [nameAmong(file.debts, debt)] : [],
  );
  if (others.length === 0) return [];
  return [{ at: 'payments', icon: 'calendar', words: `${others.join('、')}谈成了，看要还的` }];
}

/** Below the checklist: no steps of it, but needed at any of them. */
export function MoreRows() {
  const view = useView();
  return (
    <nav aria-label="随时能看">
      {[...paymentRow(view.file.value), ...rows].map(({ at, icon, words }) => (
        <button
          type="button"
          class="check check--row"
          key={at}
          data-step={at}
          onClick={() => {
            view.lastStep.value = at;
            view.place.value = { at };
          }}
        >
          <Icon name={icon} />
          <span>{words}</span>
          <Icon name="next" />
        </button>
      ))}
    </nav>
  );
}
