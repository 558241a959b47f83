import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';

/** From home to 是不是骗局: no step of the checklist, but needed at any of them. */
export function ScamRow() {
  const view = useView();
  return (
    <button
      type="button"
      class="check check--row"
      data-step="scam"
      onClick={() => {
        view.lastStep.value = 'scam';
        view.place.value = { at: 'scam' };
      }}
    >
      <Icon name="shield" />
      <span>是不是骗局</span>
      <Icon name="next" />
    </button>
  );
}
