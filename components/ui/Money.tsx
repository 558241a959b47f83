import { type Fen, formatYuan } from '../../lib/money/index.ts';
import { useView } from '../shell/view.ts';
import { Mask } from './Amount.tsx';

export type MoneyProps = {
  amount: Fen;
  size: 'xl' | 'l';
  /** With 元 behind it. */
  unit?: boolean;
};

/** From this many characters before the point (100,000) an amount is set smaller where text is very large. */
const LONG = 7;

/** An amount with its fen smaller, or its cover. */
export function Money({ amount, size, unit = false }: MoneyProps) {
  const { masked } = useView();
  const [yuan = '', fen] = formatYuan(amount).split('.');
  // Covered, not even the size of a sum may show.
  const long = yuan.length >= LONG && !masked.value;
  return (
    <span class={`money money--${size} ${long ? 'is-long' : ''}`}>
      {masked.value ? (
        <Mask />
      ) : (
        <>
          {yuan}
          <small>.{fen}</small>
        </>
      )}
      {unit && <i>元</i>}
    </span>
  );
}
