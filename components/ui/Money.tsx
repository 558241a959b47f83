import { type Fen, formatYuan } from '../../lib/money/index.ts';
import { useView } from '../shell/view.ts';
import { Mask } from './Amount.tsx';

export type MoneyProps = {
  amount: Fen;
  size: 'xl' | 'l';
  /** With 元 behind it. */
  unit?: boolean;
};

/** An amount with its fen smaller, or its cover. */
export function Money({ amount, size, unit = false }: MoneyProps) {
  const { masked } = useView();
  const [yuan, fen] = formatYuan(amount).split('.');
  return (
    <span class={`money money--${size}`}>
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
