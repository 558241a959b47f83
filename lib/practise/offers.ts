import { type Fen, fen, formatYuan } from '../money/index.ts';
import { type Judgement, judge, type Offer } from '../plan/index.ts';
import { fill } from '../text/index.ts';
import { type Chance, pick, weighed } from './chance.ts';
import { offerWords } from './spoken/rest.ts';
import type { Setup, Temper } from './types.ts';

/**
 * What an offer is like to the user. `down`, `littleDown`: with a first payment, more than a third or a tenth.
 * `feeOpen`, `downOpen`: it may fit, but a figure is not said.
 */
const kinds = ['fits', 'over', 'down', 'littleDown', 'dear', 'feeOpen', 'downOpen'] as const;
type OfferKind = (typeof kinds)[number];

/** How often each comes. */
const shares: Record<Temper, Record<OfferKind, number>> = {
  calm: { fits: 6, over: 1, down: 1, littleDown: 0, dear: 0.5, feeOpen: 1.5, downOpen: 0.5 },
  hurried: { fits: 2, over: 2, down: 2, littleDown: 0, dear: 1, feeOpen: 2, downOpen: 1 },
  hard: { fits: 1, over: 3, down: 2, littleDown: 0, dear: 2, feeOpen: 1, downOpen: 1 },
};

/** Numbers of parts that lenders name. */
const usual = [3, 6, 9, 12, 18, 24, 36, 48, 60] as const;
/** Without a limit nothing is known to fit. */
const ANY = 12;
/** Two per cent of what is financed with each part is beyond 24 % a year, whatever the number of parts. */
const DEAR_SHARE = 50;
const HUNDRED_YUAN = 10_000;
const TEN_YUAN = 1_000;

/** After they have asked for a first payment, their figures have one. */
const withDown: Partial<Record<OfferKind, number>> = { down: 2, littleDown: 3 };

/** An offer as it is first said, and with what they leave open until it is asked. */
export type Named = { offer: Offer; whole: Offer };

/**
 * An offer in parts.
 *
 * @param tried  how many were made before: the more, the likelier one that fits
 * @param payFirst  a first payment is what was asked for
 */
export function partsOffer(setup: Setup, tried: number, chance: Chance, payFirst = false): Named {
  const { temper, owed, limit } = setup;
  const share = (one: OfferKind) =>
    payFirst ? (withDown[one] ?? 0) : shares[temper][one] * (one === 'fits' ? 1 + tried : 1);
  const kind = weighed(kinds, share, chance);
  const fits = fittingParts(owed, limit?.monthly);
  const shorter = usual.filter((parts) => parts < fits);
  const down = kind === 'down' ? above(owed, limit?.atOnce) : kind === 'littleDown' ? part(owed, 10) : fen(0);
  const parts = kind === 'over' && shorter[0] ? pick([shorter[0], ...shorter.slice(1)], chance) : fits;
  const dear = kind === 'dear' || (kind === 'feeOpen' && chance() < 0.5);
  const whole: Offer = {
    down,
    parts,
    perPart: fen(Math.floor((owed - down) / parts)),
    fee: fen(dear ? Math.ceil((owed - down) / DEAR_SHARE) : 0),
  };
  const open = kind === 'feeOpen' ? { fee: undefined } : kind === 'downOpen' ? { down: undefined } : {};
  return { whole, offer: { ...whole, ...open } };
}

/** All at once, and a part let go. */
export function lumpOffer({ owed }: Setup, chance: Chance): Named {
  const tenths = pick([7, 8, 9], chance);
  const down = fen(Math.ceil((owed * tenths) / 10));
  const whole: Offer = { parts: 0, down, waived: fen(owed - down) };
  return { whole, offer: whole };
}

/** Something else in the place of what was said: each part ten yuan more. */
export function changed(offer: Offer): Offer {
  if (offer.parts === 0)
    return { ...offer, waived: fen(0), down: fen((offer.down ?? 0) + (offer.waived ?? 0)) };
  return { ...offer, perPart: fen((offer.perPart ?? 0) + TEN_YUAN) };
}

function fittingParts(owed: Fen, monthly: Fen | undefined): number {
  if (monthly === undefined) return ANY;
  return usual.find((parts) => Math.floor(owed / parts) <= monthly) ?? 60;
}

/** A part of the sum, in whole hundreds of yuan; of a small one nothing. */
function part(owed: Fen, share: number): Fen {
  return fen(Math.floor(owed / share / HUNDRED_YUAN) * HUNDRED_YUAN);
}

/** A third; or just more than the user has at hand, where that is known and the sum is twice as much. */
function above(owed: Fen, atOnce: Fen | undefined): Fen {
  const more = (atOnce ?? 0) + HUNDRED_YUAN;
  const third = part(owed, 3);
  return fen(more > third && more < owed / 2 ? more : third);
}

/** What the offer is to this user. */
export function judged(offer: Offer, { owed, limit }: Setup): Judgement {
  return judge(offer, { owed, limit });
}

/** The offer as it is spoken, as far as it goes. */
export function offerSaid(offer: Offer): string {
  const { down, parts, perPart, fee, waived } = offer;
  if (parts === 0) return `${filledWith(offerWords.lump, { down, waived })}。`;
  const said = [
    down === undefined ? undefined : down > 0 ? filledWith(offerWords.down, { down }) : offerWords.noDown,
    offerWords.parts.replace('{after}', down ? offerWords.after : '').replace('{parts}', String(parts)),
    filledWith(offerWords.perPart, { perPart }),
    fee === undefined ? undefined : fee ? filledWith(offerWords.fee, { fee: fee as Fen }) : offerWords.noFee,
  ];
  return `${said.filter((part) => part !== undefined).join('，')}。`;
}

/** What was left open, once it is asked for; undefined where all was said. */
export function restSaid({ offer, whole }: Named): string | undefined {
  const { more } = offerWords;
  const { down, fee } = whole as { down: Fen; fee: Fen };
  const said = [
    ...(offer.down === undefined ? [down > 0 ? filledWith(more.down, { down }) : more.noDown] : []),
    ...(offer.fee === undefined && offer.parts !== 0
      ? [fee > 0 ? filledWith(more.fee, { fee }) : more.noFee]
      : []),
  ];
  return said.length > 0 ? `${said.join('，')}。` : undefined;
}

function filledWith(words: string, figures: Record<string, Fen | undefined>): string {
  const texts = Object.entries(figures).map(([slot, sum]) => [slot, formatYuan(sum ?? fen(0))] as const);
  return fill(words, Object.fromEntries(texts));
}
