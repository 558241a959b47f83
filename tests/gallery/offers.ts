import type { CaseFile } from '../../lib/casefile/index.ts';

/** What they offer, as it is typed. */
export type OfferTexts = Partial<
  Record<'down' | 'parts' | 'perPart' | 'fee' | 'waived' | 'pause' | 'answerBy', string>
>;

/** Against 8,700.48 owed, with a limit of 860.00 a month and 800.00 at once. */
export const offers = {
  good: { down: '0', parts: '12', perPart: '720.00', fee: '0', waived: '60.48' },
  over: {
    down: '900',
    parts: '9',
    perPart: '866.72',
    fee: '0',
    waived: '0',
    pause: '2',
    answerBy: '2026-11-26',
  },
  /** The fee is in the parts, so none is named apart: 12 × 820.00 are 1,139.52 more than is owed. */
  feeInside: { down: '0', parts: '12', perPart: '820.00', fee: '0' },
  dear: { down: '0', parts: '12', perPart: '725.04', fee: '130', waived: '0' },
  /** Too dear in its parts and in its fee: both would have to change. */
  dearBoth: { down: '0', parts: '12', perPart: '830.00', fee: '100', waived: '0' },
  /** Of what they say is owed, where nothing is known: 30 % of 12,430.55 are 3,729.17. */
  share: { down: '30%', parts: '12', perPart: '725.12', fee: '0.8%' },
  extreme: { down: '99999999.99', parts: '60', perPart: '99999999.99', fee: '99999999.99', waived: '0' },
} satisfies Record<string, OfferTexts>;

export const wrongOffer: OfferTexts = { down: '八百多', parts: '61', perPart: '1.234', fee: '101%' };

/** The same in the fields of a form. */
export function offerDrafts(form: string, texts: OfferTexts): CaseFile['drafts'] {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${form}.${name}`, text]));
}
