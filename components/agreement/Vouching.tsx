import { type Agreement, isOpen } from '../../lib/agreement/index.ts';
import { sending } from '../../lib/agreement/words.ts';
import { Pick } from '../ui/Pick.tsx';
import type { Paper } from './usePaper.ts';
import { isAsked } from './verdict.ts';

/** What only the user can know: who sent it, and what they answered about the rest of it. */
export function Vouching({ paper: { draft, agreement, found, vouched } }: { paper: Paper }) {
  const asksWho = found && (!found.fromLender || vouched.confirmed);
  const asked = agreement.doubts.some(isAsked);
  return (
    <>
      {isOpen(agreement) && !agreement.doubts.some(({ kind }) => kind === 'choice') && (
        <Pick
          on={vouched.cleared}
          title={clearing(agreement)}
          hint={asked ? sending.clearHint : sending.readHint}
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

function clearing({ doubts }: Agreement): string {
  if (doubts.length === 0) return sending.clearCut;
  return doubts.some(isAsked) ? sending.clear : sending.clearRead;
}
