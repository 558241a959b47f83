import { type Fen, formatYuan } from '../../lib/money/index.ts';
import { useView } from '../shell/view.ts';

/** Stands over an amount. All are equally long, so that not even the size of a sum shows. */
export function Mask() {
  return (
    <span class="mask">
      <span aria-hidden="true">0000.00</span>
      <span class="sr">金额已遮住</span>
    </span>
  );
}

/** An amount in text, or its cover. */
export function Amount({ of }: { of: Fen }) {
  return useView().masked.value ? <Mask /> : <span class="num">{formatYuan(of)}</span>;
}
