import { useMemo } from 'preact/hooks';
import { passedOver } from '../../lib/intake/index.ts';
import { finding } from '../../lib/intake/words.ts';
import { fill } from '../../lib/text/index.ts';
import { useView } from '../shell/view.ts';

/** Of a copied list: that its other rows do not count, and why. */
export function PassedOver({ text }: { text: string }) {
  const today = useView().today.value;
  const others = useMemo(() => passedOver(text, today), [text, today]);
  if (!others) return null;
  const words = others.isTold ? finding.passedOver : finding.onlyNext;
  return <p class="small care">{fill(words, { n: String(others.rows) })}</p>;
}
