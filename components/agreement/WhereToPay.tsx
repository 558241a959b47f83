import { unsigned, why } from '../../lib/agreement/words.ts';
import { isOtherLender, lenderWords } from '../../lib/debt/index.ts';
import { fill } from '../../lib/text/index.ts';
import { AnySource } from '../ui/AnySource.tsx';
import type { Paper } from './usePaper.ts';

/** Where a paper that no lender has signed is checked before anything is paid. */
export function Unsigned({ debt }: Pick<Paper, 'debt'>) {
  // Of a debt that was removed nobody knows the lender's number any more.
  const { text, sources } = unsigned[debt && !isOtherLender(debt) ? 'ours' : 'other'];
  const { line, place } = lenderWords(debt);
  return <AnySource of={sources}>{fill(text, { place, line })}</AnySource>;
}

/** Where one pays, whatever the paper says. */
export function PayTo({ debt }: Pick<Paper, 'debt'>) {
  const { line, payOnly } = lenderWords(debt);
  return (
    <div>
      <p>{fill(why.payTo, { line, payOnly })}</p>
      <AnySource of={['collect.account']} />
    </div>
  );
}
