import type { Debt } from './debts.ts';

/** How the lender of a debt is spoken of. */
export type LenderWords = {
  /** What one dials. */
  line: string;
  /** Where one pays, and finds its service. */
  place: string;
  /** Where one pays, and nowhere else: at 花呗 and 借呗 nobody is asked for a transfer. */
  payOnly: string;
};

const own = { huabei: '花呗里', jiebei: '借呗里' } as const;

/** Of a debt that is neither 花呗 nor 借呗 the product knows no number, only that there is one. */
export const anyLender: LenderWords = {
  line: '客服电话',
  place: '官方渠道里',
  payOnly: '只在官方渠道里还，或还到出借方自己的账户',
};

/** Without a debt it is 花呗, which most who open this have. */
export function lenderWords(debt: Pick<Debt, 'kind'> | undefined): LenderWords {
  if (debt && isOtherLender(debt)) return anyLender;
  const place = own[debt?.kind === 'jiebei' ? 'jiebei' : 'huabei'];
  return { line: '95188', place, payOnly: `只在${place}还` };
}

/** Whether 95188 is not its line. */
export function isOtherLender({ kind }: Pick<Debt, 'kind'>): boolean {
  return kind === 'card' || kind === 'other';
}
