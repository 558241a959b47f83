declare const brand: unique symbol;

/** A sum of money in fen, hundredths of a yuan: a whole number, which may be negative. */
export type Fen = number & { readonly [brand]: 'fen' };

const YUAN = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/;

/** @throws RangeError unless n is a safe integer */
export function fen(n: number): Fen {
  if (!Number.isSafeInteger(n)) throw new RangeError(`${n} is no whole number of fen`);
  return (n + 0) as Fen; // + 0: there is no debt of -0
}

/**
 * Exact: '8640', '8640.5', '8640.00', '8,640.00', '-1.00'.
 * For what users type see `readYuan`.
 *
 * @throws RangeError if text is no sum of yuan with at most two decimals
 */
export function yuan(text: string): Fen {
  const [, minus, whole = '', decimals = ''] = YUAN.exec(text) ?? [];
  if (minus === undefined) throw new RangeError(`"${text}" is no sum of yuan`);
  return fen(Number(minus + whole.replaceAll(',', '') + decimals.padEnd(2, '0')));
}

/** The sum of all; 0 of none. */
export function sum(amounts: readonly Fen[]): Fen {
  return fen(amounts.reduce<number>((total, amount) => total + amount, 0));
}

/** Yuan to two decimals: '8,640.00'; below zero with the minus sign U+2212: '−1.00'. */
export function formatYuan(amount: Fen): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount < 0 ? '−' : ''}${whole}.${digits.slice(-2)}`;
}
