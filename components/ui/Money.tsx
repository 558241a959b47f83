import { type Fen, formatYuan } from '../../lib/money/index.ts';

export type MoneyProps = {
  amount: Fen;
  size: 'xl' | 'l';
  /** With 元 behind it. */
  unit?: boolean;
};

/** An amount with its fen smaller. */
export function Money({ amount, size, unit = false }: MoneyProps) {
  const [yuan, fen] = formatYuan(amount).split('.');
  return (
    <span class={`money money--${size}`}>
      {yuan}
      <small>.{fen}</small>
      {unit && <i>元</i>}
    </span>
  );
}
