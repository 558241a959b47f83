import { useView } from '../shell/view.ts';
import { Icon } from './Icon.tsx';

/** Covers all amounts at once, and shows them again. */
export function MaskButton() {
  const { masked, cover } = useView();
  const words = masked.value ? '显示金额' : '遮住金额';
  return (
    <button
      type="button"
      class="icon-btn"
      aria-label={words}
      title={`${words}（H）`}
      onClick={() => cover(!masked.value)}
    >
      <Icon name={masked.value ? 'uncover' : 'cover'} />
    </button>
  );
}
