import { signedByOther, unsigned, why } from '../../lib/agreement/words/why.ts';
import { isOtherLender, lenderWords } from '../../lib/debt/index.ts';
import { fill } from '../../lib/text/index.ts';
import { AnySource } from '../ui/AnySource.tsx';
import type { Paper } from './usePaper.ts';

/** Where a paper that its lender has not signed is checked before anything is paid, and who else did sign it. */
export function Unsigned({ debt, agreement: { signed, sender } }: Pick<Paper, 'debt' | 'agreement'>) {
  // Of a debt that was removed nobody knows the lender's number any more.
  const { text, sources } = unsigned[debt && !isOtherLender(debt) ? 'ours' : 'other'];
  const { line, place } = lenderWords(debt);
  const by = signed && sender ? fill(signedByOther, { sender }) : '';
  return (
    <div>
      <p>{by + fill(text, { place, line })}</p>
      <AnySource of={sources} />
    </div>
  );
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
