import { useView } from '../shell/view.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';

const rows: readonly { at: 'scam' | 'answers'; icon: IconName; words: string }[] = [
  { at: 'scam', icon: 'shield', words: '是不是骗局' },
  { at: 'answers', icon: 'ask', words: '常见问题，找谁帮忙' },
];

/** Below the checklist: no steps of it, but needed at any of them. */
export function MoreRows() {
  const view = useView();
  return (
    <nav aria-label="随时能看">
      {rows.map(({ at, icon, words }) => (
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
