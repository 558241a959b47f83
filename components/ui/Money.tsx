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
/** And smaller still from 1,000,000,000: what a large sum bears in a hundred years. */
const LONGER = 13;

/** An amount with its fen smaller, or its cover. */
export function Money({ amount, size, unit = false }: MoneyProps) {
  const { masked } = useView();
  const [yuan = '', fen] = formatYuan(amount).split('.');
  const long = yuan.length >= LONGER ? 'is-longer' : yuan.length >= LONG ? 'is-long' : '';
  // Covered, not even the size of a sum may show.
  return (
    <span class={`money money--${size} ${masked.value ? '' : long}`}>
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
