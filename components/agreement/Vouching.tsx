import type { Agreement } from '../../lib/agreement/index.ts';
import { sending } from '../../lib/agreement/words/forms.ts';
import { said } from '../../lib/agreement/words/rows.ts';
import { fill } from '../../lib/text/index.ts';
import { Pick } from '../ui/Pick.tsx';
import { isAsked } from './kinds.ts';
import type { Paper } from './usePaper.ts';

/** What only the user can know: who sent it, and what they answered about the rest of it. */
export function Vouching({ paper: { draft, agreement, found, vouched } }: { paper: Paper }) {
  const asksWho = found && (!found.fromLender || vouched.confirmed);
  return (
    <>
      {found?.open && !agreement.doubts.some(({ kind }) => kind === 'choice') && (
        <Pick
          on={vouched.cleared}
          title={clearing(agreement)}
          hint={hintOf(agreement)}
          onPick={(on) => draft.type('cleared', on ? 'yes' : '')}
        />
      )}
      {asksWho && (
        <Pick
          on={vouched.confirmed}
          title={sending.confirm}
          hint={sending.confirmHint}
          onPick={(on) => draft.type('confirmed', on ? 'yes' : '')}
        />
      )}
    </>
  );
}

const paysElsewhere = ({ doubts }: Agreement) => doubts.some(({ kind }) => kind === 'payTo');

function hintOf(agreement: Agreement): string {
  if (paysElsewhere(agreement)) return fill(sending.clearPayHint, { form: said[agreement.form] });
  return agreement.doubts.some(isAsked) ? sending.clearHint : sending.readHint;
}

function clearing(agreement: Agreement): string {
  const { doubts } = agreement;
  if (doubts.length === 0) return sending.clearCut;
  if (paysElsewhere(agreement)) return sending.clearPay;
  return doubts.some(isAsked) ? sending.clear : sending.clearRead;
}
