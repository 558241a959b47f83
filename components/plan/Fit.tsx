import type { ComponentChildren } from 'preact';
import { leftOut } from '../../lib/budget/words.ts';
import { type Compared, withinWords } from '../../lib/plan/index.ts';
import { Amount } from '../ui/Amount.tsx';

export type FitProps = {
  option: Compared;
  /** The limit is what stays when a fifth of the income fails. */
  safe: boolean;
  /** It leaves out other debts that are paid out of the same money. */
  leavesOut: boolean;
};

const tones = { yes: 'good', no: 'care', never: 'danger', unknown: '' } as const;

/** Green is only what can be kept up beside all other debts. */
export function toneOfFit({ option, leavesOut }: FitProps): (typeof tones)[keyof typeof tones] {
  return isLeftOpen({ option, leavesOut }) ? '' : tones[option.fits];
}

/** Whether it can be kept up depends on what others take; one payment is made of what is at hand. */
export const isLeftOpen = ({ option: { fits, terms }, leavesOut }: Omit<FitProps, 'safe'>): boolean =>
  leavesOut && fits === 'yes' && terms.id !== 'once';

/** Whether a way of paying is within the limit, in the same words in its card and in the table. */
export function Fit({ option, safe, leavesOut }: FitProps): ComponentChildren {
  const { fits, short, terms } = option;
  const once = terms.id === 'once';
  if (fits === 'never') return '还不完';
  if (fits === 'unknown') return withinWords.unknown;
  if (isLeftOpen({ option, leavesOut })) return leftOut.way;
  if (fits === 'yes') return once ? withinWords.fitsAtOnce : withinWords[safe ? 'safe' : 'fits'];
  return (
    <>
      {withinWords[once ? 'atHand' : 'each']} <Amount of={short} />
    </>
  );
}
