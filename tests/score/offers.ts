import { type Fen, fen, rate, share, yuan } from '../../lib/money/index.ts';
import { judge, type Offer, yearlyPercent } from '../../lib/plan/index.ts';
import { type Item, readItems } from './corpus.ts';

export const OFFERS = 'offers.json';

/** As published; sums in yuan. Where a range is offered, both ends stand in a list. */
type Published = Item & {
  offer: {
    principal_yuan?: number;
    total_yuan?: number;
    instalments?: number | number[];
    monthly_yuan?: number;
    principal_per_period_yuan?: number;
    first_payment_percent?: number;
    fee_per_period_yuan?: number;
    fee_rate_per_period?: number;
    lump_sum?: boolean;
    reduced_by_yuan?: number;
    principal_only?: boolean;
    interest_waived?: 'all' | 'part' | number;
    deferral_months?: number | number[];
  };
};

/** Where the text names no sum: the example case, 8,640.00 and 60.48 of fee. */
const EXAMPLE = yuan('8700.48');
/** Somebody who can pay a twelfth of it a month, and a tenth at once. */
const limitFor = (owed: Fen) => ({ monthly: fen(Math.ceil(owed / 12)), atOnce: fen(Math.ceil(owed / 10)) });

/** What the product says of each published offer: to be read, there is no right and wrong in the file. */
export function printOffers(folder: string): void {
  console.log(`judge, ${OFFERS}: the verdict on each`);
  for (const { id, text, offer } of readItems<Published>(folder, OFFERS)) {
    const owed = offer.principal_yuan === undefined ? EXAMPLE : yuanOf(offer.principal_yuan);
    for (const said of offersOf(offer, owed)) {
      const judged = judge(said, { owed, limit: limitFor(owed) });
      const { verdict, missing, assumed, pays, total, cost, apart, overMonthly, overAtOnce } = judged;
      console.log(
        [
          `  ${id} ${text.slice(0, 40)}`,
          verdict,
          missing.length > 0 && `asks ${missing.join(', ')}`,
          assumed?.cost && `else ${assumed.verdict} at ${yearlyPercent(assumed.cost.nominal)}`,
          `each ${pays}, total ${total} of ${owed} fen`,
          cost && yearlyPercent(cost.nominal),
          overMonthly > 0 && `over ${overMonthly}`,
          overAtOnce > 0 && `short at once ${overAtOnce}`,
          apart !== 0 && `sums apart by ${apart}`,
        ]
          .filter(Boolean)
          .join('; '),
      );
    }
  }
}

/** What somebody listening would type: only what was said. */
function offersOf(offer: Published['offer'], owed: Fen): Offer[] {
  const { instalments, first_payment_percent: down, fee_rate_per_period: feeRate } = offer;
  const perPart = offer.principal_per_period_yuan ?? offer.monthly_yuan;
  const base: Offer = {
    down: down === undefined ? undefined : share(owed, rate(`${down}%`, 'term'), 1),
    perPart: perPart === undefined ? undefined : yuanOf(perPart),
    fee:
      feeRate === undefined
        ? offer.fee_per_period_yuan === undefined
          ? offer.principal_only || offer.interest_waived === 'all'
            ? fen(0)
            : undefined
          : yuanOf(offer.fee_per_period_yuan)
        : rate(`${(feeRate * 100).toFixed(6)}%`, 'month'),
    waived: offer.reduced_by_yuan === undefined ? undefined : yuanOf(offer.reduced_by_yuan),
  };
  if (offer.lump_sum) return [{ ...base, parts: 0 }];
  return [instalments ?? []].flat().map((parts) => ({ ...base, parts }));
}

function yuanOf(amount: number): Fen {
  return fen(Math.round(amount * 100));
}
