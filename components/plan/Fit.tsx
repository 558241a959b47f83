import type { ComponentChildren } from 'preact';
import { type Compared, withinWords } from '../../lib/plan/index.ts';
import { Amount } from '../ui/Amount.tsx';

export type FitProps = {
  option: Compared;
  /** The limit is what stays when a fifth of the income fails. */
  safe: boolean;
};

export const toneOfFit = { yes: 'good', no: 'care', never: 'danger', unknown: '' } as const;

/** Whether a way of paying is within the limit, in the same words in its card and in the table. */
export function Fit({ option: { fits, short, terms }, safe }: FitProps): ComponentChildren {
  const once = terms.id === 'once';
  if (fits === 'never') return '还不完';
  if (fits === 'unknown') return withinWords.unknown;
  if (fits === 'yes') return once ? withinWords.fitsAtOnce : withinWords[safe ? 'safe' : 'fits'];
  return (
    <>
      {withinWords[once ? 'atHand' : 'each']} <Amount of={short} />
    </>
  );
}
