import { finding } from '../../lib/intake/words.ts';
import { useView } from '../shell/view.ts';
import { MarkedText } from './MarkedText.tsx';
import type { Intake } from './useIntake.ts';

/** The words in which it was found; not while amounts are covered. */
export function Original({ intake: { bill, text } }: { intake: Intake }) {
  const { masked } = useView();
  return (
    <div>
      <h3 class="small quiet">{finding.original}</h3>
      {masked.value ? (
        <p class="small">{finding.covered}</p>
      ) : (
        <MarkedText text={text} places={Object.values(bill.places)} />
      )}
    </div>
  );
}
